"""Impose a file: anybody's PDF laid onto sheets, whatever program made it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, TypeVar, get_args

from .files import check_writable, write_all
from .geometry import Size, length
from .impose.plan import impose as plan_sheets
from .impose.sheet import Flip, PageBox, Plan, Press, Scheme, Side
from .impose.slug import labelled
from .inventory import printer_folders
from .messages.slug import slug_words
from .outcome import Outcome
from .pdf.about import About
from .pdf.foreign import Foreign, open_foreign, refusing
from .press import press
from .problem import Problem, Problems, Refused, Source, Span
from .read.printer import Printer
from .read.printer_file import find_printer, read_printer
from .request import paper_of
from .sheets import cutting, printed

T = TypeVar("T", bound=str)
Mixed = Literal["center", "refuse"]
SCHEMES: tuple[Scheme, ...] = get_args(Scheme)
FLIPS: tuple[Flip, ...] = get_args(Flip)
MIXED: tuple[Mixed, ...] = get_args(Mixed)
PAIRED: tuple[Scheme, ...] = ("grid", "stack", "gutterfold")
"""Schemes for cards: their pages are fronts and backs in turn."""
BY_ITSELF: tuple[Scheme, ...] = ("single", "tile")
"""Schemes in which each page may have a size of its own."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a person wrote after `impose`."""

    file: Path
    scheme: str = ""
    out: Path | None = None
    paper: str | None = None
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
    bleed: float | None
    printer: Printer
    password: str
    mixed: Mixed
    one_sided: bool
    cuts: bool


def run(words: Words, language: str) -> Outcome:
    """Impose a file and write it; words in margins are in `language`."""
    problems = Problems()
    out = Path()
    try:
        order = _order(words, problems)
        out = order.out.parent
        check_writable(out)
        files = _files(order, language, problems)
        write_all(out, files)
    except Refused as refused:
        return Outcome((*problems.all, *_placed(refused, words.file)), out)
    return Outcome(problems.all, out, files=tuple(files))


def _placed(refused: Refused, file: Path) -> Iterator[Problem]:
    """Say of what is wrong with pages or sheets which file it is in."""
    place = Span(Source(file.as_posix(), ""), 0, 0)
    for problem in refused.problems:
        named = problem.span or problem.code.startswith(("option-", "printer-", "paper-unknown", "output-"))
        yield problem if named else replace(problem, span=place)


def _order(words: Words, problems: Problems) -> Order:
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
    raise Refused([Problem("option-value", None, {"option": option, "word": word, "known": known})])


def _length(option: str, word: str) -> float:
    try:
        return length(word)
    except ValueError:
        known = ("3 mm", "0.125 in")
        raise Refused([Problem("option-value", None, {"option": option, "word": word, "known": known})]) from None


def _files(order: Order, language: str, problems: Problems) -> dict[str, bytes]:
    """Return what is to be written by name."""
    centred = order.mixed == "center" and order.scheme not in BY_ITSELF
    foreign = open_foreign(_read(order.file), order.password, order.bleed, centred=centred)
    _advise(foreign, order.file, problems)
    asked = press(order.printer)
    plan = _plan(foreign, order, asked)
    plan = labelled(plan, f"{order.file.stem} · {order.scheme}", slug_words(language), asked)
    about = About(order.file.stem, "", language)
    with refusing():
        made = printed(foreign.reader, plan, about, order.printer)
    stem = order.out.name.removesuffix(".pdf")
    by_hand = "-fronts.pdf" in made.extras
    extras = {**made.extras, **(cutting(plan, order.scheme, about) if order.cuts else {})}
    return ({} if by_hand else {order.out.name: made.pdf}) | {f"{stem}{end}": data for end, data in extras.items()}


def _read(file: Path) -> bytes:
    if not file.is_file():
        raise Refused([Problem("file-missing" if not file.exists() else "file-is-folder")])
    return file.read_bytes()


def _advise(foreign: Foreign, file: Path, problems: Problems) -> None:
    place = Span(Source(file.as_posix(), ""), 0, 0)
    if foreign.repaired:
        problems.advice("pdf-repaired", place)
    if foreign.annotated:
        problems.advice("pdf-annotated", place, page=foreign.annotated[0], count=len(foreign.annotated))


def _plan(foreign: Foreign, order: Order, asked: Press) -> Plan:
    paired = order.scheme in PAIRED and not order.one_sided
    boxes = [
        PageBox(size, bleed, side=_side(number) if paired else None)
        for number, (size, bleed) in enumerate(zip(foreign.sizes, foreign.bleeds, strict=True))
    ]
    return plan_sheets(boxes, order.scheme, order.paper, order.printer.gutter or 0.0, asked)


def _side(number: int) -> Side:
    return "back" if number % 2 else "front"
