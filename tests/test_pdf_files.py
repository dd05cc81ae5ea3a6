"""The finished files, read by other libraries than wrote them: boxes, fonts, colours, words, bytes."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pypdf import PdfReader

from cardpress.geometry import MM
from cardpress.layout.coverage import left_out
from cardpress.places import ROOT
from cardpress.read.layout import WORDS

from . import decks

PRESS = ("cards", "cards-pocket", "cards-sheets", "cards-pocket-sheets", "posters", "booklet", "booklet-sheets")
ALL = (*PRESS, "handout", "bookmark", "table-tent")
RGB = {"rg", "RG"}
CMYK = {"k", "K"}


def operators(pdf: pikepdf.Pdf):
    """All operators of pages and of the forms on them."""
    for page in pdf.pages:
        yield from (str(step.operator) for step in pikepdf.parse_content_stream(page))
    for form in forms(pdf):
        yield from (str(step.operator) for step in pikepdf.parse_content_stream(form))


def forms(pdf: pikepdf.Pdf):
    for item in pdf.objects:
        if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Form":
            yield item


def fonts(pdf: pikepdf.Pdf):
    return [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"]


def words(text: str) -> list[str]:
    """Words as an author wrote them: a divided word is joined, whatever the reader makes of its hyphen."""
    joined = re.sub("[\u00ad\ufffe\x02]\\s*", "", text)
    return joined.split()


@pytest.mark.parametrize("product", PRESS)
def test_press_files_hold_inks_only(product):
    with pikepdf.open(decks.pdf(product)) as pdf:
        used = set(operators(pdf))
    assert not used & RGB
    assert used & CMYK


def test_office_files_hold_rgb_only():
    with pikepdf.open(decks.pdf("handout")) as pdf:
        used = set(operators(pdf))
    assert used & RGB
    assert not used & (CMYK | {"cs", "CS", "scn", "SCN"})


@pytest.mark.parametrize("product", ALL)
def test_every_font_is_embedded_as_a_subset(product):
    with pikepdf.open(decks.pdf(product)) as pdf:
        descendants = [font for font in fonts(pdf) if font.Subtype == "/CIDFontType2"]
        assert descendants
        for font in descendants:
            assert re.fullmatch(r"/[A-Z]{6}\+\w+-\w+", str(font.BaseFont))
            assert font.FontDescriptor.FontFile2.read_bytes()
        others = {str(font.Subtype) for font in fonts(pdf)} - {"/CIDFontType2"}
        assert others == {"/Type0"}
        assert all("/ToUnicode" in font for font in fonts(pdf) if font.Subtype == "/Type0")
    assert b"Helvetica" not in decks.real_product(product).pdf


@pytest.mark.parametrize(
    ("product", "pages", "trim"),
    [
        ("cards", 12, (105, 148)),
        ("cards-pocket", 12, (70, 120)),
        ("posters", 6, (297, 420)),
        ("booklet", 16, (148, 210)),
        ("bookmark", 10, (50, 180)),
    ],
)
def test_boxes(product, pages, trim):
    reader = PdfReader(decks.pdf(product))
    assert len(reader.pages) == pages
    for page in reader.pages:
        width, height = float(page.trimbox.width) / MM, float(page.trimbox.height) / MM
        assert (width, height) == pytest.approx(trim, abs=0.01)
        assert page.bleedbox == page.mediabox
        for inner, outer in zip(page.trimbox, page.bleedbox, strict=True):
            assert abs(float(inner) - float(outer)) / MM == pytest.approx(3, abs=0.01)


def test_office_pages_have_no_bleed():
    page = PdfReader(decks.pdf("handout")).pages[0]
    assert page.trimbox == page.mediabox


@pytest.mark.parametrize("product", ALL)
def test_files_say_what_they_are(product):
    reader = PdfReader(decks.pdf(product))
    assert reader.metadata.title == "Hyvien käytänteiden kortit"
    assert reader.metadata.author == "AVOT-Arjen verkostoista osallisuutta ja toimijuutta -hanke"
    assert reader.trailer["/Root"]["/Lang"] == "fi"
    assert reader.metadata.creator == "Cardpress"


@pytest.mark.parametrize("product", ALL)
@pytest.mark.parametrize("read", ["pypdf", "pdfium"])
def test_the_words_on_paper_are_the_words_in_the_files(product, read):
    deck, made = decks.builder().deck, decks.real_product(product)
    if read == "pypdf":
        told = "\n".join(page.extract_text() for page in PdfReader(decks.pdf(product)).pages)
    else:
        document = pypdfium2.PdfDocument(made.pdf)
        told = "\n".join(page.get_textpage().get_text_range() for page in document)
    have = words(told)
    for text in left_out(made.product, deck, set()):
        wanted = words(text.string)
        found = any(have[start : start + len(wanted)] == wanted for start in range(len(have)))
        assert found, f"{text.string!r} is not in {product} as {read} reads it"


@pytest.mark.parametrize("product", ["cards", "posters", "booklet", "handout"])
def test_nothing_of_the_deck_is_left_out_unsaid(product):
    made = decks.real_product(product)
    assert not made.product.omits
    assert set(WORDS) >= {"title", "text"}


def test_body_text_is_black_ink_alone():
    frames, _, _ = decks.real_frames("cards")
    body = [item for frame in frames for item in frame.items if hasattr(item, "pieces") and item.size == 12]
    assert len(body) > 50
    assert {tuple(item.color.inks) for item in body} == {(0, 0, 0, 100)}
    assert all(item.color.overprint for item in body)


BUILD = """
import sys; from pathlib import Path
from cardpress.make.build import Builder; from cardpress.problem import Problems
from cardpress.read.decks.deck_file import read_deck; from cardpress.read.printer import Printer
problems = Problems()
builder = Builder(read_deck(Path(sys.argv[1]), problems), Printer("default"), problems)
for name in ("cards", "cards-sheets", "handout"):
    sys.stdout.buffer.write(builder.make(*builder.catalogue.find([name])[0]).pdf)
"""


def test_same_input_same_bytes(tmp_path):
    """Another folder, time zone, language and hash seed change nothing."""
    digests = set()
    for number, zone in enumerate(("UTC", "Pacific/Auckland")):
        folder = tmp_path / f"kopio {number}" / "hyvat-kaytanteet"
        shutil.copytree(decks.REAL, folder)
        env = os.environ | {
            "TZ": zone, "PYTHONHASHSEED": str(number), "LC_ALL": ("C", "C.UTF-8")[number], "PYTHONPATH": str(ROOT)
        }  # fmt: skip
        done = subprocess.run(
            [sys.executable, "-c", BUILD, str(folder)], env=env, cwd=tmp_path, capture_output=True, check=True
        )
        digests.add(hashlib.sha256(done.stdout).hexdigest())
    assert len(digests) == 1


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
@pytest.mark.parametrize("product", ALL)
def test_qpdf_finds_nothing(product, tmp_path):
    path = Path(tmp_path / "file.pdf")
    path.write_bytes(decks.real_product(product).pdf)
    done = subprocess.run(["qpdf", "--check", path], capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
