"""Entries: what a product's file holds, in numbers for reports and the manifest."""

import hashlib

from ..geometry import MM
from ..layout.setting.sizes import Sizes
from ..layout.stage import Stage
from ..make.made import Made
from ..read.layouts.visits import visits
from ..text.font import Font
from .outcome import CrampedPage, FileEntry, ProductEntry, TypeSize

METRES_A_MILLIMETRE = 0.38
"""Reading distance for each millimetre of x-height: letters seen under 9 minutes of arc, 1.8 times what a normal
eye just makes out. A house rule; halve the distance for low vision."""


def product_entry(made: Made) -> ProductEntry:
    """Describe a product that was made."""
    product, pages = made.product, made.pages
    sheets = made.plan.sheets if made.plan else ()
    die = pages.stage.die
    return ProductEntry(
        name=product.name,
        layout=pages.stage.layout.title(pages.stage.deck.language),
        file=f"{product.name}.pdf",
        sha256=sha256(made.pdf),
        bytes=len(made.pdf),
        pages=len(pages.boxes),
        sheets=sum(sheet.side == "front" for sheet in sheets) if made.plan else None,
        trim_mm=pages.stage.size.trim.millimetres,
        paper_mm=sheets[0].paper.millimetres if sheets else None,
        box_mm=tuple(round(length / MM, 1) for length in die.dimensions) if die else None,
        scheme=product.onto,
        output=product.output,
        fonts=tuple(sorted(font.name for font in pages.fonts)),
        type=_types(pages.stage, pages.sizes),
        left_out_marks=made.plan.left_out if made.plan else (),
        cramped_pages=tuple(CrampedPage(*key) for key in sorted(pages.sizes.cramped)),
    )


def file_entry(name: str, pdf: bytes, pages: int) -> FileEntry:
    return FileEntry(name, sha256(pdf), len(pdf), pages)


def _types(stage: Stage, sizes: Sizes) -> dict[str, TypeSize]:
    """Describe the styles that the product's pages name; its layout may have more, for other products."""
    slots = [visit.slot for page in stage.layout.pages_of(stage.product) for visit in visits(page)]
    named = {name for slot in slots for name in (slot.style, slot.first)}
    return {
        name: _type_size(points, stage.settings[name].faces.regular, sizes.limits.get(name, ""))
        for name, points in sizes.points.items()
        if name in named
    }


def _type_size(points: float, font: Font, limited_by: str) -> TypeSize:
    x_height, cap_height = points * font.x_height / MM, points * font.cap_height / MM
    distance = round(x_height * METRES_A_MILLIMETRE, 1)
    return TypeSize(round(points, 2), round(x_height, 2), round(cap_height, 2), distance, limited_by)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
