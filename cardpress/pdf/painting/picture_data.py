"""The pixels of a photo as a page holds them: upright, opaque, 8 bits, in the page's colour space, nothing else.

Names of people and places in the file's metadata stay behind.
"""

import io
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...geometry import Size
from ...problem import Problem, Refused
from ...sight import Sight, seen
from .screen import PROFILE

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageCms import ImageCmsProfile

_FORMATS = ("PNG", "JPEG", "WEBP", "TIFF")
FINE = 300
"""Pixels an inch that are enough anywhere: no printer of ours asks for more. What has twice as many is made smaller."""
STRIP = 256
"""Rows of pixels that are worked on at a time."""
GRID = 17
"""Steps of each of red, green and blue at which a colour's look is worked out."""
_GREYS = {"1", "L", "LA", "La"}
_COLOURS = {"P", "PA", "RGB", "RGBA", "RGBa", "RGBX", "YCbCr"}
"""With 16-bit greys and CMYK, the modes that have a way to paper; the others (floats, Lab) are refused."""


def cmyk_image(path: str, profile: Path = PROFILE, most: float = 300.0, shown: Size | None = None) -> "Image":
    """Return the picture for the press of `profile`: CMYK of at most `most` percent, or L where it has no colour.

    A CMYK file keeps its inks but for what is too much. The picture has no more pixels than it takes to be FINE
    where it is `shown` in that size, in points. Raises Refused (`picture-unreadable`) where its pixels can't be read.
    """
    image = _upright(path, shown)
    if image.mode == "L":
        return _bare(image)
    inks = image if image.mode == "CMYK" else _converted(image, _profile(image), str(profile), "CMYK")
    return _bare(_within(inks, most))


def _within(image: "Image", most: float) -> "Image":
    """Take of cyan, magenta and yellow alike where all inks together are more than `most` percent, as `color.within`.

    Strip by strip, as working it out takes six times the memory of the pixels.
    """
    for top in range(0, image.height, STRIP):
        box = (0, top, image.width, min(top + STRIP, image.height))
        strip = image.crop(box)
        if _may_exceed(strip, most):
            image.paste(_strip_within(strip, most), box)
    return image


def _may_exceed(image: "Image", most: float) -> bool:
    """Tell quickly, of most strips, that no pixel has too much: halves are rounded down, so the mean is by less than 1."""
    from PIL import ImageChops

    c, m, y, k = image.split()
    mean = ImageChops.add(ImageChops.add(c, m, 2), ImageChops.add(y, k, 2), 2)
    return any(mean.histogram()[max(0, int(most * 255 / 400 - 1)) :])


def _strip_within(image: "Image", most: float) -> "Image":
    from PIL import Image as Pixels
    from PIL import ImageMath

    bands = dict(zip("cmyk", image.split(), strict=True))
    limit = int(most * 255 / 100)

    def less(band: str) -> "Image":
        def of(given: Any) -> Any:
            total, room = given["c"] + given["m"] + given["y"], limit - given["k"]
            kept = given["max"](given["min"](total, room), 0)
            return given["convert"](given[band] * kept / given["max"](total, 1), "L")

        plate: Image = ImageMath.lambda_eval(of, **bands)  # whole numbers, rounded down
        return plate

    return Pixels.merge("CMYK", [*map(less, "cmy"), bands["k"]])


def rgb_image(path: str, shown: Size | None = None) -> "Image":
    """Return the picture for a screen or an office printer: sRGB, or L. Raises Refused like `cmyk_image`."""
    from PIL import ImageCms

    image = _upright(path, shown)
    if image.mode == "L" or (image.mode == "RGB" and "icc_profile" not in image.info):
        return _bare(image)
    source = str(PROFILE) if image.mode == "CMYK" else _profile(image)
    return _bare(_converted(image, source, ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")), "RGB"))


def as_seen(image: "Image", sight: Sight) -> "Image":
    """Return how an RGB or grey picture looks to `sight`: colours are worked out on a grid and found between."""
    from PIL import ImageFilter

    if sight == "normal" or image.mode == "L":
        return image
    table = ImageFilter.Color3DLUT.generate(GRID, lambda red, green, blue: seen((red, green, blue), sight))
    return image.filter(table)


def _upright(path: str, shown: Size | None) -> "Image":
    """Load a picture as L, RGB or CMYK, the right way up, on white where it is transparent, and not finer than needed."""
    from PIL import Image, ImageOps

    try:
        with Image.open(path, formats=_FORMATS) as image:
            spare = _spare(image, shown)
            # JPEGs are unpacked at a half, a quarter or an eighth of their size
            image.draft(None, (image.width // spare, image.height // spare))
            opaque = _opaque(ImageOps.exif_transpose(image))
            return opaque.reduce(_spare(opaque, shown))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise Refused([Problem("picture-unreadable", None, {"path": path})]) from error


def _spare(image: "Image", shown: Size | None) -> int:
    """Return how many pixels of a row could be one, in powers of two, as JPEGs are halved while they are unpacked.

    By areas, as a photo may be stored lying on its side.
    """
    if shown is None:
        return 1
    ppi = 72 * math.sqrt(image.width * image.height / (shown.width * shown.height))
    return 1 << max(0, math.frexp(ppi / FINE)[1] - 1)


def _opaque(image: "Image") -> "Image":
    from PIL import Image

    profile = image.info.get("icc_profile")
    if image.mode.startswith("I;16"):
        image = image.convert("I").point(lambda value: value / 257).convert("L")  # 65535 becomes 255
    elif image.mode in _GREYS | _COLOURS:
        grey, clear = image.mode in _GREYS, image.has_transparency_data
        image = image.convert(("LA" if clear else "L") if grey else ("RGBA" if clear else "RGB"))
    elif image.mode != "CMYK":
        raise ValueError(image.mode)
    if image.mode in ("LA", "RGBA"):
        paper = Image.new(image.mode[:-1], image.size, "white")
        paper.paste(image.convert(paper.mode), mask=image.getchannel("A"))
        image = paper
    image.info = {"icc_profile": profile} if profile else {}
    return image


def _profile(image: "Image") -> "ImageCmsProfile":
    """Return the profile in the file if it is one for its colours, else sRGB."""
    from PIL import ImageCms

    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(image.info["icc_profile"]))
        if profile.profile.xcolor_space.strip() == image.mode:
            return profile
    except (KeyError, OSError):
        pass
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


def _converted(image: "Image", source: "ImageCmsProfile | str", target: "ImageCmsProfile | str", mode: str) -> "Image":
    from PIL import ImageCms

    changed = ImageCms.profileToProfile(
        image,
        source,
        target,
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        mode,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    assert changed is not None
    return changed


def _bare(image: "Image") -> "Image":
    image.info = {}
    return image
