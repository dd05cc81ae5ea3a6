"""Preflight: every seeded defect is found, by its code, in its place, and nothing else; clean files have no finding."""

import io
import re
from dataclasses import replace

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from pypdfium2 import PdfDocument

from cardpress.geometry import MM, Rect, Size
from cardpress.messages.en.findings import SENTENCES
from cardpress.places import ROOT
from cardpress.preflight.expected import Area, Expected, ExpectedPage
from cardpress.preflight.finding import Finding, Report, merged
from cardpress.preflight.limits import Limit, Limits
from cardpress.preflight.page_boxes import Boxes
from cardpress.preflight.plates import program
from cardpress.preflight.preflight import preflight
from cardpress.preflight.seen import see
from cardpress.problem import Where

from .defects import (
    BLEED,
    EDGE,
    HEIGHT,
    MARKS,
    WIDTH,
    XMP,
    card,
    intent,
    picture,
    separation,
    set_xmp,
)

X4 = Limits(standard="x4", ink=Limit(300.0, "test"))
PLAIN = replace(X4, standard="plain")
needs_ghostscript = pytest.mark.skipif(program() is None, reason="Ghostscript is not installed")


def found(pdf, limits=X4, expected=None, *, with_plates=False):
    return preflight(pdf, limits, expected, with_plates=with_plates).findings


def codes(pdf, limits=X4, expected=None, **how):
    return {finding.code for finding in found(pdf, limits, expected, **how)}


@pytest.mark.parametrize("standard", ["x4", "x1a-2003", "x1a-2001"])
def test_a_clean_file_has_no_finding(standard):
    pdf = card(standard=standard)
    assert found(pdf, replace(X4, standard=standard), with_plates=True) == ()


# What operators paint: code, operators, place in mm from the trim's top left corner

