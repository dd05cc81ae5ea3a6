"""Fonts of every kind that may lie in fonts/: plain ones, those with cubic outlines, variable ones, broken ones."""

import json
import shutil

import pypdfium2
import pytest

from cardpress.cli import run
from cardpress.make import build
from cardpress.places import FONTS
from cardpress.problem import Refused
from cardpress.text.fonts import DEFAULT_FAMILY, Fonts
from cardpress.text.shape import Shaper
from cardpress.text.shaped import EM
from tests import fontmaking
from tests.decks import builder

MEDIUM = FONTS / "AtkinsonHyperlegibleNext_500Medium.ttf"
FAMILY = "Leveä"


@pytest.fixture(scope="module")
def cubic(tmp_path_factory):
    """A folder with Atkinson in cubic outlines, two weights, and Ubuntu."""
    folder = tmp_path_factory.mktemp("fonts")
    for name in ("500Medium", "800ExtraBold"):
        fontmaking.cubic(FONTS / f"AtkinsonHyperlegibleNext_{name}.ttf", folder / f"Atkinson-{name}.otf")
    shutil.copy(FONTS / "Ubuntu_700Bold.ttf", folder)
    return folder


@pytest.fixture(scope="module")
def variable(tmp_path_factory):
    folder = tmp_path_factory.mktemp("variable")
    fontmaking.variable(MEDIUM, folder / "leveä.TTF", FAMILY, "aäHo")
    return folder


def test_cubic_outlines_become_quadratic_ones_of_the_same_shape(cubic, tmp_path):
    made, plain = (Fonts(folder, tmp_path).find(DEFAULT_FAMILY, 500) for folder in (cubic, FONTS))
    assert made.path.parent == tmp_path
    assert made.origin.suffix == ".otf"
    assert "glyf" in made.face.table_tags
    assert "CFF " not in made.face.table_tags
    assert (made.cap_height, made.x_height, made.weight) == (plain.cap_height, plain.x_height, plain.weight)
    for letter in "aäHog&":
        ours, theirs = (
            font.hb_font.get_glyph_extents(font.hb_font.get_nominal_glyph(ord(letter))) for font in (made, plain)
        )
        assert all(abs(a - b) <= 2 for a, b in zip(ours, theirs, strict=True)), letter
    words = [Shaper("fi").word(font, "AVOT").width for font in (made, plain)]
    assert words[0] == words[1] < Shaper("fi").word(plain, "A").width * 4, "kerned alike"


def test_a_variable_font_has_a_weight_in_each_hundred(variable, tmp_path):
    fonts = Fonts(variable, tmp_path)
    assert fonts.families == (FAMILY,)
    found = [fonts.find(FAMILY, weight).weight for weight in (100, 400, 560, 700, 900)]
    assert found == [400, 400, 600, 700, 700]
    assert len(list(tmp_path.iterdir())) == 3, "only the weights that are used are cast"


def test_each_weight_is_another_font(variable, tmp_path):
    fonts = Fonts(variable, tmp_path)
    light, heavy = fonts.find(FAMILY, 400), fonts.find(FAMILY, 700)
    assert light.name != heavy.name
    widths = [Shaper("fi").word(font, "Hoa").width / EM for font in (light, heavy)]
    assert widths[1] / widths[0] == pytest.approx(1 + fontmaking.WIDER * 300 / 350, abs=0.01)


def test_what_is_kept_is_used_and_may_be_deleted(cubic, tmp_path, monkeypatch):
    first = Fonts(cubic, tmp_path).find(DEFAULT_FAMILY, 500).path
    made = first.read_bytes()
    monkeypatch.setattr("cardpress.text.cast.plain", None)  # it can't be cast again
    assert Fonts(cubic, tmp_path).find(DEFAULT_FAMILY, 500).path == first
    monkeypatch.undo()
    first.unlink()
    assert Fonts(cubic, tmp_path).find(DEFAULT_FAMILY, 500).path.read_bytes() == made


def test_another_file_of_the_same_name_is_cast_anew(cubic, tmp_path):
    folder = tmp_path / "fonts"
    shutil.copytree(cubic, folder)
    first = Fonts(folder, tmp_path / "kept").find(DEFAULT_FAMILY, 500).path
    shutil.copy(folder / "Atkinson-800ExtraBold.otf", folder / "Atkinson-500Medium.otf")
    assert Fonts(folder, tmp_path / "kept").find(DEFAULT_FAMILY, 500).path != first


def test_a_deck_is_the_same_bytes_with_kept_fonts_and_without(cubic, tmp_path, monkeypatch):
    monkeypatch.setattr(build, "FONTS", cubic)

    def made(kept: str) -> bytes:
        monkeypatch.setattr(build, "CAST_FONTS", tmp_path / kept)
        one = builder()
        return one.make(*one.catalogue.find(["cards"])[0]).pdf

    first, second = made("kept"), made("kept")
    assert first == second == made("elsewhere")
    text = pypdfium2.PdfDocument(first)[3].get_textpage().get_text_range()
    assert "Saavutettavuus ja näkyvyys ovat tärkeitä!" in " ".join(text.split())


def test_files_in_fonts_are_what_the_manifest_knows_of(cubic, tmp_path, monkeypatch):
    monkeypatch.setattr(build, "FONTS", cubic)
    monkeypatch.setattr(build, "CAST_FONTS", tmp_path / "kept")
    one = builder()
    fonts = one.make(*one.catalogue.find(["cards"])[0]).pages.fonts
    assert {font.origin.name for font in fonts} == {path.name for path in cubic.iterdir()}


def test_a_broken_font_is_named(tmp_path, monkeypatch, capsys):
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    (fonts / "rikki.ttf").write_bytes(MEDIUM.read_bytes()[:300])
    with pytest.raises(Refused, match="font-unreadable"):
        Fonts(fonts, tmp_path)
    monkeypatch.setattr(build, "FONTS", fonts)
    assert run(["build", "hyvat-kaytanteet", "cards", "--out", str(tmp_path), "--lang", "en", "--json"], {}) == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert problem["file"].endswith("fonts/rikki.ttf")
