"""Impose request: the words of a command line made into a file to be imposed, and how."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, TypeVar, get_args

from ..geometry import Size
from ..impose.press import Flip
from ..impose.sheet import Scheme
from ..papers import length
from ..places import printer_folders
from ..problem import Problem, Problems, Refused
from ..read.printer import Printer
from ..read.printers.printer_file import find_printer, read_printer
from .request import paper_of

T = TypeVar("T", bound=str)
Mixed = Literal["center", "refuse"]
SCHEMES: tuple[Scheme, ...] = get_args(Scheme)
FLIPS: tuple[Flip, ...] = get_args(Flip)
MIXED: tuple[Mixed, ...] = get_args(Mixed)


@dataclass(frozen=True, slots=True)
class Words:
    """What a person wrote after `impose`."""

    file: Path
    scheme: str = ""
    out: Path | None = None
    paper: str | None = None
    size: str | None = None
    bleed: str | None = None
    flip: str | None = None
    printer: str = "default"
    password: str = ""
    mixed: str = "center"
    one_sided: bool = False
    cuts: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """A file to be imposed, and how; lengths are in points."""

    file: Path
    scheme: Scheme
    out: Path
    paper: Size | None
    size: Size | None
    bleed: float | None
    printer: Printer
    password: str
    mixed: Mixed
    one_sided: bool
    cuts: bool


def order_of(words: Words, problems: Problems) -> Order:
    """Understand the words. Refused ("option-value" and the like)."""
    scheme = _one_of("--as", words.scheme, SCHEMES)
    flip = _one_of("--flip", words.flip, FLIPS) if words.flip else None
    printer = read_printer(find_printer(words.printer, printer_folders()), problems)
    beside = words.file.with_name(f"{words.file.stem}-{scheme}.pdf")
    out = words.out or beside
    return Order(
        words.file,
        scheme,
        out / beside.name if out.is_dir() else out,
        paper_of(words.paper) if words.paper else None,
        paper_of(words.size) if words.size else None,
        _length("--bleed", words.bleed) if words.bleed else None,
        replace(printer, flip=flip) if flip else printer,
        words.password,
        _one_of("--mixed", words.mixed, MIXED),
        words.one_sided,
        words.cuts,
    )


def _one_of(option: str, word: str, known: tuple[T, ...]) -> T:
    for name in known:
        if name == word:
            return name
    code = "option-value" if word else "option-missing"
    raise Refused([Problem(code, None, {"option": option, "word": word, "known": known})])


def _length(option: str, word: str) -> float:
    try:
        return length(word)
    except ValueError:
        raise Refused([Problem("option-length", None, {"option": option, "word": word})]) from None