SQUARE = "30 30 40 20 re"
AT_SQUARE = (30 / MM, 88 - 50 / MM, 40 / MM, 20 / MM)
WORD = "Tf 30 30 Td (Teksti) Tj ET"
LINE = "30 40 m 90 40 l S"
PAINTED = [
    ("color-space", f"1 0 0 rg {SQUARE} f", AT_SQUARE),
    ("color-space", "/CSLab cs 50 0 0 scn " + SQUARE + " f", AT_SQUARE),
    ("color-space", "/CSIcc cs 1 0 0 scn " + SQUARE + " f", AT_SQUARE),
    ("color-space", f"q {SQUARE} W n /ShRgb sh Q", AT_SQUARE),
    ("color-space", "/Pattern cs /PtRgb scn " + SQUARE + " f", AT_SQUARE),
    ("color-space", "/Pattern cs /PtTile scn " + SQUARE + " f", AT_SQUARE[:2]),
    ("color-space", "q 40 0 0 20 30 30 cm /ImRgb Do Q", AT_SQUARE),
    ("color-space", "q 40 0 0 20 30 30 cm /ImIndexed Do Q", AT_SQUARE),
    ("color-space", "q 1 0 0 1 30 30 cm /FmRgb Do Q", AT_SQUARE),
    ("color-space", "q 40 0 0 20 30 30 cm BI /W 10 /H 10 /CS /RGB /BPC 8 ID " + "x" * 300 + " EI Q", None),
    ("spot", f"/CSSpot cs 1 scn {SQUARE} f", AT_SQUARE),
    ("spot", f"/CSSpot CS 1 SCN 2 w {LINE}", None),
    ("spot", f"/CSDevN cs 0.5 0.5 scn {SQUARE} f", AT_SQUARE),
    ("registration-inside", f"/CSAll cs 1 scn {SQUARE} f", AT_SQUARE),
    ("white-overprints", f"/Over gs 0 0 0 0 k {SQUARE} f", AT_SQUARE),
    ("white-overprints", f"/Over gs 0 0 0 0 k BT /F1 12 {WORD}", None),
    ("ink-of-color", f"1 0.9 0.8 0.7 k {SQUARE} f", AT_SQUARE),
    ("text-small", f"/Over gs 0 0 0 1 k BT /F1 4 {WORD}", (30 / MM, 88 - 33 / MM, None, 4 / MM)),
    ("text-small", f"q 0.3 0 0 0.3 0 0 cm 0 0 0 1 k /Over gs BT /F1 10 {WORD} Q", None),
    ("text-small", "q 1 0 0 1 9 9 cm 0.4 0 0 0.4 0 0 cm /FmText Do Q", None),
    ("text-reversed", f"/Knock gs 0 0 0 0 k BT /F1 6 {WORD}", None),
    ("text-many-inks", f"0.6 0 0.3 0.2 k BT /F1 7 {WORD}", None),
    ("text-rich-black", f"0.7 0.7 0.6 1 k BT /F1 20 {WORD}", None),
    ("text-near-cut", "/Over gs 0 0 0 1 k BT /F1 10 Tf 4 40 Td (n) Tj ET", (None, None, None, None)),
    ("black-knocks-out", f"/Knock gs 0 0 0 1 k BT /F1 9 {WORD}", None),
    ("black-knocks-out", f"/Zero gs 0 0 0 1 k BT /F1 9 {WORD}", None),
    ("gray-text", f"/Over gs 0 g BT /F1 9 {WORD}", None),
    ("black-line-knocks-out", f"/Knock gs 0 0 0 1 K 1 w {LINE}", None),
    ("line-thin", f"/Over gs 0 0 0 1 K 0.1 w {LINE}", (30 / MM, 88 - 40.05 / MM, 60 / MM, 0.1 / MM)),
    ("line-thin", f"/Over gs 0 0 0 1 K 0 w {LINE}", None),
    ("line-thin", f"/Over gs 0 0 0 1 K 1 w q 0.2 0 0 0.2 0 0 cm {LINE} Q", None),
    ("line-thin", "0 0 0 1 k 30 40 60 0.1 re f", (30 / MM, 88 - 40.1 / MM, 60 / MM, 0.1 / MM)),
    ("picture-coarse", "q 80 0 0 40 30 30 cm /ImCoarse Do Q", (30 / MM, 88 - 70 / MM, 80 / MM, 40 / MM)),
    ("picture-coarse", "q 70 0 0 46 30 30 cm /Im1 Do Q", None),
    ("bitmap-coarse", "q 80 0 0 40 30 30 cm 0 0 0 1 k /ImMask Do Q", None),
    ("font-not-embedded", f"/Over gs 0 0 0 1 k BT /FHelv 10 {WORD}", None),
    ("font-without-unicode", f"/Over gs 0 0 0 1 k BT /FSymbol 10 {WORD}", None),
    ("glyph-lost", f"/Over gs 0 0 0 1 k BT /FLost 10 {WORD}", None),
    ("glyph-lost", "/Over gs 0 0 0 1 k BT /FCid 10 Tf 30 30 Td <0000> Tj ET", None),
    ("resource-missing", "BT /FNone 10 Tf ET", None),
    ("resource-missing", "/GNone gs", None),
    ("resource-missing", "/XNone Do", None),
    ("resource-missing", f"/CSNone cs {SQUARE} n", None),
    ("resource-missing", "/ShNone sh", None),
    ("resource-missing", "/FmBare Do", None),
    ("transfer", "/Transfer gs", None),
    ("postscript", "/PsX Do", None),
    ("opi", "q 1 0 0 1 30 30 cm /FmOpi Do Q", None),
    ("packing", "q 40 0 0 20 30 30 cm /ImLzw Do Q", AT_SQUARE),
    ("blend-space", "/FmBlend Do", None),
    ("marks-there", "0 0 0 1 k /Over gs -24 40 5 5 re f", (-24 / MM, 88 - 45 / MM, 5 / MM, 5 / MM)),
]


