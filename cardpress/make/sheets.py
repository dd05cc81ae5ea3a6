"""Sheets: pages and a plan made into all the files that go to a printer or a cutting machine."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..impose.by_hand import fronts_and_backs
from ..impose.cut_files import cut_files
from ..impose.cut_plan import cut_plan
from ..impose.cutter import is_for_machine
from ..impose.delivery import of_side
from ..impose.page_box import ALONG_TRIM, Outline, Side
from ..impose.sheet import Plan, Scheme
from ..messages.finishing import finishing_words
from ..pdf.finishing.about import About
from ..pdf.finishing.intent import PLAIN, Intent
from ..pdf.sheets.impose import impose
from ..pdf.sheets.source import Source, source
from ..places import CAST_FONTS, FONTS
from ..read.printer import Printer

if TYPE_CHECKING:
    from ..text.font import Font


@dataclass(frozen=True, slots=True, eq=False)
class Sheets:
    """What was made of a plan: one file of all sides, and others by the ends of their names."""

    pdf: bytes
    extras: Mapping[str, bytes]


def printed(
    pages: Source,
    plan: Plan,
    about: About,
    printer: Printer,
    outline: Outline = ALONG_TRIM,
    intent: Intent = PLAIN,
) -> Sheets:
    """Lay pages onto sheets; `outline` is how each page is cut out.

    Sheets that are turned by hand come in two more files, each in the order of feeding;
    a printer with a cutting machine gets files for that, and a box always comes with them.
    """
    font = label_font(about.language) if any(sheet.labels for sheet in plan.sheets) else None
    extras = cut_files(plan, outline) if is_for_machine(plan) or outline.cut else {}
    if plan.flip == "hand" and any(sheet.side == "back" for sheet in plan.sheets):
        for end, part in zip(("-fronts.pdf", "-backs.pdf"), fronts_and_backs(plan, printer.feed), strict=True):
            extras[end] = impose(pages, part, about, font, intent)
    return Sheets(impose(pages, plan, about, font, intent), extras)


def delivered(
    pdf: bytes, plan: Plan, about: About, intent: Intent, *, apart: bool
) -> tuple[bytes, Mapping[Side, bytes]]:
    """Return a product's pages as a printer wants them; if `apart`, its fronts and its backs alone, too."""
    pages = source(pdf)
    sides: tuple[Side, ...] = ("front", "back") if apart else ()
    parts = {side: impose(pages, of_side(plan, side), about, intent=intent) for side in sides}
    return impose(pages, plan, about, intent=intent), parts


def cutting(plan: Plan, scheme: Scheme, about: About) -> dict[str, bytes]:
    """Return a page that shows where to cut the sheets of a plan, by the end of its file's name; none if there is no cut."""
    drawn = cut_plan(plan, scheme, finishing_words(about.language))
    return {"-cuts.pdf": impose(None, drawn, about, label_font(about.language))} if drawn else {}


def label_font(language: str) -> "Font":
    """Return the font of what stands in margins, which names decks in their own letters."""
    from ..text.fonts import Fonts, deck_family  # files without labels don't wait for the library of fonts

    fonts = Fonts(FONTS, CAST_FONTS)
    return fonts.find(deck_family(language, fonts.families), 400)
