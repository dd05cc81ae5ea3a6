"""Listing: what there is to choose from (decks, products, printers, papers), in columns."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..messages.words import Words
from ..places import CONTENT
from ..read.source import shown

if TYPE_CHECKING:
    from ..commands.list import Inventory

STANDARDS = {
    "x4": "PDF/X-4",
    "x1a-2003": "PDF/X-1a:2003",
    "x1a-2001": "PDF/X-1a:2001",
    "ua1": "PDF/UA-1",
    "plain": "PDF",
}


def listing(inventory: "Inventory", words: Words, part: str) -> Iterator[str]:
    """Yield each part of the list with its heading."""
    parts = {
        "decks": (words.decks, _table(_decks(inventory, words))),
        "products": (words.products, _table(_products(inventory, words))),
        "printers": (words.printers, _table(_printers(inventory, words))),
        "papers": (words.papers, (f"  {', '.join(inventory.papers)}",)),
    }
    for heading, rows in (parts[part],) if part else parts.values():
        yield "\n".join([f"{heading}:", *rows])


def _decks(inventory: "Inventory", words: Words) -> Iterator[tuple[str, ...]]:
    if not inventory.decks:
        yield (words.no_decks.format(folder=shown(CONTENT)),)
    for deck in inventory.decks:
        if deck.cards is None:
            yield deck.name, words.has_mistakes.format(deck=deck.name)
        else:
            yield deck.name, deck.title, words.cards.format(count=deck.cards, language=deck.language)


def _products(inventory: "Inventory", words: Words) -> Iterator[tuple[str, ...]]:
    for product in inventory.products:
        size = f"{words.size(product.trim_mm)} mm"
        named = "" if product.default else words.by_name_only
        yield product.name, product.layout, size, words.schemes[product.scheme], named


def _printers(inventory: "Inventory", words: Words) -> Iterator[tuple[str, ...]]:
    for printer in inventory.printers:
        pixels = words.pictures.format(size=" × ".join(map(str, printer.pictures))) if printer.pictures else ""
        trim = f"{words.size(printer.trim_mm)} mm" if printer.trim_mm else ""
        bleed = words.bleed.format(mm=words.number(printer.bleed_mm))
        title = words.titles.get(printer.title, printer.title)
        yield printer.name, title, pixels or STANDARDS[printer.standard], bleed, trim


def _table(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Yield rows with their columns under each other."""
    kept = list(rows)
    widths = [max(len(row[column]) for row in kept if len(row) > column) for column in range(max(map(len, kept)))]
    for row in kept:
        yield "  " + "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=False)).rstrip()
