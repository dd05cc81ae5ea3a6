"""Whom pages and slots are made for: cards with and without pictures, categories with their cards."""

import re

import pytest
from PIL import Image

from cardpress.color import PALETTE_ROLES, Inks, palette
from cardpress.geometry import MM, Edges, Rect
from cardpress.layout.art.clearing import cleared
from cardpress.layout.drawings.frieze import frieze

from . import decks
from .test_layout import lines

LAYOUT = """\
name: {{en: Own}}
sizes: {{s: {{trim: 100 x 100 mm, unit: 1 mm}}}}
products: {{own: {{size: s, omits: [text, cover], multiple: {multiple}}}}}
styles: {{big: {{size: 10 pt}}}}
pages:
{pages}
"""
DECK = """title: Pakka
language: fi
colors: {a: {ground: 0 10 0 0, ink: 0 0 0 90, accent: 0 50 0 0, soft: 0 20 0 0, tint: 0 5 0 0}}
categories: {me: {word: Me}, te: {word: Te}, he: {word: He}}
"""
PALETTE = palette("a", {role: Inks(0, 10 * n, 0, 0) for n, role in enumerate(PALETTE_ROLES)}, Inks(0, 0, 0, 0))
ART = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0H10V10H0Z" fill="#000000"/></svg>'


def card(title: str, **head: str) -> str:
    keys = "".join(f"{key}: {value}\n" for key, value in head.items())
    return f"---\n{keys}---\n# {title}\n" if head else f"# {title}\n"


def made(tmp_path, pages: str, cards: dict[str, str], multiple: int = 1):
    (tmp_path / "deck").mkdir(exist_ok=True)
    (tmp_path / "deck" / "a.svg").write_text(ART, "utf-8")
    folder = decks.small_deck(tmp_path / "deck", cards, DECK, LAYOUT.format(pages=pages, multiple=multiple))
    frames, _, problems = decks.frames("own", folder)
    assert not problems.errors
    return [(frame.name, " ".join(text for text, _ in lines(frame))) for frame in frames]


SORTED = {
    "1.md": card("Yksi", category="me"),
    "2.md": card("Kaksi", category="me"),
    "3.md": card("Kolme", category="te"),
}
OPENERS = """\
  - {name: kind, for: category, column: [{say: "{name} {number}", style: big}]}
  - {name: card, for: card, column: [{show: title, style: big}]}
"""


def test_a_page_opens_each_category_that_has_cards(tmp_path):
    pages = made(tmp_path, OPENERS, SORTED)
    assert pages == [("kind", "Me 1–2"), ("card", "Yksi"), ("card", "Kaksi"), ("kind", "Te 3"), ("card", "Kolme")]


@pytest.mark.parametrize("category", ["me", None], ids=["mixed", "one without"])
def test_categories_open_nothing_where_cards_dont_stand_so(tmp_path, category):
    last = card("Neljä", category=category) if category else card("Neljä")
    pages = made(tmp_path, OPENERS, {**SORTED, "4.md": last})
    assert [name for name, _ in pages] == ["card"] * 4


def test_inside_a_category_slots_repeat_for_its_cards_only(tmp_path):
    pages = (
        """\
  - name: contents
    for: cover
    column:
      - each: category
        column: [{say: "{name} {opens}", style: big}, {each: card, column: [{say: "{name} {opens}", style: big}]}]
"""
        + OPENERS
    )
    (_, contents), *_ = made(tmp_path, pages, SORTED)
    assert contents == "Me 2 Yksi 3 Kaksi 4 Te 5 Kolme 6"


def test_pages_and_slots_are_there_with_or_without_a_picture(tmp_path):
    pages = """\
  - {name: scene, for: card, with: art, column: [{show: title, style: big}, {say: kuva, style: big, without: art}]}
  - {name: plain, for: card, without: art, column: [{show: title, style: big}, {say: ei, style: big, without: art}]}
"""
    cards = {"1.md": card("Yksi", art="a.svg"), "2.md": card("Kaksi")}
    assert made(tmp_path, pages, cards) == [("scene", "Yksi"), ("plain", "Kaksi ei")]


