"""Opening: any PDF, by a library that wrote none of ours; locked, broken and hostile files are refused."""

import io
import zlib
from dataclasses import dataclass

import pikepdf

from ..outside import check_count, check_data, refused, refusing_unreadable

MOST_CONTENT = 100_000_000
"""Bytes of a page's operators, unpacked."""


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A file, and its pages; `damaged` says that its table of contents had to be made anew."""

    data: bytes
    pdf: pikepdf.Pdf
    pages: tuple[pikepdf.Page, ...]
    damaged: bool


def opened(data: bytes) -> Opened:
    """Open a file. Refused ("pdf-none", "pdf-unreadable", "pdf-too-large", "pdf-encrypted" and the like)."""
    check_data(data)
    with refusing_unreadable():
        try:
            pdf = pikepdf.open(io.BytesIO(data))
        except pikepdf.PasswordError:
            raise refused("pdf-locked") from None
        check_count(len(pdf.pages))
        return Opened(data, pdf, tuple(pdf.pages), bool(pdf.get_warnings()))


def check_length(stream: pikepdf.Object) -> None:
    """Refuse a stream that swells beyond measure when it is unpacked ("pdf-unreadable")."""
    if _unpacked(stream) > MOST_CONTENT:
        raise refused("pdf-unreadable", reason=f"> {MOST_CONTENT // 1_000_000} MB")


def filters(stream: pikepdf.Object) -> tuple[str, ...]:
    """Return the names of the ways in which a stream is packed."""
    found = stream.get("/Filter", pikepdf.Array())
    return tuple(map(str, found)) if isinstance(found, pikepdf.Array) else (str(found),)


def _unpacked(stream: pikepdf.Object) -> int:
    """Return how long a stream is, or at least is when packed once; never unpacks more than it has to."""
    packed = stream.read_raw_bytes()
    if filters(stream) != ("/FlateDecode",):
        return len(packed)
    return len(zlib.decompressobj().decompress(packed, MOST_CONTENT + 1))
