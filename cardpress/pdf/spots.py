"""Spots: separations as pages name them, an ink with a plate of its own each (ISO 32000-1, 8.6.6.4).

Written as text, as pages are; `separation.py` does the same for sheets.
"""

import re
from collections.abc import Iterable

from ..color import Color
from .numbers import number

_REGULAR = re.compile(rb"[^!-~]|[#()<>\[\]{}/%]")
"""What a name can't hold as it is (ISO 32000-1, 7.3.5)."""


def resources(spots: Iterable[Color]) -> str:
    """Return the entry of a page's resources that holds the separations, each once."""
    spaces = dict.fromkeys(f"{key(color)}[/Separation{_name(color.spot)}/DeviceCMYK{_tint(color)}]" for color in spots)
    return f"/ColorSpace<<{''.join(spaces)}>>" if spaces else ""


def key(color: Color) -> str:
    """Return the name of a separation in the resources."""
    return _name(f"S-{color.spot}")


def _tint(color: Color) -> str:
    """Tell how a tint of the separation looks in the four inks: a straight line from paper to solid."""
    solid = " ".join(number(ink / 100) for ink in color.inks)
    return f"<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[{solid}]/N 1>>"


def _name(text: str) -> str:
    return "/" + _REGULAR.sub(lambda match: b"#%02X" % match[0][0], text.encode()).decode()
