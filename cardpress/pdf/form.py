"""Forms: a page of a PDF made into a form XObject, which can be laid onto sheets any number of times.

Streams are taken over as they are compressed, and what pages share stays shared. Of a
page only its content and resources travel: no links, no actions, no scripts.
"""

from collections.abc import Iterable
from typing import cast

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    PdfObject,
    StreamObject,
)

from ..geometry import Matrix

DROPPED = ("/OPI", "/PS", "/Ref", "/Metadata", "/PieceInfo", "/StructParent", "/StructParents", "/AF")
"""What a content's stream must not carry into a form (ISO 32000-1, 8.10; no PostScript, no outside files)."""


def form(page: PageObject, writer: PdfWriter, resources: dict[str, PdfObject]) -> IndirectObject:
    """Make a form that shows a page's bleed; its origin is the lower left corner of the trim as the page is seen.

    Pages whose resources read alike share one copy, which is kept in `resources`.
    """
    made = _content(page, writer)
    for key in DROPPED:
        made.pop(NameObject(key), None)
    made[NameObject("/Type")] = NameObject("/XObject")
    made[NameObject("/Subtype")] = NameObject("/Form")
    made[NameObject("/BBox")] = numbers(map(float, page.bleedbox))
    made[NameObject("/Matrix")] = numbers(_to_origin(page))
    made[NameObject("/Resources")] = _resources(page, writer, resources)
    if "/Group" in page:
        made[NameObject("/Group")] = page.raw_get("/Group").clone(writer)
    return added(writer, made)


def _resources(page: PageObject, writer: PdfWriter, known: dict[str, PdfObject]) -> PdfObject:
    own = page.raw_get("/Resources") if "/Resources" in page else DictionaryObject()
    key = repr(own)
    if key not in known:
        known[key] = added(writer, own.clone(writer))
    return known[key]


def _content(page: PageObject, writer: PdfWriter) -> StreamObject:
    """Take over a page's stream as it is compressed; pages in several streams are joined."""
    content = page.raw_get("/Contents").get_object() if "/Contents" in page else None
    if isinstance(content, StreamObject):
        return cast("StreamObject", content.clone(writer, force_duplicate=True))
    contents = page.get_contents()
    return stream(b"" if contents is None else contents.get_data())


def _to_origin(page: PageObject) -> Matrix:
    """Undo the page's /Rotate, move its trim to the origin and take its unit for what it is (ISO 32000-1, 7.7.3.3)."""
    left, bottom, right, top = map(float, page.trimbox)
    unit = user_unit(page)
    return {
        0: Matrix(1, 0, 0, 1, -left, -bottom),
        90: Matrix(0, -1, 1, 0, -bottom, right),
        180: Matrix(-1, 0, 0, -1, right, top),
        270: Matrix(0, 1, -1, 0, top, -left),
    }[page.rotation % 360].then(Matrix(a=unit, d=unit))


def user_unit(page: PageObject) -> float:
    """Return how many points a unit of the page's coordinates is."""
    return float(page.get("/UserUnit", 1))


def numbers(values: Iterable[float]) -> ArrayObject:
    return ArrayObject(FloatObject(round(value, 4)) for value in values)


def stream(data: bytes) -> StreamObject:
    made = DecodedStreamObject()
    made.set_data(data)
    return made.flate_encode()


def added(writer: PdfWriter, value: PdfObject) -> IndirectObject:
    return writer._add_object(value)  # noqa: SLF001 -- pypdf has no public way to add what is not a page
