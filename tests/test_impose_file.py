"""Anybody's PDF onto sheets: pixels against pages placed by hand, what travels and what doesn't, and files that are refused."""

import io
import os
import re
import subprocess
import sys
import zlib

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from cardpress.cli import run
from cardpress.confined import Limits
from cardpress.geometry import MM, Size
from cardpress.outside import MOST_PAGES
from cardpress.pdf.sheets.foreign import open_foreign
from cardpress.places import ROOT

DPI = 150
UNIT = 72 / DPI
"""Points in a pixel: what is laid out in whole ones is drawn alike wherever it lies."""
TENTHS = 254
"""At so many dots an inch a pixel is a tenth of a millimetre."""


def drawn(*sizes, unit=UNIT):
    """A PDF with a page of shapes and letters for each size, given in units."""
    file = io.BytesIO()
    canvas = Canvas(file, invariant=1)
    for number, (width, height) in enumerate(sizes):
        canvas.setPageSize((width * unit, height * unit))
        for step in range(0, max(width, height), 50):
            canvas.setFillColor(HexColor(0x2040C0 + 0x30F010 * (step // 50 % 7)))
            canvas.rect(step * unit, step * height / max(width, height) * unit, 60 * unit, 45 * unit, stroke=0, fill=1)
        canvas.setFillColor(HexColor(0))
        canvas.setFont("Helvetica", 60 * unit)
        canvas.drawString(width * unit / 5, height * unit / 2, f"Sivu {number + 1}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def changed(data, change):
    """The same file after `change` was made to it with another library."""
    pdf = pikepdf.open(io.BytesIO(data))
    change(pdf)
    file = io.BytesIO()
    pdf.save(file)
    return file.getvalue()


def picture(data, page=0, dpi=DPI):
    """A page in whole pixels: PDFium would add one, and stretch the page, for the rounding of a double."""
    return pypdfium2.PdfDocument(data)[page].render(scale=dpi / 72 * (1 - 1e-9)).to_pil().convert("RGB")


def differ(one, other):
    """The share of pixels that differ by more than a shade."""
    assert one.size == other.size
    difference = ImageChops.difference(one, other).convert("L").point(lambda value: 255 * (value > 40))
    return difference.histogram()[255] / (one.width * one.height)


@pytest.fixture
def impose(tmp_path, capsys, monkeypatch):
    """Impose a file; return the files made of it, by name, and what was said."""

    monkeypatch.chdir(tmp_path)

    def imposed(data, *words, code=0):
        (tmp_path / "in.pdf").write_bytes(data)
        (tmp_path / "bare.yaml").write_text("marks: []\nmargin: 0 mm\n", "utf-8")
        out = tmp_path / "out"
        assert (
            run(["impose", str(tmp_path / "in.pdf"), "--out", str(out / "o.pdf"), *words, "--lang", "en"], {}) == code
        )
        said = capsys.readouterr()
        return {path.name: path.read_bytes() for path in out.glob("*")}, said.out + said.err

    return imposed


def on_sheet(impose, data, width, height):
    """What one page looks like in the middle of a sheet of 1000 by 1000 pixels."""
    paper = f"{1000 * UNIT} pt x {1000 * UNIT} pt".replace(" pt x", " x")
    files, _ = impose(data, "--as", "single", "--paper", paper)
    sheet = picture(files["o.pdf"])
    assert sheet.size == (1000, 1000)
    left, top = (1000 - width) // 2, (1000 - height) // 2
    return sheet.crop((left, top, left + width, top + height))


# Pixels.


def test_a_plain_page(impose):
    data = drawn((500, 700))
    assert differ(on_sheet(impose, data, 500, 700), picture(data)) < 0.001


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_rotated_pages(impose, rotate):
    data = changed(drawn((500, 700)), lambda pdf: pdf.pages[0].rotate(rotate, relative=False))
    seen = picture(data)
    assert differ(on_sheet(impose, data, *seen.size), seen) < 0.002


@pytest.mark.parametrize("rotate", [0, 90])
def test_cropped_pages(impose, rotate):
    def crop(pdf):
        pdf.pages[0].CropBox = [100 * UNIT, 50 * UNIT, 450 * UNIT, 600 * UNIT]
        pdf.pages[0].rotate(rotate, relative=False)

    data = changed(drawn((500, 700)), crop)
    seen = picture(data)
    assert seen.size == ((350, 550) if rotate == 0 else (550, 350))
    assert differ(on_sheet(impose, data, *seen.size), seen) < 0.002


@pytest.mark.parametrize("rotate", [0, 270])
def test_pages_with_boxes_show_their_bleed_and_no_more(impose, rotate):
    def box(pdf):
        pdf.pages[0].TrimBox = [60 * UNIT, 60 * UNIT, 440 * UNIT, 640 * UNIT]
        pdf.pages[0].BleedBox = [40 * UNIT, 40 * UNIT, 460 * UNIT, 660 * UNIT]
        pdf.pages[0].rotate(rotate, relative=False)

    data = changed(drawn((500, 700)), box)
    seen = picture(data)
    bled = seen.crop((40, 40, seen.width - 40, seen.height - 40))
    assert differ(on_sheet(impose, data, *bled.size), bled) < 0.002


def test_bleed_for_pages_that_dont_say_where_they_end(impose):
    data = drawn((500, 700))
    files, _ = impose(data, "--as", "single", "--bleed", f"{20 * UNIT} pt", "--paper", "A4")
    pdf = pikepdf.open(io.BytesIO(files["o.pdf"]))
    trim = pdf.pages[0].TrimBox
    assert float(trim[2] - trim[0]) == pytest.approx(460 * UNIT, abs=0.01)


def test_a_page_with_a_larger_unit(impose):
    def enlarge(pdf):
        pdf.pages[0].UserUnit = 2
        pdf.pages[0].MediaBox = [0, 0, 250 * UNIT, 350 * UNIT]

    data = changed(drawn((500, 700)), enlarge)
    files, _ = impose(data, "--as", "single")
    pdf = pikepdf.open(io.BytesIO(files["o.pdf"]))
    box = pdf.pages[0].MediaBox
    assert [float(value) for value in box] == pytest.approx([0, 0, 500 * UNIT, 700 * UNIT])


def test_tiles_laid_over_each_other_are_the_poster(impose):
    """Tenths of a millimetre are pixels: a tile that lay a tenth off would show."""
    data = drawn((3000, 2000), unit=MM / 10)
    poster = picture(data, dpi=TENTHS)
    files, _ = impose(data, "--as", "tile", "--paper", "A4")
    tiles = pypdfium2.PdfDocument(files["o.pdf"])
    wide = round(tiles[0].get_width() / MM * 10) - 200
    high = round(tiles[0].get_height() / MM * 10) - 200
    columns = -(-(3000 - 100) // (wide - 100))
    wall = Image.new("RGB", poster.size, "red")
    for number in range(len(tiles)):
        tile = picture(files["o.pdf"], number, TENTHS).crop((100, 100, 100 + wide, 100 + high))
        x, y = number % columns * (wide - 100), number // columns * (high - 100)
        shown = tile.crop((0, 0, min(wide, 3000 - x), min(high, 2000 - y)))
        wall.paste(shown, (x, y))
    assert differ(wall, poster) < 0.003


# Sheets.


def test_cards_are_fronts_and_backs_in_turn(impose):
    card = round(60 * MM / UNIT)
    files, _ = impose(drawn(*[(card, card)] * 8), "--as", "grid", "--paper", "A6 landscape", "--flip", "short")
    pdf = pikepdf.open(io.BytesIO(files["o.pdf"]))
    pages = [[name for name in page.Resources.XObject if re.fullmatch(r"/P\d+", name)] for page in pdf.pages]
    assert [sorted(names) for names in pages] == [["/P0", "/P2"], ["/P1", "/P3"], ["/P4", "/P6"], ["/P5", "/P7"]]
    assert pdf.Root.ViewerPreferences.Duplex == "/DuplexFlipShortEdge"


def test_one_sided_cards(impose):
    card = round(60 * MM / UNIT)
    files, _ = impose(drawn(*[(card, card)] * 3), "--as", "grid", "--paper", "A6 landscape", "--one-sided")
    assert len(pikepdf.open(io.BytesIO(files["o.pdf"])).pages) == 2


def test_by_hand_there_are_two_files(impose):
    files, _ = impose(drawn(*[(200, 300)] * 4), "--as", "grid", "--flip", "hand")
    assert set(files) == {"o-fronts.pdf", "o-backs.pdf"}
    for data in files.values():
        pdf = pikepdf.open(io.BytesIO(data))
        assert "/Duplex" not in pdf.Root.ViewerPreferences


def test_pages_of_several_sizes_lie_in_the_middle_or_are_refused(impose):
    data = drawn((400, 600), (300, 500))
    files, _ = impose(data, "--as", "saddle", "--paper", "A3")
    sheet = picture(files["o.pdf"], 1)
    assert sheet.getbbox() is not None
    _, said = impose(data, "--as", "saddle", "--paper", "A3", "--mixed", "refuse", code=1)
    assert "in.pdf: error: page 2 is" in said


def test_pages_are_made_to_fit_a_size(impose):
    """A document of A4 becomes a booklet of A5: A4 is a little too broad for its height."""
    a4 = drawn((210, 297), unit=MM)
    files, said = impose(a4, "--as", "saddle", "--size", "A5")
    assert said.count("error") == 0
    sheet, scale = picture(files["o.pdf"], 0, TENTHS / 2), 148 / 210
    page = picture(a4, 0, TENTHS / 2 * scale)
    assert abs(sheet.width - 297 * 5) <= 1
    top = round((210 - 297 * scale) / 2 * 5)
    left = round(297 * 5 / 2)
    assert differ(sheet.crop((left, top, left + page.width, top + page.height)), page) < 0.02


def test_pages_of_several_sizes_are_made_to_fit_as_they_lie():
    data = drawn((400, 600), (1200, 800), unit=1)
    found = open_foreign(data, "", 10.0, None, Size(190, 290))
    assert found.sizes == (Size(190, 290), Size(290, 190))
    assert found.bleeds == pytest.approx((5, 2.5), rel=0.03)


def test_a_page_that_is_too_large_may_be_made_smaller(impose):
    a4 = drawn((210, 297), unit=MM)
    for scheme, size in (("saddle", "A5"), ("zine", "A7")):
        assert f"make the pages smaller: --size {size}; or" in impose(a4, "--as", scheme, code=1)[1]
        assert "error" not in impose(a4, "--as", scheme, "--size", size)[1]
    slides = drawn((320, 180), unit=MM)
    assert '--size "148 x 83 mm"' in impose(slides, "--as", "saddle", code=1)[1]
    assert "error" not in impose(slides, "--as", "saddle", "--size", "148 x 83 mm")[1]
    assert '"A99" is neither' in impose(a4, "--as", "saddle", "--size", "A99", code=2)[1]


def test_bleed_grows_with_its_page(impose):
    def boxed(pdf):
        for page in pdf.pages:
            page.TrimBox = pikepdf.Array([20, 20, 180, 280])
            page.BleedBox = pikepdf.Array([10, 10, 190, 290])

    data = changed(drawn((200, 300), unit=1), boxed)
    files, _ = impose(data, "--as", "single", "--paper", "A3", "--size", f"{320 / MM} x {520 / MM} mm")
    sheet = picture(files["o.pdf"], 0, 72)
    middle = picture(data, 0, 144).crop((20, 20, 380, 580))
    left, top = (sheet.width - middle.width) // 2, (sheet.height - middle.height) // 2
    assert differ(sheet.crop((left, top, left + middle.width, top + middle.height)), middle) < 0.05


def test_pages_that_lie_otherwise_than_most_are_turned_with_their_heads_to_the_left(impose):
    wide = drawn((400, 600), (600, 400), (400, 600), (400, 600))
    files, said = impose(wide, "--as", "saddle", "--paper", f"{800 * UNIT / MM} x {600 * UNIT / MM} mm")
    assert "turned: 1, the first of them page 2" in said
    back = picture(files["o.pdf"], 1).rotate(180)
    assert differ(back.crop((0, 0, 400, 600)), picture(wide, 1).rotate(90, expand=True)) < 0.01
    assert "page 2 is" in impose(wide, "--as", "saddle", "--mixed", "refuse", code=1)[1]


def test_the_back_of_a_turned_card_has_its_head_where_the_front_has_it(impose):
    """Turned like a page of a book, the head of a card that lies on its side stays where it was."""
    cards = drawn((600, 400), (600, 400), *[(400, 600)] * 4)
    paper = f"{500 * UNIT / MM} x {700 * UNIT / MM} mm"
    words = ("--as", "grid", "--paper", paper, "--printer", "bare.yaml")
    files, _ = impose(cards, *words)
    for number, turn in ((0, 90), (1, 270)):
        seen = picture(files["o.pdf"], number).crop((50, 50, 450, 650))
        assert differ(seen, picture(cards, number).rotate(turn, expand=True)) < 0.01


def test_pages_a_little_larger_than_the_paper_fit(impose):
    """Programs write A5 as 420 by 596 points, and two of them lie on A4 all the same."""
    files, said = impose(drawn(*[(420, 596)] * 4, unit=1), "--as", "saddle", "--paper", "A4")
    assert "o.pdf" in files
    assert "advice" not in said
    assert "advice" not in impose(drawn((595, 842), unit=1), "--as", "single", "--paper", "A4")[1]


def boxed(**boxes):
    def change(pdf):
        for name, box in boxes.items():
            pdf.pages[0][f"/{name}"] = [length * UNIT for length in box]

    return changed(drawn((500, 700)), change)


@pytest.mark.parametrize(
    ("boxes", "trim"),
    [
        ({"CropBox": [1000, 1000, 1200, 1300]}, (500, 700)),
        ({"TrimBox": [10, 10, 10, 10]}, (500, 700)),
        ({"TrimBox": [-50, -50, 600, 800]}, (500, 700)),
        ({"TrimBox": [50, 50, 450, 650], "BleedBox": [100, 100, 200, 200]}, (400, 600)),
        ({"TrimBox": [450, 650, 50, 50]}, (400, 600)),
        ({"MediaBox": [-100, -50, 400, 650]}, (500, 700)),
    ],
    ids=["crop outside", "no extent", "larger than the page", "bleed inside the trim", "corners swapped", "negative"],
)
def test_boxes_that_can_not_be_are_taken_for_what_is_there(impose, boxes, trim):
    data = boxed(**boxes)
    files, _ = impose(data, "--as", "single")
    pdf = pikepdf.open(io.BytesIO(files["o.pdf"]))
    box = pdf.pages[0].TrimBox
    assert [float(box[2] - box[0]), float(box[3] - box[1])] == pytest.approx(
        [length * UNIT for length in trim], abs=0.01
    )
    if trim == (400, 600):
        middle = picture(files["o.pdf"])
        left, top = (middle.width - 400) // 2, (middle.height - 600) // 2
        assert (
            differ(middle.crop((left, top, left + 400, top + 600)), picture(drawn((500, 700))).crop((50, 50, 450, 650)))
            < 0.01
        )


@pytest.mark.parametrize("box", [[0, 0, 10], [0, 0, 1, 1e9], [pikepdf.Name.A, 0, 9, 9], []], ids=str)
def test_boxes_that_are_none_name_their_page(impose, box):
    def change(pdf):
        pdf.pages[1].MediaBox = box

    _, said = impose(changed(drawn((500, 700), (500, 700)), change), "--as", "saddle", code=1)
    assert "in.pdf: error: page 2 has no proper size" in said


def test_a_turn_that_is_no_quarter_is_none(impose):
    def turn(pdf):
        pdf.pages[0].Rotate = 45

    data = changed(drawn((500, 700)), turn)
    assert differ(on_sheet(impose, data, 500, 700), picture(drawn((500, 700)))) < 0.001


def test_words_are_checked(impose):
    data = drawn((400, 600))
    for words, said in (
        (["--as", "grids"], 'did you mean "grid"?'),
        (["--as", "grid", "--flip", "up"], '"up" can\'t be the value of --flip'),
        (["--as", "grid", "--bleed", "3"], '"3" is no length for --bleed'),
        (["--as", "grid", "--mixed", "no"], '"no" can\'t be the value of --mixed'),
    ):
        assert said in impose(data, *words, code=2)[1]


def test_without_a_name_the_file_is_beside_the_other(tmp_path):
    (tmp_path / "vihko.pdf").write_bytes(drawn((400, 600)))
    assert run(["impose", str(tmp_path / "vihko.pdf"), "--as", "saddle"], {}) == 0
    assert (tmp_path / "vihko-saddle.pdf").exists()


def test_a_file_that_is_not_there(tmp_path, capsys):
    assert run(["impose", str(tmp_path / "x.pdf"), "--as", "saddle", "--lang", "en"], {}) == 1
    assert "x.pdf: error: there is no such file" in capsys.readouterr().err


# What travels.


def test_links_scripts_and_actions_stay_behind(impose):
    def poison(pdf):
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        launch = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="calc.exe")
        pdf.Root.OpenAction = script
        pdf.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=["x", script]))
        pdf.pages[0].AA = pikepdf.Dictionary(O=launch)
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI="http://example.org")
        )  # fmt: skip
        pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(link)]))
        pdf.pages[0].Contents.PieceInfo = pikepdf.Dictionary(X=script)

    files, said = impose(changed(drawn((400, 600)), poison), "--as", "single")
    for word in (b"JavaScript", b"Launch", b"/URI", b"/Annots", b"OpenAction", b"PieceInfo"):
        assert word not in files["o.pdf"]
    assert "not printed" not in said


