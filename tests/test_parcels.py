"""Parcels: for each printer, what its file asks for is in the ZIP. Read from the files that are sent."""

import functools
import hashlib
import io
import re
import shutil
import zipfile
from pathlib import Path
from typing import NamedTuple

import pikepdf
import pypdfium2
import pytest
import yaml
from PIL import Image

from cardpress.cli import run
from cardpress.order import sent as sending
from cardpress.places import CONTENT, ROOT
from cardpress.preflight.finding import Report
from cardpress.preflight.preflight import judge

PRINTERS = sorted(path.stem for path in (ROOT / "layouts" / "printers").glob("*.yaml"))
DECK, QUESTIONS = "hyvat-kaytanteet", "keskustelukortit"
WITH_QUESTIONS = {
    "drivethrucards": "its patterns have more ink than this one takes",
    "grano": "marks around pages, and lines that must not be thin",
    "hansaprint": "a booklet",
    "joon": "PDF/X-1a without a profile",
    "makeplayingcards": "pictures with numbers of two digits",
    "meinspiel": "text farther from the cut",
    "office": "no inks",
    "screen": "tags",
}
"""Where the deck without art, too, is sent, and what of it is tried there; the others ask for nothing that these don't."""
PARCELS = [*((printer, DECK) for printer in PRINTERS), *((printer, QUESTIONS) for printer in WITH_QUESTIONS)]
UNITS = {"mm": 1.0, "in": 25.4, "cm": 10.0, "pt": 25.4 / 72}
SIZES = {"cards": (105, 148), "cards-pocket": (70, 120), "booklet": (148, 210)}
PDFX = {"x4": "PDF/X-4", "x1a-2003": "PDF/X-1a:2003", "x1a-2001": "PDF/X-1:2001"}
DEFAULTS = {"standard": "x4", "profile": "ISOcoated_v2_300_bas.icc", "condition": "FOGRA39", "product": "cards"}
DEFAULTS |= {"order": "front-back", "pages": "bare", "bleed": "3 mm", "letters": "any", "names": "{product}"}
POINT = UNITS["pt"]


def asked(printer: str) -> dict:
    """A printer's file as it is written, read without our decoder."""
    return DEFAULTS | yaml.safe_load((ROOT / "layouts" / "printers" / f"{printer}.yaml").read_text("utf-8"))


def mm(length: str) -> float:
    number, unit = re.fullmatch(r"([\d.]+) ?(mm|in|cm|pt)", str(length)).groups()
    return float(number) * UNITS[unit]


def trim_of(wanted: dict) -> tuple[float, float]:
    if "trim" not in wanted:
        return SIZES[wanted["product"]]
    width, height, unit = re.fullmatch(r"([\d.]+) x ([\d.]+) (mm|in)", wanted["trim"]).groups()
    return float(width) * UNITS[unit], float(height) * UNITS[unit]


class Packed(NamedTuple):
    """A printer's file as it is written, a deck, the files of its parcel, the sheet beside it, and what the check found."""

    wanted: dict
    deck: str
    files: dict[str, bytes]
    sheet: bytes
    reports: list[Report]


@functools.cache
def parcel(printer: str, deck: str, folder: Path) -> Packed:
    words = ["order", deck, "--printer", printer, "--copies", "50", "--out", str(folder), "--lang", "fi"]
    reports = []

    def judged(*asked, **more):
        reports.append(judge(*asked, **more))
        return reports[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sending, "judge", judged)
        assert run(words, {}) == 0
    name = f"{deck}-{printer}"
    with zipfile.ZipFile(folder / f"{name}.zip") as archive:
        files = {entry: archive.read(entry) for entry in archive.namelist()}
    return Packed(asked(printer), deck, files, (folder / f"{name}.txt").read_bytes(), reports)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("parcels")


def sent(files: dict[str, bytes]) -> dict[str, bytes]:
    return {name.removeprefix("painoon/"): data for name, data in files.items() if name.startswith("painoon/")}


