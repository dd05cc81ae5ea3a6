"""What a printer's file asks for, on paper: the test page, moved backs, cutting machines."""

import io
import math
import re
from xml.etree import ElementTree as ET

import pikepdf
import pypdfium2
import pytest

from cardpress.cli import run
from cardpress.geometry import MM, Matrix, Point, Size
from cardpress.impose import printer_test
from cardpress.impose.cut_files import cut_files
from cardpress.impose.cut_plan import cut_plan
from cardpress.impose.page_box import ALONG_TRIM, Outline, PageBox
from cardpress.impose.plan import impose as plan_for
from cardpress.impose.press import Cutter, Offset, Press
from cardpress.impose.sheet import Label, Mark, Plan, Sheet
from cardpress.make.press import press
from cardpress.messages.finishing import finishing_words
from cardpress.papers import PAPERS
from cardpress.papers import size as size_of
from cardpress.paths import bounds, circle
from cardpress.pdf.finishing.about import About
from cardpress.pdf.sheets.impose import impose
from cardpress.places import ROOT
from cardpress.problem import Problems
from cardpress.read.printers.printer_file import find_printer, read_printer
from cardpress.text.font import read_font

from .paper import near, seen_through

ABOUT = About("Kortit", "", "fi")
FONT = read_font(ROOT / "fonts" / "AtkinsonHyperlegibleNext_400Regular.ttf")
CARDS = [PageBox(Size(70 * MM, 120 * MM), 3 * MM, side=side, outline=Outline(4 * MM)) for side in ("front", "back")] * 4
TENTHS = 254


def black(data, page=0):
    """The ink of a page, a pixel a tenth of a millimetre."""
    shown = pypdfium2.PdfDocument(data)[page].render(scale=TENTHS / 72).to_pil().convert("L")
    return shown.point(lambda value: 255 * (value < 160))


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_ruler_of_the_test_page_is_100_mm(here):
    assert run(["testpage", "--lang", "fi"], {}) == 0
    data = (here / "testpage.pdf").read_bytes()
    left, _, right, _ = black(data).crop((0, 200, 1207, 235)).getbbox()
    assert right - left == pytest.approx(1000, abs=2)


def test_a_folder_gets_the_page_in_it(here):
    (here / "kansio").mkdir()
    assert run(["testpage", "--out", "kansio"], {}) == 0
    assert (here / "kansio" / "testpage.pdf").exists()


def strokes_of(sheet):
    """The middles of a side's crosses; rulers have more strokes and are none."""
    return [bounds([mark.path]).middle for mark in sheet.marks if len(mark.path) == 4]


@pytest.mark.parametrize("paper", ["A4", "A3 landscape", "A5"])
@pytest.mark.parametrize("flip", ["long", "short"])
def test_what_was_read_brings_backs_behind_their_fronts(here, paper, flip):
    """A printer lays backs askew: what shows on the scales is read, kept, and moves the backs to where the crosses are."""
    askew = Matrix(math.cos(0.01), math.sin(0.01), -math.sin(0.01), math.cos(0.01), 1.5 * MM, -0.8 * MM)
    size = size_of(paper)
    half = Matrix(e=-size.width / 2, f=-size.height / 2)
    moved = half.then(askew).then(Matrix(e=size.width / 2, f=size.height / 2))
    front, back = printer_test.plan(size, [], [], flip).sheets
    crosses = sorted({seen_through(at, size, flip) for at in strokes_of(front)})
    assert all(any(near([at], [zero]) for zero in strokes_of(back)) for at in crosses)
    left, right = crosses[0], crosses[-1]
    seen = [moved.apply(*at) for at in (left, right)]
    read = [f"{length / MM:.2f}" for length in (seen[0].x - left.x, seen[0].y - left.y, seen[1].y - right.y)]
    assert run(["testpage", "--paper", paper, "--save", *read], {}) == 0
    offset = press(read_printer(find_printer("default", [here / "layouts" / "printers"]), Problems())).backs
    dots = tuple(Mark("slug", circle(at.x, at.y, 1 * MM), filled=True) for at in (left, right))
    data = impose(None, Plan((Sheet(size, "back", (), dots, moved=offset),)), ABOUT)
    image = black(data)
    for at in seen:
        box = [round(length / MM * 10) for length in (at.x - 20, at.y - 20, at.x + 20, at.y + 20)]
        found = image.crop(box).getbbox()
        middle = (found[0] + found[2]) / 2 + box[0], (found[1] + found[3]) / 2 + box[1]
        assert middle == pytest.approx((at.x / MM * 10, at.y / MM * 10), abs=2)


