"""Refusing: what does not fit becomes a problem at the author's own sentence."""

import re

from ...geometry import MM
from ...problem import Problem
from ..arranging.placed import TooHigh
from ..filling.box import Box, texts
from ..filling.pages import Leaf
from ..setting.block import DoesNotFitAcross
from ..stage import Stage

_ADDRESS = re.compile(r"://|@|^www\.")


def refuse(stage: Stage, leaf: Leaf, fault: TooHigh | DoesNotFitAcross) -> None:
    """Report a page that can't be laid out even with every style at its floor."""
    if isinstance(fault, DoesNotFitAcross):
        span = fault.text.span(fault.start, fault.end) or leaf.page.slot.span
        word = fault.text.string[fault.start : fault.end]
        code = "address-too-wide" if _ADDRESS.search(word) else "word-too-wide"
        stage.problems.error(code, span, word=word, excess=_mm(fault.excess), product=stage.product.name)
        return
    words = [
        box
        for part in fault.boxes
        for box in texts(part)
        if box in fault.blocks and any(paragraph.text.source for paragraph in box.words)
    ]
    if fault.excess > sum(fault.blocks[box].height for box in words):  # shorter texts would not help
        slot = fault.boxes[0].slot if fault.boxes else leaf.page.slot
        stage.problems.error("slot-too-small", slot.span, excess=_mm(fault.excess), product=stage.product.name)
        return
    _refuse_text(stage, max(words, key=_length), fault)


def _refuse_text(stage: Stage, box: Box, fault: TooHigh) -> None:
    """Point at the words that have no room, and say how much too long the text is."""
    lines = fault.blocks[box].lines
    size, style = lines[-1].size, stage.layout.styles[lines[-1].style]
    lost = min(len(lines), max(1, round(fault.excess / (style.leading * size) + 0.49)))
    characters = sum(line.end - line.start for line in lines[-lost:])
    first = lines[-lost]
    span = first.measured.text.span(first.start) or box.slot.span
    values = {
        "lines": lost,
        "excess": _mm(fault.excess),
        "floor": round(size, 2),
        "style": box.slot.style,
        "product": stage.product.name,
        "characters": characters,
    }
    stage.problems.add(Problem("text-too-long", span, values, cause=span.source.path, weight=characters))


def _length(box: Box) -> int:
    return sum(len(paragraph.text.string) for paragraph in box.words)


def _mm(points: float) -> float:
    return round(points / MM, 1)
