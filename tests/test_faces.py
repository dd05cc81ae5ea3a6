"""Pictures for shops that take no PDF: exact pixels, true colours, nothing stretched, colour up to the edge."""

import io

import pytest
from PIL import Image, ImageCms

from cardpress.color import Color, Inks
from cardpress.geometry import MM, Rect, Size
from cardpress.layout.frame import Frame, Shape
from cardpress.order.faces import Face, faces
from cardpress.paths import circle, rectangle
from cardpress.pdf.document.bind import bind
from cardpress.pdf.painting.inks import OfficeInks
from cardpress.pdf.painting.paint import paint
from cardpress.pdf.painting.screen import Screen
from cardpress.problem import Refused

from . import decks

INCH = 72.0
EIGHTH = INCH / 8
GROUND = Color(Inks(72, 12, 42, 0), "ground")
DOT = Color(Inks(0, 0, 0, 0), "dot", (255, 255, 255))


def page(trim: Size, bleed: float) -> bytes:
    """A page of one colour with a white circle in its middle, 1 inch across."""
    inks = OfficeInks(Screen())
    ground = Shape(rectangle(Rect(0, 0, *trim).grow(bleed)), GROUND)
    dot = Shape(circle(trim.width / 2, trim.height / 2, INCH / 2), DOT)
    return bind([paint([Frame(trim, [ground, dot], "page", 1)], inks, bleed)], "fi", inks)[0].draft()


def seen(color: Color) -> tuple[int, ...]:
    return tuple(round(255 * value) for value in Screen().rgb(color))


SHOPS = {
    "MakePlayingCards poker": (Size(2.5 * INCH, 3.5 * INCH), (822, 1122), EIGHTH),
    "MakePlayingCards tarot": (Size(2.75 * INCH, 4.75 * INCH), (897, 1497), EIGHTH),
    "The Game Crafter tarot": (Size(2.75 * INCH, 4.75 * INCH), (900, 1500), EIGHTH),
    "MeinSpiel 59 x 91": (Size(59 * MM, 91 * MM), (768, 1146), 3 * MM),
}
"""Trim, pixels and bleed as the shops ask for them."""


@pytest.mark.parametrize("shop", SHOPS)
def test_a_picture_has_the_shops_pixels_and_is_not_stretched(shop):
    trim, pixels, bleed = SHOPS[shop]
    (data,) = faces(page(trim, bleed), Face(*pixels, bleed))
    image = Image.open(io.BytesIO(data)).convert("RGB")
    assert image.size == pixels
    left, top, right, bottom = image.convert("L").point(lambda value: 255 * (value > 200)).getbbox()
    assert right - left == pytest.approx(bottom - top, abs=1)
    assert right - left == pytest.approx(300, abs=2)
    assert ((left + right) / 2, (top + bottom) / 2) == pytest.approx((pixels[0] / 2, pixels[1] / 2), abs=1)


@pytest.mark.parametrize("shop", SHOPS)
def test_colour_reaches_every_edge_and_is_that_of_the_screen(shop):
    trim, pixels, bleed = SHOPS[shop]
    image = Image.open(io.BytesIO(next(faces(page(trim, bleed), Face(*pixels, bleed))))).convert("RGB")
    for edge in ((0, 0, pixels[0], 1), (0, 0, 1, pixels[1]), (0, pixels[1] - 1, *pixels), (pixels[0] - 1, 0, *pixels)):
        for low, high, wanted in zip(*zip(*image.crop(edge).getextrema(), strict=True), seen(GROUND), strict=True):
            assert abs(low - wanted) <= 1 >= abs(high - wanted)


def test_a_page_of_another_shape_is_refused():
    with pytest.raises(Refused) as refused:
        next(faces(page(Size(63 * MM, 88 * MM), EIGHTH), Face(897, 1497, EIGHTH)))
    assert refused.value.problems[0].code == "face-shape"


def test_files_say_that_they_are_srgb():
    png, jpeg = (next(faces(page(Size(180, 252), 9), Face(822, 1122, 9, kind))) for kind in ("png", "jpeg"))
    assert b"sRGB\x01" in png
    assert Image.open(io.BytesIO(png)).info["dpi"] == pytest.approx((300, 300), abs=3)
    profile = Image.open(io.BytesIO(jpeg)).info["icc_profile"]
    assert "sRGB" in ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))
    assert profile[24:36] == bytes(12)


def test_cards_become_pictures_with_the_colours_of_a_screen():
    made = decks.builder()
    ((layout, product),) = made.catalogue.find(["cards-pocket"])
    pages = made.seen(layout, product)
    bleed = made.printer.bleed
    pictures = [Image.open(io.BytesIO(data)) for data in faces(pages.objects.draft(), Face(898, 1488, bleed))]
    assert len(pictures) == len(pages.boxes) == 12
    front = made.deck.cards[0].palette["ground"]
    wanted = tuple(round(255 * value) for value in made.screen.rgb(front))
    assert pictures[2].convert("RGB").getpixel((0, 0)) == pytest.approx(wanted, abs=1)
