"""A box folds to what its cards need, and is read upright on every side: the flat box is folded by arithmetic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardpress.geometry import MM, Matrix, Point, Size
from cardpress.layout.die.dimensions import LEAST_DEPTH, PLAY, Dimensions, box_for, room
from cardpress.layout.die.outline import Corner, outline
from cardpress.layout.die.tuck import OVERLAP, tuck_box
from cardpress.layout.die.tuck_lines import TUCK
from cardpress.layout.frame import Glyphs, Group, Shape
from cardpress.papers import PAPERS
from cardpress.paths import BEZIER, bounds

from . import decks
from .folding import fold, inside, polygon

A6 = PAPERS["A6"]
BOARD = 0.5 * MM


def die_for(card=A6, pile=20 * MM, board=BOARD, bleed=3 * MM):
    return tuck_box(box_for(card, pile, board), bleed)


def spot_of(die, x, y):
    """Fold the box and return where a point of it comes to lie; the way there goes across, then up or down."""
    front = die.sides["front"].box
    return fold(die, front.middle, (x, front.middle.y), (x, y))


boxes = st.builds(
    lambda width, height, cards, stock, board: (Size(width * MM, height * MM), cards * stock * MM, board * MM),
    st.integers(41, 150),
    st.integers(60, 210),
    st.integers(1, 240),
    st.floats(0.1, 1),
    st.floats(0.2, 1),
)
"""Cards, the thickness of their pile, and the thickness of the board."""


@given(boxes)
def test_the_cards_have_play_in_the_folded_box(box):
    card, pile, board = box
    die = die_for(*box)
    top, side = die.sides["top"].box, die.sides["right"].box
    back, front = (die.sides[name].box.middle for name in ("back", "front"))
    across = spot_of(die, side.right - 0.01, front.y).at[0] - spot_of(die, 0.01, front.y).at[0]
    lower = die.sides["bottom"].box
    along = spot_of(die, front.x, lower.y + 0.02).at[1] - spot_of(die, front.x, top.bottom - 0.02).at[1]
    deep = spot_of(die, front.x, front.y).at[2] - spot_of(die, back.x, back.y).at[2]
    assert across >= card.width + PLAY + 2 * board - 0.1
    assert along >= card.height + PLAY + 3 * board - 0.1
    assert deep >= pile + PLAY + 2 * board - 0.1
    assert deep >= LEAST_DEPTH - 0.1


@given(boxes, st.floats(0.05, 0.95))
def test_the_glued_edge_meets_the_left_panel(box, share):
    die = die_for(*box)
    left, back = die.sides["left"].box, die.sides["back"].box
    y = left.y + share * left.height
    edge, seam = spot_of(die, left.x, y), spot_of(die, back.right, y)
    assert edge.at == pytest.approx(seam.at)
    flap = spot_of(die, die.size.width - 0.1, back.middle.y)
    assert flap.outward == pytest.approx(spot_of(die, left.middle.x, y).outward)
    assert die.size.width - back.right <= left.width  # it ends before the front
    assert flap.at[0] == pytest.approx(edge.at[0])


@given(boxes, st.floats(0.05, 0.95))
def test_lid_and_bottom_close_on_the_back_and_are_tucked_in_behind_it(box, share):
    die = die_for(*box)
    back = die.sides["back"].box
    for name, edge, beyond in (("top", 0.0, TUCK), ("bottom", die.size.height, -TUCK)):
        lid = die.sides[name].box
        crease = edge + beyond
        x = lid.x + share * lid.width
        closed, flap = spot_of(die, x, crease), spot_of(die, x, edge)
        rim = spot_of(die, back.middle.x, back.y if name == "top" else back.bottom)
        assert closed.at[1:] == pytest.approx(rim.at[1:])
        assert flap.at[2] == pytest.approx(rim.at[2])  # along the back
        assert back.y < flap.at[1] < back.bottom  # inside
        assert closed.outward == pytest.approx((0, -1 if name == "top" else 1, 0))


@given(boxes)
def test_dust_flaps_lie_under_lid_and_bottom_and_never_meet(box):
    die = die_for(*box)
    left, right = die.sides["left"], die.sides["right"]
    for y, edge in ((left.reach.y + 3 * MM, left.box.y), (left.reach.bottom - 3 * MM, left.box.bottom)):
        one, other = (spot_of(die, side.box.middle.x, y) for side in (left, right))
        assert one.at[1] == pytest.approx(edge) == pytest.approx(other.at[1])
        assert left.box.right <= one.at[0] < other.at[0] <= right.box.x + 0.01


@given(boxes)
def test_the_cut_goes_once_around_all_that_is_folded(box):
    die = die_for(*box)
    corners = polygon(die.cut)
    extent = bounds([tuple(("L", *corner) for corner in corners)])
    assert extent == pytest.approx((0, 0, *die.size))
    for side in die.sides.values():
        assert inside(corners, *side.box.middle)
    for (_, *start), (_, *end) in die.creases:
        assert inside(corners, (start[0] + end[0]) / 2 + 0.01, (start[1] + end[1]) / 2 + 0.01)
    assert not inside(corners, die.sides["back"].box.middle.x, die.sides["back"].box.y + 5 * MM)  # the thumb's notch


def test_an_outline_is_straight_but_for_its_round_corners():
    """Where one round corner follows another at once, there is no line between them."""
    path = outline([Corner(0, 0), Corner(10, 0, 3), Corner(10, 6, 3), Corner(0, 6)])
    assert "".join(operator for operator, *_ in path) == "MLCCLZ"
    handle = 3 * BEZIER
    assert path[:2] == (("M", 0, 0), ("L", 7, 0))
    assert path[2][1:] == pytest.approx((7 + handle, 0, 10, 3 - handle, 10, 3))
    assert path[3][1:] == pytest.approx((10, 3 + handle, 7 + handle, 6, 7, 6))
    assert path[4:] == (("L", 0, 6), ("Z",))


def test_dust_flaps_are_high_enough_and_grow_with_the_box():
    heights = [die.sides["left"].box.y - die.sides["left"].reach.y for die in map(die_of, (12, 25))]
    assert heights == pytest.approx([(10 + 3) * MM, (0.6 * 25 + 3) * MM])


def test_the_glued_flap_is_12_mm_wide_but_narrower_than_the_side_that_it_is_glued_to():
    widths = [die.size.width - die.sides["back"].box.right for die in map(die_of, (12, 25))]
    assert widths == pytest.approx([11.5 * MM, 12 * MM])


def die_of(depth):
    return tuck_box(Dimensions(107 * MM, 150 * MM, depth * MM), 3 * MM)


def test_a_box_has_room_for_the_pile_that_it_was_made_for():
    assert room(box_for(A6, 20 * MM, BOARD), BOARD) == pytest.approx(20 * MM)


def test_dimensions_are_those_that_the_documentation_states():
    box = box_for(A6, 20 * MM, 0.5 * MM)
    assert tuple(length / MM for length in box) == pytest.approx((107, 150.5, 22))
    assert box_for(A6, 2 * MM, 0.5 * MM).depth == LEAST_DEPTH


def test_ink_stops_5_mm_into_the_glue_and_bleeds_over_every_other_cut():
    die = die_for()
    back, left = die.sides["back"], die.sides["left"]
    assert back.reach.right - back.box.right == pytest.approx(OVERLAP)
    assert left.reach.x == pytest.approx(-3 * MM)
    assert die.sides["top"].reach.y == pytest.approx(-3 * MM)
    assert die.sides["bottom"].reach.bottom == pytest.approx(die.size.height + 3 * MM)
    assert die.sides["front"].reach == die.sides["front"].box


def test_ink_of_one_panel_ends_at_the_crease_of_the_next():
    sides = die_for().sides
    assert sides["left"].reach.right == pytest.approx(sides["left"].box.right)
    right = sides["right"]
    assert (right.reach.x, right.reach.right) == pytest.approx((right.box.x, right.box.right))
    assert sides["back"].reach.x == pytest.approx(sides["back"].box.x)
    assert sides["top"].reach.bottom == pytest.approx(sides["top"].box.bottom)
    assert sides["bottom"].reach.y == pytest.approx(sides["bottom"].box.y)


# What is printed, as one reads it on the folded box


def lines(frame):
    """Yield each line of type with where it stands on the flat box and the ways its letters and their tops look there."""

    def walk(items, matrix):
        for item in items:
            if isinstance(item, Glyphs):
                at, right, up = (matrix.apply(item.x + dx, item.y + dy) for dx, dy in ((0, 0), (1, 0), (0, -1)))
                yield at, _way(at, right), _way(at, up)
            elif isinstance(item, Group):
                yield from walk(item.items, (item.matrix or Matrix()).then(matrix))

    yield from walk(frame.items, Matrix())


def _way(start, end):
    return round(end.x - start.x, 6), round(end.y - start.y, 6)


def in_space(spot, way):
    return tuple(round(way[0] * x + way[1] * y, 6) for x, y in zip(spot.right, spot.down, strict=True))


def cross(one, other):
    a, b, c = one
    d, e, f = other
    return (b * f - c * e, c * d - a * f, a * e - b * d)


@pytest.mark.parametrize("product", ["box", "box-pocket"])
def test_every_line_reads_upright_on_the_folded_box(product):
    (frame,), _, problems = decks.real_frames(product)
    assert not problems.errors
    made = decks.builder()
    die = made.stage(*made.catalogue.find([product])[0]).die
    seen = set()
    for at, right, up in lines(frame):
        panel = next(name for name, side in die.sides.items() if _holds(side.box, at))
        spot = spot_of(die, *at)
        rightwards, upwards = in_space(spot, right), in_space(spot, up)
        assert upwards == ((0, -1, 0) if panel in ("front", "back") else (0, 0, 1)), panel
        assert cross(upwards, rightwards) == pytest.approx(tuple(round(n, 6) for n in spot.outward)), "mirrored"
        seen.add(panel)
    assert seen == {"front", "back", "left", "right", "top", "bottom"}


def _holds(box, at):
    return box.x < at.x < box.right and box.y < at.y < box.bottom


@pytest.mark.parametrize("product", ["box", "box-pocket"])
def test_text_keeps_away_from_creases_and_cuts(product):
    """5 mm, and 2 mm where a side is no deeper than 12 mm."""
    (frame,), _, _ = decks.real_frames(product)
    made = decks.builder()
    die = made.stage(*made.catalogue.find([product])[0]).die
    for at, right, _ in lines(frame):
        side = next(side for side in die.sides.values() if _holds(side.box, at))
        clear = (5 if min(side.box.width, side.box.height) > 12 * MM + 0.1 else 2) * MM
        along = Point(at.x - clear * right[0], at.y - clear * right[1])
        assert _holds(side.box, along)


def test_a_deck_of_more_cards_gets_a_deeper_box(tmp_path):
    cards = {f"{number:02}-a.md": f"---\ncopies: 2\n---\n# Kortti {number}\n\nTeksti.\n" for number in range(1, 31)}
    folder = decks.small_deck(tmp_path / "deck", cards)
    made = decks.builder(folder)
    die = made.stage(*made.catalogue.find(["box"])[0]).die
    assert die.dimensions.depth / MM == pytest.approx(61 * 0.42 + 1 + 2 * 0.5)
    (frame,), _, problems = decks.frames("box", folder)
    assert not problems.all
    assert frame.size == die.size


def test_the_lines_are_drawn_last_and_overprint():
    (frame,), _, _ = decks.real_frames("box")
    strokes = [item.stroke for item in frame.items if isinstance(item, Shape)]
    assert [stroke.color.spot for stroke in strokes] == ["Crease"] * 12 + ["CutContour"]
    assert all(stroke.color.overprint and stroke.width == 0.25 for stroke in strokes)
    assert isinstance(frame.items[0], Group)
    assert len(frame.items) == 14