def with_resources(pdf, page):
    """Put into a page's resources what the defects name."""
    resources, rgb = page.obj.Resources, Dictionary(FunctionType=2, Domain=[0, 1], C0=[1, 0, 0], C1=[0, 0, 1], N=1)
    axial = Dictionary(ShadingType=2, ColorSpace=Name.DeviceRGB, Coords=[0, 0, 90, 0], Function=rgb)
    white = Dictionary(WhitePoint=[0.95, 1, 1.09])
    icc = pdf.make_stream(b"", N=3)
    halves = pdf.make_stream(b"{0 0}", FunctionType=4, Domain=[0, 1, 0, 1], Range=[0, 1] * 4)
    for name, space in {
        "CSLab": Array([Name.Lab, white]),
        "CSIcc": Array([Name.ICCBased, icc]),
        "CSSpot": separation("PANTONE 021 C", (0, 0.5, 1, 0)),
        "CSDevN": Array([Name.DeviceN, Array([Name.Cyan, Name.Gold]), Name.DeviceCMYK, halves]),
    }.items():
        resources.ColorSpace[f"/{name}"] = space
    resources.Shading = Dictionary(ShRgb=axial)
    tile = pdf.make_stream(
        b"0 0 1 rg 0 0 9 9 re f", PatternType=1, PaintType=1, TilingType=1, BBox=[0, 0, 9, 9], XStep=9, YStep=9
    )
    resources.Pattern = Dictionary(PtRgb=Dictionary(PatternType=2, Shading=axial), PtTile=tile)
    resources.ExtGState.Zero = Dictionary(op=True, OPM=0)
    resources.ExtGState.Transfer = Dictionary(TR=Dictionary(FunctionType=2, Domain=[0, 1], N=2))
    _add_objects(pdf, resources)
    _add_fonts(pdf, resources)


def _add_objects(pdf, resources):
    def form(content, **keys):
        return pdf.make_stream(content, Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 200, 300], **keys)

    indexed = Array([Name.Indexed, Name.DeviceRGB, 0, String(b"abc")])
    lzw = picture(pdf, 139, 70)
    lzw.write(b"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01", filter=Name.LZWDecode)
    group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB)
    for name, thing in {
        "ImRgb": picture(pdf, 139, 70, Name.DeviceRGB, b"\x99\x00\x00"),
        "ImIndexed": picture(pdf, 139, 70, indexed, b"\x00"),
        "ImCoarse": picture(pdf, 100, 50),
        "ImMask": picture(pdf, 200, 100, value=b"\x00", ImageMask=True, BitsPerComponent=1),
        "ImLzw": lzw,
        "FmRgb": form(b"1 0 0 rg 0 0 40 20 re f"),
        "FmText": form(b"/Over gs 0 0 0 1 k BT /F1 10 Tf 30 30 Td (Teksti) Tj ET"),
        "FmBare": form(b"/CSNone cs", Resources=Dictionary()),
        "FmOpi": form(b"", OPI=Dictionary()),
        "FmBlend": form(b"", Group=group),
        "PsX": pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.PS),
    }.items():
        resources.XObject[f"/{name}"] = thing
    del resources.XObject.ImMask["/ColorSpace"]


def _add_fonts(pdf, resources):
    whole = resources.Font.F1
    resources.Font.FHelv = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding
    )
    symbolic = Dictionary(whole)
    symbolic.FontDescriptor = Dictionary(whole.FontDescriptor)
    symbolic.FontDescriptor.Flags = 4
    del symbolic["/Encoding"]
    resources.Font.FSymbol = symbolic
    lost = Dictionary(whole)
    lost.Encoding = Dictionary(BaseEncoding=Name.WinAnsiEncoding, Differences=Array([ord("T"), Name("/.notdef")]))
    resources.Font.FLost = lost
    cid = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.Atkinson, FontDescriptor=whole.FontDescriptor,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        CIDToGIDMap=Name.Identity, DW=500,
    )  # fmt: skip
    resources.Font.FCid = Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=Name.Atkinson, Encoding=Name("/Identity-H"),
        DescendantFonts=Array([cid]), ToUnicode=pdf.make_stream(b""),
    )  # fmt: skip


@pytest.mark.parametrize(("code", "operators", "place"), PAINTED, ids=[f"{row[0]}-{row[1][:24]}" for row in PAINTED])
def test_what_is_painted_wrong_is_found_where_it_is(code, operators, place):
    limits = replace(X4, marks="forbidden") if code == "marks-there" else X4
    marks = "" if code == "marks-there" else MARKS
    (finding,) = found(card(f"q {operators} Q", with_resources, marks=marks), limits)
    assert (finding.code, finding.page, finding.source != "") == (code, 1, True)
    for measured, wanted in zip(finding.place or (), place or (), strict=False):
        assert wanted is None or abs(measured / MM - wanted) < 0.05, (finding.place, place)


