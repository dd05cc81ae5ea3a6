"""Decks in the languages of those they are for: every product is made, in letters that are there."""

import pypdf
import pypdfium2
import pytest

from cardpress.cli import run
from cardpress.commands import build
from cardpress.language import base, in_language
from cardpress.layout.drawings.emblem import STATEMENTS
from cardpress.layout.drawings.funding import FAMILY, WEIGHT
from cardpress.make.sheets import label_font
from cardpress.places import CAST_FONTS, FONTS
from cardpress.text.fonts import DEFAULT_FAMILY, Fonts, deck_family
from tests.languages import LETTERS, SIGNS, TEXTS, deck_in, title

ALL = Fonts(FONTS, CAST_FONTS)
DECK_LANGUAGES = tuple(LETTERS)


def lacking(font, letters: str) -> str:
    return "".join(letter for letter in letters if not font.hb_font.get_nominal_glyph(ord(letter)))


@pytest.mark.parametrize("language", DECK_LANGUAGES)
def test_every_face_has_the_letters_of_the_language(language):
    family = deck_family(language, ALL.families)
    letters = LETTERS[language] + LETTERS[language].upper() + SIGNS
    for weight in (400, 500, 600, 700, 800, 900):
        for italic in (False, True):
            assert lacking(ALL.find(family, weight, italic=italic), letters) == ""


def test_families_by_language():
    families = {language: deck_family(language, ALL.families) for language in DECK_LANGUAGES}
    assert {families[language] for language in ("fi", "sv", "en", "so")} == {DEFAULT_FAMILY}
    assert {families[language] for language in ("se", "ru", "uk")} == {"Source Sans 3"}
    assert deck_family("ru-FI", ALL.families) == "Source Sans 3"
    assert deck_family("ru", ["Other"]) == "Other"


def test_the_statement_beside_the_emblem_has_all_its_letters():
    font = ALL.find(FAMILY, WEIGHT)
    for said in STATEMENTS.values():
        assert lacking(font, said.replace(" ", "")) == ""
    for language in DECK_LANGUAGES:  # so that a statement can be added in any of them
        assert lacking(font, LETTERS[language] + LETTERS[language].upper()) == ""


@pytest.mark.parametrize("language", TEXTS)
def test_margins_name_the_deck_in_its_own_letters(language):
    assert lacking(label_font(language), title(language).replace(" ", "")) == ""


def test_a_variant_of_a_language_has_what_the_language_has():
    said = {"en": "colour", "en-US": "color"}
    assert [in_language(said, language) for language in ("en", "en-US", "en-GB", "fi")] == [
        "colour",
        "color",
        "colour",
        None,
    ]
    assert base("en-GB") == "en"


@pytest.fixture(scope="module", params=TEXTS)
def built(request, tmp_path_factory):
    """A deck in one language, and where all that is made of it by default lies."""
    folder = tmp_path_factory.mktemp(request.param)
    deck = deck_in(request.param, folder / "deck")
    return request.param, deck, folder / "out"


def test_all_default_products_are_made_without_any_advice(built, capsys, monkeypatch):
    """But for their previews, which are half the work and the same in all languages."""
    language, deck, out = built
    monkeypatch.setattr(build, "_previews", lambda _: {})
    assert run(["build", str(deck), "--out", str(out), "--lang", "en", "--strict"], {}) == 0, capsys.readouterr().err
    assert {"cards.pdf", "posters.pdf", "booklet-sheets.pdf", "handout.pdf"} <= {path.name for path in out.iterdir()}
    fonts = {name for page in pypdf.PdfReader(out / "cards.pdf").pages for name in fonts_of(page)}
    family = "SourceSans3" if language in ("ru", "uk", "se") else "AtkinsonHyperlegibleNext"
    assert all(name.startswith((family, "Ubuntu-Bold")) for name in fonts), fonts
    text = " ".join(words(out / "cards.pdf"))
    for card in TEXTS[language].values():
        for line in card.splitlines():
            if line.startswith(("- ", "# ")):
                assert line[2:].replace("&shy;", "") in text


def words(path) -> list[str]:
    """Words as a reader copies them; pdfium joins divided words by itself, with a sign of its own."""
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)]
    return " ".join(pages).replace("\ufffe", "").replace("\x02", "").split()


def fonts_of(page) -> set[str]:
    return {str(font["/BaseFont"]).partition("+")[2] for font in page["/Resources"]["/Font"].values()}
