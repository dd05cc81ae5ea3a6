"""Rules of printer's marks: there where a print house wants them, and nowhere else."""

from collections.abc import Iterator

from ..geometry import MM, Rect
from .finding import Finding
from .limits import Limits
from .looked import Looked
from .painted import Fill, Line

SLACK = 0.5
"""Points."""
SHORTEST, FINEST = 2 * MM, 1.0
"""A crop mark is a line at least so long and at most so thick."""


def check_marks(page: Looked, limits: Limits) -> Iterator[Finding]:
    if limits.marks == "forbidden":
        for mark in page.marks:
            boxes = mark.parts if isinstance(mark, Fill | Line) else (mark.box,)
            for box in boxes:
                if _is_outside(box, page):
                    yield Finding("marks-there", limits.marks_source, place=box)
    if limits.marks == "required" and not _is_marked(page):
        yield Finding("marks-missing", limits.marks_source)


def _is_outside(box: Rect, page: Looked) -> bool:
    """Whether neither the trim nor the bleed holds any of what is painted on the paper."""
    kept = _product(page).grow(SLACK)
    return not min(box.meet(kept).grow(0.001)[2:]) > 0.002 and min(box.meet(_paper(page)).grow(0.001)[2:]) > 0


def _is_marked(page: Looked) -> bool:
    """Whether a line outside the trim points at each of its four edges."""
    size = page.boxes.size
    drawn = (line for line in page.marks if isinstance(line, Line) and line.width <= FINEST)
    lines = [box for line in drawn for box in line.parts]  # programs draw all marks of a page as one path, too
    upright = [
        box.middle.x for box in lines if box.height >= SHORTEST > box.width and not 0 < box.middle.y < size.height
    ]
    level = [box.middle.y for box in lines if box.width >= SHORTEST > box.height and not 0 < box.middle.x < size.width]
    edges = ((0.0, upright), (size.width, upright), (0.0, level), (size.height, level))
    return all(any(abs(edge - place) <= SLACK for place in places) for edge, places in edges)


def _product(page: Looked) -> Rect:
    """The bleed, or else the trim, from the trim's corner."""
    boxes = page.boxes
    left, top, right, bottom = boxes.around(boxes.bleed or boxes.finished)
    size = boxes.size
    return Rect(-left, -top, size.width + left + right, size.height + top + bottom)


def _paper(page: Looked) -> Rect:
    boxes = page.boxes
    left, top, right, bottom = boxes.around(boxes.media)
    size = boxes.size
    return Rect(-left, -top, size.width + left + right, size.height + top + bottom)