def test_measured_values_and_limits_are_told():
    (finding,) = found(card(f"/Over gs 0 0 0 1 k BT /F1 4 {WORD}"))
    assert (finding.found, finding.limit, finding.severity) == (4.0, 5.0, "error")
    (finding,) = found(card("/Over gs 0 0 0 1 k BT /F1 10 Tf 4 40 Td (n) Tj ET"))
    assert 1.4 < finding.found < 1.9
    assert finding.limit == 3.0


def test_what_is_cut_off_does_not_count():
    assert found(card(f"1 0 0 rg {-BLEED + 1} {-BLEED + 1} 2 2 re f /CSAll cs 1 scn -20 -20 5 5 re f")) == ()
    assert found(card(f"q 0 0 10 10 re W n 1 0 0 rg {SQUARE} f Q")) == ()
    assert found(card("3 Tr BT /F1 2 Tf 30 30 Td (invisible) Tj ET 0 Tr")) == ()


def test_allowed_spots_are_no_finding():
    pdf = card(f"/CSSpot cs 1 scn {SQUARE} f", with_resources)
    assert found(pdf, replace(X4, spots=("PANTONE 021 C",))) == ()


def test_what_is_found_often_is_told_once():
    (finding,) = found(card(f"1 0 0 rg {SQUARE} f 90 30 10 10 re f"))
    assert finding.count == 2
    assert finding.place.width == pytest.approx(70)


@pytest.mark.parametrize("sizes", [(4, 3), (3, 4)])
def test_of_what_is_found_often_the_worst_is_told(sizes):
    text = "/Over gs 0 0 0 1 k BT /F1 {} Tf 30 {} Td (Teksti) Tj ET"
    (finding,) = found(card(" ".join(text.format(size, 30 + 20 * number) for number, size in enumerate(sizes))))
    assert (finding.code, finding.found, finding.count) == ("text-small", 3.0, 2)


def test_of_pages_the_worst_is_named_before_the_others():
    small = [
        Finding("text-small", "", found=size, limit=5.0, page=page) for page, size in ((1, 4.5), (2, 3.0), (3, 4.0))
    ]
    (problem,) = Report(3, "", Size(1, 1), tuple(small)).problems("a.pdf")
    assert (problem.values["found"], problem.values["where"], problem.values["count"]) == (
        3.0,
        Where(2, "", "", (1, 3)),
        3,
    )


def test_advice_is_no_error_and_what_has_no_place_is_merged_too():
    here = Rect(1, 2, 3, 4)
    advice, error = (Finding("spot", "", severity, place=here) for severity in ("advice", "error"))
    assert Report(1, "", Size(1, 1), (advice, error)).errors == (error,)
    (both,) = merged([replace(error, place=None), error])
    assert (both.place, both.count) == (here, 2)


def test_what_a_pattern_paints_is_found_each_time():
    twice = f"/Pattern cs /PtTile scn {SQUARE} f 90 30 10 10 re f"
    (finding,) = found(card(f"q {twice} Q", with_resources))
    assert (finding.code, finding.count) == ("color-space", 2)


# Ink on plates


@needs_ghostscript
@pytest.mark.parametrize(
    "operators",
    [
        "1 1 1 0 k 30 30 60 60 re f /Over gs 0 0 0 1 k 30 30 60 60 re f",
        "/Over gs 1 0 0 0 k 30 30 60 60 re f 0 1 0 0 k 30 30 60 60 re f 0 0 1 0.5 k 30 30 60 60 re f",
    ],
    ids=["black over colour", "one over the other"],
)
def test_ink_is_measured_where_it_adds_up(operators):
    pdf = card(f"q {operators} Q")
    assert codes(pdf) == set()
    (finding,) = found(pdf, with_plates=True)
    assert (finding.code, finding.limit) == ("ink-total", 300.0)
    assert 345 < finding.found <= 400
    x, y, width, height = finding.place
    assert (x, y) == pytest.approx((30, HEIGHT - 90), abs=15)
    assert (width, height) == pytest.approx((15 * MM, 15 * MM), abs=4)


@needs_ghostscript
@pytest.mark.parametrize(("inks", "expected"), [("1 1 1 0", set()), ("1 1 1 0.02", {"ink-total"})])
def test_as_much_ink_as_the_limit_is_no_mistake(inks, expected):
    found_codes = {finding.code for finding in found(card(f"{inks} k 30 30 60 60 re f"), with_plates=True)}
    assert found_codes & {"ink-total"} == expected


