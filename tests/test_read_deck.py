"""Decks: the real one word for word, and what a folder of files becomes."""

import contextlib
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardpress.color import Inks
from cardpress.problem import Problems, Refused
from cardpress.read.decks.deck_file import read_deck

SCRAPS = st.text("aä:{}[],#\"'-*&!|>% \n\t", max_size=4) | st.sampled_from(["---\n", "# ", "../", "&shy;", "- "])
ROOT = Path(__file__).parents[1]
REAL = ROOT / "content" / "hyvat-kaytanteet"


@pytest.fixture
def write(tmp_path):
    def write(**files):
        for name, text in {"deck.yaml": "title: Kortit\nlanguage: fi\n", **files}.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return write


def read(folder):
    problems = Problems()
    deck = read_deck(folder, problems)
    return deck, [problem.code for problem in problems.all]


def codes(folder):
    with pytest.raises(Refused) as refusal:
        read_deck(folder, Problems())
    return [problem.code for problem in refusal.value.problems]


def test_the_real_deck():
    deck, advice = read(REAL)
    assert not advice
    assert [(card.number, card.title.string, card.palette.name) for card in (deck.cover, *deck.cards)] == [
        (0, "Hyvien käytänteiden kortit", "cream"),
        (1, "Kohtaamispaikka", "coral"),
        (2, "Yhdessä kehittäminen", "green"),
        (3, "Jalkautuva työ", "blue"),
        (4, "Ryhmät", "violet"),
        (5, "Kokemusasiantuntijuus", "yellow"),
    ]
    assert [len(card.sections["back"]) for card in deck.cards] == [5, 6, 7, 6, 5]
    assert all(paragraph.kind == "bullet" for card in deck.cards for paragraph in card.sections["back"])
    assert {name: len(section) for name, section in deck.cover.sections.items()} == {"about": 2, "more": 1, "makers": 1}
    assert (deck.funding, deck.link, deck.edition) == ("eu", "https://innokyla.fi", "1.0")
    assert all(card.art and card.alt for card in (deck.cover, *deck.cards))


def test_the_real_decks_texts_stand_in_their_files():
    deck, _ = read(REAL)
    for card in (deck.cover, *deck.cards):
        for text in (card.title, *(paragraph.text for section in card.sections.values() for paragraph in section)):
            span = text.span()
            assert card.source.text[span.start : span.end] == text.string


def test_every_long_word_with_a_border_is_in_the_list():
    deck, _ = read(REAL)
    entries = [line for line in deck.hyphenation.text.splitlines() if not line.startswith("#")]
    words = {entry.replace("=", "").replace("-", "") for entry in entries}
    texts = [p.text.string for card in (deck.cover, *deck.cards) for s in card.sections.values() for p in s]
    whole = " ".join([*texts, *(card.title.string for card in deck.cards)]).lower()
    assert all(word in whole for word in words)


def test_cards_take_the_palettes_in_turn(write):
    folder = write(**{"a.md": "# A", "b.md": "# B", "c.txt": "C", "d.md": "---\ncolor: blue\n---\n# D"})
    deck, _ = read(folder)
    assert deck.cover.palette.name == "cream"
    assert deck.cover.title.string == "Kortit"
    assert [(card.number, card.palette.name) for card in deck.cards] == [
        (1, "coral"),
        (2, "green"),
        (3, "blue"),
        (4, "blue"),
    ]
    assert deck.cards[0].palette["ground"].inks == Inks(0, 45, 50, 0)
    assert deck.cards[0].palette["ground"].name == "coral.ground"


def test_names_without_numbers_stand_as_in_a_file_manager(write):
    deck, _ = read(write(**{f"Kortti {number}.md": f"# {number}" for number in (10, 1, 11, 2)}))
    assert [(card.number, card.title.string) for card in deck.cards] == [(1, "1"), (2, "2"), (3, "10"), (4, "11")]


@pytest.mark.parametrize("name", ["deck.yaml.txt", "deck.yml", "deck.txt"])
def test_a_deck_file_of_a_wrong_name_is_told(tmp_path, name):
    (tmp_path / name).write_text("title: K\nlanguage: fi\n", "utf-8")
    with pytest.raises(Refused) as refusal:
        read_deck(tmp_path, Problems())
    (problem,) = refusal.value.problems
    assert (problem.code, problem.values["name"]) == ("deck-file-misnamed", name)


def test_numbers_are_those_of_the_files(write):
    deck, _ = read(write(**{"2-b.md": "# B", "10-c.md": "# C", "1-a.md": "# A"}))
    assert [(card.number, card.key) for card in deck.cards] == [(1, "1-a"), (2, "2-b"), (10, "10-c")]


def test_what_is_no_card(write):
    others = {"README.md": "x", "hyphenation.txt": "a=b", ".01-x.md": "x", "notes.docx": "x", "sv/01-a.md": "# A"}
    deck, _ = read(write(**{"01-a.md": "# A"}, **others))
    assert len(deck.cards) == 1
    assert deck.hyphenation.text == "a=b"
    assert [path.name for path in deck.files] == ["deck.yaml", "01-a.md", "hyphenation.txt"]


