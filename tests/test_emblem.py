"""The emblem by the numbers of its regulation."""

import math

import pytest

from cardpress.color import BLACK, PAPER
from cardpress.geometry import Rect
from cardpress.layout.drawings.emblem import BLUE, STATEMENTS, YELLOW, black_emblem, emblem
from cardpress.paths import bounds

BOX = Rect(10, 20, 270, 180)


def stars(shape):
    return [[segment[1:] for segment in shape.path[start : start + 10]] for start in range(0, len(shape.path), 11)]


def middle(star):
    return sum(x for x, _ in star) / 10, sum(y for _, y in star) / 10


def test_twelve_stars_stand_like_hours_on_a_circle_of_a_third():
    *_, shape = emblem(BOX, border=False)
    middles = [middle(star) for star in stars(shape)]
    assert len(middles) == 12
    for hour, (x, y) in enumerate(middles):
        angle = math.radians(30 * hour)
        assert (x, y) == pytest.approx((145 + 60 * math.sin(angle), 110 - 60 * math.cos(angle)))


def test_stars_are_upright_regular_and_an_eighteenth():
    *_, shape = emblem(BOX, border=False)
    for star in stars(shape):
        x, y = middle(star)
        radii = [math.dist((x, y), corner) for corner in star]
        assert radii[::2] == pytest.approx([10] * 5)
        assert radii[1::2] == pytest.approx([3.81966] * 5)
        assert min(star, key=lambda corner: corner[1]) == pytest.approx((x, y - 10))


def test_colours_are_the_official_ones():
    field, shape = emblem(BOX, border=False)
    assert bounds([field.path]) == BOX
    assert (field.fill, shape.fill) == (BLUE, YELLOW)
    assert (BLUE.inks, BLUE.rgb) == ((100, 80, 0, 0), (0, 51, 153))
    assert (YELLOW.inks, YELLOW.rgb) == ((0, 0, 100, 0), (255, 204, 0))


def test_the_border_is_white_and_a_twenty_fifth_outside():
    edge, *_ = emblem(BOX, border=True)
    assert edge.fill is PAPER
    assert bounds([edge.path]) == pytest.approx(BOX.grow(180 / 25))


def test_in_black_it_stays_inside_its_box():
    field, line, shape = black_emblem(BOX)
    assert (field.fill, line.stroke.color, shape.fill) == (PAPER, BLACK, BLACK)
    assert bounds([line.path]).grow(line.stroke.width / 2) == pytest.approx(BOX)


def test_statements_name_the_union_in_full():
    assert STATEMENTS["fi"] == "Euroopan unionin osarahoittama"
    assert STATEMENTS["sv"] == "Medfinansieras av Europeiska unionen"
    assert STATEMENTS["en"] == "Co-funded by the European Union"
    assert all(len(text.split()) >= 3 for text in STATEMENTS.values())
