"""Report: what people read in their terminal while the program works, and at its end."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from ..commands.outcome import Exit, Outcome, ProductEntry, exit_of
from ..messages import Language, in_order, render
from ..messages.words import Words
from ..messages.words_en import WORDS as EN
from ..messages.words_fi import WORDS as FI
from ..places import CONTENT
from ..problem import Problem
from ..read.source import shown

if TYPE_CHECKING:
    from ..commands.check import Checked
    from ..commands.list import Inventory

WORDS = {"en": EN, "fi": FI}
STANDARDS = {"x4": "PDF/X-4", "x1a-2003": "PDF/X-1a:2003", "x1a-2001": "PDF/X-1a:2001", "plain": "PDF"}
_WIPE = f"\r{' ' * 60}\r"
"""Empties the terminal's last line without control sequences."""


@dataclass(frozen=True, slots=True)
class Report:
    """Speaks a language. As JSON, standard output is one document, and what people read goes to standard error."""

    language: Language
    as_json: bool = False

    @property
    def words(self) -> Words:
        return WORDS[self.language]

    def making(self, product: str) -> None:
        """Tell what is being made: on a terminal in one line that is written over."""
        line = self.words.making.format(product=product)
        terminal = sys.stderr.isatty()
        click.echo(f"{_WIPE}{line}" if terminal else line, err=True, nl=not terminal)

    def made(self, outcomes: Sequence[Outcome]) -> Exit:
        """Tell how the runs ended, and return what to answer to the shell."""
        if sys.stderr.isatty():
            click.echo(_WIPE, err=True, nl=False)
        worst = max((outcome.exit for outcome in outcomes), default=Exit.OK)
        if self.as_json:
            from . import document

            click.echo(document.of_run(outcomes, worst, self.language))
        for outcome in outcomes:
            for line in _summary(outcome, self.words):
                click.echo(line, err=self.as_json)
            self.problems(outcome.problems)
            if outcome.exit in (Exit.CONTENT, Exit.ENVIRONMENT):
                click.echo(self.words.nothing_written, err=True)
        return worst

    def checked(self, checked: "Checked") -> Exit:
        """Tell what was found in a file."""
        from ..preflight.in_words import in_short, unchecked, verdict

        if self.as_json:
            from . import document

            click.echo(document.of_check(checked, self.language))
        from ..messages.check_words import CHECK_WORDS

        words, found = CHECK_WORDS[self.language], checked.report
        self.problems(checked.problems)
        if found:
            self.problems(found.problems(checked.file.as_posix()))
            lines = [
                in_short(found, words),
                words.printer.format(printer=checked.printer),
                *unchecked(found, self.language),
            ]
            lines += [words.written.format(path=shown(checked.written))] if checked.written else []
            for line in (*lines, verdict(found, words)):
                click.echo(line, err=self.as_json)
        return checked.exit

    def listed(self, inventory: "Inventory", part: str) -> Exit:
        """Tell what there is; `part` is one of PARTS, or empty for all."""
        if self.as_json:
            from . import document

            click.echo(document.of_inventory(inventory, self.language))
        else:
            click.echo("\n\n".join(_listing(inventory, self.words, part)))
        self.problems(inventory.problems)
        return exit_of(inventory.problems)

    def problems(self, problems: Iterable[Problem]) -> None:
        for problem in in_order(problems):
            first, *rest = render(problem, self.language).splitlines()
            color = "red" if problem.severity == "error" else "yellow"
            click.echo(click.style(first, fg=color, bold=True), err=True, color=_colors())
            click.echo("".join(f"{line}\n" for line in rest), err=True)


def _colors() -> bool | None:
    """Return False where colours are not wanted (no-color.org); else click looks whether it is a terminal."""
    return False if os.environ.get("NO_COLOR") else None


def _summary(outcome: Outcome, words: Words) -> Iterator[str]:
    """Yield a line for each file, and where they are."""
    if not outcome.files:
        return
    products = {product.file: product for product in outcome.products}
    width = max(map(len, products), default=0)
    for name, product in products.items():
        yield f"{name:<{width}}  {_product(product, words)}"
    others = [name for name in outcome.files if name not in products]
    if others:
        yield ", ".join(others)
    yield words.written.format(folder=shown(outcome.folder))


def _product(product: ProductEntry, words: Words) -> str:
    parts = [_pages(product, words)]
    if product.box_mm:
        parts.append(words.box.format(size=_size(product.box_mm, words)))
    if body := product.type.get("body"):
        points, x_height = words.number(body.points), words.number(round(body.x_height_mm, 1))
        parts.append(words.body.format(points=points, x_height=x_height))
    if "slug" in product.left_out_marks:
        parts.append(words.no_slug)
    return ", ".join(parts)


def _pages(product: ProductEntry, words: Words) -> str:
    said = words.page if product.pages == 1 else words.pages
    pages = said.format(count=product.pages, size=_size(product.trim_mm, words))
    if product.sheets is None or product.paper_mm is None:
        return pages
    said = words.sheet if product.sheets == 1 else words.sheets
    return said.format(pages=pages, count=product.sheets, paper=_size(product.paper_mm, words))


def _size(size: tuple[float, ...], words: Words) -> str:
    return " × ".join(map(words.number, size))


def _listing(inventory: "Inventory", words: Words, part: str) -> Iterator[str]:
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
        size = f"{_size(product.trim_mm, words)} mm"
        named = "" if product.default else words.by_name_only
        yield product.name, product.layout, size, words.schemes[product.scheme], named


def _printers(inventory: "Inventory", words: Words) -> Iterator[tuple[str, ...]]:
    for printer in inventory.printers:
        pixels = words.pictures.format(size=" × ".join(map(str, printer.pictures))) if printer.pictures else ""
        trim = f"{_size(printer.trim_mm, words)} mm" if printer.trim_mm else ""
        bleed = words.bleed.format(mm=words.number(printer.bleed_mm))
        yield printer.name, printer.title, pixels or STANDARDS[printer.standard], bleed, trim


def _table(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Yield rows with their columns under each other."""
    kept = list(rows)
    widths = [max(len(row[column]) for row in kept if len(row) > column) for column in range(max(map(len, kept)))]
    for row in kept:
        yield "  " + "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=False)).rstrip()
