"""Sheets as letters: every letter is a pixel of ten points, drawn without antialiasing."""

import io

import pikepdf
import pypdfium2
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, NumberObject
from reportlab.lib.colors import toColor
from reportlab.pdfgen.canvas import Canvas

from cardpress.color import Color, Inks
from cardpress.geometry import MM, Rect, Size
from cardpress.impose.page_box import PageBox
from cardpress.impose.plan import impose as plan_for
from cardpress.impose.press import Press
from cardpress.impose.sheet import Mark, Placement, Plan, Sheet
from cardpress.papers import PAPERS
from cardpress.pdf.finishing.about import About
from cardpress.pdf.sheets.impose import impose
from cardpress.pdf.sheets.merge import merge

ABOUT = About("Kortit", "Tekijät", "fi")
LETTERS = {
    "_": (255, 255, 255), "R": (255, 0, 0), "G": (0, 255, 0), "B": (0, 0, 255), "K": (0, 0, 0),
    "y": (255, 255, 0), "c": (0, 255, 255), "m": (255, 0, 255),
}  # fmt: skip
TRIM, BLEED = Size(30, 40), 10.0
WHOLE = Rect(-10, -10, 50, 60)
PAGE = """
ccccc
cRyGc
cyyyc
cyyyc
cByKc
ccccc
"""


def pages(*grounds, bleed=BLEED):
    """A page a ground: red, green, blue and black in its corners, cyan in its bleed, magenta beyond."""
    file, edge = io.BytesIO(), bleed + 10
    width, height = TRIM.width + 2 * edge, TRIM.height + 2 * edge
    canvas = Canvas(file, (width, height), invariant=1)
    for ground in grounds:
        canvas.setTrimBox((edge, edge, width - edge, height - edge))
        canvas.setBleedBox((10, 10, width - 10, height - 10))
        paint(canvas, edge, bleed, ground)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def paint(canvas, edge, bleed, ground):
    left, bottom, right, top = edge, edge, edge + TRIM.width, edge + TRIM.height
    for letter, x, y, width, height in (
        ("m", 0, 0, right + edge, top + edge),
        ("c", left - bleed, bottom - bleed, TRIM.width + 2 * bleed, TRIM.height + 2 * bleed),
        (ground, left, bottom, *TRIM),
        ("R", left, top - 10, 10, 10),
        ("G", right - 10, top - 10, 10, 10),
        ("B", left, bottom, 10, 10),
        ("K", right - 10, bottom, 10, 10),
    ):
        canvas.setFillColor(toColor("rgb({},{},{})".format(*LETTERS[letter])))
        canvas.rect(x, y, width, height, stroke=0, fill=1)


def letters(data, page=0, unit=10):
    shown = pypdfium2.PdfDocument(data)[page].render(
        scale=1 / unit, no_smoothpath=True, no_smoothtext=True, no_smoothimage=True
    )
    image = shown.to_pil().convert("RGB")
    names = {color: letter for letter, color in LETTERS.items()}
    rows = [[names.get(image.getpixel((x, y)), "?") for x in range(image.width)] for y in range(image.height)]
    return "\n".join("".join(row) for row in rows)


def sheet(paper, *placements, **rest):
    return Sheet(Size(*paper), rest.pop("side", "front"), placements, **rest)


def imposed(source, *sheets, flip="long"):
    return impose(PdfReader(io.BytesIO(source)), Plan(sheets, flip), ABOUT)


def test_the_bleed_is_shown_and_nothing_beyond():
    out = imposed(pages("y"), sheet((70, 80), Placement(0, Rect(20, 20, 30, 40), 0, WHOLE.grow(10))))
    assert letters(out).split() == ["_" * 7, *(f"_{row}_" for row in PAGE.split()), "_" * 7]


@pytest.mark.parametrize(
    ("turn", "expected"),
    [
        (0, ["RyG", "yyy", "yyy", "ByK"]),
        (90, ["ByyR", "yyyy", "KyyG"]),
        (180, ["KyB", "yyy", "yyy", "GyR"]),
        (270, ["GyyK", "yyyy", "RyyB"]),
    ],
)
def test_pages_are_turned_clockwise(turn, expected):
    size = TRIM.turned if turn in (90, 270) else TRIM
    placement = Placement(0, Rect(10, 20, *size), turn, Rect(0, 0, *TRIM))
    found = letters(imposed(pages("y"), sheet((70, 80), placement))).split()
    assert [row[1 : 1 + len(expected[0])] for row in found[2 : 2 + len(expected)]] == expected
    assert "".join(found).count("_") == 7 * 8 - 12


