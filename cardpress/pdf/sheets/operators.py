"""Operators of a sheet: pages laid where a plan says, marks in their inks. Here y of plans is turned upwards.

Sheets are much alike, so what was written of one is remembered for the others.
"""

import functools
import math
from collections.abc import Iterable, Iterator

from pypdf.generic import ArrayObject

from ...color import Color
from ...geometry import Matrix, Rect, turned
from ...impose.press import Offset
from ...impose.sheet import Mark, Sheet, Turn, mapped
from ...paths import transformed
from ..painting.separation import key
from ..syntax.names import numbers

OVERPRINT = "GO"
"""The name of the state in which ink adds to what lies under it."""


def operators(sheet: Sheet) -> Iterator[str]:
    """Yield what draws a sheet's pages, by their names (`page_name`), and its marks."""
    if sheet.moved != Offset():
        yield f"{_precise(_movement(sheet))} cm"
    for placement in sheet.placements:
        lain = _lay(placement.box, placement.turn, placement.clip, sheet.paper.height)
        yield f"{lain} /{page_name(placement.page)} Do Q"
    color: Color | None = None
    for mark in sheet.marks:
        if mark.color != color:
            yield _ink(mark.color)
        color = mark.color
        yield _mark(mark, sheet.paper.height)


def page_name(page: int) -> str:
    return f"P{page}"


@functools.lru_cache(1000)
def _lay(box: Rect, turn: Turn, clip: Rect, paper_height: float) -> str:
    """Clip to what is shown, then lay a form out: from its y upwards over ours, downwards, to the sheet's, upwards."""
    page_height = box.height if turn in (0, 180) else box.width
    onto_paper = turned(turn, box).then(_upwards(paper_height))
    area = mapped(clip, onto_paper)
    return f"q {_row(area)} re W n {_row(_upwards(page_height).then(onto_paper))} cm"


def _ink(color: Color) -> str:
    state = f"/{OVERPRINT} gs " if color.overprint else ""
    if color.spot:
        return f"{state}/{key(color)} CS 1 SCN"
    inks = _row(ink / 100 for ink in color.inks)
    return f"{state}{inks} K {inks} k"


@functools.lru_cache(1000)
def _mark(mark: Mark, paper_height: float) -> str:
    path = transformed(mark.path, _upwards(paper_height))
    steps = " ".join(
        f"{_row(values)} {'h' if operator == 'Z' else operator.lower()}".lstrip() for operator, *values in path
    )
    return f"{steps} f" if mark.filled else f"{mark.width:g} w [{_row(mark.dash)}] 0 d {steps} S"


def _movement(sheet: Sheet) -> Matrix:
    """Turn about the paper's middle, clockwise, then move; y grows upwards here."""
    width, height = sheet.paper
    angle = math.radians(sheet.moved.turn)
    turn = Matrix(math.cos(angle), -math.sin(angle), math.sin(angle), math.cos(angle))
    about = Matrix(e=-width / 2, f=-height / 2).then(turn).then(Matrix(e=width / 2, f=height / 2))
    return about.then(Matrix(e=sheet.moved.dx, f=-sheet.moved.dy))


def _upwards(height: float) -> Matrix:
    """Map y downwards from the top edge to y upwards from the bottom edge; its own inverse."""
    return Matrix(d=-1, f=height)


@functools.lru_cache(1000)
def upward_box(box: Rect, paper_height: float) -> ArrayObject:
    """Return a box of the plan's as PDF writes boxes: two corners, y upwards."""
    x, y, width, height = mapped(box, _upwards(paper_height))
    return numbers([x, y, x + width, y + height])


def _row(values: Iterable[float]) -> str:
    return " ".join(map(_number, values))


@functools.lru_cache(4096)
def _number(value: float) -> str:
    return f"{round(value, 4) + 0.0:.4f}".rstrip("0").rstrip(".")


def _precise(values: Iterable[float]) -> str:
    return " ".join(f"{value:.8f}" for value in values)
