"""Photos: refused when they can't be printed, measured at printed size, and bare of all but their pixels."""

import hashlib
import math
import pathlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from cardpress.geometry import Rect
from cardpress.layout.art.picture import Photo, paint_photo, place_photo, read_photo, resolution_problem
from cardpress.paths import bounds
from cardpress.pdf.painting.picture_data import cmyk_image, rgb_image
from cardpress.problem import Problems, Refused, Source, Span
from cardpress.read.deck import Asset
from cardpress.read.printer import Ppi

NAMED = Span(Source("01.md", "art: kuva.jpg"), 5, 13)
BOX = Rect(10, 20, 100, 50)
CLIP = Rect(10, 20, 109, 59)


def saved(tmp_path, image, name="kuva.png", **options):
    image.save(tmp_path / name, **options)
    return Asset(tmp_path / name, NAMED)


def photo(width, height):
    return Photo("kuva.png", "", width, height, NAMED)


def code(asset):
    with pytest.raises(Refused) as refused:
        read_photo(asset)
    (problem,) = refused.value.problems
    assert problem.span == NAMED
    return problem.code


def test_a_photo_knows_its_size_and_digest(tmp_path):
    asset = saved(tmp_path, Image.new("RGB", (30, 20)))
    read = read_photo(asset)
    assert (read.width, read.height) == (30, 20)
    assert read.key == hashlib.sha256(asset.path.read_bytes()).hexdigest()


@pytest.mark.parametrize(("orientation", "size"), [(1, (30, 20)), (3, (30, 20)), (6, (20, 30)), (8, (20, 30))])
def test_a_photo_taken_on_its_side_is_upright(tmp_path, orientation, size):
    exif = Image.Exif()
    exif[0x0112] = orientation
    asset = saved(tmp_path, Image.new("RGB", (30, 20)), "kuva.jpg", exif=exif)
    read = read_photo(asset)
    assert (read.width, read.height) == size == cmyk_image(read.path).size


def test_what_is_no_photo_is_refused(tmp_path):
    (tmp_path / "a.png").write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n")
    assert code(Asset(tmp_path / "a.png", NAMED)) == "picture-unreadable"
    assert code(Asset(tmp_path / "gone.png", NAMED)) == "picture-missing"
    (tmp_path / "a.jpg").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    assert code(Asset(tmp_path / "a.jpg", NAMED)) == "picture-heic"
    assert code(saved(tmp_path, Image.new("RGB", (3, 3)), "a.bmp")) == "picture-unreadable"


def test_a_bomb_is_refused_unopened(tmp_path):
    assert code(saved(tmp_path, Image.new("1", (10_000, 10_000)), "bomb.png")) == "picture-too-large"


def test_contain_and_cover():
    assert place_photo(photo(100, 100), BOX, CLIP, "contain", align="right") == pytest.approx((60, 20, 50, 50))
    assert place_photo(photo(100, 100), BOX, CLIP, "cover") == pytest.approx((10, -5, 109, 109))
    assert place_photo(photo(100, 100), BOX, CLIP, "focus", focus=(50, 0)) == pytest.approx((10, 20, 109, 109))


@given(st.integers(1, 4000), st.integers(1, 4000), st.tuples(st.floats(0, 100), st.floats(0, 100)))
def test_cover_leaves_no_paper_showing(width, height, focus):
    place = place_photo(photo(width, height), BOX, CLIP, "cover", focus=focus)
    assert place.holds(CLIP)
    assert math.isclose(place.width / width, place.height / height)


def test_a_photo_is_painted_in_its_clip():
    (group,) = paint_photo(photo(3, 3), BOX, CLIP)
    assert bounds([group.clip]) == CLIP
    assert group.items[0].box == BOX


@pytest.mark.parametrize(
    ("pixels", "severity", "least"), [(149, "error", 150), (150, "advice", 225), (224, "advice", 225), (225, None, 0)]
)
def test_pixels_per_inch_are_counted_at_printed_size(pixels, severity, least):
    problem = resolution_problem(photo(pixels, 10), Rect(0, 0, 72, 5), Ppi())
    if severity is None:
        assert problem is None
        return
    assert (problem.severity, problem.span) == (severity, NAMED)
    assert problem.values == {"path": "kuva.png", "ppi": pixels, "least": least, "mm": 25, "pixels": least}


