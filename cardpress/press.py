"""Press: a printer's file as imposition needs it, and as finishing does."""

import math

from .impose.sheet import Cutter, Offset, Press
from .pdf import intent as claims
from .pdf.intent import PLAIN, Intent
from .read.printer import Backs, CutterKeys, Printer
from .read.profiles import find_profile

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


def intent(printer: Printer) -> Intent:
    """Return what files for the press claim; reads and packs the printer's profile."""
    if printer.standard == "plain":
        return PLAIN
    profile = find_profile(printer)
    return claims.intent(printer.standard, printer.condition, profile.read_bytes() if profile else b"")


def _offset(backs: Backs) -> Offset:
    return Offset(backs.right - backs.left, backs.down - backs.up, backs.clockwise - backs.anticlockwise)


def _cutter(keys: CutterKeys) -> Cutter:
    return Cutter(keys.spot, keys.marks, keys.inset, keys.arm, keys.line, keys.square)