def test_a_page_has_two_crosses_and_tells_how_to_keep_what_is_read(here):
    run(["testpage", "--paper", "A5", "--out", "sivu.pdf"], {})
    data = (here / "sivu.pdf").read_bytes()
    left, _, right, _ = black(data).crop((0, 900, 1480, 1200)).getbbox()
    assert (left, right) == (pytest.approx(100, abs=2), pytest.approx(1380, abs=2))


def test_what_was_read_is_kept_for_the_printer(here):
    assert run(["testpage", "--printer", "office", "--save", "0.5", "-1.2", "-0.9"], {}) == 0
    assert run(["testpage", "--printer", "office", "--save", "-0,25", "1", "1"], {}) == 0
    path = here / "layouts" / "printers" / "office.yaml"
    assert path.read_text("utf-8").count("backs:") == 1
    printer = read_printer(find_printer("office", [path.parent]), Problems())
    assert (printer.backs.left, printer.backs.down) == pytest.approx((0.25 * MM, 1 * MM))
    assert printer.backs.clockwise == printer.backs.anticlockwise == 0
    assert printer.title == "Office printer"


def test_numbers_go_into_the_file_of_the_printer_that_was_named(here):
    path = here / "koneet" / "oma.yaml"
    path.parent.mkdir()
    path.write_text("title: Oma\n", "utf-8")
    assert run(["testpage", "--printer", "koneet/oma.yaml", "--save", "0", "1", "1.5"], {}) == 0
    assert press(read_printer(path, Problems())).backs == Offset(0, pytest.approx(1.25 * MM), pytest.approx(0.179))
    assert not (here / "layouts").exists()


def test_numbers_that_can_not_be(here, capsys):
    assert run(["testpage", "--save", "55", "0", "0", "--lang", "en"], {}) == 1
    assert "at most 20 mm" in capsys.readouterr().err
    assert not (here / "layouts").exists()


@pytest.mark.usefixtures("here")
def test_a_decks_own_printers_are_found_and_so_are_paths(deck, capsys):
    own = deck / "layouts" / "printers" / "kirjapaino.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("title: Kirjapaino\nmargin: 12 mm\n", "utf-8")
    for name in ("kirjapaino", str(own)):
        assert run(["build", str(deck), "cards-sheets", "--printer", name, "--out", "out"], {}) == 0
        assert run(["impose", "out/cards-sheets.pdf", "--as", "single", "--printer", str(own)], {}) == 0
    assert run(["build", str(deck), "cards-sheets", "--printer", "no.yaml", "--lang", "en"], {}) == 1
    assert "no.yaml: error: there is no such file" in capsys.readouterr().err


def test_a_printer_of_ones_own_is_in_the_list(here, capsys):
    (here / "layouts" / "printers").mkdir(parents=True)
    (here / "layouts" / "printers" / "kopiohuone.yaml").write_text("title: Kopiohuone\n", "utf-8")
    assert run(["list"], {}) == 0
    assert "Kopiohuone" in capsys.readouterr().out


def test_backs_are_moved_to_the_right_down_and_clockwise():
    """A stroke to the right of the middle goes down as the side turns clockwise."""
    stroke = Mark("slug", (("M", 400, 500), ("L", 410, 500)), 10)
    at = {}
    for name, moved in (("still", Offset()), ("moved", Offset(10 * MM, 5 * MM)), ("turned", Offset(turn=90))):
        sheet = Sheet(Size(1000, 1000), "back", (), (stroke,), moved=moved)
        image = pypdfium2.PdfDocument(impose(None, Plan((sheet,)), ABOUT))[0].render(scale=1).to_pil().convert("L")
        at[name] = image.point(lambda value: 255 * (value < 128)).getbbox()
    assert at["still"] == (400, 495, 410, 505)
    assert at["moved"][:2] == (pytest.approx(428, abs=1), pytest.approx(509, abs=1))
    assert at["turned"] == (
        pytest.approx(495, abs=1),
        pytest.approx(400, abs=1),
        pytest.approx(505, abs=1),
        pytest.approx(410, abs=1),
    )


def test_labels_are_shapes_that_stand_upright_or_turned():
    labels = (Label("Hei", Point(100, 200), 60), Label("Hei", Point(400, 300), 60, 270))
    data = impose(None, Plan((Sheet(Size(500, 400), "front", (), labels=labels),)), ABOUT, FONT)
    image = (
        pypdfium2.PdfDocument(data)[0].render(scale=1).to_pil().convert("L").point(lambda value: 255 * (value < 128))
    )
    left, top, right, bottom = image.crop((0, 0, 300, 400)).getbbox()
    assert (left, bottom) == (pytest.approx(104, abs=4), pytest.approx(201, abs=2))
    assert right - left > bottom - top
    left, top, right, bottom = image.crop((300, 0, 500, 400)).getbbox()
    assert (right, bottom) == (pytest.approx(101, abs=2), pytest.approx(296, abs=4))
    assert bottom - top > right - left
    pdf = pikepdf.open(io.BytesIO(data))
    assert "/Font" not in pdf.pages[0].Resources
    assert all(label.area.height > 0 for label in labels)


