"""Lengths of layouts and sizes of type, as they are written: what they come to depends on where they stand."""

from typing import Literal, NamedTuple

Unit = Literal["u", "mm", "pt", "%", "em"]


class Length(NamedTuple):
    """A length: `u` is the size's module, % a share of the parent, em of the style's size."""

    number: float
    unit: Unit


class Rest(NamedTuple):
    """A share of what is left over."""

    share: float = 1.0


class Percent(NamedTuple):
    """A size of type that follows: another style (`92% body`), or the slot's height (`56%`)."""

    number: float
    style: str = ""


ZERO = Length(0, "mm")
Extent = Length | Rest
TypeSize = Length | Percent
