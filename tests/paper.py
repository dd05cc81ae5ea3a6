"""What paper does: a simulator of turning, folding and cutting sheets, which knows nothing of how they were planned.

What lies alike does alike: places of hundreds of plans are worked out once.
"""

import functools
import itertools

from cardpress.geometry import MM, Point, Rect, turned
from cardpress.impose.sheet import Placement, Sheet
from cardpress.paths import bounds

NEAR = 0.01 * MM


def seen_through(point, paper, flip):
    """Where a point of a back is when the sheet is held up with its front towards us."""
    portrait = paper.height >= paper.width
    around_the_upright_edge = flip == "hand" or (flip == "long") == portrait
    if around_the_upright_edge:
        return Point(paper.width - point.x, point.y)
    return Point(point.x, paper.height - point.y)


def corners(placement: Placement):
    """Top left, top right and bottom left of a page, on its side of the sheet."""
    return _corners(placement.box, placement.turn)


@functools.cache
def _corners(box, turn):
    width, height = (box.height, box.width) if turn in (90, 270) else (box.width, box.height)
    return tuple(turned(turn, box).apply(x, y) for x, y in ((0, 0), (width, 0), (0, height)))


def on_the_front(placement, sheet, flip):
    """The corners as they lie in the paper, in the order that they have for the leaf's front."""
    return corners(placement) if sheet.side == "front" else _behind(placement.box, placement.turn, sheet.paper, flip)


@functools.cache
def _behind(box, turn, paper, flip):
    left, right, bottom = _corners(box, turn)
    bottom_right = Point(bottom.x + right.x - left.x, bottom.y + right.y - left.y)
    return tuple(seen_through(point, paper, flip) for point in (right, left, bottom_right))


def near(some, others):
    return all(abs(a - b) < NEAR for p, q in zip(some, others, strict=True) for a, b in zip(p, q, strict=True))


def segments(sheet: Sheet):
    for mark in sheet.marks:
        for number, (kind, *_) in enumerate(mark.path):
            if kind in "LC":
                yield bounds([mark.path[number - 1 : number + 1]])


def pairs(items):
    return zip(items[::2], items[1::2], strict=True)


def inside(line: Rect, area: Rect):
    within = area.grow(-NEAR)
    return line.x < within.right and line.right > within.x and line.y < within.bottom and line.bottom > within.y


def check_sheet(sheet: Sheet, ground: Rect):
    areas = [placement.area for placement in sheet.placements]
    assert all(ground.holds(area) for area in areas)
    for one, other in itertools.combinations(areas, 2):
        common = one.meet(other)
        assert min(common.width, common.height) < NEAR
    for line in segments(sheet):
        assert ground.holds(line)
        assert not any(inside(line, area) for area in areas)


def on_half(sheet, half, flip):
    """The page on one half of the paper as its front shows it: the right way up, or not at all."""
    for placement in sheet.placements:
        left, right, bottom = on_the_front(placement, sheet, flip)
        if ("left" if (left.x + right.x) / 2 < sheet.paper.width / 2 else "right") == half:
            assert left.x < right.x
            assert left.y < bottom.y
            assert abs(left.y - right.y) < NEAR
            return placement.page
    return None
