"""Building: one deck into files, in the order of the phases. What is remembered lives in one object here.

What only some products need is imported where they are made: to find and read all modules takes
longer than to make a deck's cards.
"""

import functools
import pathlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..check.box import check_box
from ..check.palette import check_ink
from ..check.type_size import check_type_size
from ..color import Color
from ..geometry import Size
from ..impose.page_box import ALONG_TRIM, PageBox
from ..language import in_language
from ..layout.artwork import Artwork
from ..layout.compose import compose
from ..layout.coverage import left_out
from ..layout.die.lines import separations
from ..layout.stage import Stage, settings
from ..pdf.finishing.about import About
from ..pdf.finishing.finish import finish
from ..pdf.finishing.intent import PLAIN, Intent
from ..pdf.painting.inks import Inks, OfficeInks, PressInks
from ..pdf.painting.paint import Batch
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
from ..workers import in_turn, workers
from .catalogue import Catalogue
from .claim import intent
from .made import Made, Pages
from .painting import Shown, paint_batch

if TYPE_CHECKING:
    from ..impose.sheet import Plan
    from .sheets import Sheets


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
        if product.onto == "single":
            return self._alone(product, pages)
        plan = self._plan(product, pages)
        made = self._sheets(pages, plan, self._intent(product))
        return Made(product, pages, made.pdf, plan, made.extras)

    def _alone(self, product: Product, pages: Pages) -> Made:
        """Make a product whose pages lie on no sheet: as they are, or as the printer wants them delivered."""
        about, claim, printer = self.about(pages.stage.layout), self._intent(product), self.printer
        two_sided = any(box.side == "back" for box in pages.boxes)
        reordered = two_sided and (printer.order != "front-back" or printer.files == "sides")
        if product.output == "office" or not (reordered or printer.pages == "marked"):
            return Made(product, pages, finish(pages.objects, about, claim), None, _cut_files(pages))
        from ..impose.delivery import deliver
        from .press import press
        from .sheets import delivered  # slow to import

        plan = deliver(pages.boxes, press(printer), printer.order, marked=printer.pages == "marked")
        pdf, sides = delivered(pages.objects.draft(), plan, about, claim, apart=reordered and printer.files == "sides")
        return Made(product, pages, pdf, None, _cut_files(pages), plan, sides)

    def _pages_of(self, layout: Layout, product: Product) -> Pages:
        key = layout.key, product.size, product.pages, product.output, product.inks, product.multiple
        if key not in self._pages:
            stage = self.stage(layout, product)
            check_box(stage)
            lines = separations(stage.box) if stage.die else ()
            colors = self._press_inks(lines) if product.output == "press" else self._office
            self._pages[key] = self._painted(stage, colors)
        return self._pages[key]

    def seen(self, layout: Layout, product: Product) -> Pages:
        """Return a product's pages as they look: in RGB, with what bleed they have."""
        return self._painted(self.stage(layout, product), self._office)

    def stage(self, layout: Layout, product: Product) -> Stage:
        bleed = self.printer.bleed if product.output == "press" else 0.0
        check_language(layout, self.deck, self.problems)
        ways = settings(layout, self._typesetter)
        black = product.inks == "black"
        artwork = Artwork(self.problems, self.printer.ppi, black=True) if black else self._artwork
        deck = self._in_black if black else self.deck
        return Stage(deck, layout, product, bleed, self._typesetter, artwork, self.problems, ways, self.printer.box)

    def _painted(self, stage: Stage, inks: Inks) -> Pages:
        """Fit, then compose and paint batch after batch."""
        product = stage.product
        sizes, batches = compose(stage)
        check_type_size(stage, sizes)
        boxes: list[PageBox] = []
        on_pages: list[Shown] = []

        parts = in_turn([functools.partial(paint_batch, stage, frames, inks) for frames in batches], self.processes)
        from ..pdf.document.bind import bind  # slow to import: the first pages are painted meanwhile

        def painted() -> Iterator[Batch]:
            for part in parts:
                boxes.extend(part.boxes)
                on_pages.extend(part.shown)
                self.problems.extend(part.problems)
                yield part.batch

        objects, fonts = bind(painted(), self.deck.language, inks)
        if not self.problems.errors:
            on_paper = {text for page in on_pages for text in page.texts}
            for text in left_out(product, stage.deck, on_paper):
                self.problems.error("text-left-out", text.span(), product=product.name)
        return Pages(objects, tuple(boxes), tuple(on_pages), sizes, stage, fonts)

    def _plan(self, product: Product, pages: Pages) -> "Plan":
        from ..impose.plan import impose
        from ..impose.slug import labelled
        from ..messages.slug import slug_words
        from .press import gutter, press

        printer = self.printer
        apart = gutter(printer, pages.stage.points(product.gutter), pages.boxes)
        asked = press(printer)
        try:
            plan = impose(pages.boxes, product.onto, self.paper or product.paper, apart, asked)
        except Refused as refused:  # sheets know no files: the place to look at is the product, or the command line
            span = None if self.paper else product.span
            raise Refused(problem._replace(span=span) for problem in refused.problems) from refused
        title = f"{self.deck.title.string} · {product.name}"
        return labelled(plan, title, slug_words(self.deck.language), asked)

    def _sheets(self, pages: Pages, plan: "Plan", intent: Intent) -> "Sheets":
        # Slow to import, and pages alone don't need them.
        from ..pdf.sheets.source import source
        from .sheets import printed

        outline = pages.boxes[0].outline if pages.boxes else ALONG_TRIM
        about = self.about(pages.stage.layout)
        return printed(source(pages.objects.draft()), plan, about, self.printer, outline, intent)

    def about(self, layout: Layout) -> About:
        deck = self.deck
        subject = in_language(layout.name, deck.language) or next(iter(layout.name.values()), "")
        return About(deck.title.string, deck.author, deck.language, subject)

    def _intent(self, product: Product) -> Intent:
        return self._press_intent if product.output == "press" else PLAIN

    # What is remembered

    @functools.cached_property
    def catalogue(self) -> Catalogue:
        return Catalogue(self.deck, self.printer, self.problems)

    @functools.cached_property
    def _press_intent(self) -> Intent:
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
        from ..layout.black import in_black

        return in_black(self.deck)

    @functools.cached_property
    def screen(self) -> Screen:
        return Screen()

    def _press_inks(self, lines: Sequence[Color]) -> PressInks:
        return PressInks(lines, self.printer.ink, find_profile(self.printer) or PROFILE)

    @property
    def _office(self) -> OfficeInks:
        return OfficeInks(self.screen)


def _cut_files(pages: Pages) -> Mapping[str, bytes]:
    """Return what a die is made from, or what drives a cutting machine, for each box that lies on no sheet."""
    boxes = [box for box in pages.boxes if box.outline.cut]
    if not boxes:
        return {}
    from ..impose.cut_files import cut_files
    from ..impose.plan import impose
    from ..impose.press import Press

    return cut_files(impose(boxes, "single", None, 0.0, Press()), boxes[0].outline)


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
