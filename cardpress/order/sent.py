"""Sent: a product as a print house gets it: files under the names that it wants, and what a check found in them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..make.build import Builder
from ..make.check_made import examine_made, limits_for
from ..make.made import Made
from ..preflight.finding import Report
from ..preflight.preflight import judge
from ..read.layout import Layout, Product
from ..read.printer import PictureKeys, Printer
from .faces import Face, faces
from .measured import Pdf, measured_pdf
from .naming import named

ENDS = {"png": "png", "jpeg": "jpg"}


@dataclass(frozen=True, slots=True, eq=False)
class Checked:
    """A PDF, what was found in it, and what it holds; both from the same reading."""

    pdf: bytes
    report: Report
    content: Pdf


@dataclass(frozen=True, slots=True, eq=False)
class Sent:
    """A product by names of files: PDFs that were checked, and what goes with them, such as lines for a die.

    Where there are pictures of the checked pages, these are printed.
    """

    made: Made
    checked: Mapping[str, Checked]
    pictures: Mapping[str, bytes]
    extras: Mapping[str, bytes]

    @property
    def printed(self) -> Mapping[str, bytes]:
        return self.pictures or {name: one.pdf for name, one in self.checked.items()}

    @property
    def files(self) -> dict[str, bytes]:
        return {**self.printed, **self.extras}

    @property
    def two_sided(self) -> bool:
        """Whether pages of the files are fronts and backs of cards; those of sheets are papers."""
        return self.made.plan is None and any(box.side == "back" for box in self.made.pages.boxes)


def sent(builder: Builder, layout: Layout, product: Product) -> Sent:
    """Make a product for the builder's printer and check it: pictures where it wants them of cards, else PDFs."""
    made = builder.make(layout, product)
    checked = dict(_checked(builder, made))
    keys = builder.printer.pictures
    if keys and all(box.side for box in made.pages.boxes):
        return Sent(made, checked, _pictures(builder, keys, layout, product), {})
    stem = next(iter(checked)).removesuffix(".pdf")
    extras = {f"{stem}{end}": data for end, data in made.extras.items()}
    return Sent(made, checked, {}, extras)


def _checked(builder: Builder, made: Made) -> Iterator[tuple[str, Checked]]:
    """Yield the PDFs of a product with their names: one, or fronts and backs apart."""
    printer, whole = builder.printer, [(None, made.pdf)]
    for side, pdf in made.sides.items() or whole:
        examined = examine_made(made, side)
        report = judge(examined, limits_for(made, printer), with_plates=True)
        name = named(printer.names, printer.letters, side=side or "", **_fields(builder, made.product, report.pages))
        yield f"{name}.pdf", Checked(pdf, report, measured_pdf(examined))


def _fields(builder: Builder, product: Product, pages: int) -> dict[str, object]:
    return {"deck": builder.deck.key, "product": product.name, "pages": pages}


def _pictures(builder: Builder, keys: PictureKeys, layout: Layout, product: Product) -> dict[str, bytes]:
    """Return a picture of each side; a front and its back bear one number."""
    printer, pages = builder.printer, builder.seen(layout, product)
    fields = _fields(builder, product, len(pages.boxes))
    drawn = faces(pages.objects.draft(), _face(printer, keys))
    pictures: dict[str, bytes] = {}
    for page, (box, picture) in enumerate(zip(pages.boxes, drawn, strict=True)):
        number = f"{page // 2 + 1:02}"
        name = named(keys.names, printer.letters, side=box.side, number=number, **fields)
        pictures[f"{name}.{ENDS[keys.format]}"] = picture
    return pictures


def _face(printer: Printer, keys: PictureKeys) -> Face:
    return Face(*keys.size, printer.bleed, keys.format)
