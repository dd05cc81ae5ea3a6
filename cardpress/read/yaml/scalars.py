"""From one word to a value: how lengths, sizes, inks and the like are written.

Each parser takes the author's text and raises ValueError if it is no such value; the
term beside it says in a message what was expected.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, cast

from ...color import Inks
from ...geometry import Size
from ...papers import length, size
from ...problem import Term
from ..layout import Margin
from ..lengths import Length, Percent, Rest, TypeSize, Unit
from ..printer import Pixels, Points

NUMBER = r"\d{1,5}(?:[.,]\d{1,4})?"
LENGTH = re.compile(rf"({NUMBER}) ?(u|mm|pt|%|em)")
REST = re.compile(rf"rest(?: ({NUMBER}))?")
PERCENT = re.compile(rf"({NUMBER}) ?%(?: ?([^\s%]+))?")
SHAPE = re.compile(rf"({NUMBER}) ?: ?({NUMBER})")
INKS = re.compile(rf"{NUMBER}(?: +{NUMBER}){{3}}")
POINTS = re.compile(rf"{NUMBER} ?(mm|cm|in|pt)|0")
YES_NO = {"yes": True, "true": True, "no": False, "false": False}
PIXELS = re.compile(r"(\d{2,5}) ?[x×] ?(\d{2,5})(?: ?px)?")
FOCUS = re.compile(rf"({NUMBER}) ?% ({NUMBER}) ?%")


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
    return number(_match(re.compile(rf"-?{NUMBER}"), text)[0])


def _int(text: str) -> int:
    return int(_match(re.compile(r"\d{1,5}"), text)[0])


def _bool(text: str) -> bool:
    return YES_NO[text.lower()]


def _length(text: str) -> Length:
    if text.strip() == "0":
        return Length(0, "mm")
    match = _match(LENGTH, text)
    return Length(number(match[1]), cast("Unit", match[2]))


def _margin(text: str) -> Margin:
    edge = _length(text)
    return Margin(edge, edge, edge, edge)


def _rest(text: str) -> Rest:
    share = number(_match(REST, text)[1] or "1")
    if share <= 0:
        raise ValueError(text)
    return Rest(share)


def _type_size(text: str) -> Length | Percent:
    if PERCENT.fullmatch(text.strip()):
        match = _match(PERCENT, text)
        return Percent(number(match[1]), match[2] or "")
    return _length(text)


def _shape(text: str) -> tuple[float, float]:
    match = _match(SHAPE, text)
    shape = number(match[1]), number(match[2])
    if min(shape) <= 0:
        raise ValueError(text)
    return shape


def _focus(text: str) -> Focus:
    match = _match(FOCUS, text)
    return Focus(*(_at_most_100(number(group)) for group in match.groups()))


def _inks(text: str) -> Inks:
    return Inks(*(_at_most_100(number(part)) for part in _match(INKS, text)[0].split()))


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
    written = _match(POINTS, text)[0]
    return length("0 mm" if written == "0" else written)


def _pixels(text: str) -> Pixels:
    return Pixels(*map(int, _match(PIXELS, text).groups()))


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
    Pixels: Written(_pixels, Term("pixels")),
    Focus: Written(_focus, Term("focus")),
    tuple[float, float]: Written(_shape, Term("shape")),
}
