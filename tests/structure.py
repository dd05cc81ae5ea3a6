"""A tagged PDF as programs that help people listen read it: its tree by pikepdf, the words of each part by PDFium.

PDFium has a sign of its own for soft hyphens.
"""

import io
from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary

from cardpress.preflight.told import by_mark


def told(data: bytes) -> list[str]:
    """A line for each element with content or something told in its place: its types from outside in, and its words."""
    words = by_mark(data)
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
            text += words[pages[kid.Pg.objgen]].get(int(kid.MCID), "").replace("\x02", "\u00ad")
    instead = element.get("/Alt") or element.get("/ActualText")
    if instead or text:
        yield types, str(instead or text)
