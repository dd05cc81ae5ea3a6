"""Cut files: where a cutting machine cuts, as SVG and as DXF (R12, in millimetres), for all sheets of a plan alike."""

from collections.abc import Iterator

from ..geometry import MM, Matrix, Path, Rect, Size, transformed
from .cutter import contours
from .sheet import Plan


def cut_files(plan: Plan, corner: float) -> dict[str, bytes]:
    """Return the files by the ends of their names; none for a plan without sheets. `corner` is in points.

    All sheets of a plan have the same places for cards, and the first is full.
    """
    if not plan.sheets:
        return {}
    sheet = plan.sheets[0]
    svg = _svg(sheet.paper, contours(sheet, corner))
    dxf = _dxf(sheet.paper, [placement.box for placement in sheet.placements], corner)
    return {"-cut.svg": svg.encode(), "-cut.dxf": dxf.encode()}


def _svg(paper: Size, paths: list[Path]) -> str:
    width, height = (_number(length / MM) for length in paper)
    scale = Matrix(a=1 / MM, d=1 / MM)
    lines = "".join(f'<path d="{_steps(transformed(path, scale))}"/>\n' for path in paths)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}">\n'
        f'<g fill="none" stroke="#f00" stroke-width="0.1">\n{lines}</g>\n</svg>\n'
    )


def _steps(path: Path) -> str:
    return " ".join(" ".join((operator, *map(_number, numbers))) for operator, *numbers in path)


def _dxf(paper: Size, boxes: list[Rect], corner: float) -> str:
    """Write lines and arcs; y grows upwards (AutoCAD R12 DXF, entities LINE and ARC)."""
    entities = [entity for box in boxes for entity in _rounded(_upright(box, paper), corner / MM)]
    groups = [(0, "SECTION"), (2, "ENTITIES"), *(group for entity in entities for group in entity)]
    groups += [(0, "ENDSEC"), (0, "EOF")]
    return "".join(f"{code}\n{value}\n" for code, value in groups)


Entity = list[tuple[int, str]]


def _upright(box: Rect, paper: Size) -> Rect:
    """Return the box in millimetres from the lower left corner of the paper."""
    return Rect(box.x / MM, (paper.height - box.bottom) / MM, box.width / MM, box.height / MM)


def _rounded(box: Rect, radius: float) -> Iterator[Entity]:
    """Go around a box whose `bottom` is its upper edge here."""
    r = min(radius, box.width / 2, box.height / 2)
    yield _entity("LINE", {10: box.x + r, 20: box.y, 11: box.right - r, 21: box.y})
    yield _entity("LINE", {10: box.right, 20: box.y + r, 11: box.right, 21: box.bottom - r})
    yield _entity("LINE", {10: box.right - r, 20: box.bottom, 11: box.x + r, 21: box.bottom})
    yield _entity("LINE", {10: box.x, 20: box.bottom - r, 11: box.x, 21: box.y + r})
    if r:
        left, right, lower, upper = box.x + r, box.right - r, box.y + r, box.bottom - r
        for x, y, start in ((right, lower, 270), (right, upper, 0), (left, upper, 90), (left, lower, 180)):
            yield _entity("ARC", {10: x, 20: y, 40: r, 50: start, 51: start + 90})


def _entity(kind: str, numbers: dict[int, float]) -> Entity:
    return [(0, kind), (8, "CutContour"), *((code, _number(value)) for code, value in numbers.items())]


def _number(value: float) -> str:
    return f"{round(value, 4) + 0.0:g}"
