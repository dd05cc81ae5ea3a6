"""Fonts, shaping and copy-fitting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardpress.layout.fitting import calm
from cardpress.places import CAST_FONTS
from cardpress.places import FONTS as FONT_FILES
from cardpress.text.copyfit import largest, quarter_down
from cardpress.text.fonts import DEFAULT_FAMILY, Fonts
from cardpress.text.shape import Shaper
from cardpress.text.shaped import EM, SOFT_HYPHEN

FONTS = Fonts(FONT_FILES, CAST_FONTS)
FONT = FONTS.find(DEFAULT_FAMILY, 500)


def test_the_nearest_weight_is_found():
    assert FONTS.find(DEFAULT_FAMILY, 900).weight == 800
    assert FONTS.find(DEFAULT_FAMILY, 550).weight in (500, 600)
    assert FONTS.find(DEFAULT_FAMILY, 500, italic=True).italic
    with pytest.raises(KeyError):
        FONTS.find("Comic Sans", 400)


def test_measures_of_a_font_are_its_own():
    assert (FONT.cap_height, FONT.x_height) == (0.668, 0.496)


def test_a_j_begins_with_its_stem_not_with_its_hook():
    """Its dot is a little wider than the stem."""
    font = FONTS.find(DEFAULT_FAMILY, 800)
    bearings = {letter: font.bearing(font.hb_font.get_nominal_glyph(ord(letter))) for letter in "ijJy"}
    assert 0 < bearings["j"] < bearings["i"] + 0.02
    assert bearings["y"] == pytest.approx(0.01, abs=0.001)


def test_words_are_kerned_and_shaped_once():
    shaper = Shaper("fi")
    pair, a, v = shaper.word(FONT, "AV"), shaper.word(FONT, "A"), shaper.word(FONT, "V")
    assert pair.width < a.width + v.width
    assert shaper.word(FONT, "AV") is pair


@given(st.text(alphabet="aäöåAVTyWfi-.,’“”é", min_size=2, max_size=14), st.data())
def test_parts_of_a_word_have_the_widths_they_are_painted_with(word, data):
    shaper = Shaper("fi")
    position = data.draw(st.integers(1, len(word) - 1))
    ((head, rest),) = shaper.part_widths(shaper.word(FONT, word), [position])
    assert abs(head - shaper.word(FONT, word[:position]).width) <= 1
    assert abs(rest - shaper.word(FONT, word[position:]).width) <= 1


@given(st.text(alphabet="aäö\u00ad\u2011\u202f\u200bfi", min_size=1, max_size=12))
def test_every_seen_letter_has_a_glyph(word):
    shaped = Shaper("fi").word(FONT, word)
    assert "".join(shaped.sources) == word.replace(SOFT_HYPHEN, "").replace("\u200b", "")
    assert len(shaped.sources) == len(shaped.glyphs) == len(shaped.advances)


def test_the_hyphen_of_a_divided_word_reads_as_a_soft_one():
    shaper = Shaper("fi")
    added = shaper.hyphen(FONT)
    assert added.glyphs == shaper.word(FONT, "-").glyphs
    assert added.sources == (SOFT_HYPHEN,)
    assert added.width > EM // 10


@given(st.floats(4, 30), st.floats(4, 60), st.floats(1, 70))
def test_the_largest_size_on_a_quarter_point(floor, most, limit):
    size = largest(lambda size: size <= limit, floor, most)
    if limit < floor:
        assert size is None
    else:
        assert size is not None
        assert floor <= size <= max(floor, most)
        assert size <= limit
        assert size == floor or size % 0.25 == 0
        assert quarter_down(min(most, limit)) in (size, quarter_down(floor)) or size == floor


@pytest.mark.parametrize(
    ("best", "least", "sizes"),
    [(12.5, 9, [12.5, 12.25, 12]), (100, 9, [100 - step / 4 for step in range(7)]), (12.25, 9, [12.25, 12.0])],
)
def test_sizes_that_look_the_same_are_a_half_point_or_a_hundredth_and_a_half_smaller(best, least, sizes):
    assert calm.sizes(best, least) == sizes
