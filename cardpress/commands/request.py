"""Request: the words of a command line made into what is to be built, deck by deck."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from ..geometry import Size
from ..papers import LARGEST, PAPERS, size
from ..places import CONTENT, ROOT, deck_folders, is_deck, layout_folders, printer_folders
from ..problem import Problem, Problems, Refused
from ..read.printer import Printer
from ..read.printers.printer_file import find_printer, read_printer


class Request(NamedTuple):
    """One deck to be built; with no `products`, all that are built by default, and all files that go with a whole deck."""

    deck: Path
    products: tuple[str, ...]
    printer: Printer
    paper: Size | None
    out: Path
    strict: bool = False
    cuts: bool = False
    check: bool = False


class Words(NamedTuple):
    """What a person wrote after `build`: a deck and products, and the values of options."""

    positional: tuple[str, ...] = ()
    printer: str = "default"
    paper: str | None = None
    out: Path | None = None
    strict: bool = False
    cuts: bool = False
    check: bool = False


def requests(words: Words, problems: Problems) -> list[Request]:
    """Return what is to be built. Refused ("deck-unknown" and the like) if something named is not there."""
    paper = paper_of(words.paper) if words.paper else None
    decks, products = _decks(words.positional)
    alone = len(decks) == 1
    printers = [read_printer(find_printer(words.printer, printer_folders(deck)), problems) for deck in decks]
    return [
        Request(
            deck, products, printer, paper, _out(deck, words.out, alone=alone), words.strict, words.cuts, words.check
        )
        for deck, printer in zip(decks, printers, strict=True)
    ]


def _decks(words: Sequence[str]) -> tuple[list[Path], tuple[str, ...]]:
    """Tell decks from products: the first word is a deck, or else all words are products of every deck."""
    known = deck_folders()
    if not words and not known:
        raise Refused([Problem("deck-missing", None, {"folder": CONTENT.as_posix()})])
    if not words:
        return list(known.values()), ()
    named = next((index for index, word in enumerate(words) if word in known), 0)  # people write it last, too
    first, rest = words[named], (*words[:named], *words[named + 1 :])
    folder = known.get(first, Path(first))
    if is_deck(folder):
        return [folder], rest
    names = _product_names(list(known.values()))
    if known and first in names:
        return list(known.values()), tuple(words)
    if folder.is_dir() or folder.name != first:
        return [folder], rest  # reading it will say what is wrong
    if (CONTENT / first).is_dir():
        return [CONTENT / first], rest
    raise _neither(first, names, known)


def _product_names(decks: list[Path]) -> tuple[str, ...]:
    """Return the products that these decks can be made into. Refused if a layout has mistakes."""
    from ..read.layouts.layout_file import read_layout  # commands that know their decks don't wait for it
    from ..read.named import files_by_name

    paths = {path for deck in decks for path in files_by_name(layout_folders(deck)).values()}
    layouts = (read_layout(path, Problems()) for path in sorted(paths))
    return tuple(dict.fromkeys(name for layout in layouts for name in layout.products))


def _neither(word: str, products: tuple[str, ...], decks: Iterable[str]) -> Refused:
    """Make the refusal of a word that may have been meant as a product, or else as a deck."""
    import difflib  # slow to import, and most words are known

    if difflib.get_close_matches(word, products, 1):
        return Refused([Problem("product-unknown", None, {"word": word, "known": products})])
    return _unknown(word, decks)


def _unknown(word: str, known: Iterable[str]) -> Refused:
    """Make the refusal of a deck's name: what could have been meant lies under content/, or in the folder where one is."""
    here = sorted(folder.name for folder in Path().iterdir() if is_deck(folder))
    return Refused([Problem("deck-unknown", None, {"word": word, "known": tuple(dict.fromkeys((*known, *here)))})])


def named_decks(words: Sequence[str]) -> list[Path]:
    """Return decks by name or folder; with no words, all under content/. Refused ("deck-unknown")."""
    known = deck_folders()
    for word in words:
        if word not in known and not Path(word).is_dir():
            raise _unknown(word, known)
    return [known.get(word, Path(word)) for word in words or known]


def paper_of(word: str) -> Size:
    """Return a paper by its name or measures; Refused ("paper-unknown")."""
    try:
        paper = size(word)
    except ValueError:
        paper = Size(0, 0)
    if not 0 < min(paper) <= max(paper) <= LARGEST:
        raise Refused([Problem("paper-unknown", None, {"word": word, "known": tuple(PAPERS)})])
    return paper


def _out(deck: Path, out: Path | None, *, alone: bool) -> Path:
    """Return the folder for a deck's files: several decks get one each inside the one that was asked for."""
    name = deck.resolve().name
    if out:
        return out if alone else out / name
    home = ROOT if deck.resolve().is_relative_to(CONTENT.resolve()) else Path.cwd()
    return home / "build" / name
