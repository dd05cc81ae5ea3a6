"""A plan as plain text, rounded to a hundredth of a point: what reference tests compare."""

from collections.abc import Iterable, Iterator

from ..color import REGISTRATION
from .press import Offset
from .sheet import Label, Mark, Placement, Plan, Sheet


def dump(plan: Plan) -> str:
    """Return one line a sheet, placement and mark; lengths are in points, pages count from 0."""
    return "\n".join(_lines(plan)) + "\n"


def _lines(plan: Plan) -> Iterator[str]:
    yield f"flip {plan.flip}" + "".join(f", no room for {kind} marks" for kind in plan.left_out)
    for number, sheet in enumerate(plan.sheets, 1):
        yield from _sheet(number, sheet)


def _sheet(number: int, sheet: Sheet) -> Iterator[str]:
    trim = f", trim {_row(sheet.trim)}" if sheet.trim else ""
    moved = f", moved {_row((sheet.moved.dx, sheet.moved.dy, sheet.moved.turn))}" if sheet.moved != Offset() else ""
    name = f" {sheet.name}" if sheet.name else ""
    yield f"sheet {number}{name} {sheet.side} {_row(sheet.paper)}{trim}{moved}"
    yield from map(_placement, sheet.placements)
    yield from map(_mark, sheet.marks)
    yield from map(_label, sheet.labels)


def _placement(placement: Placement) -> str:
    return f"  page {placement.page} at {_row(placement.box)} turn {placement.turn} clip {_row(placement.clip)}"


def _mark(mark: Mark) -> str:
    dash = f" dash {_row(mark.dash)}" if mark.dash else ""
    color = f" {mark.color.name} {_row(mark.color.inks)}" if mark.color != REGISTRATION else ""
    width = "filled" if mark.filled else _number(mark.width)
    path = " ".join(f"{segment[0]} {_row(segment[1:])}".rstrip() for segment in mark.path)
    return f"  {mark.kind} {width}{dash}{color}: {path}"


def _label(label: Label) -> str:
    return f"  label {_row(label.at)} size {_number(label.size)} turn {label.turn}: {label.words}"


def _row(numbers: Iterable[float]) -> str:
    return " ".join(map(_number, numbers))


def _number(value: float) -> str:
    return f"{round(value, 2) + 0.0:g}"  # + 0.0 makes -0 a 0