def pdfs(files):
    return {name: pikepdf.open(io.BytesIO(data)) for name, data in sent(files).items() if name.endswith(".pdf")}


def box(page, key) -> list[float]:
    return [float(number) * POINT for number in page[key]]


def a_parcel_holds_files_proof_report_and_sheet(got):
    assert got.files["tilaus.txt"] == got.sheet
    assert len(pypdfium2.PdfDocument(got.files["vedos.pdf"])) >= 1
    assert any(name.startswith("tarkistus/") and name.endswith(".html") for name in got.files)
    assert sent(got.files)
    if got.wanted["letters"] == "ascii":
        assert all(re.fullmatch(r"[\w./-]+", name, re.ASCII) for name in sent(got.files))


def names_are_those_of_the_printer(got):
    if "pictures" in got.wanted:
        pattern = got.wanted["pictures"]["names"].format(side="(front|back)", number=r"\d\d")
        assert all(re.fullmatch(rf"{pattern}\.(png|jpg)", name) for name in sent(got.files))
        return
    (name,) = sent(got.files)
    pages = len(pdfs(got.files)[name].pages)
    assert name == got.wanted["names"].format(deck=got.deck, product=got.wanted["product"], pages=pages) + ".pdf"


def pages_have_the_trim_and_the_bleed(got):
    for document in pdfs(got.files).values():
        for page in document.pages:
            trim, bleed, media = box(page, "/TrimBox"), box(page, "/BleedBox"), box(page, "/MediaBox")
            assert (trim[2] - trim[0], trim[3] - trim[1]) == pytest.approx(trim_of(got.wanted), abs=0.02)
            around = (trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3])
            assert around == pytest.approx([mm(got.wanted["bleed"])] * 4, abs=0.02)
            if got.wanted["pages"] == "bare":
                assert media == pytest.approx(bleed, abs=0.01)
            middles = [((one[0] + one[2]) / 2, (one[1] + one[3]) / 2) for one in (trim, media)]
            assert middles[0] == pytest.approx(middles[1], abs=0.01)


def marks_are_there_or_not(got):
    """Something is printed outside the bleed where marks are asked for, and nothing reaches into the bleed."""
    if "pictures" in got.wanted or got.wanted["pages"] == "bare":
        return
    for name, document in pdfs(got.files).items():
        page = document.pages[0]
        trim, media = box(page, "/TrimBox"), box(page, "/MediaBox")
        image = pypdfium2.PdfDocument(sent(got.files)[name])[0].render(scale=10 / 2.8346).to_pil().convert("L")
        row = round((media[3] - trim[3]) * 10)
        edge = image.crop((0, row - 3, round((trim[0] - mm(got.wanted["bleed"]) - 0.2) * 10), row + 4))
        assert edge.getextrema()[0] < 160


def files_claim_the_standard_and_its_condition(got):
    for document in pdfs(got.files).values():
        claim = str(document.docinfo.get("/GTS_PDFXVersion", ""))
        assert claim == PDFX.get(got.wanted["standard"], "")
        intents = document.Root.get("/OutputIntents", [])
        if got.wanted["standard"] in ("plain", "ua1"):
            assert not len(intents)
            continue
        assert {str(intent.OutputConditionIdentifier) for intent in intents} == {got.wanted["condition"]}
        assert all(("/DestOutputProfile" in intent) == (got.wanted["profile"] != "none") for intent in intents)


