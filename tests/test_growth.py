"""Decks that grow: one card more, or forty questions, are no reason to shorten a text or to set it smaller."""

import functools
import shutil

import pytest

from . import decks
from .test_design import lines

QUESTIONS = (
    "What made you laugh lately?",
    "When did you last change your mind about something important, and why?",
    "If you could move our school anywhere in the world, where would it be?",
)


@pytest.fixture(scope="module")
def grown(tmp_path_factory):
    """Builders of the real deck with some of its cards a second time, until there are as many as asked for."""

    @functools.cache
    def of(count: int):
        folder = shutil.copytree(decks.REAL, tmp_path_factory.mktemp("grown") / "deck")
        cards = sorted(folder.glob("0[1-9]-*.md"))
        for number in range(len(cards) + 1, count + 1):
            shutil.copy(cards[number % len(cards)], folder / f"{number:02}-taas.md")
        return decks.builder(folder)

    return of


@pytest.fixture(scope="module")
def questions(tmp_path_factory):
    """Builders of decks of as many long questions as asked for."""

    @functools.cache
    def of(count: int):
        cards = {f"{n:02}.md": f"# {QUESTIONS[n % 3]}\n\nThink first.\n" for n in range(1, count + 1)}
        deck = "title: Questions\nlanguage: en\n"
        return decks.builder(decks.small_deck(tmp_path_factory.mktemp("questions") / "deck", cards, deck))

    return of


@pytest.mark.parametrize("name", ["cards", "poster", "booklet"])
@pytest.mark.parametrize("count", [6, 7, 21])
def test_a_deck_may_grow(grown, name, count):
    _, sizes, problems = decks.frames_of(name, grown(count))
    assert not problems.errors
    assert sizes.points["body"] >= 12


def test_a_poster_with_more_than_it_holds_goes_on_over_posters(grown):
    frames, _, _ = decks.frames_of("poster", grown(9))
    assert len(frames) == 3


def test_a_title_alone_has_the_whole_width_of_its_place_on_a_poster(tmp_path):
    def lines_of_titles(text: str) -> int:
        cards = {f"{n:02}.md": f"# {QUESTIONS[1]}\n\n{text}" for n in range(1, 13)}
        folder = decks.small_deck(tmp_path / f"deck{len(text)}", cards, "title: Questions\nlanguage: en\n")
        ((frame, *_), _, _) = decks.frames_of("poster", decks.builder(folder))
        return sum(line.text.string == QUESTIONS[1] for line, _ in lines(frame)) // 12

    assert lines_of_titles("") < lines_of_titles("Think first.\n")


@pytest.mark.parametrize("name", ["cards", "cards-pocket", "posters", "booklet", "handout"])
@pytest.mark.parametrize("count", [16, 40])
def test_a_deck_of_long_questions_may_grow(questions, name, count):
    frames, _, problems = decks.frames_of(name, questions(count))
    assert not problems.errors
    assert name != "booklet" or len(frames) % 4 == 0
