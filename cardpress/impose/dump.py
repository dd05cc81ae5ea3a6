"""A plan as plain text, rounded to a hundredth of a point: what reference tests compare."""

from collections.abc import Iterable, Iterator

from .sheet import Mark, Placement, Plan, Sheet


def dump(plan: Plan) -> str:
    """Return one line a sheet, placement and mark; lengths are in points, pages count from 0."""
    return "\n".join(_lines(plan)) + "\n"


def _lines(plan: Plan) -> Iterator[str]:
    yield f"flip {plan.flip}" + "".join(f", no room for {kind} marks" for kind in plan.left_out)
    for number, sheet in enumerate(plan.sheets, 1):
        yield from _sheet(number, sheet)


def _sheet(number: int, sheet: Sheet) -> Iterator[str]:
    trim = f", trim {_row(sheet.trim)}" if sheet.trim else ""
    yield f"sheet {number} {sheet.side} {_row(sheet.paper)}{trim}"
    yield from map(_placement, sheet.placements)
    yield from map(_mark, sheet.marks)


def _placement(placement: Placement) -> str:
    return f"  page {placement.page} at {_row(placement.box)} turn {placement.turn} clip {_row(placement.clip)}"


def _mark(mark: Mark) -> str:
    dash = f" dash {_row(mark.dash)}" if mark.dash else ""
    path = " ".join(f"{segment[0]} {_row(segment[1:])}" for segment in mark.path)
    return f"  {mark.kind} {_number(mark.width)}{dash}: {path}"


def _row(numbers: Iterable[float]) -> str:
    return " ".join(map(_number, numbers))


def _number(value: float) -> str:
    return f"{round(value, 2) + 0.0:g}"  # + 0.0 makes -0 a 0
