"""Layouts and printers: the shipped ones, pieces in their places, and what is checked."""

import contextlib
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardpress.geometry import MM
from cardpress.problem import Problems, Refused
from cardpress.read.decks.deck_file import read_deck
from cardpress.read.layouts.layout_check import check_language
from cardpress.read.layouts.layout_file import find_layout, read_layout
from cardpress.read.lengths import Length
from cardpress.read.named import files_by_name
from cardpress.read.printers.printer_file import find_printer, read_printer

ROOT = Path(__file__).parents[1]
LAYOUTS = ROOT / "layouts"

HEAD = """\
sizes: {a6: {trim: A6, unit: 1 mm}}
products: {cards: {size: a6, omits: [cover]}}
styles: {body: {size: 5u}}
"""
PAGE = "{name: front, for: card, column: [{show: title, style: body}, {show: text, style: body}]}"


@pytest.fixture
def read(tmp_path):
    def read(text):
        (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
        problems = Problems()
        return read_layout(tmp_path / "a.yaml", problems), [problem.code for problem in problems.all]

    return read


@pytest.fixture
def codes(read):
    def codes(text):
        with pytest.raises(Refused) as refusal:
            read(text)
        return [problem.code for problem in refusal.value.problems]

    return codes


@pytest.mark.parametrize("name", sorted(files_by_name((LAYOUTS,))))
def test_the_shipped_layouts_are_right(name):
    problems = Problems()
    layout = read_layout(find_layout(name, (LAYOUTS,)), problems)
    assert layout.key == name
    assert not problems.all


def test_a_decks_own_layouts_win(tmp_path):
    (tmp_path / "cards.yaml").touch()
    assert find_layout("cards", (tmp_path, LAYOUTS)) == tmp_path / "cards.yaml"
    assert find_layout("posters", (tmp_path, LAYOUTS)) == LAYOUTS / "posters.yaml"
    with pytest.raises(Refused) as refusal:
        find_layout("../cards", (tmp_path, LAYOUTS))
    assert refusal.value.problems[0].code == "layout-unknown"


def test_pieces_are_put_in_their_places(read):
    pieces = "pieces: {chip: {say: '{number}', style: body, left: 1u, over: [dot]}, dot: {ground: ink}}\n"
    page = PAGE.replace("column", "over: [chip, {use: chip, left: 2u, top: 3u}], column")
    layout, advice = read(f"{HEAD}{pieces}pages: [{page}]")
    assert not advice
    one, other = layout.pages[0].slot.over
    assert (one.left, other.left, other.top) == (Length(1, "u"), Length(2, "u"), Length(3, "u"))
    assert one.say == other.say == "{number}"
    assert other.over[0].ground == "ink"


def test_pieces_can_not_grow_without_end(codes):
    pieces = "".join(f"  p{i}: {{column: [{', '.join([f'p{i + 1}'] * 9)}]}}\n" for i in range(8))
    assert codes(f"{HEAD}pieces:\n{pieces}  p8: {{height: 1u}}\npages:\n  - {PAGE[:-1]}, over: [p0]}}") == [
        "layout-too-much"
    ]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (("show: title, style: body", "show: title"), ["slot-style"]),
        (("show: title, style: body", "show: title, style: bodi"), ["style-unknown"]),
        (("show: title, style: body", "show: title, style: body, first: lead"), ["style-unknown"]),
        (("show: title, style: body", "show: title, say: x, style: body"), ["slot-contents"]),
        (("show: title, style: body", "say: '{nam}', style: body"), ["field-unknown", "product-leaves-out"]),
        (("show: title, style: body", "say: '{name', style: body"), ["field-braces", "product-leaves-out"]),
        (("show: title, style: body", "say: '{name:>9}', style: body"), ["field-braces", "product-leaves-out"]),
        (("show: title, style: body", "say: '{name.x}', style: body"), ["field-unknown", "product-leaves-out"]),
        (("show: title, style: body", "say: '{name}', style: body, then: [{height: 1u}]"), ["slot-holds-nothing"]),
        (("{show: text, style: body}", ""), ["product-leaves-out"]),
        (("omits: [cover]", "omits: [text]"), ["product-leaves-out"]),
        (("omits: [cover]", "omits: [cover, card]"), []),
        (("for: card", "for: card, side: front"), ["page-pair"]),
        (("for: card", "for: card, side: back"), ["page-pair"]),
        (("5u", "0u"), ["style-size"]),
        (("5u", "5u, floor: 15 pt"), ["style-floor"]),
        (("5u", "5u, floor: 5.1u"), ["style-floor"]),
        (("5u", "5u, floor: 5 mm"), []),
        (("5u}", "5u, floor: 4u}, sub: {size: 90% body, floor: 4.6u}"), ["style-floor", "style-unused"]),
        (("5u}", "5u, floor: 4u}, sub: {size: 90% body, floor: 4.4u}"), ["style-unused"]),
        (("5u", "92% body"), ["style-order"]),
        (("5u", "56%"), ["slot-height"]),
        (("5u", "5u, fit: slot"), ["slot-height"]),
        (("unit: 1 mm", "unit: 1u"), ["size-unit"]),
        (("size: a6", "size: a7"), ["size-unknown"]),
        (("size: a6", "size: a6, pages: [frnt]"), ["page-unknown", "product-leaves-out"]),
        (("size: a6", "size: a6, multiple: 0"), ["product-multiple"]),
        (("for: card", "for: card, columns: 0"), ["slot-columns"]),
        (("for: card", "for: cards"), ["value-unknown"]),
        (("name: front, ", ""), ["key-missing"]),
    ],
)
def test_checks(change, expected, tmp_path):
    text = f"{HEAD}pages: [{PAGE}]".replace(*change)
    problems = Problems()
    (tmp_path / "b.yaml").write_text(text, encoding="utf-8")
    try:
        read_layout(tmp_path / "b.yaml", problems)
    except Refused:
        assert problems.errors
    assert list(dict.fromkeys(problem.code for problem in problems.all)) == expected


