"""Told: the words of a tagged file in the order of its tree, each as PDFium reads the marked content that it is in."""

from collections.abc import Iterable, Mapping, Sequence

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfObject, PdfPage, PdfTextPage

from .structure import Place


def words(data: bytes, content: Iterable[Place]) -> str:
    """Return what marked content says in words; what stands in place of pictures is not among it."""
    pages = by_mark(data)
    return "".join(pages[page].get(number, "") for page, number in content if 0 <= page < len(pages))


def by_mark(data: bytes) -> Sequence[Mapping[int, str]]:
    """Return the words of each page by the number of the marked content that they are in."""
    with PdfDocument(data) as document:
        return [_marked(page) for page in document]


def _marked(page: PdfPage) -> Mapping[int, str]:
    found: dict[int, str] = {}
    text = page.get_textpage()
    for item in page.get_objects([pdfium.FPDF_PAGEOBJ_TEXT]):
        number = pdfium.FPDFPageObj_GetMarkedContentID(item.raw)
        found[number] = found.get(number, "") + _shown(item, text)
    return found


def _shown(item: PdfObject, text: PdfTextPage) -> str:
    length = pdfium.FPDFTextObj_GetText(item.raw, text.raw, None, 0)
    buffer = (pdfium.FPDF_WCHAR * (length // 2))()
    pdfium.FPDFTextObj_GetText(item.raw, text.raw, buffer, length)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")
