"""Words that are put together from pairs of letters look as if they were shaped whole."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cardpress.places import CAST_FONTS
from cardpress.places import FONTS as FONT_FILES
from cardpress.text.fonts import DEFAULT_FAMILY, Fonts
from cardpress.text.pairs import kerns_in_pairs
from cardpress.text.shape import Shaper
from cardpress.text.shaped import Shaped

FONTS = Fonts(FONT_FILES, CAST_FONTS)
FONT = FONTS.find(DEFAULT_FAMILY, 500)
WORDS = st.text(alphabet="aefiloštTVÅÄŽW147.,’”-/ &\u0301\u00ad\u2011\u202fїТГ漢", min_size=1, max_size=7)


def looks(shaped: Shaped) -> tuple[object, ...]:
    return tuple(getattr(shaped, name) for name in Shaped.__slots__)


@pytest.mark.parametrize("font", FONTS.all, ids=lambda font: font.name)
@settings(max_examples=30)  # for each font
@given(st.lists(WORDS, min_size=2, max_size=30))
def test_a_word_is_the_same_after_any_others(font, words):
    shaper = Shaper("fi")
    for word in words:
        assert looks(shaper.word(font, word)) == looks(Shaper("fi").word(font, word)), word


def test_a_word_of_known_pairs_is_not_shaped(monkeypatch):
    shaper, whole = Shaper("fi"), Shaper("fi").word(FONT, "sanan")
    for word in ("anna", "nasa", "an"):
        shaper.word(FONT, word)
    monkeypatch.delattr(Shaper, "_shape")
    assert looks(shaper.word(FONT, "sanan")) == looks(whole)
    with pytest.raises(AttributeError):
        shaper.word(FONT, "sanas")  # no word so far has ended with an s


def test_ligatures_forbid_it():
    assert {font.family for font in FONTS.all if kerns_in_pairs(font.face)} == {DEFAULT_FAMILY}
