"""Decks and stages for tests: the real deck, and small ones made on the spot."""

import functools
import io
from dataclasses import replace
from itertools import chain
from pathlib import Path

from cardpress.layout.compose import compose
from cardpress.make.build import Builder
from cardpress.places import ROOT
from cardpress.problem import Problems
from cardpress.read.decks.deck_file import read_deck
from cardpress.read.printer import Printer, Standard
from cardpress.read.printers.printer_file import read_printer

REAL = ROOT / "content" / "hyvat-kaytanteet"
QUESTIONS = ROOT / "content" / "keskustelukortit"
"""The deck without art."""
BOTH = (REAL, ROOT / "content" / "keskustelukortit")
PRINTERS = ROOT / "layouts" / "printers"


def builder(folder: Path = REAL, printer: Printer | None = None) -> Builder:
    problems = Problems()
    return Builder(read_deck(folder, problems), printer or Printer("default"), problems)


def frames(name: str, folder: Path = REAL):
    """A product's frames and sizes, and the problems found on the way."""
    return frames_of(name, builder(folder))


def frames_of(name: str, made: Builder):
    """Those of a builder's deck, with the problems of all that it has made."""
    ((layout, product),) = made.catalogue.find([name])
    sizes, batches = compose(made.stage(layout, product))
    return list(chain.from_iterable(batches)), sizes, made.problems


def tagged_frames(name: str, folder: Path = REAL):
    """A product's frames as a screen shows them and a screen reader tells them, and the problems found on the way."""
    made = builder(folder)
    ((layout, product),) = made.catalogue.find([name])
    stage = replace(made.stage(layout, replace(product, output="office")), tagged=True)
    return list(chain.from_iterable(compose(stage)[1])), made.problems


def real_frames(name: str, folder: Path = REAL):
    """A product's frames, sizes and problems, made once for all tests of a process that change nothing of the deck."""
    return _frames(name, folder)


@functools.cache
def _frames(name: str, folder: Path):
    return frames(name, folder)


def house(name: str, folder: Path = REAL, standard: Standard | None = None) -> Builder:
    """A deck at one of the printers that come with the program, as it is or taking files of another standard."""
    return _house(name, folder, standard)


@functools.cache
def _house(name: str, folder: Path, standard: Standard | None) -> Builder:
    """Pages are the same for all standards of a press, so that they are painted once."""
    if standard is None:
        return builder(folder, read_printer(PRINTERS / f"{name}.yaml", Problems()))
    usual = _house(name, folder, None)
    return replace(usual, printer=replace(usual.printer, standard=standard))


def product_at(name: str, printer: str, folder: Path = REAL, standard: Standard | None = None):
    """A finished product of a deck for one of our printers, made once for all tests of a process."""
    return _product(name, printer, folder, standard)


@functools.cache
def _product(name: str, printer: str, folder: Path, standard: Standard | None):
    made = _house(printer, folder, standard)
    return made.make(*made.catalogue.find([name])[0])


def real_product(name: str, folder: Path = REAL):
    """A finished product of the real deck, or another, as it is made for no printer in particular."""
    return product_at(name, "default", folder)


def pdf(name: str) -> io.BytesIO:
    return io.BytesIO(real_product(name).pdf)


def small_deck(
    folder: Path, cards: dict[str, str], deck: str = "title: Pakka\nlanguage: fi\n", layout: str = ""
) -> Path:
    """Write a deck; `layout` becomes its own layouts/own.yaml."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "deck.yaml").write_text(deck, "utf-8")
    for name, text in cards.items():
        (folder / name).write_text(text, "utf-8")
    if layout:
        (folder / "layouts").mkdir(exist_ok=True)
        (folder / "layouts" / "own.yaml").write_text(layout, "utf-8")
    return folder
