"""Preflight: a finished file looked at as a print house does, and judged by its limits."""

from collections.abc import Iterator

from ..outside import refusing_unreadable
from .examined import Examined, examine
from .expected import Expected
from .finding import Finding, Report, Unchecked, merged
from .limits import Limits
from .looked import Looked
from .plates import NotDrawn, plates
from .rules.annotations import check_annotations
from .rules.bleed import check_bleed
from .rules.boxes import check_boxes, check_sizes
from .rules.color import check_color
from .rules.elements import check_elements
from .rules.emblem import check_emblem
from .rules.fonts import check_fonts
from .rules.ink import check_empty, check_ink
from .rules.lines import check_lines
from .rules.marks import check_marks
from .rules.metadata import check_metadata
from .rules.pictures import check_pictures
from .rules.standard import check_claim, check_standard
from .rules.tags import check_tags
from .rules.text import check_text
from .rules.transparency import check_transparency
from .rules.words import check_pages, check_told, check_twice
from .structure import content, parts
from .told import words


def preflight(data: bytes, limits: Limits, expected: Expected | None = None, *, with_plates: bool) -> Report:
    """Check a PDF. `expected` is what a deck asks of it; `with_plates` measures ink, which takes Ghostscript.

    Refused ("pdf-unreadable", "pdf-locked" and the like) for what is no PDF that can be looked at.
    """
    return judge(examine(data, expected), limits, with_plates=with_plates)


def judge(examined: Examined, limits: Limits, *, with_plates: bool) -> Report:
    """Check a file that was read before. Refused ("pdf-unreadable") for what only the rules found out."""
    pages, expected = examined.pages, examined.expected
    with refusing_unreadable():
        findings = [*_of_file(examined, limits)]
        for page in pages:
            findings += page.placed(_of_page(page, examined, limits))
        unchecked = list[Unchecked]() if expected else list[Unchecked](["deck-unknown"])
        if with_plates:
            findings += _of_plates(examined, limits, unchecked)
        else:
            unchecked.append("ink-not-asked")
    if any(page.seen is None for page in pages):
        unchecked.append("text-unreadable")
    in_order = sorted(merged(findings), key=lambda finding: (finding.page, finding.severity != "error"))
    return Report(len(pages), examined.claims.named, pages[0].boxes.size, tuple(in_order), tuple(unchecked))


def _of_file(examined: Examined, limits: Limits) -> Iterator[Finding]:
    said, pages, expected = examined.claims, examined.pages, examined.expected
    yield from check_claim(said, limits)
    yield from check_standard(examined.file, said)
    yield from check_metadata(said)
    if said.tells:
        yield from _of_tags(examined)
    yield from check_sizes(pages, expected)
    yield from check_twice(pages, expected)
    if expected:
        yield from check_pages(pages, expected)
    if expected and expected.funding:
        yield from check_emblem(pages, limits)


def _of_tags(examined: Examined) -> Iterator[Finding]:
    file, pages, expected = examined.file, examined.pages, examined.expected
    told = tuple(parts(file.pdf))
    yield from check_tags(pages, file.pdf, told)
    yield from check_elements(pages, file.pdf, told)
    if expected:
        yield from check_told(words(file.data, content(file.pdf)), expected, examined.claims.info.get("Title", ""))


def _of_page(page: Looked, examined: Examined, limits: Limits) -> Iterator[Finding]:
    yield from check_boxes(page, limits)
    yield from check_annotations(page, limits)
    yield from check_color(page, limits)
    yield from check_text(page, limits)
    yield from check_lines(page, limits)
    yield from check_pictures(page, limits)
    yield from check_fonts(page)
    yield from check_transparency(page, limits, examined.claims.standard)
    yield from check_marks(page, limits)
    yield from check_bleed(page, limits)
    yield from check_empty(page, expected=examined.expected is not None)


def _of_plates(examined: Examined, limits: Limits, unchecked: list[Unchecked]) -> Iterator[Finding]:
    pages = examined.pages
    try:
        for page, drawn in zip(pages, plates(examined.file.data, [page.boxes for page in pages]), strict=True):
            yield from page.placed(check_ink(page, drawn, limits))
    except NotDrawn as reason:
        unchecked.append(reason.why)
