"""Layout: where things go, what vanishes, what is too much."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardpress.geometry import MM, Rect
from cardpress.layout.arranging.sharing import Need, shared
from cardpress.layout.dump import dump
from cardpress.layout.frame import Glyphs, Group, Shape

from . import decks

LAYOUT = """\
name: {{en: Own}}
sizes: {{s: {{trim: 100 x 100 mm, unit: 1 mm}}}}
products: {{own: {{size: s, omits: [text, cover]}}}}
styles:
  big: {{weight: 700, size: 20 pt, floor: 10 pt, fit: deck}}
pages:
  - name: page
    for: card
    ground: tint
    {content}
"""
CARD = {"01-a.md": "# Aurinko\n\nTeksti.\n"}


def own_frames(tmp_path, content: str, cards: dict[str, str] = CARD, deck: str = "title: Pakka\nlanguage: fi\n"):
    folder = decks.small_deck(tmp_path / "deck", cards, deck, LAYOUT.format(content=content))
    return decks.frames("own", folder)


def lines(frame):
    """All lines of type with their places, groups opened."""
    found = []

    def walk(items):
        for item in items:
            if isinstance(item, Glyphs):
                found.append(("".join(piece.text for piece in item.pieces), item))
            elif isinstance(item, Group):
                walk(item.items)

    walk(frame.items)
    return found


def test_a_column_puts_capitals_on_the_margin(tmp_path):
    (frame,), _, _ = own_frames(tmp_path, "column: [{show: title, style: big, top: 10u, left: 5u}]")
    ((text, line),) = lines(frame)
    assert text == "Aurinko"
    assert line.x == pytest.approx(5 * MM)
    assert line.y == pytest.approx(10 * MM + 0.668 * 20)


@pytest.mark.parametrize(("unit", "points"), [("2 mm", 20 * MM), ("3 pt", 30)])
def test_a_module_is_in_millimetres_or_points(tmp_path, unit, points):
    layout = LAYOUT.replace("unit: 1 mm", f"unit: {unit}").format(
        content="column: [{show: title, style: big, left: 10u}]"
    )
    (frame,), _, _ = decks.frames("own", decks.small_deck(tmp_path, CARD, layout=layout))
    assert lines(frame)[0][1].x == pytest.approx(points)


def test_what_is_left_goes_to_the_rest_by_shares(tmp_path):
    content = """column:
      - {height: 10u, ground: ink}
      - {height: rest, ground: soft}
      - {height: rest 2, ground: accent}
      - {show: title, style: big}"""
    (frame,), _, _ = own_frames(tmp_path, content)
    heights = [max(s[2] for s in item.path[:-1]) - min(s[2] for s in item.path[:-1]) for item in frame.items[1:4]]
    left = 100 * MM - 10 * MM - 0.668 * 20
    bleed = 3 * MM
    assert heights == pytest.approx([10 * MM + bleed, left / 3, left * 2 / 3])


def test_a_row_shares_its_width_and_closes_up(tmp_path):
    content = """row:
      - {show: title, style: big, left: 10u}
      - {show: qr, width: 20u, left: 5u}"""
    (frame,), _, _ = own_frames(tmp_path, content)
    assert [item for item in frame.items if isinstance(item, Shape)] == list(frame.items[:1]), "no link, no code"
    with_link, _, _ = own_frames(tmp_path / "b", content, deck="title: P\nlanguage: fi\nlink: https://a.fi\n")
    assert any(isinstance(item, Shape) for item in with_link[0].items[1:])


def test_a_stack_whose_content_isnt_there_vanishes_with_its_ground(tmp_path):
    content = """column:
      - {ground: ink, height: 10u, row: [{show: symbol, width: 5u}, {say: "{category}", style: big}]}
      - {show: title, style: big}"""
    (frame,), _, _ = own_frames(tmp_path, content)
    assert [type(item) for item in frame.items] == [Shape, Glyphs]
    assert lines(frame)[0][1].y == pytest.approx(0.668 * 20)


def test_grounds_at_the_trim_run_on_into_the_bleed_and_others_dont(tmp_path):
    content = "column: [{height: 20u, ground: ink}, {height: 20u, left: 10u, right: 10u, ground: soft}]"
    (frame,), _, _ = own_frames(tmp_path, content + "\n    over: [{show: title, style: big}]")
    band, inside = frame.items[1], frame.items[2]
    assert box(band) == pytest.approx((-3 * MM, -3 * MM, 106 * MM, 23 * MM))
    assert box(inside) == pytest.approx((10 * MM, 20 * MM, 80 * MM, 20 * MM))


def box(shape: Shape) -> Rect:
    xs, ys = [s[1] for s in shape.path[:-1]], [s[2] for s in shape.path[:-1]]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def test_pinned_slots_keep_to_the_edges_of_their_parent(tmp_path):
    content = """over:
      - {ground: ink, right: 5u, bottom: 4u, width: 10u, height: 8u}
      - {show: title, style: big, left: 3u, bottom: 2u}"""
    (frame,), _, _ = own_frames(tmp_path, content)
    assert box(frame.items[1]) == pytest.approx((85 * MM, 88 * MM, 10 * MM, 8 * MM))
    assert lines(frame)[0][1].y == pytest.approx(98 * MM)


def test_a_turned_slot_is_laid_out_upright_and_turned(tmp_path):
    content = """column:
      - {turn: 180, height: 50%, ground: ink, column: [{show: title, style: big, top: 10u, left: 10u}]}"""
    (frame,), _, _ = own_frames(tmp_path, content)
    group = frame.items[1]
    assert isinstance(group, Group)
    assert box(group.items[0]) == pytest.approx((-3 * MM, 0, 106 * MM, 53 * MM)), "bleeds at its own feet and sides"
    text = group.items[1]
    assert group.matrix.apply(text.x, text.y) == pytest.approx((90 * MM, 40 * MM - 0.668 * 20))


def test_a_word_too_wide_is_a_problem_in_the_authors_file(tmp_path):
    cards = {"01-a.md": "# Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas\n"}
    _, _, problems = own_frames(tmp_path, "column: [{show: title, style: big, left: 30u, right: 30u}]", cards)
    (problem,) = problems.errors
    assert problem.code == "word-too-wide"
    assert problem.span.source.path.endswith("01-a.md")
    assert problem.span.source.position(problem.span.start) == (1, 3)


def test_an_address_too_wide_needs_no_hyphen(tmp_path):
    cards = {"01-a.md": "# https://example.fi/kaikki-kortit-ja-niiden-kuvat\n"}
    _, _, problems = own_frames(tmp_path, "column: [{show: title, style: big, left: 30u, right: 30u}]", cards)
    assert [problem.code for problem in problems.errors] == ["address-too-wide"]


def test_text_too_long_says_where_and_by_how_much(tmp_path):
    cards = {"01-a.md": "# " + "Sanoja " * 300 + "\n", "02-b.md": "# Lyhyt\n"}
    frames, sizes, problems = own_frames(tmp_path, "column: [{show: title, style: big}]", cards)
    (problem,) = problems.errors
    assert problem.code == "text-too-long"
    assert problem.values["floor"] == 10
    assert float(problem.values["excess"]) > 0
    assert problem.span.source.path.endswith("01-a.md")
    assert len(frames) == 1, "the page that does not fit is left out, never cut"
    assert sizes.points["big"] == 10


def test_a_layout_that_leaves_no_room_is_not_blamed_on_the_text(tmp_path):
    content = "column: [{show: title, style: big}, {height: 300 mm}]"
    _, _, problems = own_frames(tmp_path, content, {"01-a.md": "# Lyhyt\n"})
    (problem,) = problems.errors
    assert problem.code == "slot-too-small"
    assert problem.span.source.path.endswith(".yaml")


def test_one_size_for_all_is_the_least_of_the_maxima(tmp_path):
    long, short = "# " + "pitkähkö otsikko tässä " * 14 + "\n", "# Lyhyt\n"
    content = "column: [{show: title, style: big, left: 20u, right: 20u}]"
    _, alone, _ = own_frames(tmp_path / "a", content, {"01-a.md": long})
    _, both, _ = own_frames(tmp_path / "b", content, {"01-a.md": short, "02-b.md": long})
    _, swapped, _ = own_frames(tmp_path / "c", content, {"01-a.md": long, "02-b.md": short})
    assert alone.points == both.points == swapped.points
    assert 10 < alone.points["big"] < 20
    assert both.limits["big"].startswith("pitkähkö")


def test_a_letter_that_no_font_has_is_a_problem(tmp_path):
    _, _, problems = own_frames(tmp_path, "column: [{show: title, style: big}]", {"01-a.md": "# Hyvä 🙂\n"})
    (problem,) = problems.errors
    assert (problem.code, problem.values["character"], problem.values["code"]) == ("glyph-missing", "🙂", "U+1F642")
    assert problem.span.source.position(problem.span.start) == (1, 8)


@given(st.lists(st.tuples(st.floats(0, 50), st.integers(0, 3)), min_size=1, max_size=6), st.floats(0, 100))
def test_rest_is_shared_out_whole_and_nobody_gets_less_than_it_needs(parts, spare):
    needs = [Need(height, share) for height, share in parts]
    room = sum(need.height for need in needs) + spare
    heights = shared(needs, room)
    assert all(height >= need.height - 0.02 for height, need in zip(heights, needs, strict=True))
    if any(need.share for need in needs):
        assert sum(heights) == pytest.approx(room, abs=0.05)


def test_a_page_reads_as_text(tmp_path):
    (frame,), _, _ = own_frames(tmp_path, "column: [{show: title, style: big, top: 10u, left: 5u}]")
    assert dump(frame).splitlines() == [
        "page 1 page card 1 100.0 x 100.0 mm",
        "  shape 5 in -8.5 -8.5 300.5 300.5 fill coral.tint",
        "  text 14.2 41.7 AtkinsonHyperlegibleNext-Bold 20 coral.ink Aurinko".replace("coral.ink", "black"),
    ]


@pytest.mark.parametrize("indent", ["5u", "1.1 em", "2 em"])
def test_a_deck_s_own_bullet_stays_clear_of_its_text(tmp_path, indent):
    """Also where an indent in modules does not grow with type that does."""
    bullet = tmp_path / "deck" / "bullet.svg"
    bullet.parent.mkdir()
    bullet.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0H9V9H0Z"/></svg>', "utf-8"
    )
    layout = LAYOUT.replace("styles:\n", f"styles:\n  list: {{{{size: 18 pt, indent: {indent}, bullet: deck}}}}\n")
    content = layout.replace("[text, cover]", "[title, cover]").format(content="column: [{show: text, style: list}]")
    deck = "title: Pakka\nlanguage: fi\nbullet: bullet.svg\n"
    (frame,), _, _ = decks.frames(
        "own", decks.small_deck(tmp_path / "deck", {"01-a.md": "# A\n\n- Hei\n"}, deck, content)
    )
    (figure,) = (group for group in groups(frame.items) if group.matrix)
    ((_, text),) = lines(frame)
    assert figure.matrix.apply(9, 0).x <= text.x - 0.35 * 18


def groups(items):
    for item in items:
        if isinstance(item, Group):
            yield item
            yield from groups(item.items)
