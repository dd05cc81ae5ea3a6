"""Inks as they look on a screen and in an office: through the profile of the press."""

import functools
from typing import TYPE_CHECKING

from ...color import Color, Inks
from ...read.printers.profiles import ICC

if TYPE_CHECKING:
    from PIL.ImageCms import ImageCmsTransform

PROFILE = ICC / "ISOcoated_v2_300_bas.icc"
"""Of the press for which the inks of our palettes are chosen."""


class Screen:
    """Turns colours to sRGB, relative to the paper and with black point compensation; remembers what it turned."""

    def __init__(self) -> None:
        self._known: dict[Inks, tuple[float, float, float]] = {}

    def rgb(self, color: Color) -> tuple[float, float, float]:
        """Return red, green and blue from 0 to 1: the official ones where the colour has them."""
        if color.rgb is not None:
            red, green, blue = color.rgb
            return red / 255, green / 255, blue / 255
        if color.inks not in self._known:
            self._known[color.inks] = self._converted(color.inks)
        return self._known[color.inks]

    def pixels(self, size: tuple[int, int], inks: bytes) -> bytes:
        """Return the pixels of a CMYK picture of so many across and down in RGB, three bytes each."""
        return _applied(self._tabled, size, inks)

    def _converted(self, inks: Inks) -> tuple[float, float, float]:
        red, green, blue = _applied(self._exact, (1, 1), bytes(round(2.55 * ink) for ink in inks))
        return red / 255, green / 255, blue / 255

    @functools.cached_property
    def _tabled(self) -> "ImageCmsTransform":
        """For many pixels: a table is made first, which takes longer than thousands of colours do without."""
        return _transform(tabled=True)

    @functools.cached_property
    def _exact(self) -> "ImageCmsTransform":
        return _transform(tabled=False)


def _transform(*, tabled: bool) -> "ImageCmsTransform":
    from PIL import ImageCms  # a deck for the press doesn't wait for Pillow

    flags = ImageCms.Flags.BLACKPOINTCOMPENSATION
    return ImageCms.buildTransform(
        str(PROFILE),
        ImageCms.createProfile("sRGB"),
        "CMYK",
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags if tabled else flags | ImageCms.Flags.NOOPTIMIZE,
    )


def _applied(transform: "ImageCmsTransform", size: tuple[int, int], inks: bytes) -> bytes:
    from PIL import Image, ImageCms

    seen = ImageCms.applyTransform(Image.frombytes("CMYK", size, inks), transform)
    assert seen is not None
    return seen.tobytes()
