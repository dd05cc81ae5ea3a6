"""Made: a product's pages and the finished file, as reports, checks and orders look at them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from ..impose.page_box import PageBox, Side
from ..layout.sizes import Sizes
from ..layout.stage import Stage
from ..pdf.syntax.objects import Objects
from ..read.layout import Product
from ..text.fonts import Font
from .painting import Shown

if TYPE_CHECKING:
    from ..impose.sheet import Plan


class Pages(NamedTuple):
    """A product's pages, painted: the same for the pages alone and for every way of laying them onto sheets.

    `objects` are a file that is not finished: it says nothing of itself yet.
    """

    objects: Objects
    boxes: tuple[PageBox, ...]
    shown: tuple[Shown, ...]
    sizes: Sizes
    stage: Stage
    fonts: tuple[Font, ...]


class Made(NamedTuple):
    """A finished product. `pages` are those of the deck, `sheets` those of the file; `plan` is None where they are the same.

    `delivery` says how pages that lie on no sheet follow each other and where their marks are, if the printer does
    not want them bare and in the deck's order. `sides` are its fronts and backs in files of their own, for a printer
    that wants them apart. `extras` are files that go with it, by the ends of their names.
    """

    product: Product
    pages: Pages
    pdf: bytes
    plan: "Plan | None"
    extras: Mapping[str, bytes] = {}
    delivery: "Plan | None" = None
    sides: Mapping[Side, bytes] = {}

    @property
    def sheets(self) -> int:
        return len(self.plan.sheets) if self.plan else len(self.pages.boxes)