def test_of_several_places_the_largest_is_told():
    problems = Problems()
    for width in (60, 144, 72):
        problem = resolution_problem(photo(200, 200), Rect(0, 0, width, width), Ppi())
        if problem:
            problems.add(problem)
    (told,) = problems.all
    assert (told.severity, told.values["ppi"]) == ("error", 100)


def test_white_is_paper_and_no_pixel_floods_the_sheet(tmp_path):
    colors = [(255, 255, 255), (0, 0, 0), (255, 0, 0), (0, 0, 90), (40, 0, 40)]
    image = Image.new("RGB", (len(colors), 1))
    image.putdata(colors)
    press = cmyk_image(str(saved(tmp_path, image).path))
    inks = [press.getpixel((x, 0)) for x in range(len(colors))]
    assert press.mode == "CMYK"
    assert inks[0] == (0, 0, 0, 0)
    assert max(sum(pixel) / 2.55 for pixel in inks) <= 301


@pytest.mark.parametrize("mode", ["1", "L", "LA", "I;16"])
def test_grey_stays_grey(tmp_path, mode):
    path = str(saved(tmp_path, Image.new(mode, (2, 2))).path)
    assert cmyk_image(path).mode == rgb_image(path).mode == "L"


def test_sixteen_bits_keep_their_middle(tmp_path):
    image = Image.new("I;16", (3, 1))
    for x, value in enumerate((0, 32768, 65535)):
        image.putpixel((x, 0), value)
    assert cmyk_image(str(saved(tmp_path, image).path)).tobytes() == bytes((0, 127, 255))


def test_what_is_transparent_shows_the_paper(tmp_path):
    palette = Image.new("P", (2, 1), 0)
    palette.putpalette([255, 0, 0, 0, 0, 255])
    palette.putpixel((1, 0), 1)
    for image, options in ((Image.new("RGBA", (1, 1), (255, 0, 0, 0)), {}), (palette, {"transparency": 0})):
        path = str(saved(tmp_path, image, **options).path)
        assert cmyk_image(path).getpixel((0, 0)) == (0, 0, 0, 0)
        assert rgb_image(path).getpixel((0, 0)) == (255, 255, 255)
    assert rgb_image(path).getpixel((1, 0)) == (0, 0, 255)


def test_cmyk_keeps_its_inks(tmp_path):
    path = str(saved(tmp_path, Image.new("CMYK", (1, 1), (10, 20, 30, 40)), "kuva.tiff").path)
    assert cmyk_image(path).getpixel((0, 0)) == (10, 20, 30, 40)
    assert rgb_image(path).mode == "RGB"


def test_a_profile_in_the_file_is_followed(tmp_path):
    odd = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ")).tobytes()
    plain = saved(tmp_path, Image.new("RGB", (1, 1), (10, 200, 30)), "a.png")
    other = saved(tmp_path, Image.new("RGB", (1, 1), (10, 200, 30)), "b.png", icc_profile=odd)
    assert cmyk_image(str(plain.path)).tobytes() == cmyk_image(str(other.path)).tobytes()  # not one for RGB


def test_nothing_but_pixels_is_left(tmp_path):
    exif = Image.Exif()
    exif[0x010F] = "Somebody's telephone"
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    path = str(saved(tmp_path, Image.new("RGB", (2, 2)), "a.jpg", exif=exif, icc_profile=srgb).path)
    assert cmyk_image(path).info == rgb_image(path).info == {}


def test_broken_pixels_are_a_problem(tmp_path):
    whole = saved(tmp_path, Image.effect_noise((200, 200), 50), "a.png").path
    whole.write_bytes(whole.read_bytes()[:5000])
    floating = saved(tmp_path, Image.new("F", (1, 1)), "f.tiff").path
    for path in (whole, floating, pathlib.Path("gone.png")):
        with pytest.raises(Refused, match="picture-unreadable"):
            cmyk_image(str(path))
