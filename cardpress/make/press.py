"""Press: a printer's file as imposition needs it."""

import math
from collections.abc import Iterable

from ..impose.page_box import PageBox
from ..impose.press import Cutter, Offset, Press
from ..read.printer import Backs, CutterKeys, Printer

CREEP = {"flat": 1.0, "round": math.pi / 2}
"""Thicknesses of paper that a fold takes: pressed flat one; left round, the paper goes around a quarter of a circle on either side."""


def press(printer: Printer) -> Press:
    return Press(
        margin=printer.margin,
        marks=printer.marks,
        flip=printer.flip,
        creep=printer.caliper * CREEP[printer.folds],
        signature=max(1, printer.signature),
        overlap=printer.overlap,
        backs=_offset(printer.backs) if printer.backs else Offset(),
        cutter=_cutter(printer.cutter) if printer.cutter else None,
    )


def gutter(printer: Printer, usual: float, boxes: Iterable[PageBox]) -> float:
    """Return how far cards lie apart on a sheet: as the printer says, or else as `usual` (points).

    A cutting machine follows each card by itself, off by a little: between two it needs the bleed of both.
    """
    if printer.gutter is not None:
        return printer.gutter
    return max(usual, 2 * max((box.bleed for box in boxes), default=0.0)) if printer.cutter else usual


def _offset(backs: Backs) -> Offset:
    return Offset(backs.right - backs.left, backs.down - backs.up, backs.clockwise - backs.anticlockwise)


def _cutter(keys: CutterKeys) -> Cutter:
    return Cutter(keys.spot, keys.marks, keys.inset, keys.arm, keys.line, keys.square)
