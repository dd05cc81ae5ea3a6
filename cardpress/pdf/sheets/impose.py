"""Sheets from a plan: pages of a PDF laid where the plan says, with its marks and labels."""

import io
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    IndirectObject,
    NumberObject,
    PdfObject,
    read_object,
)

from ...color import Color
from ...impose.sheet import Plan, Sheet, whole
from ..finishing.about import About
from ..finishing.describe import describe, prefer, written
from ..finishing.finish import finish
from ..finishing.intent import PLAIN, Intent
from ..painting.separation import key, separation
from ..syntax.names import name
from ..syntax.objects import Objects
from .form import added, form, stream
from .operators import OVERPRINT, operators, page_name, upward_box
from .source import Source

if TYPE_CHECKING:
    from ...text.font import Font
    from .outlines import Outlines


def impose(
    source: Source | None, plan: Plan, about: About, font: "Font | None" = None, intent: Intent = PLAIN
) -> bytes:
    """Return the plan's sheets as a PDF; page n of the plan is page n of `source`, counted from 0.

    A plan without pages needs no source.

    Labels are drawn with `font`, and left out without one.
    """
    writer = PdfWriter()
    forms = _forms(source, plan, writer) if source else {}
    press = _Press(writer, forms, _outlines(writer, font, about.language) if font else None)
    for sheet in plan.sheets:
        press.add(sheet)
    describe(writer, about)
    _print_as_planned(writer, plan)
    return finish(Objects.read(written(writer)), about, intent)


def _outlines(writer: PdfWriter, font: "Font", language: str) -> "Outlines":
    from .outlines import Outlines  # sheets without labels don't wait for the library of fonts

    return Outlines(writer, font, language)


def _forms(source: Source, plan: Plan, writer: PdfWriter) -> dict[int, IndirectObject]:
    """Take over the pages that the plan uses, each once."""
    writer.pdf_header = source.pdf_header
    _keep_layers(source, writer)
    used = sorted({placement.page for sheet in plan.sheets for placement in sheet.placements})
    resources: dict[str, PdfObject] = {}
    return {page: form(source.pages[page], writer, resources) for page in used}


def _keep_layers(source: Source, writer: PdfWriter) -> None:
    """Keep which layers are shown: without this all are (ISO 32000-1, 8.11)."""
    root = source.root_object
    if "/OCProperties" in root:
        writer.root_object[name("/OCProperties")] = root.raw_get("/OCProperties").clone(writer)


class _Press:
    """Prints sheets into one file."""

    def __init__(self, writer: PdfWriter, forms: Mapping[int, IndirectObject], outlines: "Outlines | None") -> None:
        self._writer, self._forms, self._outlines = writer, forms, outlines
        self._separations: dict[Color, IndirectObject] = {}

    def add(self, sheet: Sheet) -> None:
        page, height = _new_page(self._writer), sheet.paper.height
        page[name("/MediaBox")] = upward_box(whole(sheet.paper), height)
        page[name("/TrimBox")] = upward_box(sheet.trim or whole(sheet.paper), height)
        if sheet.trim and len(sheet.placements) == 1:
            page[name("/BleedBox")] = upward_box(sheet.placements[0].area, height)
        page[name("/Resources")] = self._resources(sheet)
        content = "\n".join((*operators(sheet), *self._labels(sheet)))
        page[name("/Contents")] = added(self._writer, stream(content.encode()))

    def _resources(self, sheet: Sheet) -> DictionaryObject:
        forms = {name(f"/{page_name(placement.page)}"): self._forms[placement.page] for placement in sheet.placements}
        if self._outlines:
            forms |= self._outlines.forms(sheet.labels)
        resources = DictionaryObject({name("/XObject"): DictionaryObject(forms)})
        spots = {mark.color for mark in sheet.marks if mark.color.spot}
        if spots:
            spaces = {name(f"/{key(color)}"): self._separation(color) for color in sorted(spots, key=key)}
            resources[name("/ColorSpace")] = DictionaryObject(spaces)
        if any(mark.color.overprint for mark in sheet.marks):
            states = DictionaryObject({name(f"/{OVERPRINT}"): _overprint()})
            resources[name("/ExtGState")] = states
        return resources

    def _separation(self, color: Color) -> IndirectObject:
        if color not in self._separations:
            space = read_object(io.BytesIO(separation(color).encode()), None)
            self._separations[color] = added(self._writer, space)
        return self._separations[color]

    def _labels(self, sheet: Sheet) -> Iterator[str]:
        if self._outlines:
            for label in sheet.labels:
                yield self._outlines.show(label, sheet.paper.height)


def _new_page(writer: PdfWriter) -> PageObject:
    """Add an empty page to the end; pypdf's own way makes one and then a copy of it."""
    page = PageObject()
    pages, known = cast("DictionaryObject", writer.root_object["/Pages"]), writer.flattened_pages
    assert known is not None
    assert pages.indirect_reference
    page.update({name("/Type"): name("/Page"), name("/Parent"): pages.indirect_reference})
    cast("ArrayObject", pages["/Kids"]).append(added(writer, page))
    known.append(page)
    pages[name("/Count")] = NumberObject(len(known))
    return page


def _overprint() -> DictionaryObject:
    """The ink adds to what lies under it (ISO 32000-1, 8.6.7)."""
    on = BooleanObject(value=True)
    return DictionaryObject({name("/OP"): on, name("/op"): on})


def _print_as_planned(writer: PdfWriter, plan: Plan) -> None:
    """Ask the print dialog for true size, and for the edge over which the backs were planned."""
    prefer(writer, "PrintScaling", name("/None"))
    if plan.flip != "hand" and any(sheet.side == "back" for sheet in plan.sheets):
        prefer(writer, "Duplex", name(f"/DuplexFlip{plan.flip.title()}Edge"))