def test_stamps_and_fields_are_missed_aloud(impose):
    def stamp(pdf):
        look = pdf.make_stream(b"", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9])
        note = pikepdf.Dictionary(Subtype=pikepdf.Name.Stamp, Rect=[0, 0, 9, 9], AP=pikepdf.Dictionary(N=look))
        pdf.pages[1].Annots = pikepdf.Array([pdf.make_indirect(note)])

    _, said = impose(changed(drawn((400, 600), (400, 600)), stamp), "--as", "single")
    assert "on 1 pages, the first on page 2, are not printed" in said


def test_overprint_spots_transparency_and_layers_travel(impose):
    def dress(pdf):
        page = pdf.pages[0]
        tint = pikepdf.Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[0, 1, 0, 0], N=1)
        gold = pikepdf.Array([pikepdf.Name.Separation, pikepdf.Name.Gold, pikepdf.Name.DeviceCMYK, tint])
        layer = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="hidden"))
        page.Resources.ColorSpace = pikepdf.Dictionary(Gold=gold)
        page.Resources.ExtGState = pikepdf.Dictionary(O=pikepdf.Dictionary(OP=True, op=True, OPM=1))
        page.Resources.Properties = pikepdf.Dictionary(L=layer)
        page.Group = pikepdf.Dictionary(S=pikepdf.Name.Transparency, CS=pikepdf.Name.DeviceCMYK)
        page.contents_add(b"/OC /L BDC 0 0 400 600 re f EMC")
        pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=[layer], D=pikepdf.Dictionary(OFF=[layer], Order=[layer]))

    data = changed(drawn((400, 600)), dress)
    files, _ = impose(data, "--as", "single")
    pdf = pikepdf.open(io.BytesIO(files["o.pdf"]))
    form = pdf.pages[0].Resources.XObject.P0
    assert form.Resources.ColorSpace.Gold[1] == "/Gold"
    assert form.Resources.ExtGState.O.op
    assert form.Group.CS == "/DeviceCMYK"
    assert pdf.Root.OCProperties.D.OFF[0].objgen == form.Resources.Properties.L.objgen
    assert differ(picture(files["o.pdf"]), picture(data)) < 0.001


