"""From one word to a value: how lengths, sizes, inks and the like are written.

Each parser takes the author's text and raises ValueError if it is no such value; the
term beside it says in a message what was expected.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, cast

from ..color import Inks
from ..geometry import Size, length, size
from ..problem import Term
from .layout import Length, Margin, Percent, Rest, TypeSize, Unit
from .printer import Points

_NUMBER = r"\d{1,5}(?:[.,]\d{1,4})?"
_LENGTH = re.compile(rf"({_NUMBER}) ?(u|mm|pt|%|em)")
_REST = re.compile(rf"rest(?: ({_NUMBER}))?")
_PERCENT = re.compile(rf"({_NUMBER}) ?%(?: ?([^\s%]+))?")
_SHAPE = re.compile(rf"({_NUMBER}) ?: ?({_NUMBER})")
_FOCUS = re.compile(rf"({_NUMBER}) ?% ({_NUMBER}) ?%")


class Focus(NamedTuple):
    """A point in percent of a picture (`50% 40%`)."""

    x: float
    y: float


class Written(NamedTuple):
    """How a type is written, and what a message calls it: a Term, or the very word that is to be written."""

    parse: Callable[[str], Any]
    term: str


def _match(pattern: re.Pattern[str], text: str) -> re.Match[str]:
    match = pattern.fullmatch(text.strip())
    if match is None:
        raise ValueError(text)
    return match


def number(text: str) -> float:
    return float(text.replace(",", "."))


def _float(text: str) -> float:
    return number(_match(re.compile(rf"-?{_NUMBER}"), text)[0])


def _int(text: str) -> int:
    return int(_match(re.compile(r"\d{1,5}"), text)[0])


def _bool(text: str) -> bool:
    return {"yes": True, "true": True, "no": False, "false": False}[text.lower()]


def _length(text: str) -> Length:
    if text.strip() == "0":
        return Length(0, "mm")
    match = _match(_LENGTH, text)
    return Length(number(match[1]), cast("Unit", match[2]))


def _margin(text: str) -> Margin:
    edge = _length(text)
    return Margin(edge, edge, edge, edge)


def _rest(text: str) -> Rest:
    share = number(_match(_REST, text)[1] or "1")
    if share <= 0:
        raise ValueError(text)
    return Rest(share)


def _type_size(text: str) -> Length | Percent:
    if _PERCENT.fullmatch(text.strip()):
        match = _match(_PERCENT, text)
        return Percent(number(match[1]), match[2] or "")
    return _length(text)


def _shape(text: str) -> tuple[float, float]:
    match = _match(_SHAPE, text)
    shape = number(match[1]), number(match[2])
    if min(shape) <= 0:
        raise ValueError(text)
    return shape


def _focus(text: str) -> Focus:
    match = _match(_FOCUS, text)
    return Focus(*(_at_most_100(number(group)) for group in match.groups()))


def _inks(text: str) -> Inks:
    return Inks(
        *(_at_most_100(number(part)) for part in _match(re.compile(rf"{_NUMBER}(?: +{_NUMBER}){{3}}"), text)[0].split())
    )


def _at_most_100(percent: float) -> float:
    if percent > 100:
        raise ValueError(percent)
    return percent


def _size(text: str) -> Size:
    paper = size(text)
    if not all(10 < side < 10_000 for side in paper):
        raise ValueError(text)
    return paper


def _points(text: str) -> float:
    points = length("0 mm" if text.strip() == "0" else text)
    if not 0 <= points < 10_000:
        raise ValueError(text)
    return points


WRITTEN: Mapping[Any, Written] = {
    str: Written(str, Term("text")),
    bool: Written(_bool, Term("yes-no")),
    int: Written(_int, Term("whole-number")),
    float: Written(_float, Term("number")),
    Length: Written(_length, Term("length")),
    Margin: Written(_margin, Term("length")),
    Rest: Written(_rest, Term("rest")),
    TypeSize: Written(_type_size, Term("type-size")),
    Size: Written(_size, Term("size")),
    Inks: Written(_inks, Term("inks")),
    Points: Written(_points, Term("points")),
    Focus: Written(_focus, Term("focus")),
    tuple[float, float]: Written(_shape, Term("shape")),
}
