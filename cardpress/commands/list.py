"""Inventory: the decks, layouts and printers that there are."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..geometry import MM
from ..papers import PAPERS
from ..places import ROOT, deck_folders, printer_folders
from ..problem import Problem, Problems, Refused
from ..read.layout import Layout, Scheme
from ..read.layouts.layout_file import read_layout, usual_order
from ..read.named import files_by_name
from ..read.printer import Printer, Standard
from ..read.printers.printer_file import read_printer


@dataclass(frozen=True, slots=True)
class DeckEntry:
    """A deck under content/; without `cards` it has mistakes and could not be read."""

    name: str
    title: str
    language: str
    cards: int | None


@dataclass(frozen=True, slots=True)
class ProductEntry:
    """A product of a layout; `layout` is the layout's name in the language that was asked for."""

    name: str
    layout: str
    size: str
    trim_mm: tuple[float, float]
    scheme: Scheme
    default: bool


@dataclass(frozen=True, slots=True)
class PrinterEntry:
    """A printer that can be asked for by name; `pictures` are the pixels of a face where it takes no PDF."""

    name: str
    title: str
    standard: Standard
    bleed_mm: float
    trim_mm: tuple[float, float] | None
    pictures: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Inventory:
    """All there is to choose from; files with mistakes are left out, `problems` says why."""

    decks: tuple[DeckEntry, ...]
    products: tuple[ProductEntry, ...]
    printers: tuple[PrinterEntry, ...]
    papers: tuple[str, ...]
    problems: tuple[Problem, ...]


def take(language: str) -> Inventory:
    """Look at everything that comes with the program."""
    problems = Problems()
    decks = tuple(_deck(folder) for folder in deck_folders().values())
    products = tuple(entry for layout in _layouts(problems) for entry in _products(layout, language))
    return Inventory(decks, products, tuple(_printers(problems)), tuple(PAPERS), problems.all)


def _deck(folder: Path) -> DeckEntry:
    from ..read.decks.deck_file import read_deck  # slow to import, and most commands read no deck, or do it themselves

    try:
        deck = read_deck(folder, Problems())
    except Refused:
        return DeckEntry(folder.name, "", "", None)
    return DeckEntry(folder.name, deck.title.string, deck.language, len(deck.cards))


def _layouts(problems: Problems) -> Iterator[Layout]:
    folders = ROOT / "layouts", *(folder / "layouts" for folder in deck_folders().values())
    for path in sorted(files_by_name(folders).values(), key=lambda path: usual_order(path.stem)):
        try:
            yield read_layout(path, Problems())
        except Refused as refused:
            problems.extend(refused.problems)


def _products(layout: Layout, language: str) -> Iterator[ProductEntry]:
    title = layout.title(language)
    for product in layout.products.values():
        trim = layout.sizes[product.size].trim
        yield ProductEntry(product.name, title, product.size, trim.millimetres, product.onto, product.default)


def _printer(name: str, printer: Printer) -> PrinterEntry:
    trim = printer.trim.millimetres if printer.trim else None
    pictures = printer.pictures.size if printer.pictures else None
    return PrinterEntry(name, printer.title, printer.standard, round(printer.bleed / MM, 2), trim, pictures)


def _printers(problems: Problems) -> Iterator[PrinterEntry]:
    for _, path in sorted(files_by_name(printer_folders(*deck_folders().values())).items()):
        try:
            yield _printer(path.stem, read_printer(path, Problems()))
        except Refused as refused:
            problems.extend(refused.problems)