# Locked, damaged and hostile files.


def locked(data, **how):
    pdf, file = pikepdf.open(io.BytesIO(data)), io.BytesIO()
    pdf.save(file, encryption=pikepdf.Encryption(owner="omistaja", user="sana", **how))
    return file.getvalue()


def test_locked_files(impose):
    data = locked(drawn((400, 600)), R=3, aes=False, metadata=False)
    assert "locked with a password" in impose(data, "--as", "single", code=1)[1]
    assert "does not open" in impose(data, "--as", "single", "--password", "nimi", code=1)[1]
    files, _ = impose(data, "--as", "single", "--password", "sana")
    assert not pikepdf.open(io.BytesIO(files["o.pdf"])).is_encrypted
    assert differ(picture(files["o.pdf"]), picture(drawn((400, 600)))) < 0.001


@pytest.mark.parametrize("how", [{"R": 4}, {"R": 6}], ids=["AES-128", "AES-256"])
def test_files_locked_with_aes(impose, how):
    data = locked(drawn((400, 600)), **how)
    assert "locked with a password" in impose(data, "--as", "single", code=1)[1]
    files, _ = impose(data, "--as", "single", "--password", "sana")
    assert differ(picture(files["o.pdf"]), picture(drawn((400, 600)))) < 0.001


