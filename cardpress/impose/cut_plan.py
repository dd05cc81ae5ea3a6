"""Cut plan: a small drawing of a sheet with its folds and cuts numbered, and the piles in the order in which they are laid together."""

from collections.abc import Iterator, Sequence

from ..color import BLACK
from ..geometry import MM, Matrix, Point, Rect, Size
from ..messages.finishing import Finishing
from ..paths import Path, rectangle, transformed
from .finishing import Step, steps_of
from .marks import GREY, strokes
from .sheet import Label, Mark, Plan, Scheme, Sheet, mapped, whole
from .tile_plan import tiles

SCALE = 0.6
BEYOND = 4 * MM
"""How far cuts are drawn beyond the paper's edge, to where their numbers stand."""
NUMBER, PILE, TEXT = 9.0, 20.0, 10.0
CUT_DASH, FOLD_DASH = (4.0, 2.0), (1.0, 2.0)
IN_PILES: tuple[Scheme, ...] = ("grid", "stack")


def cut_plan(plan: Plan, scheme: Scheme, words: Finishing) -> Plan | None:
    """Draw the first sheet of a plan, or a poster's tiles, on a paper of its size; None if there is nothing to cut."""
    if not plan.sheets:
        return None
    sheet = plan.sheets[0]
    steps = steps_of(sheet, scheme)
    if scheme == "tile":
        marks, labels = tiles(plan, _middle(sheet.paper))
    elif any(not step.fold for step in steps):
        marks, labels = _drawn(sheet, steps, piles=scheme in IN_PILES)
    else:
        return None
    labels = (*_words(words[scheme], sheet.paper), *labels)
    return Plan((Sheet(sheet.paper, "front", (), marks, labels=labels),))


def _middle(paper: Size) -> Rect:
    """Return where the drawing goes."""
    margin = (1 - SCALE) / 2
    return Rect(paper.width * margin, paper.height * margin, paper.width * SCALE, paper.height * SCALE)


def _drawn(sheet: Sheet, steps: Sequence[Step], *, piles: bool) -> tuple[tuple[Mark, ...], tuple[Label, ...]]:
    middle = _middle(sheet.paper)
    small = Matrix(SCALE, 0, 0, SCALE, middle.x, middle.y)
    boxes = [mapped(placement.box, small) for placement in sheet.placements]
    outlines = [Mark("slug", rectangle(middle), 0.5, color=BLACK)]
    outlines += [Mark("slug", rectangle(box), 0.5, color=GREY) for box in boxes]
    lines = [_line(step, path, small) for step in steps for path in _paths(step, whole(sheet.paper))]
    labels = [label for number, step in enumerate(steps, 1) for label in _numbers(number, step, small, middle)]
    return (*outlines, *lines), (*labels, *(_piles(boxes) if piles else ()))


def _line(step: Step, path: Path, small: Matrix) -> Mark:
    dash = FOLD_DASH if step.fold else CUT_DASH
    return Mark("slug", transformed(path, small), 0.75, dash, BLACK)


def _paths(step: Step, paper: Rect) -> Iterator[Path]:
    """Draw cuts and folds a little beyond the paper, but a cut inside it from end to end."""
    beyond = paper.grow(BEYOND / SCALE)
    left, right = step.span or (beyond.x, beyond.right)
    for y in step.ys:
        yield strokes((left, y, right, y))
    for x in step.xs:
        yield strokes((x, beyond.y, x, beyond.bottom))


def _numbers(number: int, step: Step, small: Matrix, drawing: Rect) -> Iterator[Label]:
    """Number cuts at their left or upper ends, folds at the others, and a cut inside the sheet above itself."""
    text, edge = f"{number}", drawing.grow(BEYOND)
    width = 0.6 * NUMBER * len(text)
    for y in step.ys:
        at = small.apply(step.span[0] if step.span else 0, y)
        left = at.x + 4 if step.span else edge.right + 2 if step.fold else edge.x - 2 - width
        yield Label(text, Point(left, at.y + (-3 if step.span else NUMBER / 3)), NUMBER)
    for x in step.xs:
        top = edge.bottom + NUMBER if step.fold else edge.y - 2
        yield Label(text, Point(small.apply(x, 0).x - width / 2, top), NUMBER)


def _piles(boxes: Sequence[Rect]) -> Iterator[Label]:
    for number, box in enumerate(boxes, 1):
        yield Label(f"{number}", Point(box.middle.x - 0.3 * PILE * len(f"{number}"), box.middle.y + PILE / 3), PILE)


def _words(lines: Sequence[str], paper: Size) -> Iterator[Label]:
    """Write what to do above the drawing, on small papers in smaller type: letters are half as wide as high."""
    room = whole(paper).grow(-10 * MM)
    size = min(TEXT, room.width / (0.5 * max(map(len, lines))))
    for number, line in enumerate(lines):
        yield Label(line, Point(room.x, room.y + size + number * 1.5 * size), size)
