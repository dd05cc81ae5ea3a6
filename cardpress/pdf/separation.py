"""Separations: inks with a plate of their own, and `All`, a tint of which goes onto every plate (ISO 32000-1, 8.6.6.4)."""

import re

from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject

from ..color import Color
from .form import numbers


def key(color: Color) -> str:
    """Return a name for a separation in resources: letters and digits only."""
    return re.sub(r"[^A-Za-z0-9]", "", color.spot) or "Spot"


def separation(color: Color) -> ArrayObject:
    tint = DictionaryObject(
        {
            NameObject("/FunctionType"): NumberObject(2),
            NameObject("/Domain"): numbers([0, 1]),
            NameObject("/C0"): numbers([0, 0, 0, 0]),
            NameObject("/C1"): numbers(ink / 100 for ink in color.inks),
            NameObject("/N"): NumberObject(1),
        }
    )
    return ArrayObject([NameObject("/Separation"), NameObject(f"/{color.spot}"), NameObject("/DeviceCMYK"), tint])
