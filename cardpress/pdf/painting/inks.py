"""Inks: the one place where a colour becomes operators, and so the guard of a file's colour space.

A press file holds DeviceCMYK and separations only, an office file DeviceRGB only.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ...color import Color, within
from ...layout.frame import Picture
from ..syntax.numbers import number
from .screen import PROFILE, Screen
from .separation import key, resources

if TYPE_CHECKING:
    from PIL.Image import Image

OVERPRINT, KNOCKOUT = "GO", "GK"
"""Graphics states: fills and strokes add to what lies under them, or replace it (ISO 32000-1, 8.6.7)."""
_STATES = (
    f"/ExtGState<</{OVERPRINT}<</Type/ExtGState/OP true/op true/OPM 1>>"
    f"/{KNOCKOUT}<</Type/ExtGState/OP false/op false/OPM 0>>>>"
)


class Inks(Protocol):
    """Writes colours; `resources` are the entries that its operators need."""

    resources: str

    def fill(self, color: Color) -> str: ...
    def stroke(self, color: Color) -> str: ...
    def image(self, picture: Picture) -> "Image": ...


class PressInks:
    """CMYK with overprint, and lines in the separations of `lines`, which a printer's file has named; no others.

    All inks together are at most `most` percent at any place; photos are converted to the press of `profile`.
    """

    def __init__(self, lines: Sequence[Color] = (), most: float = 300.0, profile: Path = PROFILE) -> None:
        self._most, self._profile = most, profile
        self._written: dict[int, tuple[Color, str]] = {}  # a colour is kept, so that its id stays its own
        self._lines = {color.spot for color in lines}
        self.resources = _STATES + resources(lines)

    def fill(self, color: Color) -> str:
        known = self._written.get(id(color))
        if known is None:
            known = self._written[id(color)] = color, f"{self._state(color)}{self._cmyk(color)} k"
        return known[1]

    def stroke(self, color: Color) -> str:
        if color.spot in self._lines:
            return f"{self._state(color)}/{key(color)} CS 1 SCN"
        return f"{self._state(color)}{self._cmyk(color)} K"

    def image(self, picture: Picture) -> "Image":
        from .picture_data import cmyk_image  # Pillow is slow to import and seldom needed

        return cmyk_image(picture.path, self._profile, self._most, picture.size)

    def _cmyk(self, color: Color) -> str:
        if color.spot:
            raise ValueError(color.name)
        return " ".join(number(ink / 100) for ink in within(color.inks, self._most))

    def _state(self, color: Color) -> str:
        return f"/{OVERPRINT if color.overprint else KNOCKOUT} gs "


class OfficeInks:
    """RGB for screens and office printers."""

    resources = ""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen

    def fill(self, color: Color) -> str:
        return f"{self._rgb(color)} rg"

    def stroke(self, color: Color) -> str:
        return f"{self._rgb(color)} RG"

    def image(self, picture: Picture) -> "Image":
        from .picture_data import as_seen, rgb_image

        return as_seen(rgb_image(picture.path, picture.size), picture.sight)

    def _rgb(self, color: Color) -> str:
        return " ".join(map(number, self._screen.rgb(color)))
