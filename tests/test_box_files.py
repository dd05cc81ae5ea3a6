"""What a box's files hold, read with other libraries than those that wrote them."""

import io
import re
from xml.etree import ElementTree as ET

import pikepdf
import pypdfium2
import pytest

from cardpress.cli import run
from cardpress.geometry import MM, Size
from cardpress.problem import Refused
from cardpress.read.printer import BoxKeys, Printer

from . import decks

TENTHS = 254
SVG = "{http://www.w3.org/2000/svg}"


def pdf(name="box", **printer):
    made = decks.builder(printer=Printer("own", **printer))
    return made.make(*made.catalogue.find([name])[0])


def die_of(made):
    return made.pages.stage.die


def test_cuts_and_creases_are_overprinting_lines_in_separations_that_the_printer_names():
    made = pdf(box=BoxKeys(cut="Stanze #1", crease="Rill"))
    document = pikepdf.open(io.BytesIO(made.pdf))
    page = document.pages[0]
    spaces = {str(space[1]): (name, space) for name, space in page.Resources.ColorSpace.items()}
    assert spaces.keys() == {"/Stanze #1", "/Rill"}
    assert all(str(space[0]) == "/Separation" and str(space[2]) == "/DeviceCMYK" for _, space in spaces.values())
    strokes = strokes_of(page)
    cut, crease = spaces["/Stanze #1"][0], spaces["/Rill"][0]
    assert [space for space, _ in strokes] == [crease] * 12 + [cut]
    assert all(overprints for _, overprints in strokes)


def strokes_of(page):
    """Return each stroke's colour space, and whether it overprints."""
    states = page.Resources.ExtGState
    space, overprints, found = None, False, []
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "gs":
                overprints = bool(states[operands[0]].OP)
            case "CS":
                space = str(operands[0])
            case "K":
                space = "/DeviceCMYK"
            case "S":
                found.append((space, overprints))
    return found


def test_the_file_is_the_flat_box_and_its_bleed():
    made = pdf(bleed=5 * MM)
    document = pikepdf.open(io.BytesIO(made.pdf))
    page = document.pages[0]
    left, bottom, right, top = map(float, page.TrimBox)
    assert (right - left, top - bottom) == pytest.approx(die_of(made).size, abs=0.01)
    assert (left, bottom) == pytest.approx((5 * MM, 5 * MM), abs=0.01)
    assert [float(number) for number in page.BleedBox] == pytest.approx([0, 0, right + left, top + bottom], abs=0.01)


def pixels(made):
    """A page as it looks without its lines, ten pixels a millimetre; the flat box begins at (30, 30)."""
    document = pikepdf.open(io.BytesIO(made.pdf))
    page = document.pages[0]
    kept = [
        (operands, operator)
        for operands, operator in pikepdf.parse_content_stream(page)
        if str(operator) not in ("S", "CS", "SCN")
    ]
    stream = pikepdf.unparse_content_stream(kept)
    page.Contents = document.make_stream(stream)
    file = io.BytesIO()
    document.save(file)
    return pypdfium2.PdfDocument(file.getvalue())[0].render(scale=TENTHS / 72).to_pil().convert("RGB")


def test_the_flap_for_the_glue_is_white_but_for_five_millimetres():
    made = pdf()
    image, back = pixels(made), die_of(made).sides["back"].box
    edge, top, bottom = (round(30 + length / MM * 10) for length in (back.right, back.y, back.bottom))
    flap = image.crop((edge + 52, 0, image.width, image.height))
    assert flap.getextrema() == ((255, 255),) * 3
    assert image.crop((edge, top, edge + 48, bottom)).getextrema()[2][1] < 255


def test_colour_reaches_the_bleed_around_panels_and_flaps():
    made = pdf()
    image, die = pixels(made), die_of(made)
    left, lid, back = (die.sides[name].box for name in ("left", "top", "back"))
    beyond = [
        (left.x - 2.9 * MM, left.middle.y),
        (left.middle.x, left.y - 12.9 * MM),
        (lid.middle.x, -2.9 * MM),
        (lid.x - 2.9 * MM, lid.middle.y),
        (back.middle.x, back.y - 2.9 * MM),
        (back.middle.x, back.bottom + 2.9 * MM),
        (lid.middle.x, die.size.height + 2.9 * MM),
    ]
    for x, y in beyond:
        assert image.getpixel((round(30 + x / MM * 10), round(30 + y / MM * 10))) != (255, 255, 255)


