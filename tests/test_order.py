"""Orders: contact sheets, the sheet of words, the ZIP; and for each printer the parcel as its file asks for it."""

import io
import zipfile

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from cardpress.geometry import MM
from cardpress.make.expected_of import areas_of
from cardpress.make.sheets import label_font
from cardpress.messages.order import ORDER_WORDS
from cardpress.order.contact import COLUMNS, DPI, GAP, MARGIN, WIDTH, contact_sheets
from cardpress.order.faces import Face, faces
from cardpress.order.measured import Measured, Pdf, PdfPage, Picture, measured_pdf
from cardpress.order.parcel import parcel
from cardpress.order.sheet import Item, Order, sheet
from cardpress.order.turns import turn_of
from cardpress.preflight.examined import examine

from . import decks

FI, EN = ORDER_WORDS["fi"], ORDER_WORDS["en"]
ALL = frozenset(("cyan", "magenta", "yellow", "black"))


# The ZIP


def test_a_parcel_is_the_same_every_time_and_opens_everywhere():
    files = {"tilaus.txt": b"Tilaus", "painoon/kortit.pdf": b"%PDF", "painoon/ryhmä.pdf": b"%PDF"}
    data = parcel(files)
    assert data == parcel(files)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [*files]
        assert {entry.date_time for entry in archive.infolist()} == {(2000, 1, 1, 0, 0, 0)}
        assert archive.read("painoon/ryhmä.pdf") == b"%PDF"


# Contact sheets


def contact(files, bleed=3 * MM):
    return contact_sheets(files, bleed, "Kortit", label_font("fi").path)


def trim_line(image: Image.Image):
    """Where the line of the cut is: pixels that are nearly magenta."""
    red, green, _ = image.convert("RGB").split()
    bright, dark = red.point(lambda level: 255 * (level > 170)), green.point(lambda level: 255 * (level < 90))
    return Image.composite(bright, Image.new("L", image.size), dark).getbbox()


def test_contact_sheets_show_every_page_of_every_file():
    data = contact({"kortit.pdf": decks.real_product("cards").pdf, "vihko.pdf": decks.real_product("booklet").pdf})
    document = pypdfium2.PdfDocument(data)
    assert 2 <= len(document) <= 6
    assert tuple(map(round, document[0].get_size())) == (595, 842)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert str(pdf.docinfo.CreationDate) == "D:20000101000000Z"
    assert len(data) < 1_500_000
    assert data == contact(
        {"kortit.pdf": decks.real_product("cards").pdf, "vihko.pdf": decks.real_product("booklet").pdf}
    )


def test_the_cut_is_drawn_where_the_file_has_it():
    made = decks.real_product("cards")
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        one = pikepdf.new()
        one.pages.append(pdf.pages[1])
        file = io.BytesIO()
        one.save(file)
    image = pypdfium2.PdfDocument(contact({"a.pdf": file.getvalue()}))[0].render(scale=DPI / 72).to_pil()
    left, top, right, bottom = trim_line(image)
    assert abs((right - left) / (bottom - top) - 105 / 148) < 0.01


def test_pictures_are_shown_with_the_cut_inside_their_bleed():
    made = decks.builder()
    pages = made.seen(*made.catalogue.find(["cards-pocket"])[0])
    picture = list(faces(pages.objects.draft(), Face(898, 1488, 3 * MM)))[1]
    image = pypdfium2.PdfDocument(contact({"01.png": picture}))[0].render(scale=DPI / 72).to_pil()
    left, _, right, _ = trim_line(image)
    width = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) // COLUMNS
    assert abs((right - left) - width * 70 / 76) <= 2


# The sheet


def page(plates=ALL, trim=(105.0, 148.0), bleeds=(3.0, 3.0)):
    return PdfPage(trim, bleeds, frozenset(plates), "")


def ordered(*items, copies=50, words=FI, told=("Tiedostoissa ei ole virheitä.",)):
    return sheet(Order("Hyvien käytänteiden kortit", "Grano", copies, items), told, words)


def test_the_sheet_says_what_the_files_hold():
    pdf = Pdf((page(), page({"black"})) * 6, "PDF/X-4", "FOGRA39", 4)
    file = Measured("kortit.pdf", "ab" * 32, pdf)
    said = ordered(Item("Kortit", (file,), "front-back", 3.5))
    for words in (
        "Painotalo         Grano",
        "Sarjoja           50",
        "105 × 148 mm",
        "3 mm joka reunalla",
        "12, kortteja 6",
        "etupuolet 4 (CMYK), takapuolet 1 (musta)",
        "kortit.pdf (PDF/X-4, FOGRA39, fontit upotettu (4))",
        "pyöristetyt, säde 3,5 mm",
        "ab" * 32 + "  kortit.pdf",
    ):
        assert words in said
    assert max(map(len, said.splitlines())) <= 100


@pytest.mark.parametrize(
    ("turn", "pages"),
    [("front-back", "fbfbfbfb"), ("back-front", "bfbfbfbf"), ("fronts-backs", "ffffbbbb")],
)
def test_fronts_and_backs_are_counted_apart_in_whatever_order_they_come(turn, pages):
    for front, back, said in (
        (page(), page({"black"}), "etupuolet 4 (CMYK), takapuolet 1 (musta)"),
        (page({"black"}), page(), "etupuolet 1 (musta), takapuolet 4 (CMYK)"),
    ):
        file = Measured("k.pdf", "", Pdf(tuple(front if side == "f" else back for side in pages), "", "", 1))
        assert said in ordered(Item("Kortit", (file,), turn, 0))


def test_sizes_bleeds_and_spots_that_differ_are_all_told():
    pages = page(), page(ALL | {"CutContour"}, (100.0, 150.0), (2.0, 5.0))
    said = ordered(Item("Lehti", (Measured("l.pdf", "", Pdf(pages, "", "", 1)),), None, 0), copies=None, words=EN)
    assert "105 × 148 mm, 100 × 150 mm" in said
    assert "2–5 mm" in said
    assert "4 (CMYK), and CutContour" in said
    assert "Sets              ____" in said
    assert "Corners" not in said  # of a booklet nobody asks


def test_the_order_of_sides_is_read_from_the_words_on_the_pages():
    made = decks.real_product("cards")
    cards = list(areas_of(made))
    words = [page.words for page in measured_pdf(examine(made.pdf)).pages]

    def turn(*order):
        return turn_of([words[page] for page in order], cards)

    assert turn(*range(12)) == "front-back"
    assert turn(1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10) == "back-front"
    assert turn(*range(0, 12, 2), *range(1, 12, 2)) == "fronts-backs"
    assert turn(*range(1, 12, 2), *range(0, 12, 2)) == "other"
    assert turn(0, 1, 2, 3, 6, 7, 4, 5, 8, 9, 10, 11) == "other"


def test_pictures_are_told_by_their_pixels():
    pictures = tuple(
        Measured(f"fronts/{number:02}.png", "", Picture(897, 1497, "PNG", "sRGB", 300)) for number in range(1, 13)
    )
    drawn = Measured("kortit.pdf", "", Pdf((page(trim=(69.8, 120.7)),) * 12, "", "", 1))
    said = ordered(Item("Kortit", pictures, "front-back", 3.5, (drawn,)))
    assert "897 × 1497 kuvapistettä, PNG, sRGB, 300 kuvapistettä tuumalla" in said
    assert "69,8 × 120,7 mm" in said
    assert "Leikkuuvara       3–3,1 mm" in said
    assert "12, kortteja 6" in said