def test_a_clip_is_measured_on_the_page():
    """The bleed of the left edge only, seen at the top when the page lies on its right side."""
    placement = Placement(0, Rect(10, 10, 40, 30), 90, Rect(-10, 0, 40, 40))
    assert letters(imposed(pages("y"), sheet((60, 50), placement))).split() == [
        "_cccc_",
        "_ByyR_",
        "_yyyy_",
        "_KyyG_",
        "______",
    ]


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_pages_that_carry_a_rotation_are_laid_out_as_they_are_seen(rotate):
    writer = PdfWriter(clone_from=io.BytesIO(pages("y")))
    writer.pages[0][NameObject("/Rotate")] = NumberObject(rotate)
    file = io.BytesIO()
    writer.write(file)
    seen = letters(file.getvalue()).split()
    box = Rect(20, 20, *(TRIM if rotate == 180 else TRIM.turned))
    placement = Placement(0, box, 0, Rect(-10, -10, box.width + 20, box.height + 20))
    out = letters(imposed(file.getvalue(), sheet((box.width + 40, box.height + 40), placement)))
    assert out == "\n".join(seen).replace("m", "_")


def test_backs_print_behind_fronts():
    boxes = [PageBox(TRIM, 0, side=side) for side in ("front", "back")]
    plan = plan_for(boxes * 2, "grid", Size(90, 60), 10, Press(0, marks=(), flip="short"))
    out = impose(PdfReader(io.BytesIO(pages("y", "c", "R", "B", bleed=0))), plan, ABOUT)
    assert letters(out, 0).split()[2] == "_yyy_RRR_"
    assert letters(out, 1).split()[2] == "_BBB_ccc_"


def test_each_page_is_stored_once_and_shared_things_too():
    places = [Placement(n % 2, Rect(30 * n, 0, *TRIM), 0, Rect(0, 0, *TRIM)) for n in range(6)]
    out = imposed(pages("y", "c"), sheet((180, 40), *places), sheet((180, 40), *places))
    pdf = pikepdf.open(io.BytesIO(out))
    forms = [obj for obj in pdf.objects if isinstance(obj, pikepdf.Stream) and obj.get("/Subtype") == "/Form"]
    assert len(forms) == 2
    assert forms[0].Resources.objgen == forms[1].Resources.objgen
    assert letters(out, 0) == letters(out, 1)


def test_streams_are_not_compressed_anew():
    source = pages("y")
    before = pikepdf.open(io.BytesIO(source))
    after = pikepdf.open(io.BytesIO(imposed(source, sheet((30, 40), Placement(0, Rect(0, 0, *TRIM), 0, WHOLE)))))
    form = after.pages[0].Resources.XObject["/P0"]
    assert form.read_raw_bytes() == before.pages[0].Contents.read_raw_bytes()


def test_separations_whose_names_are_nearly_alike_are_kept_apart():
    line = (("M", 10, 5), ("L", 10, 35))
    names = "Cut Contour", "CutContour", "Leikkuu/ääri #1"
    marks = (Mark("crop", line, color=Color(Inks(0, 100, 0, 0), name, spot=name)) for name in names)
    pdf = pikepdf.open(io.BytesIO(imposed(pages("y"), sheet((70, 80), marks=tuple(marks)))))
    page = pdf.pages[0]
    spaces = {key: str(space[1]) for key, space in page.Resources.ColorSpace.items()}
    assert sorted(spaces.values()) == sorted(f"/{name}" for name in names)
    assert all(f"{key} CS 1 SCN".encode() in page.Contents.read_bytes() for key in spaces)


def test_marks_go_onto_every_plate():
    mark = Mark("crop", (("M", 10, 5), ("L", 10, 35)), 0.25, (3, 2))
    out = imposed(pages("y"), sheet((70, 80), marks=(mark,)))
    pdf = pikepdf.open(io.BytesIO(out))
    page = pdf.pages[0]
    name, colorant, alternate, tint = page.Resources.ColorSpace["/All"]
    assert (name, colorant, alternate) == ("/Separation", "/All", "/DeviceCMYK")
    assert list(tint.C1) == [1, 1, 1, 1]
    assert page.Contents.read_bytes() == b"/All CS 1 SCN\n0.25 w [3 2] 0 d 10 75 m 10 45 l S"


def test_marks_are_where_the_plan_says():
    mark = Mark("crop", (("M", 15, 0), ("L", 15, 20)), 10)
    assert letters(imposed(pages("y"), sheet((30, 40), marks=(mark,)))).split() == ["_K_", "_K_", "___", "___"]


def test_boxes_of_sheets():
    several = sheet((70, 80), side="back")
    alone = sheet((70, 80), trim=Rect(10, 20, *TRIM))
    out = pikepdf.open(io.BytesIO(imposed(pages("y"), several, alone)))
    boxes = [
        [list(map(float, page[box])) for box in ("/MediaBox", "/TrimBox")]
        for page in map(dict, (p.obj for p in out.pages))
    ]
    assert boxes == [[[0, 0, 70, 80], [0, 0, 70, 80]], [[0, 0, 70, 80], [10, 20, 40, 60]]]


