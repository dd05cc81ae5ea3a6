"""Separations: inks with a plate of their own, and `All`, a tint of which goes onto every plate (ISO 32000-1, 8.6.6.4)."""

import re
from collections.abc import Iterable

from ...color import Color
from ..syntax.numbers import number

_SIGN = re.compile(rb"[^A-Za-z0-9]")
_IRREGULAR = re.compile(rb"[^!-~]|[#()<>\[\]{}/%]")
"""What a name can't hold as it is (ISO 32000-1, 7.3.5)."""


def resources(colors: Iterable[Color]) -> str:
    """Return the entry of a page's resources that holds separations, each once."""
    spaces = dict.fromkeys(f"/{key(color)}{separation(color)}" for color in colors)
    return f"/ColorSpace<<{''.join(spaces)}>>" if spaces else ""


def key(color: Color) -> str:
    """Return a separation's name in resources: letters, digits and hyphens, another for each separation."""
    return _SIGN.sub(lambda sign: b"-%02X" % sign[0][0], color.spot.encode()).decode()


def separation(color: Color) -> str:
    """Return the colour space, with what a tint looks like in the four inks: a straight line from paper to solid."""
    name = _IRREGULAR.sub(lambda sign: b"#%02X" % sign[0][0], color.spot.encode()).decode()
    solid = " ".join(number(ink / 100) for ink in color.inks)
    return f"[/Separation/{name}/DeviceCMYK<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[{solid}]/N 1>>]"
