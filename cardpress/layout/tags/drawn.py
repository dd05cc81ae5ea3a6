"""Drawn: a paragraph with its label and its lines as they are painted."""

from collections.abc import Mapping
from typing import NamedTuple

from ...prose import Paragraph
from ..frame import Glyphs, Item
from ..setting.block import SetLine

MEANS: Mapping[str, str] = {"deck": "•", "dot": "•", "box": "☐", "none": ""}
"""What bullets that are drawn are told as."""


class DrawnLine(NamedTuple):
    """A line as it was set, and as it is painted."""

    line: SetLine
    glyphs: Glyphs


class Drawn(NamedTuple):
    """A paragraph; `label` is what stands before a list item, and `means` what a drawn one is told as."""

    paragraph: Paragraph
    label: tuple[Item, ...]
    means: str
    lines: tuple[DrawnLine, ...]
