"""Refusing: what does not fit becomes a problem at the author's own sentence."""

from collections.abc import Mapping

from ..geometry import MM
from ..problem import Problem
from .arrange import TooHigh
from .block import DoesNotFitAcross, SetLine, set_block
from .box import Box, texts
from .pages import Leaf
from .sizes import size_in
from .stage import Stage


def refuse(stage: Stage, leaf: Leaf, fault: TooHigh | DoesNotFitAcross, points: Mapping[str, float]) -> None:
    """Report a page that can't be laid out even with every style at its floor."""
    if isinstance(fault, DoesNotFitAcross):
        span = fault.text.span(fault.start, fault.end) or leaf.page.slot.span
        word = fault.text.string[fault.start : fault.end]
        stage.problems.error("word-too-wide", span, word=word, excess=_mm(fault.excess), product=stage.product.name)
        return
    words = [box for part in fault.boxes for box in texts(part) if any(p.text.source for p in box.words)]
    if not words:
        slot = fault.boxes[0].slot if fault.boxes else leaf.page.slot
        stage.problems.error("slot-too-small", slot.span, excess=_mm(fault.excess), product=stage.product.name)
        return
    _refuse_text(stage, max(words, key=_length), fault.excess, points)


def _refuse_text(stage: Stage, box: Box, excess: float, points: Mapping[str, float]) -> None:
    """Point at the words that have no room, and say how much too long the text is."""
    name = box.slot.style
    size = size_in(stage, name, points, 0.0)
    lines = _lines(stage, box, name, size)
    lost = max(1, round(excess / (stage.layout.styles[name].leading * size) + 0.49))
    first = lines[max(0, len(lines) - lost)] if lines else None
    text = first.measured.text if first else box.words[0].text
    span = text.span(first.start if first else 0) or box.slot.span
    characters = sum(line.end - line.start for line in lines[-lost:])
    values = {
        "lines": lost,
        "excess": _mm(excess),
        "floor": f"{size:g}",
        "style": name,
        "product": stage.product.name,
        "characters": characters,
    }
    stage.problems.add(Problem("text-too-long", span, values, cause=span.source.path, weight=characters))


def _lines(stage: Stage, box: Box, name: str, size: float) -> tuple[SetLine, ...]:
    """Set the text in a usual measure again: only its last lines' words are wanted."""
    try:
        return set_block(stage, box.words, [(name, size)], stage.size.trim.width * 0.8).lines
    except DoesNotFitAcross:
        return ()


def _length(box: Box) -> int:
    return sum(len(paragraph.text.string) for paragraph in box.words)


def _mm(points: float) -> str:
    return f"{points / MM:.1f}"
