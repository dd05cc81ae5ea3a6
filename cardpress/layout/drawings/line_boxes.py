"""Line boxes: what lines of type cover, so that drawings may keep clear of them."""

from collections.abc import Iterable, Iterator

from ...geometry import Rect
from ..frame import Glyphs, Group, Item, Tagged


def line_boxes(items: Iterable[Item]) -> Iterator[Rect]:
    """Yield a box for each line, from the top of its capitals to the foot of its descenders. Turned text is passed over."""
    for item in items:
        if isinstance(item, Glyphs):
            yield _box(item)
        elif isinstance(item, Tagged) or (isinstance(item, Group) and item.matrix is None):
            yield from line_boxes(item.items)


def _box(line: Glyphs) -> Rect:
    if line.pieces[-1].text == " ":  # what a tagged line ends with takes no room on paper
        line = line._replace(pieces=line.pieces[:-1])
    font = line.pieces[0].font
    return Rect(line.x, line.y - font.cap_height * line.size, line.width, (font.cap_height + font.descent) * line.size)
