"""Cut files: where a cutting machine cuts and creases, as SVG and as DXF (R12, in millimetres)."""

import math
from collections.abc import Iterable, Iterator

from ..geometry import MM, Matrix, Rect, Size
from ..paths import Path, transformed
from .cutter import contours, creases
from .page_box import Outline
from .sheet import Plan, Sheet

CUT, CREASE = "CutContour", "Crease"
"""Layers of both files."""
COLORS = {CUT: "#f00", CREASE: "#00f"}
Layers = dict[str, list[Path]]
Numbers = dict[int, float]
"""Values of an entity of DXF, by the codes of its groups."""
Place = tuple[float, ...]


def cut_files(plan: Plan, outline: Outline) -> dict[str, bytes]:
    """Return the files by the ends of their names; none for a plan without sheets. `outline` is that of each page.

    Where sheets have their cards at different places, as pages of several sizes do, each
    has files of its own; a last sheet that is not full is cut like the others.
    """
    sheets = [sheet for sheet in plan.sheets if sheet.side == "front"]
    if not sheets:
        return {}
    if all(_places(sheet) <= _places(sheets[0]) for sheet in sheets):
        return _files(sheets[0], outline, "-cut")
    numbered = (_files(sheet, outline, f"-cut-{number}") for number, sheet in enumerate(sheets, 1))
    return {end: data for files in numbered for end, data in files.items()}


def _places(sheet: Sheet) -> set[Rect | Size]:
    return {sheet.paper, *(placement.box for placement in sheet.placements)}


def _files(sheet: Sheet, outline: Outline, end: str) -> dict[str, bytes]:
    layers = {CUT: contours(sheet, outline), CREASE: creases(sheet, outline)}
    return {f"{end}.svg": _svg(sheet.paper, layers).encode(), f"{end}.dxf": _dxf(sheet.paper, layers).encode()}


def _svg(paper: Size, layers: Layers) -> str:
    width, height = (_number(length / MM) for length in paper)
    groups = "".join(_group(name, paths) for name, paths in layers.items() if paths)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}">\n'
        f"{groups}</svg>\n"
    )


def _group(name: str, paths: Iterable[Path]) -> str:
    scale = Matrix(a=1 / MM, d=1 / MM)
    lines = "".join(f'<path d="{_steps(transformed(path, scale))}"/>\n' for path in paths)
    return f'<g id="{name}" fill="none" stroke="{COLORS[name]}" stroke-width="0.1">\n{lines}</g>\n'


def _steps(path: Path) -> str:
    return " ".join(" ".join((operator, *map(_number, numbers))) for operator, *numbers in path)


def _dxf(paper: Size, layers: Layers) -> str:
    """Write lines and arcs; y grows upwards (AutoCAD R12 DXF, entities LINE and ARC)."""
    upright = Matrix(a=1 / MM, d=-1 / MM, f=paper.height / MM)
    entities = [
        _entity(kind, name, numbers)
        for name, paths in layers.items()
        for path in paths
        for kind, numbers in _lines_and_arcs(transformed(path, upright))
    ]
    groups = [(0, "SECTION"), (2, "ENTITIES"), *(group for entity in entities for group in entity)]
    groups += [(0, "ENDSEC"), (0, "EOF")]
    return "".join(f"{code}\n{value}\n" for code, value in groups)


def _lines_and_arcs(path: Path) -> Iterator[tuple[str, Numbers]]:
    """Take a path apart; its curves are quarters of circles, as round corners are."""
    start = at = path[0][1:]
    for operator, *numbers in path[1:]:
        to = tuple(numbers[-2:]) or start
        if operator == "C":
            yield "ARC", _arc(at, (numbers[0], numbers[1]), to)
        elif math.dist(at, to) > 1e-6:
            yield "LINE", {10: at[0], 20: at[1], 11: to[0], 21: to[1]}
        at = to


def _arc(start: Place, handle: Place, end: Place) -> Numbers:
    """Return a quarter's middle, radius and angles, anticlockwise as DXF has them; at its start it runs towards `handle`."""
    level = abs(handle[1] - start[1]) < abs(handle[0] - start[0])
    middle = (start[0], end[1]) if level else (end[0], start[1])
    first, last = (round(math.degrees(math.atan2(y - middle[1], x - middle[0]))) % 360 for x, y in (start, end))
    angle = first if (last - first) % 360 == 90 else last
    return {10: middle[0], 20: middle[1], 40: math.dist(middle, start), 50: angle, 51: angle + 90}


def _entity(kind: str, layer: str, numbers: Numbers) -> list[tuple[int, str]]:
    return [(0, kind), (8, layer), *((code, _number(value)) for code, value in numbers.items())]


def _number(value: float) -> str:
    return f"{round(value, 4) + 0.0:g}"
