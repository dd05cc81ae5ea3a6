"""On screen: a file of ours for the press as it will look in print, for programs that only guess what inks look like."""

import io
import re
from collections.abc import Callable, Iterator

import pikepdf

from ...color import BLACK, PAPER, RICH_BLACK, Color, Inks
from ...layout.drawings.emblem import BLUE, YELLOW
from ..painting.screen import Screen
from ..syntax.numbers import number

_INKS = re.compile(rb"(?<![\w.])([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) ([kK])\b")
"""Inks for fills or strokes. Every other byte of our words is the high one of a code, and no digit, space or letter as
long as a batch has fewer than 8,192 codes: nothing in them is taken for an operator."""
_RGB = {b"k": "rg", b"K": "RG"}
_OFFICIAL = {color.inks: color for color in (BLACK, RICH_BLACK, PAPER, BLUE, YELLOW)}


def on_screen(pdf: bytes, screen: Screen, most: int | None = None) -> bytes:
    """Return the file, or its first pages, with CMYK as RGB; separations stay as they are."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        del document.pages[most or len(document.pages) :]
        for page in document.pages:
            _convert_operators(page.Contents, screen)
        for item in {item.objgen: item for page in document.pages for item in _external(page.obj)}.values():
            convert = _convert_image if item.Subtype == "/Image" else _convert_operators
            convert(item, screen)
        file = io.BytesIO()
        document.save(file, compress_streams=False)  # it is looked at at once, and packing photos takes seconds
    return file.getvalue()


def _external(owner: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Yield the pictures and forms of a page or form, and those in them (ISO 32000-1, 8.8)."""
    resources = owner.get("/Resources", pikepdf.Dictionary())
    for item in resources.get("/XObject", pikepdf.Dictionary()).values():
        yield item
        yield from _external(item)


def _convert_operators(content: pikepdf.Object, screen: Screen) -> None:
    content.write(_INKS.sub(_operator(screen), content.read_bytes()))


def _operator(screen: Screen) -> Callable[[re.Match[bytes]], bytes]:
    def converted(found: re.Match[bytes]) -> bytes:
        *inks, operator = found.groups()
        color = Color(Inks(*(round(100 * float(ink), 2) for ink in inks)), "")
        rgb = screen.rgb(_OFFICIAL.get(color.inks, color))
        return f"{' '.join(map(number, rgb))} {_RGB[operator]}".encode()

    return converted


def _convert_image(image: pikepdf.Object, screen: Screen) -> None:
    if image.ColorSpace == "/DeviceCMYK":
        size = int(image.Width), int(image.Height)
        image.write(screen.pixels(size, image.read_bytes()))
        image.ColorSpace = pikepdf.Name.DeviceRGB
