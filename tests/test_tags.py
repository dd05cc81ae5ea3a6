"""What pages tell those who listen: titles, texts, lists and pictures card by card, each once; all else is decoration."""

from collections.abc import Iterator

import pytest
from PIL import Image

from cardpress.geometry import MM, Rect
from cardpress.layout.coverage import shown
from cardpress.layout.frame import Element, Glyphs, Group, Link, Tagged

from . import decks, golden

LAYOUT = """\
name: {{en: Own}}
sizes: {{s: {{trim: 100 x 100 mm, unit: 1 mm}}}}
products: {{own: {{size: s, omits: [title, text, cover], output: office}}}}
styles: {{big: {{size: 10 pt, hyphens: full, {style}}}}}
pages:
{pages}
"""
CARD = "  - name: card\n    for: card\n    column: [{show: title, style: big}, {show: text, style: big}"


def tagged(items) -> Iterator[Tagged]:
    for item in items:
        if isinstance(item, Tagged):
            yield item
        else:
            assert isinstance(item, Group), "something is neither told nor decoration"
            yield from tagged(item.items)


def words(item: Tagged) -> str:
    return "".join(piece.text for line in item.items if isinstance(line, Glyphs) for piece in line.pieces)


def told(frames) -> list[str]:
    """A line for each thing that is told: its place among the elements, and its words or what stands for them."""
    parts = [part for frame in frames for part in tagged(frame.items) if part.elements]
    return ["/".join(map(place, part.elements)) + f": {part.elements[-1].says or words(part)}" for part in parts]


def place(element: Element) -> str:
    if element.role == "section":
        return str(element.key)
    return f"title {element.key}" if element.role == "title" else element.role


def own(folder, pages: str, cards: dict[str, str], deck: str = "title: Pakka\nlanguage: fi\n", style: str = ""):
    layout = LAYOUT.format(pages=pages, style=style)
    return decks.tagged_frames("own", decks.small_deck(folder, cards, deck, layout))


@pytest.mark.parametrize("folder", decks.BOTH, ids=lambda folder: folder.name)
@pytest.mark.parametrize("product", ["cards", "booklet", "handout", "posters", "table-tent", "box"])
def test_products_tell_their_deck(product, folder):
    frames, problems = decks.tagged_frames(product, folder)
    assert not problems.errors
    golden.check(f"tags/{folder.name}-{product}.txt", "\n".join(told(frames)) + "\n")


@pytest.mark.parametrize("product", ["cards", "booklet", "posters"])
def test_what_is_told_looks_as_it_does_elsewhere(product):
    """Tags move nothing: the same lines stand at the same places, with a space more at their ends."""
    frames, _ = decks.tagged_frames(product)
    plain, _, _ = decks.real_frames(product)
    for frame, other in zip(frames, plain, strict=True):
        assert [text.string for text in shown(frame)] == [text.string for text in shown(other)]
    assert [lines(frame.items) for frame in frames] == [lines(frame.items) for frame in plain]


def lines(items):
    """Where lines stand, and what they show, in order of places."""
    found = []
    for item in items:
        if isinstance(item, Glyphs):
            found.append((round(item.x, 6), round(item.y, 6), "".join(piece.text for piece in item.pieces).strip()))
        elif isinstance(item, (Group, Tagged)):
            found += lines(item.items)
    return sorted(found)


def test_words_at_lines_ends_stay_apart_and_divided_ones_whole(tmp_path):
    text = "Osallisuuskeskustelumahdollisuudet työpajatyöskentelyssä AVOT-Arjen verkostoista 5&nbsp;km " * 4
    frames, problems = own(tmp_path, CARD + "]\n", {"1.md": f"# Yksi\n\n{text}\n"}, style="floor: 10 pt")
    assert not problems.errors
    row = next(row for row in told(frames) if "paragraph" in row)
    assert "\u00ad" in row
    assert row.partition(": ")[2].replace("\u00ad", "").split() == text.replace("&nbsp;", " ").split()


