"""Painted: what a page's operators put on paper, one thing after the other, each with the state it was painted in.

Boxes are in points from the trim's top left corner, y downwards.
"""

from typing import Literal, NamedTuple

from ...geometry import Rect

Process = tuple[float, float, float, float]
"""Cyan, magenta, yellow and black from 0 to 1."""


class Ink(NamedTuple):
    """A colour as a file has it: the family of its space, process inks if it is made of them, and tints of separations."""

    space: str
    process: Process | None = None
    spots: tuple[tuple[str, float], ...] = ()

    @property
    def is_white(self) -> bool:
        """Nothing is printed: paper shows."""
        return self.process is not None and not any(self.process) and not any(tint for _, tint in self.spots)

    @property
    def is_black(self) -> bool:
        return self.process is not None and self.process[:3] == (0, 0, 0) and self.process[3] > 0 and not self.spots

    @property
    def plates(self) -> int:
        """How many plates print it."""
        return sum(part > 0 for part in self.process or ()) + sum(tint > 0 for _, tint in self.spots)

    @property
    def total(self) -> float:
        """All inks together in percent."""
        return 100 * (sum(self.process or ()) + sum(tint for _, tint in self.spots))


class State(NamedTuple):
    """How something is painted: `overprint` and its mode (ISO 32000-1, 8.6.7), and whether it is seen through."""

    overprint: bool = False
    mode: int = 0
    clear: bool = False

    def adds(self, ink: Ink) -> bool:
        """Whether black painted so leaves other plates alone: in DeviceCMYK that takes overprint mode 1."""
        return self.overprint and (self.mode == 1 or ink.space != "DeviceCMYK")


class Font(NamedTuple):
    """What matters of a font; `readable`: its codes can be turned back into characters."""

    name: str
    embedded: bool
    readable: bool


class Letters(NamedTuple):
    """A stretch of text; `size` in points as printed. `lost` counts codes for which the font has no glyph.

    `unread` counts codes that a composite font's map leaves out.
    """

    box: Rect
    ink: Ink
    state: State
    size: float
    font: Font
    lost: int
    unread: int = 0


class Fill(NamedTuple):
    """A filled path. `parts` are the boxes of its subpaths as they are before anything is clipped."""

    box: Rect
    ink: Ink
    state: State
    parts: tuple[Rect, ...]


class Line(NamedTuple):
    """A stroked path; `width` in points as printed. `parts` are the boxes of its subpaths where they are seen."""

    box: Rect
    ink: Ink
    state: State
    width: float
    parts: tuple[Rect, ...]


class Image(NamedTuple):
    """A picture of pixels: `ppi` is the lower of its two resolutions, `ink` what a mask is filled with."""

    box: Rect
    ink: Ink
    state: State
    ppi: float
    pixels: tuple[int, int]
    bits: int
    packed: tuple[str, ...]
    masked: bool


class Shade(NamedTuple):
    """A gradient."""

    box: Rect
    ink: Ink
    state: State


Fault = Literal["resource-missing", "transfer", "postscript", "opi", "transparency", "blend-space"]


class Faulty(NamedTuple):
    """Something in a page's operators that isn't right whatever it paints; `name` is its key."""

    fault: Fault
    name: str


Mark = Letters | Fill | Line | Image | Shade
Painted = Mark | Faulty
