"""Rules of printer's marks: there where a print house wants them, and nowhere else."""

from collections.abc import Iterator

from ...geometry import MM, Rect
from ..finding import Finding
from ..interpreter.painted import Fill, Line, Mark
from ..limits import Limits
from ..looked import Looked

SLACK = 0.5
"""Points."""
SHORTEST, FINEST = 2 * MM, 1.0
"""A crop mark is a line at least so long and at most so thick."""


def check_marks(page: Looked, limits: Limits) -> Iterator[Finding]:
    if limits.marks == "forbidden":
        for mark in page.marks:
            for box in _parts(mark):
                if _is_outside(box, page):
                    yield Finding("marks-there", limits.marks_source, place=box)
    if limits.marks == "required" and not _is_marked(page):
        yield Finding("marks-missing", limits.marks_source)


def _parts(mark: Mark) -> tuple[Rect, ...]:
    """Return the boxes of what is drawn: programs draw all marks of a page as one path, too."""
    return mark.parts if isinstance(mark, Fill | Line) else (mark.box,)


def _is_outside(box: Rect, page: Looked) -> bool:
    """Whether something lies on the paper where neither trim nor bleed holds any of it."""
    boxes = page.boxes
    kept, paper = (boxes.matrix.box(outer) for outer in (boxes.bleed or boxes.finished, boxes.media))
    return not _touch(box, kept.grow(SLACK)) and _touch(box, paper)


def _touch(one: Rect, other: Rect) -> bool:
    """Whether two boxes, one of which may be a mere line, have something in common."""
    return one.right > other.x and one.x < other.right and one.bottom > other.y and one.y < other.bottom


def _is_marked(page: Looked) -> bool:
    """Whether a line outside the trim points at each of its four edges."""
    size = page.boxes.size
    fine = (mark for mark in page.marks if isinstance(mark, Line) and mark.width <= FINEST)
    lines = [part for mark in fine for part in mark.parts]
    upright = [
        box.middle.x for box in lines if box.height >= SHORTEST > box.width and not 0 < box.middle.y < size.height
    ]
    level = [box.middle.y for box in lines if box.width >= SHORTEST > box.height and not 0 < box.middle.x < size.width]
    edges = ((0.0, upright), (size.width, upright), (0.0, level), (size.height, level))
    return all(any(abs(edge - place) <= SLACK for place in places) for edge, places in edges)
