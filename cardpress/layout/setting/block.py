"""Block: paragraphs set in a measure, from the top of the first capitals to the last baseline."""

from collections.abc import Sequence
from typing import NamedTuple

from ...prose import Paragraph, Text
from ...read.layout import Style
from ...text.breaks import Measured
from ...text.lines import Line, TooWide
from ...text.shaped import EM
from ..stage import Stage
from .missing import refuse_missing

DEFAULT_INDENT = 1.2
"""Ems by which list items stand in where a style says nothing."""


class SetLine(NamedTuple):
    """A line on a baseline `y` under the block's top; `x` from its left edge. `size` in points."""

    measured: Measured
    line: Line
    style: str
    x: float
    y: float
    size: float
    paragraph: int

    @property
    def start(self) -> int:
        """Return the number of its first character in the text."""
        return self.line.first.at

    @property
    def end(self) -> int:
        return self.measured.last_letter(self.line.last)


class Label(NamedTuple):
    """What stands before a list item, `indent` points left of it: a bullet, or the author's number as `text`."""

    y: float
    size: float
    style: str
    text: Text | None
    indent: float


class Block(NamedTuple):
    """Text set: `height` in points; `gaps` between paragraphs may each grow by `stretch`."""

    lines: tuple[SetLine, ...]
    labels: tuple[Label, ...]
    width: float
    height: float
    gaps: int
    stretch: float

    def spread(self, spare: float) -> "Block":
        """Share room that is left among the gaps between paragraphs, as far as the style allows."""
        each = min(spare / self.gaps, self.stretch) if self.gaps else 0.0
        if each <= 0:
            return self
        lines = tuple(line._replace(y=line.y + each * line.paragraph) for line in self.lines)
        starts = {line.y: line.y + each * line.paragraph for line in self.lines}
        labels = tuple(label._replace(y=starts[label.y]) for label in self.labels)
        return Block(lines, labels, self.width, self.height + each * self.gaps, self.gaps, self.stretch - each)


class DoesNotFitAcross(Exception):
    """A word is wider than its slot by `excess` points: characters [start, end) of `text`."""

    def __init__(self, text: Text, start: int, end: int, excess: float) -> None:
        self.text, self.start, self.end, self.excess = text, start, end, excess
        super().__init__(text.string[start:end])


def set_block(stage: Stage, words: Sequence[Paragraph], styles: Sequence[tuple[str, float]], width: float) -> Block:
    """Set paragraphs in `width` points; `styles` are name and size of the first paragraph and of the others.

    Raises DoesNotFitAcross.
    """
    lines: list[SetLine] = []
    labels: list[Label] = []
    y = 0.0
    main_style, main_size = styles[-1]
    main = stage.layout.styles[main_style]
    gap = stage.points(main.gap, em=main_size)
    for index, paragraph in enumerate(words):
        name, size = styles[index] if index < len(styles) else styles[-1]
        style, setting = stage.layout.styles[name], stage.settings[name]
        leading = style.leading * size
        if index:
            above = lines[-1]
            y += gap + (leading + stage.layout.styles[above.style].leading * above.size) / 2  # the mean of both
        else:
            y = setting.faces.regular.cap_height * size
        indent = 0.0
        if paragraph.kind != "plain":
            indent = _indent(stage, paragraph, style, size)
            labels += _label(stage, paragraph, name, size, y, indent)
        measured = stage.typesetter.measured(paragraph.text, setting)
        if stage.typesetter.shaper.lacks_letters:
            refuse_missing(measured, stage.problems)
        for line in _broken(stage, measured, style, size, width - indent):
            lines.append(SetLine(measured, line, name, indent, y, size, index))
            y += leading
        y -= leading
    stretch = stage.points(main.stretch, em=main_size)
    return Block(tuple(lines), tuple(labels), width, y, len(words) - 1, stretch)


def _indent(stage: Stage, paragraph: Paragraph, style: Style, size: float) -> float:
    if style.bullet == "none" and not paragraph.label:
        return 0.0
    return stage.points(style.indent, em=size) or DEFAULT_INDENT * size


def _label(stage: Stage, paragraph: Paragraph, name: str, size: float, y: float, indent: float) -> list[Label]:
    number = stage.typesetter.own_text(paragraph.label) if paragraph.label else None
    return [Label(y, size, name, number, indent)] if indent else []


def _broken(stage: Stage, measured: Measured, style: Style, size: float, width: float) -> tuple[Line, ...]:
    try:
        return stage.typesetter.lines(measured, width, size, balance=style.balance)
    except TooWide as wide:
        excess = wide.width * size / EM - width
        raise DoesNotFitAcross(measured.text, wide.start, wide.end, excess) from None
