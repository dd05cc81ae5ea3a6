"""QR codes as one path of pure black: a scanner wants sharp edges, and four inks never lie quite on each other."""

from collections.abc import Iterator
from types import SimpleNamespace

from ...color import BLACK
from ...geometry import MM, Rect
from ...lean import lean
from ...paths import Path, rectangle
from ...problem import Problem, Span
from ..frame import Item, Shape

QUIET = 4
"""Modules of paper around a code (ISO/IEC 18004, 6.3.8)."""
LEAST_MODULE = 0.33 * MM
"""Least side of a module that phones read from an arm's length when printed by an office machine."""

Modules = tuple[tuple[bool, ...], ...]


def modules(data: str) -> Modules:
    """Return the modules of a code, row by row: error level M, or a higher one that needs no more room."""
    # Decks without a link don't wait for it, and none for what writes codes into files: that brings Python's HTTP.
    with lean({"segno.writers": SimpleNamespace()}):
        import segno

    code = segno.make(data, error="m", micro=False, boost_error=True)
    return tuple(tuple(map(bool, row)) for row in code.matrix)


def module_size(code: Modules, box: Rect) -> float:
    """Return the side of a module in points when code and quiet zone fill the box."""
    return min(box.width, box.height) / (len(code) + 2 * QUIET)


def paint_qr(code: Modules, box: Rect) -> tuple[Item, ...]:
    """Return the code in the middle of the box, quiet zone inside it."""
    side, count = module_size(code, box), len(code)
    left, top = (middle - side * count / 2 for middle in box.middle)
    cells = (
        rectangle(Rect(left + x * side, top + y * side, width * side, height * side))
        for x, y, width, height in _blocks(code)
    )
    path: Path = tuple(segment for cell in cells for segment in cell)
    return (Shape(path, fill=BLACK),)


def qr_problem(code: Modules, box: Rect, span: Span | None) -> Problem | None:
    """Return a problem if the box is too small for the code. `span`: the slot, or where the link is written."""
    if module_size(code, box) >= LEAST_MODULE:
        return None
    least = LEAST_MODULE * (len(code) + 2 * QUIET) / MM
    return Problem("qr-too-small", span, {"mm": round(min(box.width, box.height) / MM, 1), "least": round(least, 1)})


def _blocks(code: Modules) -> Iterator[tuple[int, int, int, int]]:
    """Join dark modules to runs, and equal runs under each other to rectangles: no seam shows inside."""
    open_runs: dict[tuple[int, int], int] = {}
    for y, row in enumerate((*code, ())):
        runs = set(_runs(row))
        for start, end in sorted(open_runs.keys() - runs):
            top = open_runs.pop((start, end))
            yield start, top, end - start, y - top
        for run in runs:
            open_runs.setdefault(run, y)


def _runs(row: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    start = None
    for x, dark in enumerate((*row, False)):
        if dark and start is None:
            start = x
        elif not dark and start is not None:
            yield start, x
            start = None