def test_categories(write):
    yaml = "title: K\nlanguage: fi\ncategories:\n  koti: {word: Kotona, color: green, symbol: art/a.svg}\n"
    card = "---\ncategory: koti\n---\n# A"
    deck, _ = read(write(**{"deck.yaml": yaml, "01-a.md": card, "art/a.svg": "<svg/>"}))
    (card,) = deck.cards
    assert (card.category.word.string, card.palette.name, card.category.symbol.path.name) == (
        "Kotona",
        "green",
        "a.svg",
    )


def test_titles_in_yaml_know_their_place(write):
    for written in ("Hyvät", '"Hyvät"', "'Hyvät'"):
        deck, _ = read(write(**{"deck.yaml": f"title: {written}\nlanguage: fi\n", "01-a.md": "# A"}))
        span = deck.title.span()
        assert span.source.text[span.start : span.end] == "Hyvät"
    deck, _ = read(write(**{"deck.yaml": 'title: "Hyv\\xe4t"\nlanguage: fi\n'}))
    assert deck.title.string == "Hyvät"


@pytest.mark.parametrize("quote", ["", '"', "'"])
def test_what_cant_be_typed_is_written_in_yaml_as_in_cards(write, quote):
    yaml = f"title: {quote}Yli 40&nbsp;kysy&shy;mystä &amp; R&D{quote}\nlanguage: fi\n"
    deck, _ = read(write(**{"deck.yaml": yaml, "01-a.md": "# A"}))
    assert deck.title.string == "Yli 40\xa0kysy\xadmystä &amp; R&D"
    at = deck.title.string.index("R&D")
    span = deck.title.span(at, at + 3)
    assert span.source.text[span.start : span.end] == "R&D"


@pytest.mark.parametrize(
    "art",
    [
        "../a.svg",
        "art/../../a.svg",
        "/etc/passwd",
        "C:/a.svg",
        "file:///etc/passwd",
        "..\\a.svg",
        "art/link.svg",
        "out/a.svg",
    ],
)
def test_pictures_outside_the_deck_are_refused(write, tmp_path_factory, art):
    outside = tmp_path_factory.mktemp("outside")
    (outside / "a.svg").write_text("<svg/>", encoding="utf-8")
    folder = write(**{"01-a.md": f"---\nart: '{art}'\n---\n# A", "art/b.svg": "<svg/>"})
    (folder / "art" / "link.svg").symlink_to(outside / "a.svg")
    (folder / "out").symlink_to(outside)
    assert codes(folder) in (["picture-outside"], ["picture-not-found"])


def test_pictures_are_found_by_their_exact_names(write):
    files = {"art/Koti.svg": "<svg/>", "art/ta\u0308ma\u0308.svg": "<svg/>"}
    assert codes(write(**{"01-a.md": "---\nart: art/koti.svg\n---\n# A", **files})) == ["picture-not-found"]
    deck, _ = read(write(**{"01-a.md": "---\nart: art/tämä.svg\n---\n# A", **files}))
    assert deck.cards[0].art.path.is_file()


def test_mistakes_of_all_files_are_told_at_once(write):
    folder = write(**{"deck.yaml": "title: K\n", "01-a.md": "A", "02-b.md": "# B\n\n# C", "03-c.md": ""})
    assert codes(folder) == ["key-missing", "title-missing", "title-second", "card-empty"]


def test_empty_labels_and_lists_are_fine(write):
    deck, advice = read(
        write(**{"deck.yaml": "title: K\nlanguage: sv-FI\ncategories: {}\nlabels:\nlogos: []\n", "a.md": "# A"})
    )
    assert not advice
    assert (deck.categories, deck.labels, deck.logos) == ({}, {}, ())


@given(
    st.sampled_from(["deck.yaml", "00-kansi.md", "04-ryhmat.md"]), st.integers(0, 10_000), st.integers(0, 40), SCRAPS
)
def test_a_damaged_deck_is_read_or_refused(name, at, length, scrap):
    with tempfile.TemporaryDirectory() as folder:
        deck = Path(shutil.copytree(REAL, Path(folder) / "deck"))
        text = (deck / name).read_text(encoding="utf-8")
        at %= len(text)
        (deck / name).write_text(text[:at] + scrap + text[at + length :], encoding="utf-8")
        with contextlib.suppress(Refused):
            assert read_deck(deck, Problems()).cards


def test_beside_numbered_cards_notes_are_not_cards(write):
    folder = write(
        **{
            "01-eka.md": "# Eka\n",
            "kansi.md": "---\nkind: cover\n---\n# Kansi\n",
            "muistiinpanot.md": "Soita Ainolle!\n",
            "README.md": "# Lue\n",
        }
    )
    deck, found = read(folder)
    assert [card.title.string for card in (deck.cover, *deck.cards)] == ["Kansi", "Eka"]
    assert found == ["file-not-card"]


def test_a_numbered_file_of_a_word_processor_is_told(write):
    _, found = read(write(**{"01-eka.md": "# Eka\n", "02-toka.docx": "PK", "muistio.docx": "PK"}))
    assert found == ["file-not-text"]


def test_a_deck_without_pictures_is_told_so(write):
    assert codes(write(**{"01-a.md": "---\nart: art/koti.svg\n---\n# A"})) == ["pictures-none"]


def test_where_no_file_has_a_number_all_are_cards(write):
    deck, found = read(write(**{"b.md": "# Toka\n", "a.md": "# Eka\n"}))
    assert [card.title.string for card in deck.cards] == ["Eka", "Toka"]
    assert not found
