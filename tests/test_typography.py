"""Advice on signs: each is told once, with its places; clean decks give none."""

import pytest

from cardpress.check.typography import check_typography
from cardpress.cli import run
from cardpress.messages.render import report
from cardpress.places import CONTENT
from cardpress.problem import Problems
from cardpress.read.decks.deck_file import read_deck
from tests.decks import small_deck
from tests.languages import TEXTS, deck_in

CLEAN = {
    "fi": (
        "Hän sanoi: ”Tule mukaan!” – ja he tulivat… Avoinna klo&nbsp;10–12, 5&nbsp;%, 20&nbsp;€, 3&nbsp;kertaa.",
        "Moniammatillisesti ja -alaisesti, suunnittelu- ja kehittämistyö, EU:n tuki, 1.1.2027, 2,5-vuotias, 040-1234567.",
        "Vuonna 2027 alkaa uusi kausi. Ks. innokyla.fi, nimi@esimerkki.fi ja https://esimerkki.fi/a--b'c.",
    ),
    "sv": ("Hon sade: ”Kom med!” – och de kom. Öppet kl.&nbsp;10–12, 5&nbsp;% av 20&nbsp;kr, lärar- och elevråd.",),
    "en": ("She said: “Come along!” – and they came… It’s open 10–12, 5% of 20&nbsp;people, well-known.",),
    "ru": ("Она сказала: «Приходите!» — и они пришли… №&nbsp;5, 10–12&nbsp;часов, 5&nbsp;%, по-русски.",),
    "uk": ("Вона сказала: «Приходьте!» — і вони прийшли… 10–12&nbsp;годин, п’ять, 5&nbsp;%.",),
    "se": ("Son dajai: ”Boađe!” – ja sii bohte. 5&nbsp;%, 3&nbsp;olbmo.",),
}

BAD = [
    ("fi", 'Hän sanoi "tule".', "type-quotes", '"'),
    ("fi", "Hän sanoi “tule”.", "type-quotes", "“"),
    ("sv", "Hon sade «kom».", "type-quotes", "«"),
    ("en", "She said „come”.", "type-quotes", "„"),
    ("ru", "Она сказала ”да”.", "type-quotes", "”"),
    ("en", "It's open.", "type-apostrophe", "'"),
    ("fi", "Arki - se on tärkeää.", "type-dash", " - "),
    ("fi", "Arki -- se on tärkeää.", "type-dash", " -- "),
    ("fi", "Avoinna 10-12.", "type-range", "10-12"),
    ("fi", "Ja niin edelleen...", "type-dots", "..."),
    ("fi", "Kaksi  väliä.", "type-spaces", "  "),
    ("fi", "Tule mukaan !", "type-space-before", " !"),
    ("fi", "Ryhmässä on 5 ihmistä.", "type-number", "5 "),
    ("fi", "Matkaa on 250 km.", "type-number", "0 "),
    ("fi", "Avataan klo 10.", "type-number", "klo "),
    ("ru", "Группа № 5", "type-number", "№ "),
    ("fi", "Osuus on 5%.", "type-unit", "5%"),
    ("fi", "Moniammatillisesti ja –alaisesti.", "type-hyphen", "–"),
]


def found(tmp_path, language: str, *texts: str):
    cards = {"01-a.md": "# Nimi\n\n" + "\n\n".join(texts) + "\n"}
    deck = read_deck(small_deck(tmp_path / "pakka", cards, f"title: Nimi\nlanguage: {language}\n"), Problems())
    problems = Problems()
    check_typography(deck, problems)
    return problems.all


@pytest.mark.parametrize(("language", "text", "code", "place"), BAD)
def test_each_sign_is_told_with_its_place(tmp_path, language, text, code, place):
    (problem,) = found(tmp_path, language, text)
    span = problem.span
    assert (problem.code, problem.severity) == (code, "advice")
    assert span.source.text[span.start : span.end] == place


@pytest.mark.parametrize("language", CLEAN)
def test_clean_texts_give_no_advice(tmp_path, language):
    assert [
        (one.code, one.span.source.line(one.span.start)) for one in found(tmp_path, language, *CLEAN[language])
    ] == []


@pytest.mark.parametrize("name", ["hyvat-kaytanteet", "keskustelukortit"])
def test_our_decks_give_no_advice(name):
    problems = Problems()
    check_typography(read_deck(CONTENT / name, problems), problems)
    assert problems.all == ()


@pytest.mark.parametrize("language", TEXTS)
def test_decks_in_other_languages_give_no_advice(language, tmp_path):
    problems = Problems()
    check_typography(read_deck(deck_in(language, tmp_path / language), problems), problems)
    assert problems.all == ()


def test_a_habit_is_told_once_with_all_places(tmp_path):
    (problem,) = found(tmp_path, "fi", 'Sana "yksi" ja "kaksi".', 'Sana "kolme".')
    assert len(problem.also) == 5
    told = report([problem], "fi")
    assert "kirjoita ”…”" in told
    assert told.count("01-a.md:") == 6


def test_places_are_counted_where_there_are_many(tmp_path):
    (problem,) = found(tmp_path, "fi", *['Sana "yksi".'] * 30)
    assert len(problem.also) == 59
    told = report([problem], "fi")
    assert told.count("01-a.md:") == 11
    assert "muita samanlaisia kohtia: 49 " in told


def test_titles_and_categories_are_looked_at_too(tmp_path):
    deck = "title: 'Pakka - kortit'\nlanguage: fi\n"
    folder = small_deck(tmp_path / "pakka", {"01-a.md": "# Nimi...\n"}, deck)
    problems = Problems()
    check_typography(read_deck(folder, problems), problems)
    assert {problem.code for problem in problems.all} == {"type-dash", "type-dots"}
    assert not [problem for problem in problems.all if problem.also], "the title is the cover's, too, but stands once"


def test_nothing_is_changed_on_paper(tmp_path, capsys):
    folder = small_deck(tmp_path / "pakka", {"01-a.md": '# Nimi\n\nSana "yksi" - kaksi...\n'})
    assert run(["build", str(folder), "--out", str(tmp_path / "out"), "--lang", "en"], {}) == 0
    assert capsys.readouterr().err.count("advice:") == 3
    import pypdfium2

    page = pypdfium2.PdfDocument(tmp_path / "out" / "cards.pdf")[3]
    assert 'Sana "yksi" - kaksi...' in " ".join(page.get_textpage().get_text_range().split())
