"""What is said of a deck before anything is made of it: colours and funding."""

import pytest

from cardpress.check.funding import check_funding
from cardpress.check.palette import check_ink, check_palettes, contrast
from cardpress.messages.render import render
from cardpress.pdf.painting.screen import Screen
from cardpress.problem import Problems
from cardpress.read.decks.deck_file import read_deck

from . import decks

PALE = "colors:\n  pale: {ground: 0 5 5 0, ink: 10 10 10 30, accent: 0 50 50 0, soft: 0 2 2 0, tint: 0 1 1 0}\n"
HEAVY = "colors:\n  heavy: {ground: 0 5 5 0, ink: 100 90 90 60, accent: 0 50 50 0, soft: 0 2 2 0, tint: 0 1 1 0}\n"
ALIKE = """\
colors:
  red:   {ground: 0 5 5 0, ink: 30 90 80 50, accent: 10 80 80 0, soft: 0 2 2 0, tint: 0 1 1 0}
  green: {ground: 0 5 5 0, ink: 30 90 80 50, accent: 60 40 90 10, soft: 0 2 2 0, tint: 0 1 1 0}
categories:
  a: {word: Eka, color: red}
  b: {word: Toka, color: green}
"""


def found(tmp_path, more: str = "", card: str = "# Kortti\n\nTeksti.\n"):
    folder = decks.small_deck(tmp_path / "deck", {"01-a.md": card}, f"title: Pakka\nlanguage: fi\n{more}")
    problems = Problems()
    deck = read_deck(folder, problems)
    check_palettes(deck, Screen().rgb, problems)
    check_funding(deck, problems)
    return problems.all


def test_shipped_decks_and_palettes_are_clean(tmp_path):
    for folder in (decks.REAL, decks.REAL.parent / "keskustelukortit"):
        problems = Problems()
        check_palettes(read_deck(folder, problems), Screen().rgb, problems)
        check_funding(read_deck(folder, problems), problems)
        assert not problems.all
    assert not found(tmp_path)


def test_pale_text_is_advised_of(tmp_path):
    codes = {(problem.code, problem.values.get("ground")) for problem in found(tmp_path, PALE)}
    assert ("contrast-low", "tint") in codes
    assert {problem.severity for problem in found(tmp_path / "b", PALE)} == {"advice"}


def test_too_much_ink_is_advised_of(tmp_path):
    folder = decks.small_deck(
        tmp_path / "deck", {"01-a.md": "# Kortti\n\nTeksti.\n"}, f"title: Pakka\nlanguage: fi\n{HEAVY}"
    )
    problems = Problems()
    check_ink(read_deck(folder, problems), 300, problems)
    (problem,) = problems.all
    assert problem.values["most"] == "300"
    assert problem.values["colors"] == "heavy.ink (340 %)"


def test_categories_told_by_colour_alone(tmp_path):
    (problem,) = [problem for problem in found(tmp_path, ALIKE) if problem.code == "categories-alike"]
    assert {problem.values["one"], problem.values["other"]} == {"Eka", "Toka"}
    assert "silmissä" in render(problem, "fi")


@pytest.mark.parametrize(
    "text",
    [
        "Hanke on Euroopan Unionin osarahoittama.",
        "Projektet medfinansieras av Europeiska unionen.",
        "Co-funded by the European Union",
    ],
)
def test_a_funder_named_but_not_shown(tmp_path, text):
    (problem,) = found(tmp_path, card=f"# Kortti\n\n{text}\n")
    assert problem.code == "funding-not-shown"
    assert not found(tmp_path / "b", "funding: eu\n", f"# Kortti\n\n{text}\n")


def test_contrast_is_that_of_wcag():
    assert contrast((0, 0, 0), (1, 1, 1)) == pytest.approx(21)
    assert contrast((1, 1, 1), (0.4663, 0.4663, 0.4663)) == pytest.approx(4.5, abs=0.1)


def test_categories_need_no_colour_of_their_own(tmp_path):
    assert not found(tmp_path, "categories:\n  a: {word: Eka}\n  b: {word: Toka}\n")
