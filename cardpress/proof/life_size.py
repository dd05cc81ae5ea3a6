"""Life size: the sides of a card in their real size, with the lines of the cut and of the safe area, and remarks."""

from collections.abc import Iterator, Sequence

from ..color import PAPER, Color, Inks
from ..geometry import MM, Point, Rect
from ..layout.frame import Frame, Item, Shape, Stroke
from ..messages.proof import ProofWords
from ..paths import Path, rectangle, rounded
from .lettering import Lettering
from .parts import GREY, TICK, lines, rule, shown, tick
from .placing import FOOT, Placing
from .smallest import smallest

TRIM = Color(Inks(0, 100, 0, 0), "proof.trim", (226, 0, 122))
SAFE = Color(Inks(100, 0, 0, 0), "proof.safe", (0, 130, 220))
DASH = (4.0, 2.5)
LINE, HALO = 0.6, 1.6
"""Points: a line, and the white under it that lets it be seen on any colour."""


def life_size(
    frames: Sequence[Frame],
    names: Sequence[str],
    placing: Placing,
    bleed: float,
    safe: float,
    words: ProofWords,
    lettering: Lettering,
) -> Iterator[Item]:
    """Yield the items of a page; `names` are those of the frames."""
    for frame, name, trim in zip(frames, names, placing.trims, strict=False):
        yield shown(frame, trim, bleed)
        yield from _line(rounded(trim, frame.corner), TRIM)
        yield from _line(rectangle(trim.grow(-safe)), SAFE, DASH)
        yield from _caption(frame, name, trim.grow(bleed), words, lettering)
    yield from _legend(placing, words, lettering)
    yield from _remarks(placing.remarks, words, lettering)


def _line(path: Path, color: Color, dash: tuple[float, ...] = ()) -> Iterator[Shape]:
    yield Shape(path, stroke=Stroke(PAPER, HALO))
    yield Shape(path, stroke=Stroke(color, LINE, dash))


def _caption(frame: Frame, name: str, box: Rect, words: ProofWords, lettering: Lettering) -> Iterator[Item]:
    """Say under a side what it is, and how small its smallest text is."""
    yield lettering.line(name, box.x, box.bottom + 4.2 * MM, 8.5, box.width, bold=True)
    if text := smallest(frame.items):
        line = f"{words.smallest}: {text.told(words)}"
        yield lettering.line(line, box.x, box.bottom + 8 * MM, 8, box.width, color=GREY)


def _legend(placing: Placing, words: ProofWords, lettering: Lettering) -> Iterator[Item]:
    y = max(trim.bottom for trim in placing.trims) + FOOT - 0.5 * MM
    x, half = placing.inside.x, (placing.trims[-1].right - placing.inside.x) / 2
    for said, color, dash in ((words.trim, TRIM, ()), (words.safe, SAFE, DASH)):
        stroke = Stroke(color, LINE * 1.6, dash)
        yield Shape((("M", x, y - 1 * MM), ("L", x + 8 * MM, y - 1 * MM)), stroke=stroke)
        yield lettering.line(said, x + 10 * MM, y, 8, half - 12 * MM, color=GREY)
        x += half


def _remarks(box: Rect, words: ProofWords, lettering: Lettering) -> Iterator[Item]:
    """Yield lines to write on, and what to tick at their foot: under each other where the box is narrow."""
    narrow = box.width < 80 * MM
    below = (2 if narrow else 1) * (TICK + 3 * MM)
    yield lettering.line(words.remarks, box.x, box.y + 3 * MM, 9, box.width, bold=True)
    yield from lines(Rect(box.x, box.y + 4 * MM, box.width, box.height - below - 6 * MM))
    width = box.width if narrow else box.width / 2
    for number, said in enumerate((words.as_is, words.again)):
        x, y = (box.x, box.bottom - (1 - number) * (TICK + 3 * MM)) if narrow else (box.x + number * width, box.bottom)
        yield from tick(lettering, said, Point(x, y - 0.3 * MM), 9, width)


def heading(title: str, left: str, placing: Placing, lettering: Lettering) -> Iterator[Item]:
    """Yield the line on top of a page: what it shows, and of which deck."""
    area = placing.inside
    yield lettering.line(left, area.x, area.y + 4.5 * MM, 13, area.width * 0.6, bold=True)
    yield lettering.line(
        title, area.x + area.width * 0.6, area.y + 4.5 * MM, 9, area.width * 0.4, right=True, color=GREY
    )
    yield rule(area.x, area.y + 7.5 * MM, area.width)