def test_the_file_says_how_it_wants_to_be_printed():
    out = pikepdf.open(io.BytesIO(imposed(pages("y"), sheet((9, 9)), sheet((9, 9), side="back"), flip="short")))
    wishes = out.Root.ViewerPreferences
    assert wishes.Duplex == "/DuplexFlipShortEdge"
    assert wishes.PrintScaling == "/None"
    assert wishes.DisplayDocTitle
    one_sided = pikepdf.open(io.BytesIO(imposed(pages("y"), sheet((9, 9)))))
    assert "/Duplex" not in one_sided.Root.ViewerPreferences


def test_the_file_says_what_it_is(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    out = pikepdf.open(io.BytesIO(imposed(pages("y"), sheet((9, 9)))))
    assert (out.docinfo["/Title"], out.docinfo["/Author"], out.Root.Lang) == ("Kortit", "Tekijät", "fi")
    assert out.docinfo["/Creator"] == "Cardpress"
    assert out.docinfo["/CreationDate"] == out.docinfo["/ModDate"] == "D:19700102000000Z"
    assert b"pypdf" not in imposed(pages("y"), sheet((9, 9)))


def test_same_input_same_bytes_and_their_own_identifier():
    source = pages("y", "c")
    one, other = (imposed(source, sheet((30, 40), Placement(n, Rect(0, 0, *TRIM), 0, WHOLE))) for n in (0, 1))
    assert one == imposed(source, sheet((30, 40), Placement(0, Rect(0, 0, *TRIM), 0, WHOLE)))
    assert pikepdf.open(io.BytesIO(one)).trailer.ID != pikepdf.open(io.BytesIO(other)).trailer.ID


def test_pages_in_several_streams_and_pages_without_any():
    pdf = pikepdf.open(io.BytesIO(pages("y", "y")))
    pdf.pages[0].contents_add(b"q", prepend=True)
    pdf.pages[0].contents_add(b"Q")
    del pdf.pages[1].obj["/Contents"]
    file = io.BytesIO()
    pdf.save(file)
    places = [Placement(n, Rect(30 * n, 0, *TRIM), 0, Rect(0, 0, *TRIM)) for n in (0, 1)]
    assert letters(imposed(file.getvalue(), sheet((60, 40), *places))).split()[0] == "RyG___"


def test_pages_that_share_a_stream_keep_their_own_boxes():
    pdf = pikepdf.open(io.BytesIO(pages("y", "c")))
    pdf.pages[1].obj.Contents = pdf.pages[0].Contents
    pdf.pages[1].obj.TrimBox = [10, 20, 40, 60]
    file = io.BytesIO()
    pdf.save(file)
    places = [Placement(n, Rect(30 * n, 0, *TRIM), 0, Rect(0, 0, *TRIM)) for n in (0, 1)]
    assert letters(imposed(file.getvalue(), sheet((60, 40), *places))).split()[0] == "RyGcRy"


def test_a_booklet_of_letters():
    plan = plan_for([PageBox(TRIM, BLEED)] * 4, "saddle", Size(80, 60), 0, Press(0, marks=(), flip="short"))
    out = impose(PdfReader(io.BytesIO(pages("y", "c", "R", "B"))), plan, ABOUT)
    assert letters(out, 0).split() == ["cccccccc", "cRBGRyGc", "cBBByyyc", "cBBByyyc", "cBBKByKc", "cccccccc"]
    assert letters(out, 1).split()[2] == "ccccRRRc"


def test_real_sheets_are_sound():
    a4 = PAPERS["A4"]
    plan = plan_for([PageBox(TRIM, BLEED)] * 2, "grid", a4, 0, Press(5 * MM))
    out = impose(PdfReader(io.BytesIO(pages("y", "c"))), plan, ABOUT)
    assert pikepdf.open(io.BytesIO(out)).check_pdf_syntax() == []


# Everything in one file.


def test_parts_stand_in_the_outline():
    out = merge([("Kortit", pages("y", "c")), ("Vihko", pages("R"))], ABOUT)
    reader = PdfReader(io.BytesIO(out))
    assert [(item.title, reader.get_destination_page_number(item)) for item in reader.outline] == [
        ("Kortit", 0),
        ("Vihko", 2),
    ]
    assert [letters(out, page).split()[3][3] for page in range(3)] == ["y", "c", "R"]
    assert reader.metadata.title == "Kortit"


def test_what_parts_share_is_stored_once():
    part = pages("y", "c", "R")
    once, twice = len(merge([("a", part)], ABOUT)), len(merge([("a", part), ("b", part)], ABOUT))
    pdf = pikepdf.open(io.BytesIO(merge([("a", part), ("b", part)], ABOUT)))
    contents = [obj for obj in pdf.objects if isinstance(obj, pikepdf.Stream) and obj.get("/Type") != "/Metadata"]
    assert len(contents) == 3
    assert len({page.obj.objgen for page in pdf.pages}) == 6
    assert twice < 2 * once


def test_merging_twice_gives_the_same_bytes():
    parts = [("a", pages("y")), ("b", pages("c"))]
    assert merge(parts, ABOUT) == merge(parts, ABOUT)