@needs_ghostscript
def test_ink_of_marks_does_not_count():
    assert found(card("/CSAll cs 1 scn -28 0 25 200 re f"), with_plates=True) == ()


def test_a_missing_tool_is_said(monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert preflight(card(), X4, with_plates=True).unchecked == ("deck-unknown", "ink-no-ghostscript")


# Boxes and pages


def box(name, corners):
    def edit(_, page):
        page.obj[f"/{name}"] = Array(corners)

    return edit


def without(*names):
    def edit(_, page):
        for name in names:
            del page.obj[f"/{name}"]

    return edit


def keys(**values):
    def edit(_, page):
        for name, value in values.items():
            page.obj[f"/{name}"] = value

    return edit


def note(_, page):
    page.obj.Annots = Array([Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[40, 40, 90, 60])])


def twice(pdf, _):
    pdf.pages.append(pdf.pages[0])


def another_size(pdf, _):
    pdf.pages[1].obj.TrimBox = Array([EDGE, EDGE, EDGE + WIDTH - 9, EDGE + HEIGHT - 9])


WHOLE = [0, 0, WIDTH + 2 * EDGE, HEIGHT + 2 * EDGE]
BOXES = [
    ("trim-missing", lambda: card(edit=without("TrimBox")), "error"),
    ("trim-and-art", lambda: card(edit=box("ArtBox", [40, 40, 100, 100])), "error"),
    ("boxes-cross", lambda: card(edit=box("BleedBox", [EDGE + 5, EDGE, EDGE + WIDTH, EDGE + HEIGHT])), "error"),
    ("crop-box", lambda: card(edit=box("CropBox", [EDGE - 9, EDGE - 9, EDGE + WIDTH + 9, EDGE + HEIGHT + 9])), "error"),
    ("user-unit", lambda: card(edit=keys(UserUnit=1.01)), "error"),
    ("page-turned", lambda: card(edit=keys(Rotate=90)), "advice"),
    ("bleed-box", lambda: card(edit=box("BleedBox", [EDGE - 3, EDGE - 3, EDGE + WIDTH + 3, EDGE + HEIGHT + 3])), "error"),
    ("bleed-short", lambda: card(ground=f"0.3 0 0.2 0 k -9 -9 {WIDTH + 9} {HEIGHT + 18} re f"), "error"),
    ("bleed-short", lambda: card(ground=f"0.3 0 0.2 0 k -4 -9 {WIDTH + 13} {HEIGHT + 18} re f"), "error"),
    ("annotation", lambda: card(edit=note), "error"),
    ("page-empty", lambda: card(edit=keys(Contents=Array())), "advice"),
    ("page-again", lambda: card(edit=twice), "advice"),
    ("sizes-differ", lambda: card(edit=another_size, pages=2), "advice"),
    ("page-size", lambda: card(edit=box("TrimBox", [EDGE, EDGE, EDGE + WIDTH, EDGE + 0.1])), "error"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "make", "severity"), BOXES)
def test_pages_and_their_boxes(code, make, severity):
    allowed = {  # what follows from it
        "page-size": {"text-near-cut"},
        "sizes-differ": {"text-near-cut"},
        "trim-missing": {"registration-inside"},
        "boxes-cross": {"bleed-box"},
    }.get(code, set())
    findings = found(make())
    assert {(finding.code, finding.severity) for finding in findings if finding.code not in allowed} == {
        (code, severity)
    }


def test_colour_that_ends_at_the_cut_is_found_at_its_edge():
    (finding,) = found(card(ground=f"0.3 0 0.2 0 k -9 -9 {WIDTH + 9} {HEIGHT + 18} re f"))
    assert finding.found == pytest.approx(0, abs=0.3)
    assert finding.place.x > WIDTH - 3
    assert finding.place.height > HEIGHT - 6
    (finding,) = found(card(ground=f"0.3 0 0.2 0 k -9 {-1 * MM} {WIDTH + 18} {HEIGHT + 20} re f"))
    assert finding.found == pytest.approx(1, abs=0.35)
    assert finding.place.y > HEIGHT - 3


def test_white_paper_needs_no_bleed():
    assert found(card(ground="0.3 0 0.2 0 k 20 20 30 30 re f")) == ()


