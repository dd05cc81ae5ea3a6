"""Sheets from a plan: each page of a PDF becomes one form XObject, stored once and laid where the plan says.

Streams are taken over as they are compressed, and what pages share stays shared.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
)

from ..geometry import Matrix, Rect, transformed
from ..impose.sheet import Mark, Placement, Plan, Sheet, mapped, whole
from .about import About
from .describe import describe, prefer, written


def impose(source: PdfReader, plan: Plan, about: About) -> bytes:
    """Return the plan's sheets as a PDF; page n of the plan is page n of `source`, counted from 0.

    The file claims no standard yet and has no dates but those of `about`.
    """
    writer = PdfWriter()
    writer.pdf_header = source.pdf_header
    used = sorted({placement.page for sheet in plan.sheets for placement in sheet.placements})
    resources: dict[str, PdfObject] = {}
    forms = {page: _form(source.pages[page], writer, resources) for page in used}
    registration = _added(writer, _registration())
    for sheet in plan.sheets:
        _add(writer, sheet, forms, registration)
    describe(writer, about)
    _print_as_planned(writer, plan)
    return written(writer)


def _form(page: PageObject, writer: PdfWriter, resources: dict[str, PdfObject]) -> IndirectObject:
    """Make a form that shows a page's bleed; its origin is the lower left corner of the trim as the page is seen."""
    form = _content(page, writer)
    form[NameObject("/Type")] = NameObject("/XObject")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = _numbers(map(float, page.bleedbox))
    form[NameObject("/Matrix")] = _numbers(_to_origin(page))
    form[NameObject("/Resources")] = _resources(page, writer, resources)
    if "/Group" in page:
        form[NameObject("/Group")] = page.raw_get("/Group").clone(writer)
    return _added(writer, form)


def _resources(page: PageObject, writer: PdfWriter, known: dict[str, PdfObject]) -> PdfObject:
    """Copy a page's resources; pages whose resources read alike share one copy."""
    own = page.raw_get("/Resources") if "/Resources" in page else DictionaryObject()
    key = repr(own)
    if key not in known:
        known[key] = _added(writer, own.clone(writer))
    return known[key]


def _content(page: PageObject, writer: PdfWriter) -> StreamObject:
    """Take over a page's stream as it is compressed; pages in several streams are joined."""
    stream = page.raw_get("/Contents").get_object() if "/Contents" in page else None
    if isinstance(stream, StreamObject):
        return cast("StreamObject", stream.clone(writer, force_duplicate=True))
    contents = page.get_contents()
    return _stream(b"" if contents is None else contents.get_data())


def _to_origin(page: PageObject) -> Matrix:
    """Undo the page's /Rotate and move its trim to the origin (ISO 32000-1, 7.7.3.3)."""
    left, bottom, right, top = map(float, page.trimbox)
    return {
        0: Matrix(1, 0, 0, 1, -left, -bottom),
        90: Matrix(0, -1, 1, 0, -bottom, right),
        180: Matrix(-1, 0, 0, -1, right, top),
        270: Matrix(0, 1, -1, 0, top, -left),
    }[page.rotation % 360]


def _registration() -> ArrayObject:
    """Separation All: a tint of it goes onto every plate (ISO 32000-1, 8.6.6.4)."""
    tint = DictionaryObject(
        {
            NameObject("/FunctionType"): NumberObject(2),
            NameObject("/Domain"): _numbers([0, 1]),
            NameObject("/C0"): _numbers([0, 0, 0, 0]),
            NameObject("/C1"): _numbers([1, 1, 1, 1]),
            NameObject("/N"): NumberObject(1),
        }
    )
    return ArrayObject([NameObject("/Separation"), NameObject("/All"), NameObject("/DeviceCMYK"), tint])


def _add(writer: PdfWriter, sheet: Sheet, forms: Mapping[int, IndirectObject], registration: IndirectObject) -> None:
    page = writer.add_blank_page(*sheet.paper)
    page[NameObject("/MediaBox")] = _box(whole(sheet.paper), sheet)
    page[NameObject("/TrimBox")] = _box(sheet.trim or whole(sheet.paper), sheet)
    names = {NameObject(f"/P{placement.page}"): forms[placement.page] for placement in sheet.placements}
    resources = DictionaryObject({NameObject("/XObject"): DictionaryObject(names)})
    if sheet.marks:
        resources[NameObject("/ColorSpace")] = DictionaryObject({NameObject("/All"): registration})
    page[NameObject("/Resources")] = resources
    operators = "\n".join(_operators(sheet))
    page[NameObject("/Contents")] = _added(writer, _stream(operators.encode()))


def _operators(sheet: Sheet) -> Iterator[str]:
    for placement in sheet.placements:
        yield _place(placement, sheet)
    if sheet.marks:
        yield "/All CS 1 SCN"
    for mark in sheet.marks:
        yield _mark(mark, sheet)


def _place(placement: Placement, sheet: Sheet) -> str:
    """Clip to what is shown, then lay the form out: from its y upwards over ours, downwards, to the sheet's, upwards."""
    page_height = placement.box.height if placement.turn in (0, 180) else placement.box.width
    matrix = _upwards(page_height).then(placement.matrix).then(_upwards(sheet.paper.height))
    area = mapped(placement.area, _upwards(sheet.paper.height))
    return f"q {_row(area)} re W n {_row(matrix)} cm /P{placement.page} Do Q"


def _mark(mark: Mark, sheet: Sheet) -> str:
    path = transformed(mark.path, _upwards(sheet.paper.height))
    strokes = " ".join(f"{_row(numbers)} {operator.lower()}" for operator, *numbers in path)
    return f"{mark.width:g} w [{_row(mark.dash)}] 0 d {strokes} S"


def _upwards(height: float) -> Matrix:
    """Map y downwards from the top edge to y upwards from the bottom edge; its own inverse."""
    return Matrix(d=-1, f=height)


def _print_as_planned(writer: PdfWriter, plan: Plan) -> None:
    """Ask the print dialog for true size, and for the edge over which the backs were planned."""
    prefer(writer, "PrintScaling", NameObject("/None"))
    if any(sheet.side == "back" for sheet in plan.sheets):
        prefer(writer, "Duplex", NameObject(f"/DuplexFlip{plan.flip.title()}Edge"))


def _box(box: Rect, sheet: Sheet) -> ArrayObject:
    x, y, width, height = mapped(box, _upwards(sheet.paper.height))
    return _numbers([x, y, x + width, y + height])


def _numbers(values: Iterable[float]) -> ArrayObject:
    return ArrayObject(FloatObject(round(value, 4)) for value in values)


def _row(values: Iterable[float]) -> str:
    return " ".join(f"{round(value, 4) + 0.0:.4f}".rstrip("0").rstrip(".") for value in values)


def _stream(data: bytes) -> StreamObject:
    stream = DecodedStreamObject()
    stream.set_data(data)
    return stream.flate_encode()


def _added(writer: PdfWriter, value: PdfObject) -> IndirectObject:
    return writer._add_object(value)  # noqa: SLF001 -- pypdf has no public way to add what is not a page
