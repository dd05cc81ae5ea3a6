"""Inks on a screen: official values where there are any, else as the press would look."""

import pytest

from cardpress.color import BLACK, PAPER, Color, Inks
from cardpress.pdf.painting.screen import Screen


def seen(*inks):
    return Screen().rgb(Color(Inks(*inks), "a colour"))


def test_official_values_win():
    assert Screen().rgb(Color(Inks(100, 80, 0, 0), "eu.blue", (0, 51, 153))) == (0, 0.2, 0.6)
    assert Screen().rgb(BLACK) == (0, 0, 0)
    assert Screen().rgb(PAPER) == (1, 1, 1)


def test_no_ink_is_white_and_inks_look_as_they_print():
    assert seen(0, 0, 0, 0) == (1, 1, 1)
    red, green, blue = seen(100, 0, 0, 0)
    assert red < 0.1
    assert 0.55 < green < blue < 1
    assert seen(0, 100, 100, 0)[0] > 0.8
    assert sum(seen(0, 0, 0, 100)) < 0.6


@pytest.mark.parametrize("inks", [(5, 70, 62, 0), (20, 85, 70, 55), (72, 12, 42, 0)])
def test_known_inks_look_as_in_the_mock_ups(inks):
    known = {(5, 70, 62, 0): "E56959", (20, 85, 70, 55): "752D28", (72, 12, 42, 0): "3AA6A0"}
    assert [value * 255 for value in seen(*inks)] == pytest.approx(
        list(bytes.fromhex(known[inks])), abs=10
    )  # drawn with another profile of the same press


def test_a_colour_is_turned_once():
    screen = Screen()
    color = Color(Inks(1, 2, 3, 4), "a colour")
    assert screen.rgb(color) is screen.rgb(color)