def test_boxes_come_with_files_for_whoever_makes_the_die(tmp_path, capsys):
    assert run(["build", "hyvat-kaytanteet", "box", "--out", str(tmp_path), "--lang", "en"], {}) == 0
    assert "box.pdf  1 page 249.5 × 204.5 mm, a box of 107 × 150.5 × 12 mm\n" in capsys.readouterr().out
    assert {file.name for file in tmp_path.iterdir()} == {"box.pdf", "box-cut.svg", "box-cut.dxf"}
    svg = ET.fromstring((tmp_path / "box-cut.svg").read_text("utf-8"))  # noqa: S314 -- our own
    (cut, crease) = svg.iter(f"{SVG}g")
    assert (cut.get("id"), len(cut), crease.get("id"), len(crease)) == ("CutContour", 1, "Crease", 12)
    numbers = [float(number) for number in re.findall(r"-?[\d.]+", cut[0].get("d"))]
    made = pdf()
    assert (min(numbers[::2]), min(numbers[1::2])) == pytest.approx((3, 3), abs=1e-3)
    width, height = (length / MM for length in die_of(made).size)
    assert (max(numbers[::2]), max(numbers[1::2])) == pytest.approx((3 + width, 3 + height), abs=1e-3)


def test_the_dxf_goes_around_without_a_gap():
    groups = pdf().extras["-cut.dxf"].decode().split("\n")
    pairs = list(zip(groups[::2], groups[1::2], strict=False))
    entities = []
    for code, value in pairs:
        if code == "0":
            entities.append({"kind": value})
        else:
            entities[-1].setdefault(code, value)
    cut = [entity for entity in entities if entity.get("8") == "CutContour"]
    assert [entity["kind"] for entity in cut].count("ARC") == 6
    ends = [end for entity in cut for end in ends_of(entity)]
    assert all(sum(near(one, other) for other in ends) == 2 for one in ends)
    assert sum(entity.get("8") == "Crease" for entity in entities) == 12


def ends_of(entity):
    """Return both ends of a line, or of an arc a quarter of a circle long."""
    numbers = {code: float(value) for code, value in entity.items() if code not in ("kind", "8")}
    if entity["kind"] == "LINE":
        return [(numbers["10"], numbers["20"]), (numbers["11"], numbers["21"])]
    ways = {0: (1, 0), 90: (0, 1), 180: (-1, 0), 270: (0, -1), 360: (1, 0)}
    return [
        tuple(numbers[axis] + numbers["40"] * way for axis, way in zip(("10", "20"), ways[numbers[angle]], strict=True))
        for angle in ("50", "51")
    ]


def near(one, other):
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) < 1e-3


# Cards that fill no box, and boxes too deep


def test_a_box_with_room_to_spare_says_so():
    made = pdf()
    (advice,) = made.pages.stage.problems.all
    assert (advice.code, advice.severity, advice.values["cards"], advice.values["more"]) == (
        "box-loose",
        "advice",
        6,
        17,
    )


def test_a_booklet_fills_it():
    made = pdf(box=BoxKeys(insert=7.3 * MM))
    assert not made.pages.stage.problems.all


def test_no_box_is_deeper_than_wide():
    with pytest.raises(Refused) as refusal:
        pdf("box-pocket", box=BoxKeys(stock=20 * MM))
    (problem,) = refusal.value.problems
    assert (problem.code, problem.values["cards"], problem.values["depth"]) == ("box-too-deep", 6, 122.0)


def test_a_box_follows_the_format_that_a_printer_gives_its_cards():
    tarot = Size(69.85 * MM, 120.65 * MM)
    box = die_of(pdf("box-pocket", product="cards-pocket", trim=tarot)).dimensions
    assert (box.width / MM, box.height / MM) == pytest.approx((69.85 + 2, 120.65 + 2.5))
    assert die_of(pdf("box", product="cards-pocket", trim=tarot)).dimensions.width / MM == pytest.approx(107)
