"""Any deck, not only the real one: every product is built, and nothing needs more than a title and a language."""

import pytest

from cardpress.layout.coverage import left_out, shown

from . import decks

CONVERSATION = decks.REAL.parent / "keskustelukortit"
PRODUCTS = ("cards", "cards-pocket", "posters", "booklet", "handout", "handout-large", "bookmark", "table-tent")
LEAST = {"1.md": "# Eka kortti\n\nTeksti tässä.\n", "2.md": "# Toka\n\n- yksi\n- kaksi\n"}


@pytest.fixture(scope="module")
def least(tmp_path_factory):
    return decks.small_deck(tmp_path_factory.mktemp("least") / "pakka", LEAST)


@pytest.mark.parametrize("product", PRODUCTS)
def test_the_conversation_deck(product):
    check(product, CONVERSATION)


@pytest.mark.parametrize("product", PRODUCTS)
def test_a_deck_of_two_cards_with_no_more_than_it_must(product, least):
    check(product, least)


def check(product, folder):
    frames, _, problems = decks.real_frames(product, folder)
    assert not problems.all, problems.all
    made = decks.builder(folder)
    ((_, found),) = made.catalogue.find([product])
    on_paper = {text.string for frame in frames for text in shown(frame)}
    missing = [text.string for text in left_out(found, made.deck, set()) if text.string not in on_paper]
    assert not missing


def test_no_page_of_a_booklet_is_bare(least):
    for folder in (decks.REAL, CONVERSATION, least):
        frames, _, _ = decks.real_frames("booklet", folder)
        assert len(frames) % 4 == 0
        for frame in frames:
            assert len(frame.items) > 1, f"page {frame.number} of {folder.name} is only its ground"


@pytest.mark.parametrize("cards", [1, 3, 7, 9, 13, 30])
def test_any_number_of_cards(cards, tmp_path):
    made = {f"{n:02}.md": f"# Kortti {n}\n\nTeksti numero {n}.\n" for n in range(1, cards + 1)}
    folder = decks.small_deck(tmp_path / "pakka", made)
    for product in ("cards", "booklet", "handout"):
        frames, _, problems = decks.frames(product, folder)
        assert not problems.all
        assert frames
