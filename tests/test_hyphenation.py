"""Hyphenation: Finnish words of this field, other languages, a deck's list and the command that writes it."""

import json
import re
import shutil
import sys
from pathlib import Path

import pytest

from cardpress.cli import run
from cardpress.commands import hyphenate as word_list
from cardpress.commands.exits import Exit
from cardpress.places import CONTENT
from cardpress.problem import Problems, Source
from cardpress.read.decks.deck_file import read_deck
from cardpress.text.hyphenate import Hyphenator, written
from cardpress.text.voikko import NotInstalled, Voikko
from tests.decks import small_deck

LISTED = (Path(__file__).parent / "data" / "finnish-words.txt").read_text("utf-8")
WORDS = [line for line in LISTED.splitlines() if not line.startswith("#")]
DISPUTED = {"perusoikeus"}
"""Voikko thinks that it might be peru + soikeus, too."""


def bare(entry: str) -> str:
    return re.sub("[=~-]", "", entry)


def places(entry: str, signs: str) -> set[int]:
    """Where one of the signs stands, in letters of the word."""
    found, letters = set(), 0
    for letter in entry:
        if letter in signs:
            found.add(letters)
        letters += letter not in "=-~"
    return found


def shown(word: str, mode: str = "full", known: str = "", language: str = "fi") -> str:
    hyphenator = Hyphenator(language, Source("hyphenation.txt", known))
    return written(word, hyphenator.points(word, mode))


@pytest.fixture(scope="session")
def voikko():
    try:
        return Voikko()
    except NotInstalled:
        pytest.skip("Voikko is not installed")


def test_there_are_300_words():
    assert len({bare(entry) for entry in WORDS}) == 300


def test_at_most_one_percent_of_words_is_wrong_by_rule_alone():
    hyphenator = Hyphenator("fi")
    wrong, unsightly = [], []
    for entry in WORDS:
        found = {point.position for point in hyphenator.points(bare(entry), "full")}
        if found - places(entry, "=-~"):
            wrong.append(entry)
        if found & places(entry, "~"):
            unsightly.append(entry)
    assert len(wrong) <= 3, wrong
    assert len(unsightly) <= 12, unsightly


@pytest.mark.usefixtures("voikko")
def test_the_written_list_makes_every_word_right(tmp_path):
    """A deck of the 300 words, its list written by the command: every word is divided where it should be, nowhere else."""
    deck = small_deck(tmp_path / "pakka", {"01-sanat.md": "# Sanat\n\n" + "\n\n".join(map(bare, WORDS))})
    assert word_list.write(deck).files == ("hyphenation.txt",)
    hyphenator = Hyphenator("fi", Source("hyphenation.txt", (deck / "hyphenation.txt").read_text("utf-8")))
    for entry in WORDS:
        word = bare(entry)
        if word not in DISPUTED:
            assert written(word, hyphenator.points(word, "full")) == entry.replace("~", "")


def test_the_words_are_as_voikko_says(voikko):
    for entry in WORDS:
        word = bare(entry)
        if word not in DISPUTED:
            assert written(word, voikko.points(word)) == entry.replace("~", "")


@pytest.mark.usefixtures("voikko")
@pytest.mark.parametrize("name", ["hyvat-kaytanteet", "keskustelukortit"])
def test_the_lists_of_our_decks_are_as_the_command_writes_them(tmp_path, name):
    deck = shutil.copytree(CONTENT / name, tmp_path / name)
    outcome = word_list.write(deck)
    assert outcome.problems == ()
    assert (deck / "hyphenation.txt").read_bytes() == (CONTENT / name / "hyphenation.txt").read_bytes()


def test_no_word_of_the_real_deck_is_divided_wrongly(voikko):
    deck = read_deck(CONTENT / "hyvat-kaytanteet", Problems())
    hyphenator = Hyphenator("fi", deck.hyphenation)
    for word in word_list.words(deck):
        points = voikko.points(word)
        if points is not None:
            assert written(word, hyphenator.points(word, "full")) == written(word, points)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "yh-tei-söl-li-syyt-tä osal-lis-tu-mi-nen ke-hit-tä-mi-nen voi-ma-va-ro-ja"),
        ("fi", "mo-ni-am-ma-til-li-ses-ti toi-min-ta-ym-pä-ris-töis-tä ta-sa-puo-li-nen kan-sa-lais-yh-teis-kun-ta"),
        ("fi", "ke-hit-tä-mis-eh-do-tus työ-ikäi-nen vas-taan-ot-ta-ja ko-ke-mus-asian-tun-ti-juus"),
        ("sv", "sam-hälls-ut-veck-ling er-fa-ren-hets-ex-pert mö-tes-plats ge-men-skap verk-sam-het"),
        ("en", "com-munity de-vel-op-ment uni-ver-sity some-thing"),
        ("en-US", "de-vel-op-ment democ-racy project ta-ble"),
        ("ru", "де-я-тель-ность со-об-ще-ство под-держ-ка объ-еди-не-ние"),
        ("uk", "спіль-но-ти ді-яль-ність під-трим-ка"),
    ],
)
def test_patterns_of_each_language(language, words):
    assert " ".join(shown(bare(word), language=language) for word in words.split()) == words


