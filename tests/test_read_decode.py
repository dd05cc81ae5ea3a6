"""From words to values: lengths, sizes, inks and all that is written in one word."""

import pytest

from cardpress.color import Inks
from cardpress.geometry import MM, Size
from cardpress.papers import PAPERS
from cardpress.problem import Problems, Source
from cardpress.read.layout import Margin, Slot, Style
from cardpress.read.lengths import Length, Percent, Rest
from cardpress.read.printer import Points
from cardpress.read.yaml.decode import decode
from cardpress.read.yaml.load import read_nodes
from cardpress.read.yaml.scalars import WRITTEN, Focus


@pytest.mark.parametrize(
    ("hint", "text", "expected"),
    [
        (bool, "yes", True), (bool, "No", False), (int, "12", 12), (float, "1,25", 1.25), (float, "-6", -6.0),
        (Length, "4.5u", Length(4.5, "u")), (Length, "12 pt", Length(12, "pt")), (Length, "0", Length(0, "mm")),
        (Length, "50%", Length(50, "%")), (Length, "0.45 em", Length(0.45, "em")), (Length, "3,5 mm", Length(3.5, "mm")),
        (Rest, "rest", Rest(1)), (Rest, "rest 2", Rest(2)),
        (Length | Percent, "92% body", Percent(92, "body")), (Length | Percent, "56%", Percent(56)), (Length | Percent, "5u", Length(5, "u")),
        (Size, "A4 landscape", PAPERS["A4"].turned), (Size, "70 x 120 mm", Size(70 * MM, 120 * MM)),
        (Inks, "0 45 50,5 0", Inks(0, 45, 50.5, 0)), (Points, "3 mm", 3 * MM), (Points, "0", 0),
        (Focus, "50% 40%", Focus(50, 40)), (tuple[float, float], "4:3", (4, 3)),
        (Margin, "6u", Margin(Length(6, "u"), Length(6, "u"), Length(6, "u"), Length(6, "u"))),
    ],
)  # fmt: skip
def test_values(hint, text, expected):
    assert WRITTEN[hint].parse(text) == expected


@pytest.mark.parametrize(
    ("hint", "text"),
    [
        (bool, "maybe"), (int, "1.5"), (int, "-1"), (int, "999999999"), (float, "nan"), (float, "1e9"), (Length, "4"),
        (Length, "-4u"), (Length, "4 q"), (Length, "u"), (Rest, "rest 0"), (Size, "A99"), (Size, "0 x 0 mm"),
        (Size, "9999999 x 3 mm"), (Inks, "0 0 0"), (Inks, "0 0 0 101"), (Points, "-1 mm"), (Points, "3u"), (Focus, "101% 5%"),
        (tuple[float, float], "4:0"), (tuple[float, float], "4"),
    ],
)  # fmt: skip
def test_what_is_no_value(hint, text):
    with pytest.raises((ValueError, KeyError)):
        WRITTEN[hint].parse(text)


def read(hint, text):
    problems = Problems()
    return decode(hint, read_nodes(Source("a.yaml", text), problems), problems), [p.code for p in problems.all]


def test_a_slot():
    slot, codes = read(
        Slot, "{show: [art, pattern], width: rest 2, corner: round, margin: {left: 1u}, line: {top: accent}}"
    )
    assert not codes
    assert (slot.show, slot.width, slot.corner) == (("art", "pattern"), Rest(2), "round")
    assert slot.margin == Margin(left=Length(1, "u"))
    assert slot.line == {"top": "accent"}


def test_one_word_is_a_list_of_one():
    assert read(Slot, "{show: title, style: a}")[0].show == ("title",)
    assert read(Slot, "show: {a: b}") == (None, ["value-kind"])


def test_a_key_without_a_value_is_not_written():
    assert read(Slot, "show:\nstyle: a")[0].show == ()
    assert read(Style, "size:") == (None, ["key-missing"])


def test_all_mistakes_are_told_at_once():
    assert read(Style, "{size: 5q, weight: bold, colour: ink, fit: decks, italic: perhaps}")[1] == [
        "key-unknown", "value-wrong", "value-wrong", "value-unknown", "value-wrong",
    ]  # fmt: skip
