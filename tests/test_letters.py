"""Letters that can't be set: told once, in plain words, and nothing is written."""

import json

import pytest

from cardpress.cli import run
from tests.decks import small_deck


def told(tmp_path, capsys, card: str, language: str = "fi", products: tuple[str, ...] = ()):
    """Build all or some products of a deck with one card; return the problems as other programs get them."""
    folder = small_deck(tmp_path / "pakka", {"01-a.md": card}, f"title: Pakka\nlanguage: {language}\n")
    answer = run(["build", str(folder), *products, "--out", str(tmp_path / "out"), "--lang", "en", "--json"], {})
    problems = json.loads(capsys.readouterr().out)["problems"]
    assert answer == (1 if problems else 0)
    assert (tmp_path / "out" / "cards.pdf").exists() is not bool(problems)
    return [(problem["code"], problem.get("line"), problem.get("column"), problem["message"]) for problem in problems]


@pytest.mark.parametrize("word", ["مرحبا", "שלום", "ހެޔޮ", "ﷺ", "&#x5D0;"])
def test_right_to_left_text_is_refused_with_one_message(tmp_path, capsys, word):
    card = f"# {word}\n\n- {word} {word}\n- **{word}**\n\n---\n\n{word}, kahvi {word}\n"
    ((code, line, column, message),) = told(tmp_path, capsys, card, "ar")
    assert (code, line, column) == ("text-right-to-left", 1, 3)
    assert message == "text that runs from right to left can't be set yet"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("Добро пожаловать", "has no Cyrillic letters, such as Д (U+0414)"),
        ("Καλώς ήρθατε", "has no Greek letters, such as Κ (U+039A)"),
        ("እንኳን ደህና መጡ", "has no Ethiopic letters, such as እ (U+12A5)"),
        ("你好世界", "has no Chinese letters, such as 你 (U+4F60)"),
    ],
)
def test_another_script_is_one_problem(tmp_path, capsys, words, message):
    card = f"# Tervetuloa\n\n- Sanotaan: {words}\n- {words}!\n\n---\n\n**{words}**\n"
    ((code, line, _, said),) = told(tmp_path, capsys, card)
    assert (code, line) == ("script-missing", 3)
    assert said == f"the font Atkinson Hyperlegible Next {message}"


def test_a_single_letter_is_named_at_its_place(tmp_path, capsys):
    problems = told(tmp_path, capsys, "# Nimi\n\nKaŋas ja ☕ ja ☕\n")
    assert problems == [
        ("glyph-missing", 3, 3, "the font Atkinson Hyperlegible Next has no U+014B LATIN SMALL LETTER ENG (ŋ)"),
        ("glyph-missing", 3, 10, "the font Atkinson Hyperlegible Next has no U+2615 HOT BEVERAGE (☕)"),
        ("glyph-missing", 3, 15, "the font Atkinson Hyperlegible Next has no U+2615 HOT BEVERAGE (☕)"),
    ]


@pytest.mark.parametrize("accent", ["\u0301", "\u0323", "\u20dd"])
def test_more_than_four_accents_are_refused(tmp_path, capsys, accent):
    ((code, line, column, _),) = told(tmp_path, capsys, f"# Nimi\n\nSu{accent * 6}ru\n")
    assert (code, line) == ("character-accents", 3)
    assert column in (2, 7), "the letter, or the fifth accent where none joins the letter"


@pytest.mark.parametrize("accents", [1, 2])
def test_accents_that_fonts_have_are_set(tmp_path, capsys, accents):
    assert told(tmp_path, capsys, f"# Nimi\n\nE{chr(0x301) * accents} a\n", products=("cards",)) == []


@pytest.mark.parametrize("written", ["&#0;", "&#xD800;", "&#x202E;", "&#xFFFE;", "&#7;"])
def test_what_entities_hide_is_refused_too(tmp_path, capsys, written):
    ((code, line, column, _),) = told(tmp_path, capsys, f"# Nimi\n\nSana {written} sana\n")
    assert code in ("character-control", "character-bidi")
    assert (line, column) == (3, 6)


def test_letters_come_in_nfc_and_without_marks_of_editors(tmp_path, capsys):
    import pypdfium2

    assert (
        told(tmp_path, capsys, "\ufeff# Nimi\r\n\r\nA\u030angströmin a\u0308a\u0308ni\r\n", products=("cards",)) == []
    )
    page = pypdfium2.PdfDocument(tmp_path / "out" / "cards.pdf")[3]
    assert "Ångströmin ääni" in page.get_textpage().get_text_range()