def test_contours_are_overprinting_lines_in_a_separation_of_their_own():
    plan = plan_for(CARDS, "grid", PAPERS["A4"], 0, Press(cutter=Cutter("Thru-cut", 3)))
    without = Plan(tuple(Sheet(sheet.paper, sheet.side, (), sheet.marks) for sheet in plan.sheets))
    pdf = pikepdf.open(io.BytesIO(impose(None, without, ABOUT)))
    page = pdf.pages[0]
    ((key, space),) = [(key, space) for key, space in page.Resources.ColorSpace.items() if key != "/All"]
    assert (space[0], space[1], space[2]) == ("/Separation", "/Thru-cut", "/DeviceCMYK")
    assert page.Resources.ExtGState.GO.OP
    assert f"/GO gs {key} CS 1 SCN".encode() in page.Contents.read_bytes()
    assert page.Contents.read_bytes().count(b" c ") >= 4 * 4


def test_cut_files_lie_where_the_cards_do():
    plan = plan_for(CARDS, "grid", PAPERS["A4"], 0, Press())
    files = cut_files(plan, Outline(4 * MM))
    svg = ET.fromstring(files["-cut.svg"])  # noqa: S314 -- our own
    assert (svg.get("width"), svg.get("viewBox")) == ("210mm", "0 0 210 297")
    paths = [path.get("d") for path in svg.iter("{http://www.w3.org/2000/svg}path")]
    assert len(paths) == 4
    numbers = [list(map(float, re.findall(r"-?[\d.]+", path))) for path in paths]
    assert min(min(row[::2]) for row in numbers) == pytest.approx(35)
    assert max(max(row[1::2]) for row in numbers) == pytest.approx((297 + 240) / 2)
    groups = files["-cut.dxf"].decode().split("\n")
    pairs = list(zip(groups[::2], groups[1::2], strict=False))
    kinds = [value for code, value in pairs if code == "0"]
    assert (kinds.count("LINE"), kinds.count("ARC"), kinds[-1]) == (16, 16, "EOF")
    assert {float(value) for code, value in pairs if code == "40"} == {4.0}
    assert max(float(value) for code, value in pairs if code in ("20", "21")) == pytest.approx((297 + 240) / 2)


def test_corners_that_are_not_round_need_no_arcs():
    dxf = cut_files(plan_for(CARDS, "grid", PAPERS["A4"], 0, Press()), ALONG_TRIM)["-cut.dxf"].decode()
    assert "ARC" not in dxf


def test_pages_of_several_sizes_have_cut_files_of_their_own():
    boxes = [PageBox(PAPERS[name]) for name in ("A6", "A7")]
    files = cut_files(plan_for(boxes, "single", PAPERS["A4"], 0, Press(cutter=Cutter())), ALONG_TRIM)
    assert sorted(files) == ["-cut-1.dxf", "-cut-1.svg", "-cut-2.dxf", "-cut-2.svg"]


@pytest.mark.parametrize(
    ("scheme", "cut"), [("stack", True), ("gutterfold", False), ("saddle", False), ("tile", False)]
)
def test_what_is_folded_or_glued_first_is_not_for_a_machine(here, deck, capsys, scheme, cut):
    (here / "kone.yaml").write_text("cutter: {marks: 3}\n", "utf-8")
    assert run(["build", str(deck), "cards", "--out", "out"], {}) == 0
    words = ["--as", scheme, "--paper", "A3", "--printer", "kone.yaml", "--lang", "en"]
    assert run(["impose", "out/cards.pdf", *words], {}) == 0
    assert (here / "out" / f"cards-{scheme}-cut.dxf").exists() == cut
    assert ("no contours for the cutting machine" in capsys.readouterr().err) != cut


@pytest.mark.parametrize(("words", "apart"), [("", 6), ("gutter: 1 mm\n", 1)])
def test_between_cards_for_a_machine_there_is_the_bleed_of_both(here, deck, words, apart):
    """It cuts around each card, a little off: without a gutter a neighbour's colour would show."""
    (here / "kone.yaml").write_text(f"cutter: {{marks: 3}}\n{words}", "utf-8")
    assert run(["build", str(deck), "cards-pocket-sheets", "--printer", "kone.yaml", "--out", "out"], {}) == 0
    svg = ET.parse(here / "out" / "cards-pocket-sheets-cut.svg").getroot()  # noqa: S314 -- our own
    paths = [path.get("d") for path in svg.iter("{http://www.w3.org/2000/svg}path")]
    spans = sorted(
        {(min(xs), max(xs)) for xs in (list(map(float, re.findall(r"-?[\d.]+", path)))[::2] for path in paths)}
    )
    assert spans[1][0] - spans[0][1] == pytest.approx(apart, abs=0.01)


