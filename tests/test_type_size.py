"""Sizes of type as the author hears of them: in the report, as advice under 12 pt, as an error under the floor."""

import json

import pytest

from cardpress.cli import run
from tests.decks import small_deck

SENTENCE = "Jokainen tulee nähdyksi ja kuulluksi, kun ryhmässä on aikaa ja tilaa myös hiljaisille ihmisille. "


def deck(tmp_path, sentences: int):
    long = "\n".join(f"- {SENTENCE}" for _ in range(sentences))
    cards = {"01-lyhyt.md": f"# Lyhyt\n\n- {SENTENCE}\n", "02-pitka.md": f"# Pitkä\n\n{long}\n"}
    return small_deck(tmp_path / "pakka", cards)


def built(tmp_path, capsys, sentences: int, *words: str):
    """Build; return the problems as other programs get them, and what people read."""
    answer = run(
        ["build", str(deck(tmp_path, sentences)), *words, "--out", str(tmp_path / "out"), "--lang", "en", "--json"], {}
    )
    out, err = capsys.readouterr()
    return answer, json.loads(out)["problems"], err


def test_small_body_text_is_advice_at_the_longest_card(tmp_path, capsys):
    answer, problems, err = built(tmp_path, capsys, 6, "cards", "cards-sheets")
    assert answer == 0
    (problem,) = problems
    assert (problem["code"], problem["severity"]) == ("type-small", "advice")
    assert problem["file"].endswith("02-pitka.md")
    points = problem["values"]["points"]
    assert 9 <= points < 12
    assert f"the body text of cards is {points:g} pt; from 12 pt on it is read with ease" in problem["message"]
    assert f"body text {points:g} pt (x-height {points * 0.496 * 25.4 / 72:.1f} mm)" in err


def test_a_format_that_is_small_on_purpose_accepts_it(tmp_path, capsys):
    answer, problems, err = built(tmp_path, capsys, 6, "cards-pocket", "--strict")
    assert (answer, problems) == (0, [])
    assert "body text 9" in err


def test_strict_runs_take_it_as_a_mistake(tmp_path, capsys):
    answer, (problem,), _ = built(tmp_path, capsys, 6, "cards", "--strict")
    assert (answer, problem["severity"]) == (1, "error")


def test_under_the_floor_the_error_says_by_how_much(tmp_path, capsys):
    answer, (problem,), _ = built(tmp_path, capsys, 14, "cards")
    assert (answer, problem["code"], problem["severity"]) == (1, "text-too-long", "error")
    values = problem["values"]
    assert values["floor"] == 9
    assert values["lines"] > 3
    assert values["excess"] == pytest.approx(values["lines"] * 9 * 1.28 * 25.4 / 72, rel=0.35), "millimetres"
    assert problem["file"].endswith("02-pitka.md")
    assert problem["hint"] == f"shorten it by about {values['characters']} letters"


def test_shortened_by_so_many_letters_it_fits(tmp_path, capsys):
    _, (problem,), _ = built(tmp_path, capsys, 14, "cards")
    too_much = problem["values"]["characters"]
    sentences = 14 - -(-too_much // len(SENTENCE))
    answer, problems, _ = built(tmp_path, capsys, sentences, "cards")
    assert answer == 0, problems


TITLES = ("Kohtaaminen", "Ryhmät", "Jalkautuva työ", "Vertaistuki")
LONG = "Ryhmät, jotka ovat merkityksellisiä osallistujille ja joissa jokainen tulee nähdyksi ja kuulluksi"


def outliers(tmp_path, capsys, *titles: str):
    """Build cards with these titles and short texts; return what is said of one of them."""
    cards = {f"{number:02}-kortti.md": f"# {title}\n\n- Teksti.\n" for number, title in enumerate(titles, 1)}
    folder = small_deck(tmp_path / "pakka", cards)
    words = ["build", str(folder), "cards", "posters", "--out", str(tmp_path / "out"), "--lang", "en", "--json"]
    assert run(words, {}) == 0
    problems = json.loads(capsys.readouterr().out)["problems"]
    return [problem for problem in problems if problem["code"] == "type-outlier"]


def test_one_long_title_that_makes_all_small_is_told_once(tmp_path, capsys):
    (problem,) = outliers(tmp_path, capsys, *TITLES, LONG)
    assert (problem["severity"], problem["line"]) == ("advice", 1)
    assert problem["file"].endswith("05-kortti.md")
    assert problem["values"]["style"] == "display"
    assert problem["message"].startswith("this card makes the type of all cards small: in cards the style")


@pytest.mark.parametrize(
    "titles",
    [
        (*TITLES, LONG, LONG + "!"),  # not alone
        (*TITLES, "Kokemusasiantuntijuus"),  # one long word costs a third, and has no shorter form
        (*TITLES[:2], LONG),  # too few to say what is usual
        ("A", "B", "C", "D", "Eno"),  # longer, but all are as large as can be
    ],
)
def test_titles_that_are_as_long_as_they_are_are_not_told(titles, tmp_path, capsys):
    assert outliers(tmp_path, capsys, *titles) == []
