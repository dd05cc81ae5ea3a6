"""Preflight: a finished file looked at as a print house does, by libraries that did not write it."""

from collections.abc import Iterator, Sequence

from pypdfium2 import PdfDocument, PdfiumError

from ..geometry import Rect
from ..problem import refusing_unreadable
from .claims import Claims, claims
from .expected import Area, Expected
from .finding import Finding, Report, Unchecked, merged
from .interpreter.interpreter import Interpreter
from .limits import Limits
from .looked import Looked
from .opened import Opened, opened
from .page_boxes import Boxes, boxes
from .plates import NotDrawn, plates
from .rules.annotations import check_annotations
from .rules.bleed import check_bleed
from .rules.boxes import LARGEST, check_boxes, check_sizes
from .rules.color import check_color
from .rules.emblem import check_emblem
from .rules.fonts import check_fonts
from .rules.ink import check_empty, check_ink
from .rules.lines import check_lines
from .rules.marks import check_marks
from .rules.metadata import check_metadata
from .rules.pictures import check_pictures
from .rules.standard import check_claim, check_standard
from .rules.text import check_text
from .rules.transparency import check_transparency
from .rules.words import check_pages, check_twice
from .seen import Seen, see


def preflight(data: bytes, limits: Limits, expected: Expected | None = None, *, with_plates: bool) -> Report:
    """Check a PDF. `expected` is what a deck asks of it; `with_plates` measures ink, which takes Ghostscript.

    Refused ("pdf-unreadable", "pdf-locked" and the like) for what is no PDF that can be looked at.
    """
    file = opened(data)
    with refusing_unreadable():
        pages = _looked(file, expected)
        said = claims(file.pdf)
        findings = [*_of_file(file, said, pages, limits, expected)]
        for page in pages:
            findings += page.placed(_of_page(page, said, limits, expected))
        unchecked = list[Unchecked]() if expected else list[Unchecked](["deck-unknown"])
        if with_plates:
            findings += _of_plates(file, pages, limits, unchecked)
        else:
            unchecked.append("ink-not-asked")
    if any(page.seen is None for page in pages):
        unchecked.append("text-unreadable")
    in_order = sorted(merged(findings), key=lambda finding: (finding.page, finding.severity != "error"))
    return Report(len(pages), said.named, pages[0].boxes.size, tuple(in_order), tuple(unchecked))


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


def _of_file(
    file: Opened, said: Claims, pages: Sequence[Looked], limits: Limits, expected: Expected | None
) -> Iterator[Finding]:
    yield from check_claim(said, limits)
    yield from check_standard(file, said)
    yield from check_metadata(said)
    yield from check_sizes(pages, expected)
    yield from check_twice(pages, expected)
    if expected:
        yield from check_pages(pages, expected)
    if expected and expected.funding:
        yield from check_emblem(pages, limits)


def _of_page(page: Looked, said: Claims, limits: Limits, expected: Expected | None) -> Iterator[Finding]:
    yield from check_boxes(page, limits)
    yield from check_annotations(page, limits)
    yield from check_color(page, limits)
    yield from check_text(page, limits)
    yield from check_lines(page, limits)
    yield from check_pictures(page, limits)
    yield from check_fonts(page)
    yield from check_transparency(page, limits, said.standard)
    yield from check_marks(page, limits)
    yield from check_bleed(page, limits)
    yield from check_empty(page, expected=expected is not None)


def _of_plates(file: Opened, pages: Sequence[Looked], limits: Limits, unchecked: list[Unchecked]) -> Iterator[Finding]:
    try:
        for page, drawn in zip(pages, plates(file.data, [page.boxes for page in pages]), strict=True):
            yield from page.placed(check_ink(page, drawn, limits))
    except NotDrawn as reason:
        unchecked.append(reason.why)