def test_a_shape_that_crosses_the_cut_slantwise_is_no_finding():
    slanted = f"0.3 0 0.2 0 k {-BLEED} 40 m {WIDTH + BLEED} 90 l {WIDTH + BLEED} 150 l {-BLEED} 80 l f"
    assert found(card(ground=slanted)) == ()


def test_places_on_turned_pages_are_as_they_are_seen():
    pdf = card(f"1 0 0 rg {SQUARE} f", keys(Rotate=90))
    (place,) = (finding.place for finding in found(pdf) if finding.code == "color-space")
    assert place == pytest.approx((30, 30, 20, 40), abs=0.1)


def test_marks_are_required_or_forbidden():
    assert codes(card(marks=""), replace(X4, marks="required", centred=True)) == {"marks-missing"}
    assert codes(card(), replace(X4, marks="required", centred=True)) == set()
    assert codes(card(), replace(X4, marks="forbidden")) == {"marks-there"}
    joined = MARKS.replace(" l S", " l", 1)
    assert joined != MARKS  # the two ends of a mark may be one path, whose box holds the whole page
    assert codes(card(marks=joined), replace(X4, marks="required", centred=True)) == set()
    shifted = card(edit=box("MediaBox", [0, 0, WIDTH + 2 * EDGE + 30, HEIGHT + 2 * EDGE]))
    assert codes(shifted, replace(X4, marks="required", centred=True)) == {"trim-off-centre"}


def test_marks_drawn_as_one_path_are_marks():
    path = MARKS.replace(" S", "") + " S"
    assert path.count(" S") == 1
    assert codes(card(marks=path), replace(X4, marks="required", centred=True)) == set()
    assert codes(card(marks=path), replace(X4, marks="forbidden")) == {"marks-there"}


# The standard that a file claims


def root(**values):
    def edit(pdf, _):
        for name, value in values.items():
            pdf.Root[f"/{name}"] = value

    return edit


def info(**values):
    def edit(pdf, _):
        for name, value in values.items():
            pdf.trailer.Info[f"/{name}"] = value

    return edit


def intents(*profiles, **changed):
    def edit(pdf, _):
        made = [
            intent(pdf.Root.OutputIntents[0].DestOutputProfile if profile == "with" else None) for profile in profiles
        ]
        for one in made:
            for name, value in changed.items():
                one[f"/{name}"] = value
        pdf.Root.OutputIntents = Array(made)

    return edit


def xmp(**changed):
    return lambda pdf, _: set_xmp(pdf, {key: value for key, value in {**XMP, **changed}.items() if value})


def info_and_xmp(Trapped):  # noqa: N803 -- the name of a key
    def edit(pdf, page):
        info(Trapped=Trapped)(pdf, page)
        xmp(**{"pdf:Trapped": str(Trapped)[1:]})(pdf, page)

    return edit


def screen_profile(pdf, _):
    head = bytearray(pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes())
    head[12:20] = b"mntrRGB "
    pdf.Root.OutputIntents[0].DestOutputProfile = pdf.make_stream(bytes(head), N=3)


def script(pdf, _):
    pdf.Root.Names = Dictionary(JavaScript=Dictionary())


def without_title(pdf, _):
    del pdf.trailer.Info["/Title"]


ACTION = Dictionary(S=Name.JavaScript, JS=String("1"))
CLAIMS = [
    ("standard-missing", "plain", None),
    ("standard-missing", "x1a-2003", None),
    ("intent-count", "x4", intents()),
    ("intent-count", "x4", intents("with", "with")),
    ("intent-profile", "x4", screen_profile),
    ("key-not-there", "x4", intents("without")),
    ("key-not-there", "x4", intents("with", OutputConditionIdentifier=String(""))),
    ("key-not-there", "x4", without_title),
    ("key-not-there", "x4", xmp(**{"xmpMM:DocumentID": ""})),
    ("key-not-there", "x4", xmp(**{"xmp:MetadataDate": ""})),
    ("trapped", "x4", info_and_xmp(Trapped=Name.Unknown)),
    ("info-and-xmp", "x4", info(Title=String("Toinen"))),
    ("info-and-xmp", "x4", xmp(**{"xmp:CreateDate": "2001-01-01T00:00:00Z"})),
    ("interactive", "x4", root(AcroForm=Dictionary(Fields=Array()))),
    ("interactive", "x4", root(OpenAction=ACTION)),
    ("interactive", "x4", script),
    ("separated", "x4", keys(SeparationInfo=Dictionary())),
    ("too-new", "x1a-2003", root(OCProperties=Dictionary())),
    ("key-not-there", "x1a-2003", intents("without", RegistryName=String(""))),
    ("trapped", "x1a-2001", info(Trapped=Name.Unknown)),
]


