"""Building: one deck into files, in the order of the phases. What is remembered lives in one object here.

What only some products need is imported where they are made, here and in `make/`: to find and read all
modules takes longer than to make a deck's cards.
"""

import functools
import pathlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from ..check.box import check_box
from ..check.palette import check_ink
from ..color import Color
from ..geometry import Size
from ..language import in_language
from ..layout.art.artwork import Artwork
from ..layout.die.lines import separations
from ..layout.stage import Stage, settings
from ..pdf.finishing.about import About
from ..pdf.finishing.intent import PLAIN, Intent
from ..pdf.painting.inks import OfficeInks, PressInks
from ..pdf.painting.screen import PROFILE, Screen
from ..places import CAST_FONTS, FONTS
from ..problem import Problems, Refused
from ..read.deck import Deck
from ..read.decks.deck_file import read_deck
from ..read.layout import Layout, Product
from ..read.layouts.layout_check import check_language
from ..read.printer import Printer
from ..read.printers.profiles import find_profile
from ..text.fonts import Fonts
from ..text.hyphenate import Hyphenator
from ..text.typeset import Typesetter
from ..workers import workers
from .catalogue import Catalogue
from .claim import intent
from .lay import alone, on_sheets
from .made import Made
from .pages import Pages, paint_pages


@dataclass(eq=False)
class Builder:
    """Builds the products of one deck; pages that several products share are made once."""

    deck: Deck
    printer: Printer
    problems: Problems
    paper: Size | None = None
    processes: int = field(default_factory=workers)
    _pages: dict[object, Pages] = field(default_factory=dict)

    # Making

    def check(self) -> None:
        """Advise on the deck before anything is made of it. It costs a tenth of a second, so a whole deck's build does it."""
        from ..check.funding import check_funding
        from ..check.palette import check_palettes
        from ..check.typography import check_typography

        check_palettes(self.deck, self.screen.rgb, self.problems)
        check_funding(self.deck, self.problems)
        check_typography(self.deck, self.problems)

    def make(self, layout: Layout, product: Product) -> Made:
        """Make a product. Its problems are collected; a product with problems may lack pages."""
        pages = self._pages_of(layout, product)
        about = self.about(layout)
        claim = self._claim if product.output == "press" or self.printer.tells else PLAIN
        if product.onto == "single":
            return alone(product, pages, self.printer, about, claim)
        return on_sheets(product, pages, self.printer, self.paper, about, claim)

    def _pages_of(self, layout: Layout, product: Product) -> Pages:
        key = layout.key, product.size, product.pages, product.output, product.inks, product.multiple
        if key not in self._pages:
            stage = replace(self.stage(layout, product), tagged=self.printer.tells)
            check_box(stage)
            lines = separations(stage.box) if stage.die else ()
            colors = self._press_inks(lines) if product.output == "press" else self._office
            self._pages[key] = paint_pages(stage, colors, self.processes)
        return self._pages[key]

    def seen(self, layout: Layout, product: Product) -> Pages:
        """Return a product's pages as they look: in RGB, with what bleed they have."""
        return paint_pages(self.stage(layout, product), self._office, self.processes)

    def stage(self, layout: Layout, product: Product) -> Stage:
        bleed = self.printer.bleed if product.output == "press" else 0.0
        check_language(layout, self.deck, self.problems)
        ways = settings(layout, self._typesetter)
        black = product.inks == "black"
        artwork = Artwork(self.problems, self.printer.ppi, black=True) if black else self._artwork
        deck = self._in_black if black else self.deck
        return Stage(deck, layout, product, bleed, self._typesetter, artwork, self.problems, ways, self.printer.box)

    def about(self, layout: Layout) -> About:
        deck = self.deck
        subject = in_language(layout.name, deck.language) or next(iter(layout.name.values()), "")
        return About(deck.title.string, deck.author, deck.language, subject)

    # What is remembered

    @functools.cached_property
    def catalogue(self) -> Catalogue:
        return Catalogue(self.deck, self.printer, self.problems)

    @functools.cached_property
    def _claim(self) -> Intent:
        return intent(self.printer)

    @functools.cached_property
    def _typesetter(self) -> Typesetter:
        hyphenator = Hyphenator(self.deck.language, self.deck.hyphenation)
        return Typesetter(Fonts(FONTS, CAST_FONTS), self.deck.language, hyphenator)

    @functools.cached_property
    def _artwork(self) -> Artwork:
        return Artwork(self.problems, self.printer.ppi)

    @functools.cached_property
    def _in_black(self) -> Deck:
        from ..layout.art.black import in_black

        return in_black(self.deck)

    @functools.cached_property
    def screen(self) -> Screen:
        return Screen()

    def _press_inks(self, lines: Sequence[Color]) -> PressInks:
        return PressInks(lines, self.printer.ink, find_profile(self.printer) or PROFILE)

    @property
    def _office(self) -> OfficeInks:
        return OfficeInks(self.screen)


def build(
    folder: pathlib.Path,
    names: Iterable[str],
    printer: Printer,
    paper: Size | None,
    problems: Problems,
    told: Callable[[str], None],
) -> tuple[Deck, tuple[Made, ...]]:
    """Make products of the deck in `folder`; `told` hears each one's name. Raises Refused with all problems of the run."""
    wanted = tuple(names)
    builder = Builder(read_deck(folder, problems), printer, problems, paper)
    if not wanted:
        builder.check()
    check_ink(builder.deck, printer.ink, problems)
    made = []
    for layout, product in builder.catalogue.find(wanted):
        told(product.name)
        try:
            made.append(builder.make(layout, product))
        except Refused as refused:
            problems.extend(refused.problems)
    problems.stop_on_errors()
    return builder.deck, tuple(made)