@pytest.mark.parametrize(("language", "word"), [("se", "searvevuohta"), ("so", "wadashaqayn"), ("xx", "whatever")])
def test_languages_without_patterns_are_not_divided(language, word):
    assert shown(word, language=language) == word


def test_english_keeps_three_letters_after_a_division():
    assert shown("friendly", language="en") == "friendly"


def test_the_decks_own_list_goes_first():
    known = "# reviewed\nmoni=am-ma-til-li-ses-ti  # not mo-niam-\n"
    assert shown("moniammatillisesti", known=known) == "moni=am-ma-til-li-ses-ti"
    assert shown("Moniammatillisesti", "compound", known) == "Moni=ammatillisesti"
    assert shown("moniammatillisesti", "none", known) == "moniammatillisesti"


def test_no_letter_stays_alone():
    assert shown("olemisen", known="o-le-mi-se-n") == "ole-mi-sen"


@pytest.mark.usefixtures("voikko")
def test_lines_and_comments_stay_and_words_are_sorted(tmp_path):
    deck = small_deck(tmp_path / "pakka", {"01-a.md": "# Kohtaamispaikka\n\nVapaaehtoistyö ja vertaistuki\n"})
    kept = "# Meidän luettelo\n\n# vanha\nver-tais=tuki  # näin sovittu\n# loppu\n"
    (deck / "hyphenation.txt").write_text(kept, "utf-8")
    (problem,) = word_list.write(deck).problems
    assert (problem.code, problem.severity) == ("hyphenation-differs", "advice")
    assert problem.values == {"word": "ver-tais=tu-ki"}
    assert kept[problem.span.start : problem.span.end] == "ver-tais=tuki"
    assert (deck / "hyphenation.txt").read_text("utf-8") == (
        "# Meidän luettelo\n\n# vanha\nkoh-taa-mis=paik-ka\nva-paa=eh-tois=työ\n"
        "ver-tais=tuki  # näin sovittu\n# loppu\n"
    )


def test_without_voikko_the_message_says_what_to_install(monkeypatch, tmp_path, capsys):
    monkeypatch.setitem(sys.modules, "libvoikko", None)  # as Python says that there is no such module
    deck = small_deck(tmp_path / "pakka", {"01-a.md": "# Kohtaamispaikka\n"})
    assert run(["hyphenate", str(deck), "--lang", "en"], {}) == Exit.ENVIRONMENT
    said = capsys.readouterr().err
    assert "apt install libvoikko1 voikko-fi" in said
    assert "pip install libvoikko" in said
    assert not (deck / "hyphenation.txt").exists()


def test_a_package_without_its_library_is_told_once(monkeypatch, tmp_path, capsys):
    def missing():
        raise OSError("libvoikko-1.dll")

    unraisable = []
    monkeypatch.setattr(sys, "unraisablehook", unraisable.append)
    monkeypatch.setattr(pytest.importorskip("libvoikko").VoikkoLibrary, "open", missing)
    deck = small_deck(tmp_path / "pakka", {"01-a.md": "# Kohtaamispaikka\n"})
    assert run(["hyphenate", str(deck), "--lang", "en"], {}) == Exit.ENVIRONMENT
    assert "voikko.puimula.org" in capsys.readouterr().err
    assert unraisable == []


def test_decks_in_other_languages_are_left_alone(tmp_path, capsys):
    deck = small_deck(tmp_path / "deck", {"01-a.md": "# Meeting place\n"}, "title: Deck\nlanguage: en\n")
    assert run(["hyphenate", str(deck), "--lang", "en"], {}) == Exit.OK
    assert "Finnish words only" in capsys.readouterr().err
    assert not (deck / "hyphenation.txt").exists()


def test_an_unknown_deck_is_told(capsys):
    assert run(["hyphenate", "hyvat-kaytanteett", "--json", "--lang", "en"], {}) == Exit.USAGE
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert problem["hint"] == 'did you mean "hyvat-kaytanteet"?'


@pytest.mark.parametrize("line", ["moni ammatillisesti", "=työ", "työ-", "työ==paja", "13-vuotias", "työ/paja"])
def test_a_line_that_is_no_word_is_a_mistake(tmp_path, line):
    deck = small_deck(tmp_path / "pakka", {"01-a.md": "# Nimi\n"})
    (deck / "hyphenation.txt").write_text(f"työ=pa-ja\n  {line}  # näin\n", "utf-8")
    problems = Problems()
    with pytest.raises(Exception, match="hyphenation-line"):
        read_deck(deck, problems)
    (problem,) = problems.all
    assert problem.span.source.text[problem.span.start : problem.span.end] == line
