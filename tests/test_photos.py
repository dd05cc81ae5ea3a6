"""Photos on cards, from file to paper: converted to inks, cut to their place, fine enough, or refused."""

import io

import pikepdf
import pytest
from PIL import Image

from cardpress.geometry import Rect, Size
from cardpress.layout.frame import Picture
from cardpress.pdf.document.pictures import Pictures
from cardpress.pdf.document.reportlab_hooks import Document
from cardpress.pdf.painting.inks import PressInks
from cardpress.pdf.painting.picture_data import cmyk_image, rgb_image
from cardpress.read.printer import Ppi, Printer

from . import decks

CARD = "---\nart: art/kuva.{ending}\nalt: Kuva\n---\n# Otsikko\n\nTeksti.\n"


def deck(tmp_path, size=(1600, 1900), mode="RGB", ending="jpg", color=(200, 60, 40)):
    folder = decks.small_deck(tmp_path / "pakka", {"01-a.md": CARD.format(ending=ending)})
    (folder / "art").mkdir()
    image = Image.new(mode, size, color if mode != "L" else 90)
    image.save(folder / "art" / f"kuva.{ending}", exif=exif() if ending == "jpg" else None or b"")
    return folder


def exif() -> bytes:
    """What a telephone writes into a photo: who took it, and where."""
    tags = Image.Exif()
    tags[0x013B] = "Kuvaaja"
    return tags.tobytes()


def built(folder, name="cards"):
    made = decks.builder(folder)
    return made, made.make(*made.catalogue.find([name])[0])


def images(pdf: bytes):
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for item in document.objects:
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image":
                yield str(item.ColorSpace), (int(item.Width), int(item.Height)), item.read_bytes()


def test_a_photo_becomes_inks_once_and_loses_its_data(tmp_path):
    made, product = built(deck(tmp_path))
    assert not made.problems.errors
    ((space, size, data),) = images(product.pdf)
    assert (space, size) == ("/DeviceCMYK", (1600, 1900))
    assert len(data) == 4 * 1600 * 1900
    assert b"Kuvaaja" not in product.pdf


def test_a_photo_has_no_more_pixels_than_print_needs(tmp_path):
    """A card's front is a tenth of what a telephone's photo could fill. Where the pages are larger, more pixels stay."""
    folder = deck(tmp_path, size=(4000, 6000), mode="L")
    ((_, card, _),) = images(built(folder)[1].pdf)
    ((_, poster, _),) = images(built(folder, "posters")[1].pdf)
    assert card == (2000, 3000)
    assert poster == (4000, 6000)


@pytest.mark.parametrize("ending", ["jpg", "png"])
@pytest.mark.parametrize(("width", "pixels"), [(59, 250), (72, 500), (120, 500), (121, 1000), (500, 1000)])
def test_pixels_are_spared_from_six_hundred_an_inch_on(tmp_path, ending, width, pixels):
    folder = deck(tmp_path, size=(1000, 500), ending=ending)
    path = str(folder / "art" / f"kuva.{ending}")
    assert cmyk_image(path, shown=Size(width, width / 2)).size == (pixels, pixels // 2)
    assert rgb_image(path, Size(width / 2, width)).size == (pixels, pixels // 2), "by areas"


def test_a_photo_that_is_larger_in_a_later_batch_keeps_its_pixels_there(tmp_path):
    folder = deck(tmp_path, size=(1000, 500))
    pictures = Pictures(Document("fi"), PressInks())
    small, large = (
        Picture((folder / "art" / "kuva.jpg").as_posix(), "a", Rect(0, 0, width, width / 2)) for width in (72, 500)
    )
    first = pictures.written(small)
    second = pictures.written(large)
    assert first != second
    assert pictures.written(small) == second


def test_an_office_product_shows_it_in_rgb(tmp_path):
    _, product = built(deck(tmp_path), "handout")
    assert {space for space, _, _ in images(product.pdf)} <= {"/DeviceRGB", "/DeviceGray"}


def test_transparent_and_grey_pictures(tmp_path):
    made, product = built(deck(tmp_path, mode="RGBA", ending="png", color=(0, 0, 0, 0)))
    assert not made.problems.errors
    ((space, _, data),) = images(product.pdf)
    assert space == "/DeviceCMYK"
    assert set(data[:400]) == {0}, "nothing is printed where the picture is clear"
    _, grey = built(deck(tmp_path / "b", mode="L", ending="png"))
    assert [space for space, _, _ in images(grey.pdf)] == ["/DeviceGray"]


def test_too_few_pixels_are_a_problem_at_the_authors_line(tmp_path):
    made, _ = built(deck(tmp_path, size=(200, 240)))
    (problem,) = made.problems.errors
    assert problem.code == "picture-low-resolution"
    assert problem.values["ppi"] < 150
    assert problem.span.source.position(problem.span.start).line == 2


def test_a_printer_says_how_many_pixels_it_needs(tmp_path):
    """190 dots an inch on cards: some print houses refuse that."""
    folder = deck(tmp_path, size=(830, 1180))
    made = decks.builder(folder)
    made.make(*made.catalogue.find(["cards"])[0])
    asked = decks.builder(folder, Printer("tarkka", ppi=Ppi(200, 300)))
    asked.make(*asked.catalogue.find(["cards"])[0])
    assert [(one.severity, one.values["least"]) for one in made.problems.all] == [("advice", 225)]
    assert [(one.severity, one.values["least"]) for one in asked.problems.all] == [("error", 200)]


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff\xe0 no picture", b"%!PS-Adobe-3.0 EPSF-3.0"])
def test_what_is_no_picture_is_a_problem(tmp_path, content):
    folder = deck(tmp_path)
    (folder / "art" / "kuva.jpg").write_bytes(content)
    made, _ = built(folder)
    assert {problem.code for problem in made.problems.errors} == {"picture-unreadable"}


def test_press_inks_refuse_a_spot_that_no_printer_named():
    from cardpress.color import REGISTRATION

    with pytest.raises(ValueError, match="All"):
        PressInks().fill(REGISTRATION)