@pytest.mark.parametrize(("code", "standard", "edit"), CLAIMS, ids=[f"{row[0]}-{row[1]}" for row in CLAIMS])
def test_a_standard_that_is_claimed_is_kept(code, standard, edit):
    wanted = "x4" if code == "standard-missing" else standard
    pdf = card(edit=edit, standard=standard)
    findings = found(pdf, replace(X4, standard=wanted))
    assert {finding.code for finding in findings} == {code}
    assert all(finding.source.startswith("ISO 15930") for finding in findings)


def test_files_that_name_no_standard_are_taken_as_pdf_unless_one_is_asked_for():
    assert found(card(standard="plain"), PLAIN) == ()


@pytest.mark.parametrize(
    ("code", "operators"),
    [
        ("transparency", f"/Half gs 0.3 0 0 0 k {SQUARE} f"),
        ("transparency", f"/Multiply gs 0.3 0 0 0 k {SQUARE} f"),
        ("transparency", "q 40 0 0 20 30 30 cm /ImSoft Do Q"),
        ("transparency", "/FmGroup Do"),
        ("packing", "q 40 0 0 20 30 30 cm /ImJpx Do Q"),
    ],
)
def test_what_pdf_x_4_may_and_pdf_x_1a_may_not(code, operators):
    def edit(pdf, page):
        resources = page.obj.Resources
        resources.ExtGState.Half = Dictionary(ca=0.5)
        resources.ExtGState.Multiply = Dictionary(BM=Name.Multiply)
        soft = picture(pdf, 139, 70, Name.DeviceGray, b"\x77")
        resources.XObject.ImSoft = picture(pdf, 139, 70, SMask=soft)
        jpx = picture(pdf, 139, 70)
        jpx.write(b"", filter=Name.JPXDecode)
        resources.XObject.ImJpx = jpx
        group = Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK)
        resources.XObject.FmGroup = pdf.make_stream(
            b"", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9], Group=group
        )

    assert codes(card(operators, edit, standard="x1a-2003"), replace(X4, standard="x1a-2003")) == {code}
    assert codes(card(operators, edit)) == set()


def test_versions_and_packed_objects_newer_than_pdf_x_1a():
    new = card(standard="x1a-2001", force_version="1.4")
    assert codes(new, replace(X4, standard="x1a-2001")) == {"version"}
    packed = card(standard="x1a-2003", object_stream_mode=pikepdf.ObjectStreamMode.generate, force_version="1.5")
    assert codes(packed, replace(X4, standard="x1a-2003")) == {"too-new", "version"}


def test_a_file_that_opens_without_its_password_is_still_encrypted():
    locked = io.BytesIO()
    pikepdf.open(io.BytesIO(card(standard="plain"))).save(locked, encryption=pikepdf.Encryption(owner="x", user=""))
    assert codes(locked.getvalue(), PLAIN) == {"encrypted"}


# What the deck asks for

TRIM = Size(WIDTH, HEIGHT)


def deck(*texts, trim=TRIM, **more):
    pages = [
        ExpectedPage(trim, (Area(Rect(0, 0, *TRIM), f"kortti {number}", "front", number, (text,)),))
        for number, text in enumerate(texts, 1)
    ]
    return Expected(tuple(pages), **more)


def test_a_product_as_its_deck_wants_it():
    assert found(card(pages=2), expected=deck("Kohtaamispaikka", "Kohtaamispaikka 2")) == ()


DECK = [
    ("trim-size", lambda: card(), deck("Kohtaamispaikka", trim=Size(WIDTH + 1, HEIGHT))),
    ("page-count", lambda: card(), deck("Kohtaamispaikka", "Kohtaamispaikka")),
    ("page-count", lambda: card(pages=2), deck("Kohtaamispaikka")),
    ("text-lost", lambda: card(), deck("Kohtaamispaikkoja")),
    ("page-order", lambda: card(pages=2), deck("Kohtaamispaikka 2", "Kohtaamispaikka")),
    ("page-again", lambda: card(edit=twice), deck("Kohtaamispaikka", "Kohtaamispaikka")),
    ("emblem-missing", lambda: card(), deck("Kohtaamispaikka", funding=True)),
]  # fmt: skip