def test_a_file_that_anybody_may_read_needs_no_password(impose):
    """Only changing it asks for one."""
    pdf, file = pikepdf.open(io.BytesIO(drawn((400, 600)))), io.BytesIO()
    pdf.save(file, encryption=pikepdf.Encryption(owner="omistaja", user=""))
    files, _ = impose(file.getvalue(), "--as", "single")
    assert differ(picture(files["o.pdf"]), picture(drawn((400, 600)))) < 0.001


def off_by_seven(found):
    return b"\n%010d 00000 n" % (int(found[1]) + 7)


@pytest.mark.parametrize(
    ("place", "other"),
    [(rb"startxref\n\d+", b"startxref\n77"), (rb"\n(\d{10}) 00000 n", off_by_seven)],
    ids=["its place", "its numbers"],
)
def test_a_broken_table_of_contents_is_made_anew(impose, place, other):
    data = drawn((400, 600))
    broken = re.sub(place, other, data)
    files, said = impose(broken, "--as", "single")
    assert "advice: the PDF was damaged and has been repaired" in said
    assert differ(picture(files["o.pdf"]), picture(data)) < 0.001


def test_nobody_but_us_speaks_of_damage(tmp_path):
    """The library that mends a file would tell each object in English."""
    (tmp_path / "x.pdf").write_bytes(re.sub(rb"\n(\d{10}) 00000 n", off_by_seven, drawn((400, 600))))
    command = [sys.executable, str(ROOT / "make_cards.py"), "impose", "x.pdf", "--as", "saddle", "--lang", "fi"]
    env = os.environ | {"PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, check=True, encoding="utf-8")
    assert done.stderr.splitlines()[0] == "x.pdf: huomio: PDF oli vioittunut ja se korjattiin"
    assert "Object" not in done.stderr


def built(*objects):
    """A PDF of raw objects; the first is the catalogue."""
    out, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return (
        out
        + head
        + table
        + b"trailer <</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(out))
    )


def stream(content, entries=b""):
    return b"<</Length %d%b>>stream\n%b\nendstream" % (len(content), entries, content)


CATALOG, PAGES = b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R>>"
TREE = [b"<</Type/Pages/Count 99/Kids[%b]>>" % b" ".join([b"%d 0 R" % (number + 1)] * 10) for number in range(2, 10)]
REFUSED = {
    "pages in a circle": built(CATALOG, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"),
    "a hundred million pages": built(CATALOG, *TREE, b"<</Type/Page/MediaBox[0 0 10 10]>>"),
    "a box without end": built(CATALOG, PAGES, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 1e30 -1e30]>>"),
    "no pages": built(CATALOG, b"<</Type/Pages/Kids[]/Count 0>>"),
    "arrays in arrays": built(b"<</Type/Catalog/Pages 2 0 R/Z %b%b>>" % (b"[" * 50_000, b"]" * 50_000), PAGES, PAGE),
}  # fmt: skip


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "the file is empty"),
        (b"<html>hei</html>", "this is not a PDF"),
        (built(CATALOG, PAGES, PAGE)[:120], "the PDF ends too early"),
    ],
    ids=["empty", "no PDF", "cut off"],
)
def test_what_is_no_whole_pdf_is_called_so(impose, data, why):
    assert f"in.pdf: error: {why}" in impose(data, "--as", "saddle", code=1)[1]