def test_a_hard_break_is_a_space(tmp_path):
    frames, _ = own(tmp_path, CARD + "]\n", {"1.md": "# Yksi\n\nEka\\\ntoka\n"})
    assert told(frames)[1:] == ["1/paragraph: Eka toka "]


def test_items_that_follow_each_other_are_one_list(tmp_path):
    text = "Alku\n\n- a\n- b\n\nVäli\n\n3. c\n4. d\n"
    frames, _ = own(tmp_path, CARD + "]\n", {"1.md": f"# Yksi\n\n{text}"}, style="bullet: dot")
    assert told(frames)[1:] == [
        "1/paragraph: Alku ",
        "1/bullets/item/label: •", "1/bullets/item/body: a ", "1/bullets/item/label: •", "1/bullets/item/body: b ",
        "1/paragraph: Väli ",
        "1/numbers/item/label: 3.", "1/numbers/item/body: c ", "1/numbers/item/label: 4.", "1/numbers/item/body: d ",
    ]  # fmt: skip


def test_a_list_without_bullets_says_so(tmp_path):
    frames, _ = own(tmp_path, CARD + "]\n", {"1.md": "# Yksi\n\n- a\n"}, style="bullet: none")
    assert told(frames)[1:] == ["1/list/item/body: a "]


def test_a_link_is_told_by_itself_with_its_area(tmp_path):
    text = "Katso **kaikki** [täältä *nyt*](https://a.fi/b), tai [c.fi](https://c.fi)."
    frames, _ = own(tmp_path, CARD + "]\n", {"1.md": f"# Yksi\n\n{text}\n"})
    assert told(frames)[1:] == [
        "1/paragraph: Katso kaikki ",
        "1/paragraph/link: https://a.fi/b",
        "1/paragraph: , tai ",
        "1/paragraph/link: https://c.fi",
        "1/paragraph: . ",
    ]
    links = [part for part in tagged(frames[0].items) if part.elements and part.elements[-1].role == "link"]
    assert [words(link) for link in links] == ["täältä nyt", "c.fi"]
    assert not any(isinstance(item, Link) for link in links for item in link.items)
    assert all(link.box.x == pytest.approx(link.items[0].x) for link in links)
    assert links[0].box.right < links[1].box.x


def test_a_link_over_two_lines_has_two_areas_and_is_one(tmp_path):
    text = f"Alku [{'sana ' * 40}loppu](https://a.fi)"
    frames, _ = own(tmp_path, CARD + "]\n", {"1.md": f"# Yksi\n\n{text}\n"})
    links = [part for part in tagged(frames[0].items) if part.elements and part.elements[-1].role == "link"]
    assert len(links) > 1
    assert len({link.elements for link in links}) == 1
    assert "".join(map(words, links)).split() == ["sana"] * 40 + ["loppu"]


ART = ", {show: art, height: 20u}"
PICTURE = "---\nart: a.png\n{alt}---\n# Yksi\n"


def picture(folder, alt: str, slots: str = ART):
    folder.mkdir(exist_ok=True)
    Image.new("RGB", (900, 900), "red").save(folder / "a.png")
    return own(folder, CARD + f"{slots}]\n", {"1.md": PICTURE.format(alt=alt)})


def test_a_picture_says_what_it_shows_once(tmp_path):
    frames, problems = picture(tmp_path, "alt: Talo\n", ART + ART)
    assert not problems.errors
    assert told(frames) == ["1/title 3: Yksi ", "1/picture: Talo"]
    (found,) = (part for part in tagged(frames[0].items) if part.elements and part.elements[-1].role == "picture")
    assert found.box.height == pytest.approx(20 * MM)


def test_a_picture_of_which_nothing_is_said_is_a_problem(tmp_path):
    _, problems = picture(tmp_path, "")
    (problem,) = problems.errors
    assert problem.code == "alt-missing"
    assert problem.span.source.text[problem.span.start : problem.span.end] == "a.png"


