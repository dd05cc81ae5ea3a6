"""Tile plan: a small drawing of a poster that shows how its sheets lie over each other."""

from ..color import BLACK
from ..geometry import Matrix, Point, Rect, hull
from ..paths import rectangle
from .marks import GREY
from .sheet import Label, Mark, Plan, mapped

TYPE = 12.0


def tiles(plan: Plan, room: Rect) -> tuple[tuple[Mark, ...], tuple[Label, ...]]:
    """Draw the first poster's tiles in `room` (points), each with its name; what two of them share is between their lines."""
    shown = {sheet.name: sheet.placements[0].clip for sheet in plan.sheets if sheet.placements[0].page == _first(plan)}
    whole = hull(shown.values())
    scale = min(room.width / whole.width, room.height / whole.height)
    at, to = whole.middle, room.middle
    small = Matrix(scale, 0, 0, scale, to.x - scale * at.x, to.y - scale * at.y)
    poster = mapped(whole, small)
    boxes = {name: mapped(clip, small) for name, clip in shown.items()}
    outlines = (Mark("slug", rectangle(box), 0.5, color=GREY) for box in boxes.values())
    names = (Label(name, _before(name, box), TYPE) for name, box in boxes.items())
    return (*outlines, Mark("slug", rectangle(poster), 0.75, color=BLACK)), tuple(names)


def _first(plan: Plan) -> int:
    return plan.sheets[0].placements[0].page


def _before(name: str, box: Rect) -> Point:
    """Return where a name begins that stands in the middle of a box."""
    return Point(box.middle.x - 0.3 * TYPE * len(name), box.middle.y + TYPE / 3)