@pytest.mark.parametrize("name", REFUSED)
def test_files_that_are_refused(impose, name):
    files, said = impose(REFUSED[name], "--as", "saddle", code=1)
    assert files == {}
    assert "in.pdf: error: " in said
    assert "mistake in Cardpress" not in said


def test_bombs_are_laid_out_unopened(impose):
    packed = zlib.compress(zlib.compress(bytes(1 << 26), 9), 9)
    bomb = built(CATALOG, PAGES, PAGE, stream(packed, b"/Filter[/FlateDecode/FlateDecode]"))
    files, _ = impose(bomb, "--as", "single")
    assert len(files["o.pdf"]) < 10_000


def test_a_bomb_that_must_be_opened_is_given_up(impose, monkeypatch):
    """A page in several streams is joined: here of twice 32 MB, and there are a hundred of them."""
    packed = zlib.compress(b"q " * (1 << 24), 9)
    pages = b"<</Type/Pages/Kids[%b]/Count 100>>" % (b"3 0 R " * 100)
    bomb = built(CATALOG, pages, PAGE.replace(b"4 0 R", b"[4 0 R 4 0 R]"), stream(packed, b"/Filter/FlateDecode"))
    for limits, said in ((Limits(60, 200), "more than 200 MB of memory"), (Limits(1, 10_000), "after 1 seconds")):
        monkeypatch.setattr("cardpress.commands.impose.LEAST", limits)
        files, told = impose(bomb, "--as", "single", code=1)
        assert files == {}
        assert said in told