def test_a_picture_that_decorates_says_nothing(tmp_path):
    frames, problems = picture(tmp_path, "alt: none\n")
    assert not problems.errors
    assert told(frames) == ["1/title 3: Yksi "]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_picture_is_where_it_is_seen(tmp_path, turn):
    slots = f", {{column: [{{show: art, height: 20u, width: 20u}}], height: 40u, turn: {turn}}}"
    frames, _ = picture(tmp_path, "alt: Talo\n", slots)
    (found,) = (part for part in tagged(frames[0].items) if part.elements and part.elements[-1].role == "picture")
    assert Rect(0, 0, 100 * MM, 100 * MM).holds(found.box)
    assert min(found.box.width, found.box.height) == pytest.approx(20 * MM)


def test_each_logo_says_whose_it_is(tmp_path):
    for name in ("a.png", "b.png"):
        Image.new("RGB", (900, 900), "red").save(tmp_path / name)
    pages = CARD + ", {show: logos, height: 10u}]\n"
    deck = "title: Pakka\nlanguage: fi\nlogos: [a.png, b.png]\nlogo_names: [Espoo{}]\n"
    frames, problems = own(tmp_path, pages, {"1.md": "# Yksi\n", "2.md": "# Kaksi\n"}, deck.format(", Vantaa"))
    assert not problems.errors
    assert told(frames) == ["1/title 3: Yksi ", "1/picture: Espoo", "1/picture: Vantaa", "2/title 3: Kaksi "]
    _, problems = own(tmp_path, pages, {"1.md": "# Yksi\n"}, deck.format(""))
    assert [problem.code for problem in problems.errors] == ["logo-name-missing"]


@pytest.mark.parametrize(("language", "named"), [("fi", ""), ("so", "en")])
def test_the_funders_statement_says_its_language(tmp_path, language, named):
    deck = f"title: Pakka\nlanguage: {language}\nfunding: eu\n"
    frames, _ = own(tmp_path, CARD + ", {show: funding, height: 20u}]\n", {"1.md": "# Yksi\n"}, deck)
    *_, statement = (part for part in tagged(frames[0].items) if part.elements)
    assert statement.elements[-1].language == named


def test_what_only_says_where_one_is_is_not_told(tmp_path):
    pages = (
        CARD
        + """, {say: "{number}/{count} {page} {deck}", style: big}, {say: "Kortti {number} {edition}", style: big}]\n"""
    )
    frames, _ = own(tmp_path, pages, {"1.md": "# Yksi\n"})
    assert told(frames) == ["1/title 3: Yksi ", "1/paragraph: Kortti 1 "]
    assert [words(part) for part in tagged(frames[0].items) if part.repeated] == ["1/1 1 Pakka"]


def test_a_title_that_comes_again_is_told_once_a_section(tmp_path):
    pages = f"{CARD}]\n" + CARD.replace("card", "again", 1) + "]\n"
    frames, _ = own(tmp_path, pages, {"1.md": "# Yksi\n\nEka\n", "2.md": "# Kaksi\n"})
    assert told(frames) == ["1/title 3: Yksi ", "1/paragraph: Eka ", "2/title 3: Kaksi "]


def test_a_part_with_a_cards_words_is_its_section_and_its_name_the_title(tmp_path):
    pages = """\
  - name: all
    for: cover
    column:
      - {show: title, style: big}
      - {column: [{say: "{name}", style: big}, {show: text, style: big}], each: card}
      - {say: "Loppu", style: big}
"""
    frames, _ = own(tmp_path, pages, {"1.md": "# Yksi\n\nEka\n"})
    assert told(frames) == [
        "1/title 1: Pakka ", "2/title 3: Yksi ", "2/paragraph: Eka ", "3/paragraph: Loppu ",
    ]  # fmt: skip


def test_cards_that_are_only_named_are_entries_of_a_list(tmp_path):
    pages = """\
  - name: contents
    for: cover
    column:
      - {show: title, style: big}
      - {column: [{row: [{say: "{name}", style: big}, {say: "{opens}", style: big}]}], each: card}
"""
    frames, _ = own(tmp_path, pages + CARD + "]\n", {"1.md": "# Yksi\n"})
    assert told(frames) == [
        "1/title 1: Pakka ", "1/list/item/body: Yksi ", "1/list/item/body: 2 ", "2/title 3: Yksi ",
    ]  # fmt: skip
