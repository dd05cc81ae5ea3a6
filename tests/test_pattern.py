"""Patterns: the same for a card everywhere, to the edges of the bleed, never the same pair twice running."""

from itertools import pairwise

import pypdfium2
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from cardpress.color import Color, Inks, palette
from cardpress.geometry import MM, Edges, Rect
from cardpress.layout.drawings.figures import FIGURES
from cardpress.layout.drawings.lines import lines
from cardpress.layout.drawings.pattern import cells, pattern
from cardpress.paths import bounds, transformed

from . import decks

KEYS = st.text(max_size=20)
FAMILY = st.integers(0, 2)
BLEED = Edges(9, 0, 9, 9)
DOTS = 6
"""Pixels a millimetre."""
TO_THE_LEFT = (None, Image.Transpose.FLIP_LEFT_RIGHT, Image.Transpose.ROTATE_270)
"""What brings the left, right and bottom edge of a page to its left."""
BOX = Rect(0, 200, 300, 150)
COLORS = palette(
    "sun",
    {"accent": Inks(1, 0, 0, 0), "ink": Inks(2, 0, 0, 0), "soft": Inks(3, 0, 0, 0)},
    Inks(0, 0, 0, 0),
)


def group(box=BOX, bleed=BLEED, key="01-koti", family=2):
    (item,) = pattern(box, bleed, key, family, COLORS)
    return item


def placed(item):
    """The shapes in the page's own coordinates."""
    ground, inner = item.items
    return [ground, *(shape._replace(path=transformed(shape.path, inner.matrix)) for shape in inner.items)]


def test_a_card_always_has_the_same_pattern():
    shapes = [(shape.fill, shape.path) for shape in placed(group())]
    assert shapes == [(shape.fill, shape.path) for shape in placed(group())]
    assert shapes != [(shape.fill, shape.path) for shape in placed(group(key="02-koti"))]
    row = [(cell.figure, cell.color, cell.ground) for cell in cells("01-koti", 0, 0)][:3]
    assert row == [("arch", "ink", "soft"), ("disc", "soft", "accent"), ("disc", "ink", "soft")]


@given(st.floats(8, 80), KEYS, FAMILY)
def test_no_part_of_a_small_pattern_is_taken_for_a_thin_line(width, key, family):
    """Preflight looks for filled slivers longer than 4 pt that are thinner than 0.25 pt."""
    for shape in placed(group(Rect(0, 0, width, width), Edges(), key, family)):
        sides = bounds([shape.path])[2:]
        assert min(sides) > 0.25 or max(sides) <= 4


def test_colours_at_the_trim_go_on_over_the_bleed():
    """A knife a millimetre beside the trim shows no other cell: what lies there is mirrored."""
    made = decks.builder(decks.QUESTIONS)
    pdf = made.make(*made.catalogue.find(["cards"])[0]).pdf
    with pypdfium2.PdfDocument(pdf) as document:
        for page in (document[number] for number in range(2, len(document), 2)):
            seen = page.render(scale=DOTS / MM).to_pil().convert("RGB")
            assert differences(seen) < 0.03


def differences(seen: Image.Image) -> float:
    """The share of dots beside the trim that have another colour than those as far inside it: at three edges alike."""
    strips = [beside_the_trim(seen.transpose(way) if way is not None else seen) for way in TO_THE_LEFT]
    return sum(wrong for wrong, _ in strips) / sum(dots for _, dots in strips)


def beside_the_trim(seen: Image.Image) -> tuple[int, int]:
    """How many dots differ to the left of the left trim from those mirrored there, and of how many."""
    trim, deep = 3 * DOTS, 2 * DOTS
    outside = seen.crop((trim - deep, 0, trim, seen.height))
    inside = seen.crop((trim, 0, trim + deep, seen.height)).transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    red, green, blue = ImageChops.difference(outside, inside).split()
    return sum(ImageChops.lighter(ImageChops.lighter(red, green), blue).histogram()[1:]), deep * seen.height


@given(KEYS, FAMILY, st.integers(-9, 9))
def test_never_the_same_pair_twice_running(key, family, row):
    drawn = list(cells(key, family, row))
    assert len(drawn) == 4
    for one, other in pairwise(drawn):
        assert (one.color, one.ground) != (other.color, other.ground)
        assert one.color != one.ground


def test_families_keep_to_their_figures():
    seen = [{cell.figure for row in range(40) for cell in cells("x", family, row)} for family in range(3)]
    assert seen[0] == {"disc", "arch", "rise"}
    assert seen[1] == {"quarter 0", "quarter 90", "quarter 180", "quarter 270"}
    assert seen[2] == {"rise", "hang", "disc", "quarter 0", "quarter 180", "arch"}


@given(st.floats(20, 600), st.floats(5, 600), st.floats(0, 12), FAMILY)
def test_box_and_bleed_are_covered(width, height, bleed, family):
    box = Rect(3, 4, width, height)
    item = group(box, Edges(bleed, bleed, bleed, bleed), family=family)
    whole = box.grow(bleed) if bleed else Rect(*bounds([item.clip]))
    assert bounds([item.clip]).holds(whole)
    assert bounds([item.items[0].path]).holds(whole)
    for shape in placed(item):
        assert isinstance(shape.fill, Color)
    drawn = bounds(shape.path for shape in placed(item))
    assert drawn.holds(whole)


def test_only_whole_rows_where_the_top_is_on_the_page():
    assert bounds([group(Rect(0, 0, 400, 350), Edges()).clip]) == (0, 50, 400, 300)
    assert bounds([group(Rect(0, 0, 400, 350), Edges(0, 9, 0, 0)).clip]) == (0, -9, 400, 359)


def test_a_low_box_shows_the_upper_part_of_one_row():
    item = group(Rect(0, 0, 400, 45), Edges(0, 0, 0, 9))
    assert bounds([item.clip]) == (0, 0, 400, 54)
    figures = bounds(shape.path for shape in placed(item)[1:])
    assert (round(figures.y, 6), round(figures.bottom, 6)) == (-2, 200)  # mirrored under its foot, outside the bleed


@given(KEYS, FAMILY)
def test_what_a_cell_shows_at_the_upper_edge_goes_on_beyond_it(key, family):
    """Else a screen that softens edges mixes what lies under it into a line."""
    over = [
        shape.fill for shape in placed(group(Rect(0, 0, 400, 100), Edges(), key, family)) if bounds([shape.path]).y < 0
    ]
    assert len(over) == 4


def test_cards_share_the_paths_of_their_figures():
    paths = [{id(shape.path) for shape in group(key=f"{n}").items[1].items} for n in range(40)]
    assert group().items[0].fill == COLORS["accent"]
    assert len(set().union(*paths)) < sum(map(len, paths)) / 2


def test_figures_stay_in_their_cell():
    for figure in FIGURES.values():
        assert Rect(0, 0, 1, 1).holds(bounds([figure.path]), slack=1e-9)


def test_lines_fill_a_box_from_its_foot():
    (shape,) = lines(Rect(10, 20, 200, 35 * MM), 10 * MM, COLORS["ink"])
    assert [segment[2] for segment in shape.path[::2]] == [20 + n * MM for n in (15, 25, 35)]
    assert {segment[1] for segment in shape.path} == {10, 210}
    assert (shape.stroke.cap, shape.stroke.width) == ("round", 0.6)


def test_no_lines_where_none_fits():
    assert lines(Rect(0, 0, 100, 9), 10, COLORS["ink"]) == ()
