"""Laying: painted pages become a finished product, alone as a printer wants them delivered, or on sheets.

What only sheets need is imported when there are any: pages alone don't wait for it.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..geometry import Size
from ..impose.page_box import ALONG_TRIM
from ..pdf.finishing.about import About
from ..pdf.finishing.finish import finish
from ..pdf.finishing.intent import Intent
from ..problem import Refused
from ..read.layout import Product
from ..read.printer import Printer
from .made import Made
from .pages import Pages

if TYPE_CHECKING:
    from ..impose.sheet import Plan


def alone(product: Product, pages: Pages, printer: Printer, about: About, claim: Intent) -> Made:
    """Make a product whose pages lie on no sheet: as they are, or as the printer wants them delivered."""
    two_sided = any(box.side == "back" for box in pages.boxes)
    reordered = two_sided and (printer.order != "front-back" or printer.files == "sides")
    if product.output == "office" or not (reordered or printer.pages == "marked"):
        return Made(product, pages, finish(pages.objects, about, claim), None, _cut_files(pages))
    from ..impose.delivery import deliver
    from .press import press
    from .sheets import delivered

    plan = deliver(pages.boxes, press(printer), printer.order, marked=printer.pages == "marked")
    pdf, sides = delivered(pages.objects.draft(), plan, about, claim, apart=reordered and printer.files == "sides")
    return Made(product, pages, pdf, None, _cut_files(pages), plan, sides)


def on_sheets(
    product: Product, pages: Pages, printer: Printer, paper: Size | None, about: About, claim: Intent
) -> Made:
    """Make a product of sheets; `paper` is asked for on the command line. Raises Refused where pages don't fit it."""
    from ..pdf.sheets.source import source
    from .sheets import printed

    plan = _plan(product, pages, printer, paper)
    outline = pages.boxes[0].outline if pages.boxes else ALONG_TRIM
    made = printed(source(pages.objects.draft()), plan, about, printer, outline, claim)
    return Made(product, pages, made.pdf, plan, made.extras)


def _plan(product: Product, pages: Pages, printer: Printer, paper: Size | None) -> "Plan":
    from ..impose.plan import impose
    from ..impose.slug import labelled
    from ..messages.slug import slug_words
    from .press import gutter, press

    apart = gutter(printer, pages.stage.points(product.gutter), pages.boxes)
    asked, deck = press(printer), pages.stage.deck
    try:
        plan = impose(pages.boxes, product.onto, paper or product.paper, apart, asked)
    except Refused as refused:  # sheets know no files: the place to look at is the product, or the command line
        span = None if paper else product.span
        raise Refused(problem._replace(span=span) for problem in refused.problems) from refused
    return labelled(plan, f"{deck.title.string} · {product.name}", slug_words(deck.language), asked)


def _cut_files(pages: Pages) -> Mapping[str, bytes]:
    """Return what a die is made from, or what drives a cutting machine, for each box that lies on no sheet."""
    boxes = [box for box in pages.boxes if box.outline.cut]
    if not boxes:
        return {}
    from ..impose.cut_files import cut_files
    from ..impose.plan import impose
    from ..impose.press import Press

    return cut_files(impose(boxes, "single", None, 0.0, Press()), boxes[0].outline)