def test_forms_in_a_circle_and_a_lie_about_the_number_of_pages(impose):
    lie = built(
        CATALOG,
        b"<</Type/Pages/Kids[3 0 R]/Count 2000000000>>",
        PAGE[:-2] + b"/Resources<</XObject<</X 5 0 R>>>>>>",
        stream(b"/X Do"),
        stream(b"/X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>"),
    )
    assert "o.pdf" in impose(lie, "--as", "single")[0]


def test_more_pages_than_are_taken(impose):
    kids = b" ".join(b"3 0 R" for _ in range(MOST_PAGES + 1))
    data = built(CATALOG, b"<</Type/Pages/Kids[%b]/Count 2001>>" % kids, PAGE, stream(b""))
    assert "more than 2000 pages" in impose(data, "--as", "saddle", code=1)[1]


def test_foreign_sheets_claim_no_standard_even_if_the_file_did(impose):
    from . import decks

    files, _ = impose(decks.real_product("cards").pdf, "--as", "grid")
    with pikepdf.open(io.BytesIO(files["o.pdf"])) as pdf:
        assert "/OutputIntents" not in pdf.Root
        assert "/GTS_PDFXVersion" not in pdf.docinfo
        assert b"pdfxid" not in pdf.Root.Metadata.read_bytes()
