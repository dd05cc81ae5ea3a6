"""Views: a side made smaller, as it looks cut off its place, on a photocopy, and to colour-blind people."""

from collections.abc import Iterator, Mapping, Sequence

from ..geometry import MM, Matrix, Rect
from ..layout.frame import Frame, Group, Item
from ..messages.proof import ProofWords
from ..papers import PAPERS
from ..sight import Sight
from .lettering import Lettering
from .looks import Looks
from .parts import GREY, fitted, outline, shown
from .placing import HEAD, inside

PAPER = PAPERS["A4"].turned
SIGHTS: Mapping[str, Sight] = {"grey": "grey", "protan": "protan", "deutan": "deutan", "tritan": "tritan"}
MISCUT = 1.5 * MM
"""What print houses say that cuts may drift, such as MeinSpiel (meinspiel.de/format-59x91-mm, 24 November 2026)."""
BETWEEN, TITLE, CAPTION = 5 * MM, 11 * MM, 6 * MM


def views(
    frames: Sequence[Frame], names: Sequence[str], looks: Looks, words: ProofWords, lettering: Lettering
) -> Iterator[Item]:
    """Yield the items of a page: a row for each side, a column for each view."""
    area = inside(PAPER)
    columns = len(words.views)
    width = (area.width - (columns - 1) * BETWEEN) / columns
    height = (area.height - HEAD - TITLE) / len(frames) - CAPTION
    for column, (view, (name, meaning)) in enumerate(words.views.items()):
        x = area.x + column * (width + BETWEEN)
        yield lettering.line(name, x, area.y + HEAD + 1 * MM, 9.5, width, bold=True)
        yield lettering.line(meaning, x, area.y + HEAD + 5.2 * MM, 8, width, color=GREY)
        for row, frame in enumerate(frames):
            y = area.y + HEAD + TITLE + row * (height + CAPTION)
            yield from _view(frame, view, Rect(x, y - 2.5 * MM, width, height), looks)
    for row, (frame, name) in enumerate(zip(frames, names, strict=True)):
        below = area.y + HEAD + TITLE + row * (height + CAPTION) + fitted(frame, Rect(0, 0, width, height)).height
        yield lettering.line(name, area.x, below + 1.8 * MM, 8, width, color=GREY)


def _view(frame: Frame, view: str, box: Rect, looks: Looks) -> Iterator[Item]:
    trim = fitted(frame, box)
    if view == "miscut":
        yield miscut(frame, trim)
    else:
        seen = Frame(frame.size, looks.of(frame.items, SIGHTS[view]), frame.name, frame.number, corner=frame.corner)
        yield Group([shown(seen, trim, 0.0)], clip=outline(frame, trim).path)
    yield outline(frame, trim)


def miscut(frame: Frame, trim: Rect) -> Group:
    """Return a side as it is left when the knife comes down too far to the left and too high."""
    scale = trim.width / frame.size.width
    moved = Matrix(scale, 0, 0, scale, trim.x + MISCUT * scale, trim.y + MISCUT * scale)
    return Group(frame.items, moved, outline(frame, trim).path)