@pytest.mark.parametrize(("code", "make", "expected"), DECK)
def test_what_differs_from_the_deck(code, make, expected):
    assert codes(make(), expected=expected) == {code}


def test_findings_name_the_card_and_its_side():
    (finding,) = found(card(f"1 0 0 rg {SQUARE} f"), expected=deck("Kohtaamispaikka"))
    assert (finding.page, finding.card, finding.side) == (1, "kortti 1", "front")


def test_on_sheets_the_card_at_the_place_is_named():
    halves = (Area(Rect(0, 0, WIDTH, HEIGHT / 2), "ylä"), Area(Rect(0, HEIGHT / 2, WIDTH, HEIGHT / 2), "ala"))
    (finding,) = found(card(f"1 0 0 rg {SQUARE} f"), expected=Expected((ExpectedPage(TRIM, halves),)))
    assert finding.card == "ala"


def test_a_text_that_runs_over_pages_may_be_cut_between_them():
    assert found(card(pages=2), expected=deck("talo 2", "talo 2")) != ()
    both = "Kohtaamispaikka Kohtaamispaikka 2"
    assert found(card(pages=2), expected=deck(both, both)) == ()


def emblem(height, color="0 0 1 0 k"):
    """Draw the Union's emblem from its geometry, by the project's own code."""
    from cardpress.layout.drawings.emblem import emblem as drawn

    shapes = drawn(Rect(30, -30 - height, 1.5 * height, height), border=True)
    written = []
    for shape in shapes:
        inks = " ".join(f"{ink / 100:g}" for ink in shape.fill.inks)
        steps = {"M": "m", "L": "l", "C": "c", "Z": "h"}
        path = " ".join(
            f"{' '.join(f'{v if i % 2 == 0 else -v:.3f}' for i, v in enumerate(values))} {steps[name]}"
            for name, *values in shape.path
        )
        written.append(f"{color if inks == '0 0 1 0' else inks + ' k'} {path} f")
    return " ".join(("q /Knock gs", *written, "Q"))


def test_the_emblem_is_measured_and_its_colours_looked_at():
    wanted = deck("Kohtaamispaikka", funding=True)
    assert codes(card(emblem(10 * MM)), expected=wanted) == set()
    (finding,) = found(card(emblem(8 * MM)), expected=wanted)
    assert (finding.code, finding.found, finding.limit) == ("emblem-small", 8.0, 10.0)
    assert codes(card(emblem(10 * MM, "0.03 0.19 0.89 0 k")), expected=wanted) == {"emblem-color"}


def test_a_page_in_disorder_is_found_at_its_number():
    (finding,) = found(card(pages=2), expected=deck("Kohtaamispaikka 2", "Kohtaamispaikka"))
    assert (finding.page, finding.found) == (1, "2")


def test_every_finding_has_its_sentence_and_every_sentence_its_finding():
    code = re.compile(r'(?:Finding|below)\(\s*"([a-z-]+)"|code = "([a-z-]+)" if \w+ else "([a-z-]+)"')
    sources = (path.read_text("utf-8") for path in (ROOT / "cardpress" / "preflight" / "rules").glob("*.py"))
    made = {name for source in sources for names in code.findall(source) for name in names if name}
    assert made == set(SENTENCES) - {"not-checked"}


def test_letters_that_take_two_codes_are_whole():
    def grinning(pdf, page):
        names = b"1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <41> <D83DDE00> <42> <0000> endbfchar"
        to_unicode = pdf.make_stream(b"begincmap /CMapType 2 def " + names + b" endcmap")
        page.Resources.Font.G = Dictionary(
            Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, ToUnicode=to_unicode
        )
        page.Contents = pdf.make_stream(page.Contents.read_bytes() + b" BT /G 9 Tf 60 60 Td (ABA) Tj ET")

    with PdfDocument(card(edit=grinning)) as document:
        seen = see(document[0], Boxes(Rect(0, 0, WIDTH, HEIGHT), None, None, None, None, 0, 1.0))
    assert "".join(letter.character for letter in seen.letters).endswith("\U0001f600\U0001f600")
