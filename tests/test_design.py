"""The brief of the look, measured on frames and pictures of the real deck and of the one without art."""

import re
from itertools import combinations

import pypdfium2
import pytest
import zxingcpp

from cardpress.geometry import MM, Matrix, Rect
from cardpress.layout.drawings.emblem import BLUE
from cardpress.layout.frame import Glyphs, Group, Shape
from cardpress.paths import bounds, transformed

from . import decks

PRODUCTS = ("cards", "cards-pocket", "posters", "booklet", "handout")
SAFE = 3 * MM


STILL = Matrix()


def flat(items, matrix=STILL):
    """All items with the matrix they are drawn by."""
    for item in items:
        if isinstance(item, Group):
            yield from flat(item.items, item.matrix.then(matrix) if item.matrix else matrix)
        else:
            yield item, matrix


def lines(frame):
    """Each line of type as a box from the top of its capitals to its baseline."""
    for item, _ in flat(frame.items):
        if isinstance(item, Glyphs):
            width = sum(piece.width for piece in item.pieces) * item.size / 100_000
            width += item.tracking * sum(len(piece.glyphs) for piece in item.pieces)
            cap = item.pieces[0].font.cap_height * item.size
            yield item, Rect(item.x, item.y - cap, width, cap)


def all_frames(product):
    for folder in (decks.REAL, decks.QUESTIONS):
        frames, _, problems = decks.real_frames(product, folder)
        assert not problems.all
        yield from frames


@pytest.mark.parametrize("product", PRODUCTS)
def test_text_keeps_three_millimetres_from_the_trim(product):
    for frame in all_frames(product):
        safe = Rect(0, 0, *frame.size).grow(-SAFE)
        for line, box in lines(frame):
            assert safe.holds(box, slack=0.1), (frame.name, frame.number, line.text.string)


@pytest.mark.parametrize("product", PRODUCTS)
def test_lines_of_type_never_touch_each_other(product):
    for frame in all_frames(product):
        for (one, a), (other, b) in combinations(lines(frame), 2):
            shared = a.meet(b)
            assert min(shared.width, shared.height) <= 0.01, (frame.number, one.text.string, other.text.string)


@pytest.mark.parametrize(
    ("product", "style", "least"),
    [
        ("cards", "body", 12),
        ("cards-pocket", "body", 9.25),
        ("posters", "body", 14),
        ("posters", "wall", 30),
        ("handout", "body", 12),
    ],
)
def test_sizes_of_body_text(product, style, least):
    _, sizes, _ = decks.real_frames(product)
    assert sizes.points[style] >= least


def test_titles_of_the_real_deck_break_where_they_should():
    frames, _, _ = decks.real_frames("cards")
    fronts = [[seen(item) for item, _ in lines(frame) if item.size > 30] for frame in frames if frame.name == "front"]
    assert fronts == [
        ["Kohtaamis-", "paikka"],
        ["Yhdessä", "kehittäminen"],
        ["Jalkautuva", "työ"],
        ["Ryhmät"],
        ["Kokemus-", "asiantuntijuus"],
    ]


def seen(line: Glyphs) -> str:
    return "".join(piece.text for piece in line.pieces).replace("\u00ad", "-")


@pytest.mark.parametrize("product", ["cards", "cards-pocket"])
def test_stems_and_capitals_stand_on_the_margins(product):
    """Titles: the first letter's stem on the left margin, its top on the upper one."""
    frames, _, _ = decks.real_frames(product)
    unit = 1.42 * MM if product == "cards" else MM
    for frame in frames:
        if frame.name != "front":
            continue
        line, box = next(iter(lines(frame)))
        stem = line.x + line.pieces[0].bearing * line.size
        assert stem == pytest.approx(6 * unit, abs=0.01)
        assert box.y == pytest.approx(6.5 * unit, abs=0.01)


@pytest.mark.parametrize("product", PRODUCTS)
def test_the_emblem_is_ten_millimetres_high_wherever_it_is(product):
    frames, _, _ = decks.real_frames(product)
    heights = [
        bounds([transformed(item.path, matrix)]).height / MM
        for frame in frames
        for item, matrix in flat(frame.items)
        if isinstance(item, Shape) and item.fill == BLUE
    ]
    assert product == "handout" or heights
    assert all(height >= 9.99 for height in heights)


PAGES_WITH_CODES = {"cards": 1, "cards-pocket": 1, "posters": 2, "booklet": 15, "handout": 1, "bookmark": 1}


@pytest.mark.parametrize("product", sorted(PAGES_WITH_CODES))
def test_codes_are_read_from_a_picture_of_150_dpi(product):
    page = pypdfium2.PdfDocument(decks.real_product(product).pdf)[PAGES_WITH_CODES[product]]
    codes = zxingcpp.read_barcodes(page.render(scale=150 / 72).to_pil())
    assert [code.text for code in codes] == ["https://innokyla.fi"]


def test_numbers_and_words_are_plain():
    """No page shows a field that nobody filled."""
    for product in PRODUCTS:
        for frame in all_frames(product):
            assert not [line.text.string for line, _ in lines(frame) if re.search(r"[{}]|^\W*$", line.text.string)]
