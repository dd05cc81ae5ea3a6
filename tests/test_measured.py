"""What an order sheet tells of files is measured in them: sizes, bleed, plates, fonts, pixels."""

import io

import pytest
from pikepdf import Array
from PIL import Image, ImageCms

from cardpress.geometry import MM
from cardpress.order.measured import PROCESS, measured, measured_pdf, measured_picture
from cardpress.preflight.examined import examine

from .defects import EDGE, HEIGHT, WIDTH, card
from .test_preflight import SQUARE, with_resources

FOUR = set(PROCESS)


def page(operators="", edit=None):
    (found,) = measured_pdf(examine(card(operators, edit))).pages
    return found


def test_a_clean_card():
    found = measured_pdf(examine(card()))
    assert (found.standard, found.condition, found.fonts) == ("PDF/X-4", "FOGRA39", 1)
    (only,) = found.pages
    assert (only.trim, only.bleeds, set(only.plates)) == ((63.0, 88.0), (3.0, 3.0), FOUR)
    assert only.words == "Kohtaamispaikka"


def test_marks_on_every_plate_are_no_ink_of_their_own():
    assert "All" not in page().plates


@pytest.mark.parametrize(
    ("operators", "more"),
    [
        (f"/CSSpot cs 1 scn {SQUARE} f", {"PANTONE 021 C"}),
        (f"/CSSpot cs 0 scn {SQUARE} f", set()),
        (f"1 0 0 rg {SQUARE} f", {"RGB"}),
        (f"/CSLab cs 50 0 0 scn {SQUARE} f", {"Lab"}),
        ("/XNone Do", set()),
    ],
    ids=["spot", "a tint of nothing", "RGB", "Lab", "what isn't there"],
)
def test_what_is_printed_beside_the_four_inks(operators, more):
    assert set(page(operators, edit=with_resources).plates) == FOUR | more


def black_alone(pdf, only):
    only.obj.Contents = pdf.make_stream(b"0 0 0 1 k 40 40 9 9 re f 0 0 0 0 k 60 60 9 9 re f")


def test_plates_without_ink_are_not_counted():
    assert set(page(edit=black_alone).plates) == {"black"}


def unequal(_, only):
    only.obj.BleedBox = Array([EDGE - 2 * MM, EDGE - 3 * MM, EDGE + WIDTH + 5 * MM, EDGE + HEIGHT + 3 * MM])


def without(_, only):
    del only.obj["/BleedBox"]


def test_the_narrowest_and_the_widest_bleed():
    assert page(edit=unequal).bleeds == (2.0, 5.0)
    assert page(edit=without).bleeds == (10.0, 10.0)  # what the paper has


def half_a_tenth(_, only):
    only.obj.TrimBox = Array([EDGE, EDGE, EDGE + WIDTH + 0.04 * MM, EDGE + HEIGHT])


def test_sizes_are_told_to_a_tenth_of_a_millimetre():
    assert page(edit=half_a_tenth).trim == (63.0, 88.0)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_pictures_tell_their_pixels_and_colour_space(kind):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for mode, how, space in (("RGB", {"icc_profile": profile}, "sRGB"), ("L", {}, "L")):
        file = io.BytesIO()
        Image.new(mode, (300, 500)).save(file, kind, dpi=(299.9, 299.9), **how)
        content = measured_picture(file.getvalue())
        assert (content.width, content.height, content.format, content.space) == (300, 500, kind, space)
        assert content.dpi == 300
        assert content.size == pytest.approx((25.4, 25.4 * 500 / 300))


def test_what_goes_along_is_known_by_its_sum_alone():
    found = measured("box-cut.svg", b"<svg/>")
    assert (found.name, found.content, len(found.sha256)) == ("box-cut.svg", None, 64)