def test_slots_are_there_with_or_without_a_text(tmp_path):
    pages = """\
  - name: contents
    for: cover
    column: [{each: card, column: [{say: "{name} lisää", style: big, with: text}, {say: "{name}", style: big, without: text}]}]
  - {name: card, for: card, column: [{show: title, style: big}]}
"""
    cards = {"1.md": "# Yksi\n\nTeksti.\n", "2.md": "# Kaksi\n"}
    (_, contents), *_ = made(tmp_path, pages, cards)
    assert contents == "Yksi lisää Kaksi"


@pytest.mark.parametrize("even", ["yes", "no"])
def test_even_rows_are_all_as_high_as_the_highest(tmp_path, even):
    pages = f"""\
  - name: contents
    for: cover
    column: [{{grid: [{{show: title, style: big}}], each: card, columns: 1, even: {even}, height: 60u}}]
  - {{name: card, for: card, column: [{{show: title, style: big}}]}}
"""
    (tmp_path / "deck").mkdir(exist_ok=True)
    cards = {"1.md": card("Sana " * 40), "2.md": card("Kaksi"), "3.md": card("Kolme")}
    folder = decks.small_deck(tmp_path / "deck", cards, DECK, LAYOUT.format(pages=pages, multiple=1))
    frames, _, _ = decks.frames("own", folder)
    firsts = [line.y for text, line in lines(frames[0]) if text.startswith(("Kaksi", "Kolme"))]
    top = next(line.y for text, line in lines(frames[0]) if text.startswith("Sana"))
    first, second = firsts[0] - top, firsts[1] - firsts[0]
    assert first == pytest.approx(20 * MM) if even == "yes" else first > second + 5 * MM
    assert (abs(first - second) < 0.01) == (even == "yes")


def test_a_picture_behind_text_becomes_smaller_until_it_is_clear_of_it():
    box, line = Rect(0, 0, 100, 100), Rect(0, 0, 60, 40)
    part = cleared(box, [line], 5, "right", "bottom", lambda part: [part])
    assert part.right == box.right
    assert part.bottom == box.bottom
    assert part.y == pytest.approx(45, abs=2.5)
    assert part.y >= 45 or part.x >= 65
    assert cleared(box, [Rect(0, 0, 20, 10)], 5, "right", "bottom", lambda part: [part.grow(-30)]) == box


@pytest.mark.parametrize("at", [0, 10, 22.5, 26, 50, 91, 95])
def test_people_make_room_for_a_short_line(at):
    """A page's number never lies across two people."""
    line = Rect(at, 48, 5, 4)
    (group,) = frieze(Rect(0, 0, 105, 60), Edges(3, 0, 3, 3), PALETTE, [line])
    fronts = [shape.path for shape in group.items if shape.fill.name == "a.soft" and shape.path[1][0] == "L"][-4:]
    edges = [segment[1] for path in fronts for segment in (path[0], path[4])]
    assert not [edge for edge in edges if line.x - 0.5 < edge < line.right + 0.5]


@pytest.mark.parametrize(
    ("columns", "found"), [(1, ["K1 K2 K3", "K4 K5 K6 loppu"]), (2, ["K1 K2 K3 K4", "K5 K6 loppu"])]
)
def test_a_long_grid_goes_on_over_pages_with_as_many_parts_each_in_full_rows(tmp_path, columns, found):
    pages = f"""\
  - name: contents
    for: cover
    column: [{{grid: [{{show: title, style: big}}], each: card, then: [{{say: loppu, style: big}}], columns: {columns}, per_page: 4, height: rest}}]
  - {{name: card, for: card, column: [{{show: title, style: big}}]}}
"""
    cards = {f"{number}.md": card(f"K{number}") for number in range(1, 7)}
    assert [text for name, text in made(tmp_path, pages, cards) if name == "contents"] == found


def test_what_stands_instead_stands_on_all_pages_that_it_runs_on_over(tmp_path):
    pages = """\
  - name: contents
    for: cover
    column:
      - {grid: [{say: vapaa, style: big}], each: card, columns: 1, height: rest, optional: yes}
      - {grid: [{show: title, style: big}], each: card, columns: 1, per_page: 4, height: rest, instead: yes}
  - {name: card, for: card, column: [{show: title, style: big}]}
"""
    cards = {f"{number:02}.md": card(f"K{number}") for number in range(1, 61)}
    found = [text for name, text in made(tmp_path, pages, cards) if name == "contents"]
    assert found == [" ".join(f"K{number}" for number in range(first, first + 4)) for first in range(1, 61, 4)]


