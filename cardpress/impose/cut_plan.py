"""Cut plan: a small drawing of a sheet with its cuts numbered, and the piles in the order in which they are laid together."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..color import BLACK
from ..geometry import MM, Matrix, Point, Rect, Size, rectangle, transformed
from ..messages.slug import SlugWords
from .marks import GREY, strokes
from .sheet import Label, Mark, Plan, Scheme, Sheet, mapped, whole

SCALE = 0.6
BEYOND = 4 * MM
"""How far cuts are drawn beyond the paper's edge, to where their numbers stand."""
NUMBER, PILE, TEXT = 9.0, 20.0, 10.0
IN_PILES: tuple[Scheme, ...] = ("grid", "stack")
UNCUT: tuple[Scheme, ...] = ("tile",)
"""What is cut of tiles differs from sheet to sheet, and stands on each."""
FOLDED: tuple[Scheme, ...] = ("saddle", "signatures", "zine")
"""Folded sheets are cut around the outside alone."""


@dataclass(frozen=True, slots=True)
class Cuts:
    """Where a sheet is cut: across it at `ys`, down it at `xs`, in this order; points."""

    ys: tuple[float, ...]
    xs: tuple[float, ...]


def cuts_of(sheet: Sheet, scheme: Scheme) -> Cuts:
    """Return the edges of a sheet's pages; pages without a gutter share one. Cuts that fall on the paper's edge are none."""
    boxes = [placement.box for placement in sheet.placements]
    xs, ys = {x for box in boxes for x in (box.x, box.right)}, {y for box in boxes for y in (box.y, box.bottom)}
    if scheme in FOLDED and boxes:
        xs, ys = {min(xs), max(xs)}, {min(ys), max(ys)}
    return Cuts(_within(ys, sheet.paper.height), _within(xs, sheet.paper.width))


def cut_plan(plan: Plan, scheme: Scheme, words: SlugWords) -> Plan | None:
    """Draw the first sheet of a plan, on a paper of its size; None if there is nothing to cut on all sheets alike."""
    if not plan.sheets or scheme in UNCUT:
        return None
    sheet = plan.sheets[0]
    cuts = cuts_of(sheet, scheme)
    if not cuts.xs and not cuts.ys:
        return None
    small = _smaller(sheet.paper)
    labels = (*_numbers(cuts, sheet.paper, small), *_words(scheme, words, sheet.paper))
    if scheme in IN_PILES:
        labels += tuple(_piles(sheet, small))
    return Plan((Sheet(sheet.paper, "front", (), tuple(_lines(sheet, cuts, small)), labels=labels),))


def _within(places: set[float], end: float) -> tuple[float, ...]:
    distinct = sorted({round(place, 2) for place in places})
    return tuple(place for place in distinct if 1 < place < end - 1)


def _smaller(paper: Size) -> Matrix:
    """Draw in the middle of the paper."""
    rest = (1 - SCALE) / 2
    return Matrix(SCALE, 0, 0, SCALE, paper.width * rest, paper.height * rest)


def _lines(sheet: Sheet, cuts: Cuts, small: Matrix) -> Iterator[Mark]:
    yield Mark("slug", transformed(rectangle(whole(sheet.paper)), small), 0.5, color=BLACK)
    for placement in sheet.placements:
        yield Mark("slug", rectangle(mapped(placement.box, small)), 0.5, color=GREY)
    beyond = whole(sheet.paper).grow(BEYOND / SCALE)
    for y in cuts.ys:
        path = strokes((beyond.x, y, beyond.right, y))
        yield Mark("slug", transformed(path, small), 0.75, (4, 2), BLACK)
    for x in cuts.xs:
        path = strokes((x, beyond.y, x, beyond.bottom))
        yield Mark("slug", transformed(path, small), 0.75, (4, 2), BLACK)


def _numbers(cuts: Cuts, paper: Size, small: Matrix) -> Iterator[Label]:
    """Number cuts across at their left ends, and those down at their upper ends."""
    edge = mapped(whole(paper), small).grow(BEYOND)
    for number, y in enumerate(cuts.ys, 1):
        text = f"{number}"
        yield Label(text, Point(edge.x - 2 - 0.6 * NUMBER * len(text), small.apply(0, y).y + NUMBER / 3), NUMBER)
    for number, x in enumerate(cuts.xs, len(cuts.ys) + 1):
        yield Label(f"{number}", Point(small.apply(x, 0).x - NUMBER / 4, edge.y - 2), NUMBER)


def _piles(sheet: Sheet, small: Matrix) -> Iterator[Label]:
    for number, placement in enumerate(sheet.placements, 1):
        middle = mapped(placement.box, small).middle
        yield Label(f"{number}", Point(middle.x - 0.3 * PILE * len(f"{number}"), middle.y + PILE / 3), PILE)


def _words(scheme: Scheme, words: SlugWords, paper: Size) -> Iterator[Label]:
    lines = [words.cut, *([words.piles[scheme]] if scheme in words.piles else [])]
    room = Rect(0, 0, *paper).grow(-10 * MM)
    for number, line in enumerate(lines):
        yield Label(line, Point(room.x, room.y + TEXT + number * 1.5 * TEXT), TEXT)