def fronts_and_backs_follow_each_other_as_asked(got):
    """The foot of a back has the got.deck's name and a count, a front has not."""
    if "pictures" in got.wanted or got.wanted["product"] == "booklet":
        return
    (data,) = sent(got.files).values()
    words = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)][2:]
    backs = [bool(re.search(r"\b\d+/\d+\b", page)) for page in words]
    expected = {"front-back": [False, True], "back-front": [True, False]}[got.wanted["order"]]
    assert backs == expected * (len(backs) // 2)


def pictures_are_of_the_shops_pixels_in_srgb(got):
    if "pictures" not in got.wanted:
        return
    pixels = tuple(map(int, re.findall(r"\d+", got.wanted["pictures"]["size"])))
    cards = 1 + len([path for path in (CONTENT / got.deck).glob("*.md") if not path.name.startswith("00")])
    assert len(sent(got.files)) == 2 * cards
    for data in sent(got.files).values():
        with Image.open(io.BytesIO(data)) as image:
            assert image.size == pixels
            assert image.mode == "RGB"
            assert "srgb" in image.info


def the_sheet_says_what_is_in_the_files(got):
    words = got.sheet.decode()
    assert "Sarjoja           50" in words
    for name, data in sent(got.files).items():
        assert f"{hashlib.sha256(data).hexdigest()}  {name}" in words
    width, height = (f"{round(side, 1):g}".replace(".", ",") for side in trim_of(got.wanted))
    assert f"{width} × {height} mm" in words
    for name, document in pdfs(got.files).items():
        pages = len(document.pages)
        assert re.search(rf"Sivuja +{pages}\b", words)
        assert name in words
        assert (PDFX.get(got.wanted["standard"], "") or "PDF").split(":")[0] in words
    assert "Tarkistus ei löytänyt virheitä." in words


def only_inks_of_the_press_are_in_what_is_sent(got):
    for document in pdfs(got.files).values():
        if got.wanted["standard"] in ("plain", "ua1"):
            continue
        for item in document.objects:
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image":
                assert item.ColorSpace in ("/DeviceCMYK", "/DeviceGray")
        for page in document.pages:
            assert not re.search(rb"(?m)\b[\d.]+ [\d.]+ [\d.]+ rg\b", page.Contents.read_bytes())


def the_check_finds_what_the_printer_asks_for(got):
    """It reads the files: order, marks, standard, bleed, ink. White on colour is our look, not a mistake."""
    (report,) = got.reports
    assert report.errors == ()
    assert not {finding.code for finding in report.findings} - {"text-reversed"}


CHECKS = (
    a_parcel_holds_files_proof_report_and_sheet,
    names_are_those_of_the_printer,
    pages_have_the_trim_and_the_bleed,
    marks_are_there_or_not,
    files_claim_the_standard_and_its_condition,
    fronts_and_backs_follow_each_other_as_asked,
    pictures_are_of_the_shops_pixels_in_srgb,
    the_sheet_says_what_is_in_the_files,
    only_inks_of_the_press_are_in_what_is_sent,
    the_check_finds_what_the_printer_asks_for,
)


@pytest.mark.parametrize(("printer", "deck"), PARCELS)
def test_a_parcel_is_what_the_printers_file_asks_for(printer, deck, folder):
    got = parcel(printer, deck, folder)
    for check in CHECKS:
        check(got)


# The command


def test_a_parcel_is_the_same_every_time(folder, tmp_path):
    again = parcel.__wrapped__("joon", DECK, tmp_path)
    assert again == parcel("joon", DECK, folder)
    assert (tmp_path / f"{DECK}-joon.zip").read_bytes() == (folder / f"{DECK}-joon.zip").read_bytes()


@pytest.fixture
def small(tmp_path, monkeypatch):
    """Print house where the type of our cards is too small."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "layouts" / "printers").mkdir(parents=True)
    (tmp_path / "layouts" / "printers" / "tarkka.yaml").write_text("title: Tarkka\ntext: 11 pt\n", "utf-8")
    return tmp_path


def test_errors_stop_an_order_unless_they_are_put_up_with(small, capsys):
    words = ["order", "hyvat-kaytanteet", "bookmark", "--printer", "tarkka", "--out", "out", "--lang", "fi"]
    assert run(words, {}) == 1
    assert "11 pt" in capsys.readouterr().err
    assert not (small / "out").exists()
    assert run([*words, "--despite"], {}) == 0
    said = (small / "out" / "hyvat-kaytanteet-tarkka.txt").read_text("utf-8")
    assert "VIRHEITÄ" in said
    assert "- bookmark.pdf: " in said
    assert "Sarjoja           ____" in said


def test_fronts_and_backs_in_files_of_their_own(small):
    own = small / "layouts" / "printers" / "kaksi.yaml"
    own.write_text('title: Kaksi\nfiles: sides\nnames: "{product}-{side}-{pages}"\n', "utf-8")
    words = ["order", "hyvat-kaytanteet", "--printer", "kaksi", "--out", "out", "--lang", "fi"]
    assert run(words, {}) == 0
    with zipfile.ZipFile(small / "out" / "hyvat-kaytanteet-kaksi.zip") as archive:
        names = {name for name in archive.namelist() if name.startswith("painoon/")}
        assert names == {"painoon/cards-front-6.pdf", "painoon/cards-back-6.pdf"}
        said = archive.read("tilaus.txt").decode()
    assert "12, kortteja 6" in said
    assert "ensin kaikki etupuolet" in said


def test_an_order_in_english_of_two_products(tmp_path):
    words = [
        "order",
        "hyvat-kaytanteet",
        "bookmark",
        "table-tent",
        "--copies",
        "20",
        "--out",
        str(tmp_path),
        "--lang",
        "en",
    ]
    assert run(words, {}) == 0
    said = (tmp_path / "hyvat-kaytanteet-default.txt").read_text("utf-8")
    assert "1. " in said
    assert "2. " in said
    assert "50 × 180 mm" in said
    assert "The check found no errors." in said
    with zipfile.ZipFile(tmp_path / "hyvat-kaytanteet-default.zip") as archive:
        assert {"order.txt", "proof.pdf", "print/bookmark.pdf", "print/table-tent.pdf"} <= set(archive.namelist())


def test_an_order_of_an_office_product_is_for_the_press(tmp_path):
    assert run(["order", "hyvat-kaytanteet", "handout", "--out", str(tmp_path), "--lang", "en"], {}) == 0
    said = (tmp_path / "hyvat-kaytanteet-default.txt").read_text("utf-8")
    assert "handout.pdf (PDF/X-4, FOGRA39, " in said
    assert "1 (black)" in said
    assert "3 mm on every edge" in said


def test_a_shop_that_takes_pictures_and_gets_a_pdf_is_told(tmp_path, capsys):
    words = ["order", "hyvat-kaytanteet", "handout", "--printer", "makeplayingcards", "--out", str(tmp_path)]
    assert run([*words, "--lang", "en"], {}) == 0
    assert "prints cards from pictures; handout is no card, and is packed as a PDF" in capsys.readouterr().err


def test_what_goes_with_a_box_is_sent_too(tmp_path):
    assert run(["order", "hyvat-kaytanteet", "box", "cards-sheets", "--out", str(tmp_path), "--lang", "en"], {}) == 0
    with zipfile.ZipFile(tmp_path / "hyvat-kaytanteet-default.zip") as archive:
        assert {"print/box.pdf", "print/box-cut.svg", "print/box-cut.dxf"} <= set(archive.namelist())
        said = archive.read("order.txt").decode()
    assert "4 (CMYK), and Crease, CutContour" in said
    assert "  box-cut.svg" in said
    assert "cards 3" not in said  # sheets are no cards


def test_a_deck_with_mistakes_is_not_ordered(tmp_path, capsys):
    deck = shutil.copytree(CONTENT / "hyvat-kaytanteet", tmp_path / "pakka")
    (deck / "09-uusi.md").write_text("---\ncolor: voilet\n---\n# Uusi\n\nTeksti.\n", "utf-8")
    assert run(["order", str(deck), "--out", str(tmp_path / "out"), "--lang", "fi"], {}) == 1
    assert "voilet" in capsys.readouterr().err
    assert run(["order", str(deck), "--copies", "0", "--lang", "fi"], {}) == 2
