"""Separations: inks with a plate of their own, and `All`, a tint of which goes onto every plate (ISO 32000-1, 8.6.6.4)."""

import re

from pypdf.generic import ArrayObject, DictionaryObject, NumberObject

from ..color import Color
from .names import name, numbers


def key(color: Color) -> str:
    """Return a name for a separation in resources: letters and digits only."""
    return re.sub(r"[^A-Za-z0-9]", "", color.spot) or "Spot"


def separation(color: Color) -> ArrayObject:
    tint = DictionaryObject(
        {
            name("/FunctionType"): NumberObject(2),
            name("/Domain"): numbers([0, 1]),
            name("/C0"): numbers([0, 0, 0, 0]),
            name("/C1"): numbers(ink / 100 for ink in color.inks),
            name("/N"): NumberObject(1),
        }
    )
    return ArrayObject([name("/Separation"), name(f"/{color.spot}"), name("/DeviceCMYK"), tint])
