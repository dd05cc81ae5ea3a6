"""Made: a product's pages and the finished file, as reports, checks and orders look at them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from ..impose.page_box import Side
from ..read.layout import Product
from .pages import Pages

if TYPE_CHECKING:
    from ..impose.sheet import Plan


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
