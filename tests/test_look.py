"""Every product looks as its reference; and what the comparison lets pass and what not."""

import os

import pytest
from PIL import Image, ImageDraw, ImageFont

from cardpress.places import ROOT

from . import decks, look

DPI = 72
FINE = 8
"""Pictures are drawn this much larger and then reduced, so that they can be shifted by parts of a pixel."""


@pytest.mark.parametrize("name", look.LOOKS)
def test_look(name):
    look.check(look.FOLDER / f"{name}.png", look.product(name))


def test_all_products_have_a_picture():
    shown_by_posters = {"poster", "posters-large"}
    assert {product.name for product in decks.builder().catalogue.products()} == look.VIEWS.keys() | shown_by_posters


@pytest.mark.skipif(os.environ.get("UPDATE_GOLDEN") == "1", reason="they are being written")
def test_references_are_few_and_small():
    files = list(look.FOLDER.iterdir())
    assert {file.name for file in files} == {f"{name}.png" for name in look.LOOKS}
    assert all(file.stat().st_size <= look.LARGEST for file in files)
    assert sum(file.stat().st_size for file in files) < 800 * 1024


# What the comparison sees: a line of text at 12 pt, the size of the cards


def words(text: str, right: float = 0, down: float = 0, size: float = 12) -> Image.Image:
    """Draw a text, shifted by millimetres."""
    large = Image.new("RGB", (160 * FINE, 40 * FINE), "white")
    font = ImageFont.truetype(ROOT / "fonts" / "AtkinsonHyperlegibleNext_500Medium.ttf", size * FINE)
    place = tuple((10 + shift * DPI / 25.4) * FINE for shift in (right, down))
    ImageDraw.Draw(large).text(place, text, font=font, fill="black")
    return large.reduce(FINE)


@pytest.mark.parametrize("shift", [(0.2, 0), (0, 0.2), (-0.2, 0), (0, -0.2)])
def test_a_small_shift_passes(shift):
    assert look.distance(words("Kävijät elää"), words("Kävijät elää", *shift)) <= look.LIMIT


@pytest.mark.parametrize("shift", [(0.5, 0), (0, 0.5), (-0.5, 0), (0, -0.5)])
def test_a_larger_shift_is_seen(shift):
    assert look.distance(words("Kävijät elää"), words("Kävijät elää", *shift)) > look.LIMIT


def test_lost_umlauts_are_seen():
    assert look.distance(words("Kävijät elää"), words("Kavijat elaa")) > look.LIMIT


def test_one_lost_umlaut_is_seen():
    assert look.distance(words("ö"), words("o")) > look.LIMIT


def test_other_sizes_differ():
    assert look.distance(Image.new("RGB", (2, 2)), Image.new("RGB", (2, 3))) == 255


# Accepting


def test_a_picture_without_reference_fails(tmp_path, monkeypatch):
    monkeypatch.delenv("UPDATE_GOLDEN", raising=False)
    with pytest.raises(AssertionError, match="no reference"):
        look.check(tmp_path / "new.png", words("ä"))


def test_accepting_keeps_files_that_look_the_same(tmp_path, monkeypatch):
    path = tmp_path / "a.png"
    monkeypatch.setenv("UPDATE_GOLDEN", "1")
    look.check(path, words("ä"))
    first = path.read_bytes()
    look.check(path, words("ä", 0.05))
    assert path.read_bytes() == first
    look.check(path, words("ä", 1))
    assert path.read_bytes() != first


def test_a_change_is_refused_until_accepted(tmp_path, monkeypatch):
    path = tmp_path / "a.png"
    monkeypatch.setenv("UPDATE_GOLDEN", "1")
    look.check(path, words("ä"))
    monkeypatch.delenv("UPDATE_GOLDEN")
    look.check(path, words("ä"))
    with pytest.raises(AssertionError, match="make look"):
        look.check(path, words("ä", 1))


def test_the_page_shows_before_now_and_difference(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(look, "ROOT", tmp_path)
    monkeypatch.setattr(look, "PAGE", tmp_path / "look")
    monkeypatch.setattr(look, "FOLDER", tmp_path)
    look.product("bookmark-sheets").save(tmp_path / "bookmark-sheets.png")
    look.main(["bookmark-sheets"])
    page = (tmp_path / "look" / "index.html").read_text("utf-8")
    assert "bookmark-sheets: " in page
    assert all(f"bookmark-sheets-{kind}.png" in page for kind in ("before", "now", "difference"))
    assert capsys.readouterr().out == "look/index.html\n"
