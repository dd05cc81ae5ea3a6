"""Operators of paths (ISO 32000-1, 8.5): made, clipped with, filled and stroked."""

from collections.abc import Iterator, Mapping

from ...geometry import Rect, around, hull
from .graphics import Operands, Operator, Run
from .painted import Fill, Line


def _move(run: Run, operands: Operands) -> None:
    run.parts.append([*_points(run, operands)])


def _line(run: Run, operands: Operands) -> None:
    (run.parts or _started(run))[-1].extend(_points(run, operands))


def _curve(run: Run, operands: Operands) -> None:
    """Take the handles for points: the box is never smaller than the shape."""
    (run.parts or _started(run))[-1].extend(run.graphics.matrix.points(operands))


def _rectangle(run: Run, operands: Operands) -> None:
    x, y, width, height = operands
    corners = (x, y, x + width, y, x + width, y + height, x, y + height)
    run.parts.append([*run.graphics.matrix.points(corners)])


def _clip(run: Run, _: Operands) -> None:
    run.clips = True


def _end(run: Run) -> None:
    """Forget the path, after clipping with it if that was asked for (8.5.4)."""
    if run.clips:
        box = around([point for part in run.parts for point in part]) if run.parts else Rect(0, 0, 0, 0)
        run.graphics.clip = run.graphics.clip.meet(box)
    run.parts, run.clips = [], False


def _paints(*, fill: bool, stroke: bool) -> Operator:
    def paint(run: Run, _: Operands) -> None:
        if run.parts and fill:
            _fill(run)
        if run.parts and stroke:
            _stroke(run)
        _end(run)

    return paint


def _fill(run: Run) -> None:
    clip, paint = run.graphics.clip, run.graphics.fill
    parts = tuple(box for box in map(around, run.parts) if is_seen(box, clip))
    if not parts:
        return
    box = hull(parts).meet(clip)
    run.painted.append(Fill(box, paint.ink, run.graphics.filling, parts))
    if paint.pattern:
        run.lay_pattern(run, paint.pattern, box)


def _stroke(run: Run) -> None:
    graphics = run.graphics
    width, clip = graphics.line_width * graphics.matrix.scale, graphics.clip
    boxes = (around(part).grow(width / 2) for part in run.parts)
    parts = tuple(box.meet(clip) for box in boxes if is_seen(box, clip))
    if not parts:
        return
    box = hull(parts)
    run.painted.append(Line(box, graphics.stroke.ink, graphics.stroking, width, parts))
    if graphics.stroke.pattern:
        run.lay_pattern(run, graphics.stroke.pattern, box)


def is_seen(box: Rect, clip: Rect) -> bool:
    """Whether something of a box, which may be a mere line, is inside the clip."""
    return box.right >= clip.x and box.x <= clip.right and box.bottom >= clip.y and box.y <= clip.bottom


def _points(run: Run, operands: Operands) -> Iterator[tuple[float, float]]:
    x, y = operands
    return run.graphics.matrix.points((x, y))


def _started(run: Run) -> list[list[tuple[float, float]]]:
    """Begin a path that the file begins without a move: programs draw it all the same."""
    run.parts.append([])
    return run.parts


OPERATORS: Mapping[str, Operator] = {
    "m": _move,
    "l": _line,
    "c": _curve,
    "v": _curve,
    "y": _curve,
    "re": _rectangle,
    "W": _clip,
    "W*": _clip,
    "n": _paints(fill=False, stroke=False),
    "S": _paints(fill=False, stroke=True),
    "s": _paints(fill=False, stroke=True),
    **{name: _paints(fill=True, stroke=False) for name in ("f", "F", "f*")},
    **{name: _paints(fill=True, stroke=True) for name in ("B", "B*", "b", "b*")},
}
