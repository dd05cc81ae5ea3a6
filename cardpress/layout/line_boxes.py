"""Line boxes: what lines of type cover, so that drawings may keep clear of them."""

from collections.abc import Iterable, Iterator

from ..geometry import Rect
from ..text.shape import EM
from .frame import Glyphs, Group, Item


def line_boxes(items: Iterable[Item]) -> Iterator[Rect]:
    """Yield a box for each line, from the top of its capitals to the foot of its descenders. Turned text is passed over."""
    for item in items:
        if isinstance(item, Glyphs):
            yield _box(item)
        elif isinstance(item, Group) and item.matrix is None:
            yield from line_boxes(item.items)


def _box(line: Glyphs) -> Rect:
    font = line.pieces[0].font
    letters = sum(len(piece.glyphs) for piece in line.pieces)
    width = sum(piece.width for piece in line.pieces) * line.size / EM + letters * line.tracking
    return Rect(line.x, line.y - font.cap_height * line.size, width, (font.cap_height + font.descent) * line.size)