def test_a_plan_without_sheets_has_nothing_to_cut():
    assert cut_files(Plan(), ALONG_TRIM) == {}


def test_all_keys_of_a_printers_file_reach_the_press(here):
    path = here / "kone.yaml"
    path.write_text(
        "marks: [tick, slug]\nflip: hand\nfeed: last\ncaliper: 0.2 mm\nfolds: round\nsignature: 5\noverlap: 15 mm\n"
        "backs: {right: 1 mm, up: 2 mm, anticlockwise: 0.5}\ncutter: {spot: Thru-cut, marks: 4, inset: 12 mm}\n",
        "utf-8",
    )
    asked = press(read_printer(path, Problems()))
    assert (asked.marks, asked.flip, asked.signature) == (("tick", "slug"), "hand", 5)
    assert (asked.creep, asked.overlap) == pytest.approx((0.314159 * MM, 15 * MM))
    assert asked.backs == Offset(pytest.approx(1 * MM), pytest.approx(-2 * MM), -0.5)
    assert (asked.cutter.spot, asked.cutter.marks, asked.cutter.inset) == ("Thru-cut", 4, pytest.approx(12 * MM))


def test_paper_is_as_thick_as_in_any_office_unless_the_printer_says(here):
    path = here / "kone.yaml"
    path.write_text("title: Kone\n", "utf-8")
    assert press(read_printer(path, Problems())).creep == pytest.approx(0.1 * MM)


def test_by_hand_and_for_a_cutting_machine_a_product_has_more_files(here, deck):
    (here / "layouts" / "printers").mkdir(parents=True)
    own = here / "layouts" / "printers" / "kone.yaml"
    own.write_text("flip: hand\ncutter: {marks: 3}\n", "utf-8")
    assert run(["build", str(deck), "cards-pocket-sheets", "--printer", "kone", "--out", "out"], {}) == 0
    ends = {path.name.removeprefix("cards-pocket-sheets") for path in (here / "out").iterdir()}
    assert ends >= {".pdf", "-fronts.pdf", "-backs.pdf", "-cut.svg", "-cut.dxf"}


def test_a_printer_that_wants_sides_apart_gets_them(here, deck):
    (here / "layouts" / "printers").mkdir(parents=True)
    own = here / "layouts" / "printers" / "talo.yaml"
    own.write_text("files: sides\nnames: '{product}-{side}'\n", "utf-8")
    assert run(["build", str(deck), "cards-pocket", "--printer", "talo", "--out", "out"], {}) == 0
    pages = {path.name: len(pypdfium2.PdfDocument(path)) for path in (here / "out").iterdir()}
    assert pages["cards-pocket-fronts.pdf"] == pages["cards-pocket-backs.pdf"] == pages["cards-pocket.pdf"] / 2


def test_copies_of_a_card_are_asked_for_in_its_file(deck):
    from .decks import builder

    card = next(path for path in sorted(deck.glob("*.md")) if path.name.startswith("01"))
    text = card.read_text("utf-8")
    card.write_text(
        text.replace("---\n", "---\ncopies: 3\n", 1) if text.startswith("---") else f"---\ncopies: 3\n---\n{text}",
        "utf-8",
    )
    made = builder(deck)
    product = made.make(*made.catalogue.find(["cards-pocket-sheets"])[0])
    fronts = [p.page for sheet in product.plan.sheets if sheet.side == "front" for p in sheet.placements]
    assert [fronts.count(page) for page in sorted({*fronts})][:3] == [1, 3, 1]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("paper", [PAPERS["A4"], PAPERS["A5"], PAPERS["A6"]], ids=["A4", "A5", "A6"])
def test_what_a_cut_plan_says_ends_before_the_papers_edge(language, paper):
    for scheme in ("stack", "tile"):
        plan = plan_for([PageBox(Size(30 * MM, 30 * MM))] * 8, scheme, paper, 0, Press())
        image = black(impose(None, cut_plan(plan, scheme, finishing_words(language)), ABOUT, FONT))
        assert image.getbbox()[2] < image.width - 80


def test_a_cut_plan_is_made_when_it_is_asked_for(here, deck):
    assert run(["build", str(deck), "cards-sheets", "cards", "--cuts", "--out", "out"], {}) == 0
    assert {path.name for path in (here / "out").iterdir()} >= {
        "cards-sheets-cuts.pdf",
        "cards-sheets.pdf",
        "cards.pdf",
    }
    assert run(["impose", "out/cards.pdf", "--as", "stack", "--cuts", "--out", "out/x.pdf"], {}) == 0
    page = pypdfium2.PdfDocument((here / "out" / "x-cuts.pdf").read_bytes())[0]
    assert page.get_size() == pytest.approx(PAPERS["A4"], abs=0.01)
