"""Examined: a finished file read once, by libraries that did not write it, for all who have something to say of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from pypdfium2 import PdfDocument, PdfiumError

from ..geometry import Rect
from ..outside import refusing_unreadable
from ..papers import LARGEST
from .claims import Claims, claims
from .expected import Area, Expected
from .interpreter.interpreter import Interpreter
from .looked import Looked
from .opened import Opened, opened
from .page_boxes import Boxes, boxes
from .seen import Seen, see


@dataclass(frozen=True, slots=True, eq=False)
class Examined:
    """A file, what it says of itself, and its pages. `expected` is what a deck asks of it, None where none is known."""

    file: Opened
    claims: Claims
    pages: tuple[Looked, ...]
    expected: Expected | None


def examine(data: bytes, expected: Expected | None = None) -> Examined:
    """Open a PDF, interpret and draw its pages. Refused ("pdf-unreadable" and the like) for what can't be read."""
    file = opened(data)
    with refusing_unreadable():
        return Examined(file, claims(file.pdf), _looked(file, expected), expected)


def _looked(file: Opened, expected: Expected | None) -> tuple[Looked, ...]:
    """Look at all pages; those of a file that PDFium can't open have no letters and no picture."""
    interpreter = Interpreter()
    all_boxes = [boxes(page) for page in file.pages]
    painted = [interpreter.page(page, box) for page, box in zip(file.pages, all_boxes, strict=True)]
    seen = _seen(file.data, all_boxes)  # only now: PDFium does not mind pages without end
    rows = zip(file.pages, all_boxes, painted, seen, strict=True)
    return tuple(
        Looked(number, page, box, marks, _areas(number, box, expected), look)
        for number, (page, box, marks, look) in enumerate(rows, 1)
    )


def _seen(data: bytes, all_boxes: Sequence[Boxes]) -> list[Seen | None]:
    try:
        with PdfDocument(data) as drawn:
            return [see(drawn[index], box) if _has_size(box) else None for index, box in enumerate(all_boxes)]
    except PdfiumError:
        return [None] * len(all_boxes)


def _has_size(box: Boxes) -> bool:
    return 1 <= min(box.visible[2:]) <= max(box.visible[2:]) * box.unit <= LARGEST


def _areas(number: int, box: Boxes, expected: Expected | None) -> tuple[Area, ...]:
    """Return what the deck has on a page; else the trim is one whole."""
    if expected and number <= len(expected.pages):
        return expected.pages[number - 1].areas
    return (Area(Rect(0, 0, *box.size)),)
