"""A frame as plain text: what most tests compare, and what a person can read in a diff."""

from collections import Counter
from collections.abc import Iterator

from ..color import Color
from ..geometry import MM, Matrix, Rect
from ..paths import Path, bounds, transformed
from .frame import Frame, Glyphs, Group, Item, Link, Picture, Shape, Tagged


def dump(frame: Frame) -> str:
    """Describe a frame: lengths in points with one decimal, colours by name."""
    trim = f"{frame.size.width / MM:.1f} x {frame.size.height / MM:.1f} mm"
    side = f" {frame.side}" if frame.side else ""
    head = f"page {frame.number} {frame.name}{side} card {frame.card} {trim}"
    return "\n".join([head, *(f"  {row}" for item in frame.items for row in _rows(item))]) + "\n"


def _rows(item: Item) -> Iterator[str]:
    match item:
        case Glyphs():
            font = item.pieces[0].font.name if item.pieces else "-"
            said = "".join(piece.text for piece in item.pieces).replace("\u00ad", "~")
            yield f"text {item.x:.1f} {item.y:.1f} {font} {item.size:g} {item.color.name} {said}"
        case Shape():
            fill = f" fill {_color(item.fill)}" if item.fill else ""
            stroke = f" stroke {_color(item.stroke.color)} {item.stroke.width:g}" if item.stroke else ""
            yield f"shape {_path(item.path)}{fill}{stroke}"
        case Picture():
            yield f"picture {_rect(item.box)} {item.key[:12]}"
        case Link():
            yield f"link {_rect(item.box)} {item.target}"
        case Group(matrix=Matrix()) if all(isinstance(inner, Shape) for inner in item.items):
            yield _art(item)
        case Group():
            moved = " ".join(f"{number:.3g}" for number in item.matrix) if item.matrix else "none"
            yield f"group matrix {moved} clip {_path(item.clip) if item.clip else 'none'}"
            yield from (f"  {row}" for inner in item.items for row in _rows(inner))
        case Tagged():
            yield f"tagged {_told(item)}"
            yield from (f"  {row}" for inner in item.items for row in _rows(inner))


def _told(item: Tagged) -> str:
    """Say what items are: roles from outside in, and what is said in their place."""
    if not item.elements:
        return "repeated" if item.repeated else "decoration"
    says = item.elements[-1].says
    return "/".join(element.role for element in item.elements) + (f" {says}" if says else "")


def _art(group: Group) -> str:
    """Sum up a drawing: how many shapes of which colour, and where."""
    colors = Counter(shape.fill.name for shape in group.items if isinstance(shape, Shape) and shape.fill)
    counts = " ".join(f"{name} {count}" for name, count in sorted(colors.items()))
    matrix = group.matrix or Matrix()
    paths = [transformed(shape.path, matrix) for shape in group.items if isinstance(shape, Shape)]
    clip = f" clip {_path(group.clip)}" if group.clip else ""
    return f"art {_rect(bounds(paths))}{clip}: {counts}"


def _color(color: Color) -> str:
    return f"{color.name}{' overprint' if color.overprint else ''}"


def _path(path: Path) -> str:
    return f"{len(path)} in {_rect(bounds([path]))}"


def _rect(rect: Rect) -> str:
    return " ".join(f"{number:.1f}" for number in rect)
