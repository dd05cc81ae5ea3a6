"""The funder's block: emblem and statement, beside each other or under each other, never too small."""

import pytest

from cardpress.geometry import MM
from cardpress.layout.drawings.emblem import BLUE
from cardpress.layout.frame import Glyphs, Group, Shape
from cardpress.paths import bounds
from cardpress.text.shaped import EM

from . import decks

LAYOUT = """\
sizes: {{s: {{trim: 100 x 100 mm, unit: 1 mm}}}}
products: {{own: {{size: s, omits: [title, text, cover]}}}}
pages:
  - {{name: page, for: card, column: [{{show: funding, left: 5u, right: {right}u, height: {height}u}}, {{height: rest}}]}}
"""
DECK = "title: Pakka\nlanguage: {language}\nfunding: eu\n"


def block(tmp_path, width, height, language="fi"):
    """Lay the block into a slot, in millimetres; return the emblem, the lines of type, and the problems."""
    layout = LAYOUT.format(right=95 - width, height=height)
    folder = decks.small_deck(tmp_path / "deck", {"01-a.md": "# A\n"}, DECK.format(language=language), layout)
    (frame,), _, problems = decks.frames("own", folder)
    flag = next(bounds([item.path]) for item in frame.items if isinstance(item, Shape) and item.fill is BLUE)
    return flag, [item for item in frame.items if isinstance(item, Glyphs)], problems


def test_the_statement_stands_beside_the_emblem(tmp_path):
    flag, lines, problems = block(tmp_path, 62, 10)
    assert flag == pytest.approx((5 * MM, 0, 15 * MM, 10 * MM))
    assert all(line.x == pytest.approx(flag.right + 2.8 * MM) for line in lines)
    assert flag.y < lines[0].y < lines[1].y < flag.bottom
    assert not problems.all


def test_in_a_narrow_slot_it_stands_below(tmp_path):
    flag, lines, problems = block(tmp_path, 38, 18.6)
    assert flag.x == 5 * MM
    assert flag.height >= 10 * MM
    assert all(line.x == pytest.approx(flag.x) for line in lines)
    assert flag.bottom < lines[0].y < lines[1].y == pytest.approx(18.6 * MM, abs=0.1)
    assert not problems.all


def test_an_emblem_is_no_larger_than_leaves_room_for_the_statement(tmp_path):
    flag, lines, problems = block(tmp_path, 52, 14, "nl")
    assert 10 * MM < flag.height < 14 * MM
    assert flag.middle.y == pytest.approx(7 * MM)
    ends = [line.x + sum(piece.width for piece in line.pieces) * line.size / EM for line in lines]
    assert max(ends) == pytest.approx(57 * MM, abs=1)
    assert not problems.all


def test_a_statement_that_is_not_in_the_decks_language_is_told(tmp_path):
    _, lines, problems = block(tmp_path, 62, 10, "so")
    assert [(one.code, one.severity) for one in problems.all] == [("statement-in-english", "advice")]
    assert said(lines) == "Co-funded by the European Union"


def test_a_deck_may_say_it_in_its_own_words(tmp_path):
    own = "Midowga Yurub ayaa maalgeliyay qayb ka mid ah"
    _, lines, problems = block(tmp_path, 90, 10, f"so\nstatement: {own}")
    assert not problems.all
    assert said(lines) == own


def test_letters_that_the_statements_typeface_lacks_are_told_at_their_place(tmp_path):
    _, _, problems = block(tmp_path, 90, 10, "am\nstatement: ab ጋ")
    assert [(one.code, one.span.start) for one in problems.all] == [("script-missing", 40)]


def said(lines):
    return " ".join("".join("".join(piece.sources) for piece in line.pieces) for line in lines).replace("  ", " ")


@pytest.mark.parametrize(("width", "height"), [(62, 9), (30, 12), (14, 40)])
def test_less_than_a_centimetre_is_refused(tmp_path, width, height):
    _, _, problems = block(tmp_path, width, height)
    assert [problem.code for problem in problems.all] == ["emblem-too-small"]


@pytest.mark.parametrize("product", ["bookmark", "table-tent", "box", "box-pocket"])
def test_things_that_lie_about_name_the_funder(product):
    frames, _, problems = decks.real_frames(product)
    backs = [frame for frame in frames if frame.side != "front"]
    assert all(any(_is_emblem(item) for item in _all(frame.items)) for frame in backs)
    assert not problems.errors


def _is_emblem(item):
    return isinstance(item, Shape) and item.fill is BLUE


def _all(items):
    for item in items:
        yield item
        if isinstance(item, Group):
            yield from _all(item.items)