def test_pages_that_a_flow_runs_on_over_count_for_those_after_them(tmp_path):
    """Contents tell the page on which a card opens, spreads open on a left page, and the count is filled up."""
    pages = """\
  - name: contents
    for: cover
    column: [{flow: [{say: "{name} {opens}", style: big}], each: card, height: rest}]
  - {name: opening, for: card, starts: left, column: [{show: title, style: big}]}
  - {name: text, for: card, column: [{show: title, style: big}]}
  - {name: notes, for: fill, column: [{say: tyhjä, style: big}]}
"""
    cards = {f"{number:02}.md": card(f"K{number}") for number in range(1, 61)}
    found = made(tmp_path, pages, cards, multiple=4)
    names = [name for name, _ in found]
    assert names.count("contents") > 1
    assert len(found) % 4 == 0
    opens = dict(
        line.rsplit(" ", 1) for line in re.findall(r"K\d+ \d+", " ".join(t for n, t in found if n == "contents"))
    )
    told = {text: str(number) for number, (name, text) in enumerate(found, 1) if name == "opening"}
    assert opens == told
    assert not [number for number in told.values() if int(number) % 2]


@pytest.mark.parametrize(("cards", "pages"), [(42, [42]), (43, [41, 2]), (44, [42, 2]), (85, [42, 41, 2])])
def test_the_last_entry_of_a_list_is_not_alone_on_its_page(tmp_path, cards, pages):
    layout = """\
  - {name: contents, for: cover, column: [{flow: [{show: title, style: big}], each: card, height: rest}]}
"""
    found = made(tmp_path, layout, {f"{number:02}.md": card(f"K{number}") for number in range(1, cards + 1)})
    assert [len(text.split()) for _, text in found] == pages
    assert " ".join(text for _, text in found) == " ".join(f"K{number}" for number in range(1, cards + 1))


def test_two_that_have_a_page_each_stay_there(tmp_path):
    layout = """\
  - {name: contents, for: cover, column: [{flow: [{show: title, style: big, least: 40u}], each: card, height: rest}]}
"""
    found = made(tmp_path, layout, {f"{number}.md": card(f"K{number}") for number in (1, 2, 3)})
    assert [text for _, text in found] == ["K1 K2", "K3"]


def test_rows_are_no_higher_than_they_may_be(tmp_path):
    pages = """\
  - name: contents
    for: cover
    column: [{grid: [{show: title, style: big}], each: card, columns: 1, most: 12u, height: rest}]
  - {name: card, for: card, column: [{show: title, style: big}]}
"""
    folder = decks.small_deck(tmp_path, {"1.md": card("Yksi"), "2.md": card("Kaksi")}, DECK)
    decks.small_deck(folder, {}, DECK, LAYOUT.format(pages=pages, multiple=1))
    (contents, *_), _, _ = decks.frames("own", folder)
    (_, first), (_, second) = lines(contents)
    assert second.y - first.y == pytest.approx(12 * MM)


@pytest.mark.parametrize("words", [5, 180])
def test_something_else_may_stand_instead_of_what_has_no_room(tmp_path, words):
    pages = """\
  - name: card
    for: card
    column:
      - {say: vapaa, style: big, height: 50u, optional: yes}
      - {say: ahdas, style: big, instead: yes}
      - {show: title, style: big}
      - {show: text, style: big}
"""
    text = made(tmp_path, pages, {"1.md": card("Yksi") + "\n" + "sana " * words})[0][1]
    assert ("vapaa" in text, "ahdas" in text) == ((True, False) if words == 5 else (False, True))


def test_photos_are_told_from_drawings(tmp_path):
    pages = """\
  - {name: photo, for: card, with: photo, column: [{show: title, style: big}]}
  - {name: other, for: card, without: photo, column: [{show: title, style: big}]}
"""
    cards = {"1.md": card("Yksi", art="a.svg"), "2.md": card("Kaksi", art="b.png"), "3.md": card("Kolme")}
    (tmp_path / "deck").mkdir(exist_ok=True)
    Image.new("RGB", (4, 4)).save(tmp_path / "deck" / "b.png")
    assert made(tmp_path, pages, cards) == [("other", "Yksi"), ("photo", "Kaksi"), ("other", "Kolme")]
