"""Press: a printer's file as imposition needs it."""

from .impose.sheet import Cutter, Offset, Press
from .read.printer import Backs, CutterKeys, Printer


def press(printer: Printer) -> Press:
    return Press(
        margin=printer.margin,
        marks=printer.marks,
        flip=printer.flip,
        caliper=printer.caliper,
        signature=max(1, printer.signature),
        overlap=printer.overlap,
        backs=_offset(printer.backs) if printer.backs else Offset(),
        cutter=_cutter(printer.cutter) if printer.cutter else None,
    )


def _offset(backs: Backs) -> Offset:
    return Offset(backs.right - backs.left, backs.down - backs.up, backs.clockwise - backs.anticlockwise)


def _cutter(keys: CutterKeys) -> Cutter:
    return Cutter(keys.spot, keys.marks, keys.inset, keys.arm, keys.line, keys.square)
