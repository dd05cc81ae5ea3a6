"""Forms: a page of a PDF made into a form XObject, which can be laid onto sheets any number of times.

Streams are taken over as they are compressed, and what pages share stays shared. Of a
page only its content and resources travel: no links, no actions, no scripts.
"""

import functools

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
)

from ...geometry import Matrix, Rect
from ..syntax.names import name, numbers
from ..syntax.packing import pack
from .boxes import BLEED, TRIM, box, rotation, user_unit

UNPACKING = ("/Filter", "/DecodeParms")
"""All that a form takes over of a stream's entries: no PostScript, no files elsewhere (ISO 32000-1, 7.3.8.2 and 8.10)."""


def form(page: PageObject, writer: PdfWriter, resources: dict[str, PdfObject]) -> IndirectObject:
    """Make a form that shows a page's bleed; its origin is the lower left corner of the trim as the page is seen.

    Pages whose resources read alike share one copy, which is kept in `resources`.
    """
    made, bleed = _content(page, writer), box(page, BLEED)
    made.update(
        {
            name("/Subtype"): name("/Form"),
            name("/BBox"): numbers((bleed.x, bleed.y, bleed.right, bleed.bottom)),
            name("/Matrix"): numbers(_to_origin(box(page, TRIM), rotation(page), user_unit(page))),
            name("/Resources"): _resources(page, writer, resources),
        }
    )
    if "/Group" in page:
        made[name("/Group")] = page.raw_get("/Group").clone(writer)
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
        made = _stream(content._data)  # noqa: SLF001 -- the public way unpacks it
        made.update({name(key): _again(content.raw_get(key), writer) for key in UNPACKING if key in content})
        return made
    contents = page.get_contents()
    return stream(b"" if contents is None else contents.get_data())


def _again(value: PdfObject, writer: PdfWriter) -> PdfObject:
    """Copy an entry; names, which nearly all are, are written out once."""
    if isinstance(value, NameObject):
        return name(value)
    if isinstance(value, ArrayObject) and all(isinstance(part, NameObject) for part in value):
        return ArrayObject(map(name, value))
    return value.clone(writer)


@functools.lru_cache(1000)
def _to_origin(trim: Rect, turn: int, unit: float) -> Matrix:
    """Undo a page's /Rotate, move its trim to the origin and take its unit for what it is (ISO 32000-1, 7.7.3.3)."""
    return {
        0: Matrix(1, 0, 0, 1, -trim.x, -trim.y),
        90: Matrix(0, -1, 1, 0, -trim.y, trim.right),
        180: Matrix(-1, 0, 0, -1, trim.right, trim.bottom),
        270: Matrix(0, 1, -1, 0, trim.bottom, -trim.x),
    }[turn].then(Matrix(a=unit, d=unit))


def stream(data: bytes) -> StreamObject:
    made = _stream(pack(data))
    made[name("/Filter")] = name("/FlateDecode")
    return made


def _stream(data: bytes) -> StreamObject:
    """Take data as they are. Their length is said here, too, as pypdf's way writes out the key anew for every stream."""
    made = StreamObject()
    made.set_data(data)
    made[name("/Length")] = NumberObject(len(data))
    return made


def added(writer: PdfWriter, value: PdfObject) -> IndirectObject:
    return writer._add_object(value)  # noqa: SLF001 -- pypdf has no public way to add what is not a page
