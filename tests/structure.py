"""A tagged PDF as programs that help people listen read it: its tree by pikepdf, the words of each part by PDFium."""

import io
from collections.abc import Iterator

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
from pikepdf import Array, Dictionary


def told(data: bytes) -> list[str]:
    """A line for each element with content or something told in its place: its types from outside in, and its words."""
    words = _words(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
        root = pdf.Root.StructTreeRoot.K
        assert root.S == "/Document"
        return [f"{'/'.join(types)}: {text}" for types, text in _told(root, (), words, pages)]


def elements(pdf: pikepdf.Pdf) -> Iterator[Dictionary]:
    """All elements of a file in the order in which they are told."""
    yield from _elements(pdf.Root.StructTreeRoot.K)


def _elements(element: Dictionary) -> Iterator[Dictionary]:
    yield element
    for inner in kids(element):
        if "/S" in inner:
            yield from _elements(inner)


def kids(element: Dictionary) -> list[Dictionary]:
    held = element.get("/K", Array())
    return list(held) if isinstance(held, Array) else [held]


def _told(element, types, words, pages) -> Iterator[tuple[tuple[str, ...], str]]:
    text = ""
    for kid in kids(element):
        if "/S" in kid:
            if text:
                yield types, text
                text = ""
            yield from _told(kid, (*types, str(kid.S)[1:]), words, pages)
        elif kid.Type == "/MCR":
            text += words[pages[kid.Pg.objgen]].get(int(kid.MCID), "")
    instead = element.get("/Alt") or element.get("/ActualText")
    if instead or text:
        yield types, str(instead or text)


def _words(data: bytes) -> list[dict[int, str]]:
    """The words of each page by the numbers of its marked content; PDFium has a sign of its own for soft hyphens."""
    with pypdfium2.PdfDocument(data) as document:
        return [_of_page(page) for page in document]


def _of_page(page: pypdfium2.PdfPage) -> dict[int, str]:
    found: dict[int, str] = {}
    text = page.get_textpage()
    for item in page.get_objects([pdfium.FPDF_PAGEOBJ_TEXT]):
        number = pdfium.FPDFPageObj_GetMarkedContentID(item.raw)
        found[number] = found.get(number, "") + _shown(item, text)
    return found


def _shown(item: pypdfium2.PdfObject, text: pypdfium2.PdfTextPage) -> str:
    size = pdfium.FPDFTextObj_GetText(item.raw, text.raw, None, 0)
    buffer = (pdfium.FPDF_WCHAR * (size // 2))()
    pdfium.FPDFTextObj_GetText(item.raw, text.raw, buffer, size)
    return bytes(buffer).decode("utf-16-le").rstrip("\0").replace("\x02", "\u00ad")