@pytest.mark.parametrize("height", ["height: 9u", "top: 1u, bottom: 1u"])
def test_a_fitted_slot_has_a_height(read, height):
    text = f"{HEAD}pages: [{PAGE}]".replace("5u", "5u, fit: slot").replace("style: body}", f"style: body, {height}}}")
    assert read(text)[1] == []


def test_what_is_not_used_is_only_advice(read):
    text = f"{HEAD}pieces: {{a: {{height: 1u}}}}\nwords: {{b: {{fi: c}}}}\npages: [{PAGE}]".replace(
        "5u}", "5u}, d: {size: 3u}"
    )
    assert read(text)[1] == ["piece-unused", "style-unused", "word-unused"]


def test_a_floor_is_told_where_it_is_written(tmp_path):
    text = f"{HEAD}pages: [{PAGE}]".replace("size: 5u", "size: 5u, leading: 9, floor: 15 pt")
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(Refused) as refusal:
        read_layout(tmp_path / "a.yaml", Problems())
    span = refusal.value.problems[0].span
    assert text[span.start - len("floor: ") :].startswith("floor: 15 pt")


def test_a_floor_may_hold_up_type_in_the_smaller_of_two_sizes(read):
    sizes = "sizes: {a6: {trim: A6, unit: 1 mm}, a7: {trim: A7, unit: 0.5 mm}}"
    text = f"{HEAD}pages: [{PAGE}]".replace("sizes: {a6: {trim: A6, unit: 1 mm}}", sizes)
    assert read(text.replace("5u", "5u, floor: 9 pt"))[1] == []


SCRAPS = st.text("aä:{}[],#\"'-*&!|>%u0 \n\t", max_size=4) | st.sampled_from(
    ["use: ", "each: card", "rest", "92% body", "{number}"]
)


@given(st.sampled_from(sorted(files_by_name((LAYOUTS,)))), st.integers(0, 10_000), st.integers(0, 30), SCRAPS)
def test_a_damaged_layout_is_read_or_refused(name, at, length, scrap):
    text = find_layout(name, (LAYOUTS,)).read_text(encoding="utf-8")
    at %= len(text)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.yaml"
        path.write_text(text[:at] + scrap + text[at + length :], encoding="utf-8")
        with contextlib.suppress(Refused):
            assert read_layout(path, Problems()).pages


def test_words_in_the_decks_language():
    layout = read_layout(LAYOUTS / "booklet.yaml", Problems())
    deck = read_deck(ROOT / "content" / "hyvat-kaytanteet", Problems())
    for language, labels, expected in (
        ("fi", {}, 0),
        ("fi-FI", {}, 0),
        ("et", {}, len(layout.words)),
        ("et", dict.fromkeys(layout.words, "x"), 0),
    ):
        problems = Problems()
        check_language(layout, deck._replace(language=language, labels=labels), problems)
        assert [problem.code for problem in problems.all] == ["word-language"] * expected


@pytest.mark.parametrize("name", ["default", "office"])
def test_the_shipped_printers_are_right(name):
    problems = Problems()
    printer = read_printer(find_printer(name, [LAYOUTS / "printers"]), problems)
    assert not problems.all
    assert (printer.name, printer.margin, printer.flip) == (name, pytest.approx(5 * MM), "long")


def test_an_unknown_printer():
    with pytest.raises(Refused) as refusal:
        find_printer("ofice", [LAYOUTS / "printers"])
    assert {"default", "office"} < {*refusal.value.problems[0].values["known"]}
