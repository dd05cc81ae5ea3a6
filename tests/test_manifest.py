"""The manifest says what went in and what came out, and nothing of this computer."""

import hashlib
import json
import re

from pypdf import PdfReader

from cardpress.cli import run
from cardpress.commands.entries import product_entry
from cardpress.places import CONTENT, ROOT

from . import decks

DECK = "hyvat-kaytanteet"


def manifest(folder):
    return json.loads((folder / "manifest.json").read_text("utf-8"))


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_files_are_as_told(whole):
    told = manifest(whole)
    entries = [*told["products"], told["everything"]]
    assert {entry["file"] for entry in entries} == {path.name for path in whole.glob("*.pdf")}
    for entry in entries:
        path = whole / entry["file"]
        assert (entry["sha256"], entry["bytes"]) == (sha256(path), path.stat().st_size)


def test_inputs_are_as_told(whole):
    inputs = manifest(whole)["inputs"]
    for folder, files in ((CONTENT / DECK, inputs["deck"]), (ROOT, inputs["program"])):
        assert all(sha256(folder / name) == said for name, said in files.items())
    assert {"deck.yaml", "00-kansi.md", "hyphenation.txt", "art/ryhmat.svg"} <= set(inputs["deck"])
    assert {"layouts/cards.yaml", "fonts/AtkinsonHyperlegibleNext_500Medium.ttf"} <= set(inputs["program"])


def test_products_are_as_told(whole):
    products = {product["name"]: product for product in manifest(whole)["products"]}
    cards, sheets = products["cards"], products["cards-sheets"]
    assert (cards["pages"], cards["sheets"], cards["trim_mm"], cards["paper_mm"]) == (12, None, [105, 148], None)
    assert (sheets["pages"], sheets["sheets"], sheets["paper_mm"]) == (12, 3, [210, 297])
    assert (sheets["scheme"], sheets["output"], sheets["left_out_marks"]) == ("grid", "press", [])
    body = cards["type"]["body"]
    assert body["points"] >= 9
    assert abs(body["x_height_mm"] - body["points"] * 0.496 * 25.4 / 72) < 0.01
    assert abs(body["cap_height_mm"] - body["points"] * 0.668 * 25.4 / 72) < 0.01
    assert body["reading_distance_m"] == 0.8
    assert body["limited_by"]
    fonts = {
        str(font["/BaseFont"])[1:] for font in PdfReader(whole / "cards.pdf").pages[0]["/Resources"]["/Font"].values()
    }
    assert {font.partition("+")[2] or font for font in fonts} <= set(cards["fonts"])


def test_a_product_tells_its_own_styles_and_no_others():
    small, large = (product_entry(decks.real_product(name)).type for name in ("handout", "handout-large"))
    assert small["body"].points == 12
    assert "body" not in large
    assert large["grand"].points == 16


def test_deck_and_printer(whole):
    told = manifest(whole)
    assert told["cards"][4] == {"number": 4, "title": "Ryhmät", "alt": "Ihmisiä ringissä, yksi paikka vapaana"}
    assert told["deck"] == {"title": "Hyvien käytänteiden kortit", "language": "fi", "edition": "1.0"}
    assert told["printer"] == {
        "name": "default",
        "bleed_mm": 3,
        "gutter_mm": None,
        "margin_mm": 5,
        "marks": ["crop", "fold", "slug"],
        "flip": "long",
    }
    assert set(told["libraries"]) == {"pillow", "pypdf", "reportlab", "uharfbuzz"}


def test_nothing_of_this_computer(whole):
    text = (whole / "manifest.json").read_text("utf-8")
    assert str(ROOT) not in text
    assert str(whole) not in text
    assert not re.search(r'"[/\\]|\d\d:\d\d|20\d\d-\d\d', text)


def test_products_by_name_leave_it_alone(deck, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "manifest.json").write_text("old", "utf-8")
    assert run(["build", str(deck), "handout", "--out", str(out)], {}) == 0
    assert (out / "manifest.json").read_text("utf-8") == "old"
