"""Line boxes: what lines of type cover, so that drawings may keep clear of them."""

from collections.abc import Iterable, Iterator

from ...geometry import Rect
from ...text.shaped import EM
from ..frame import Glyphs, Group, Item, Tagged


def line_boxes(items: Iterable[Item]) -> Iterator[Rect]:
    """Yield a box for each line, from the top of its capitals to the foot of its descenders. Turned text is passed over."""
    for item in items:
        if isinstance(item, Glyphs):
            yield _box(item)
        elif isinstance(item, Tagged) or (isinstance(item, Group) and item.matrix is None):
            yield from line_boxes(item.items)


def _box(line: Glyphs) -> Rect:
    pieces = line.pieces[:-1] if line.pieces[-1].text == " " else line.pieces  # the space at a tagged line's end
    font = pieces[0].font
    letters = sum(len(piece.glyphs) for piece in pieces)
    width = sum(piece.width for piece in pieces) * line.size / EM + letters * line.tracking
    return Rect(line.x, line.y - font.cap_height * line.size, width, (font.cap_height + font.descent) * line.size)
