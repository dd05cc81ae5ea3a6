"""Graphics state (ISO 32000-1, 8.4): what operators have set by the time something is painted."""

import copy
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pikepdf import Dictionary, Object

from ...geometry import Matrix, Rect
from .fonts_used import UsedFont
from .painted import Fault, Faulty, Ink, Painted, State
from .spaces import ink

Space = Object | str
IDENTITY = Matrix()
EVERYWHERE = Rect(-1e6, -1e6, 2e6, 2e6)


@dataclass(slots=True)
class Paint:
    """A current colour: its space, its ink, and the pattern that takes the place of both."""

    space: Space = "DeviceGray"
    ink: Ink = field(default_factory=lambda: ink("DeviceGray", (0.0,)))
    pattern: str = ""


@dataclass(slots=True)
class Graphics:
    """The state that q keeps and Q brings back. `clip` is the box of the clipping path."""

    matrix: Matrix
    clip: Rect = EVERYWHERE
    fill: Paint = field(default_factory=Paint)
    stroke: Paint = field(default_factory=Paint)
    line_width: float = 1.0
    overprint_fill: bool = False
    overprint_stroke: bool = False
    overprint_mode: int = 0
    clear_fill: bool = False
    clear_stroke: bool = False
    blended: bool = False
    font: UsedFont | None = None
    size: float = 0.0
    spacing: float = 0.0
    word_spacing: float = 0.0
    scaling: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    text_mode: int = 0

    @property
    def filling(self) -> State:
        return State(self.overprint_fill, self.overprint_mode, self.blended or self.clear_fill)

    @property
    def stroking(self) -> State:
        return State(self.overprint_stroke, self.overprint_mode, self.blended or self.clear_stroke)


@dataclass(slots=True)
class Run:
    """A page, form or pattern while its operators run. `parts` are the subpaths of the path that is being made.

    `enter` runs a form or pattern in a new state, `lay_pattern` paints with a pattern by its name,
    `read_font` knows fonts that came before.
    """

    resources: Object
    graphics: Graphics
    painted: list[Painted]
    depth: int
    enter: Callable[["Run", Object, Graphics], None]
    lay_pattern: Callable[["Run", str, Rect], None]
    read_font: Callable[[Object], UsedFont]
    stack: list[Graphics] = field(default_factory=list)
    parts: list[list[tuple[float, float]]] = field(default_factory=list)
    clips: bool = False
    text: Matrix = IDENTITY
    text_line: Matrix = IDENTITY

    def resource(self, kind: str, name: object) -> Object | None:
        """Return what a name stands for, or None after saying that it is missing."""
        known = self.resources.get(kind)
        found = known.get(str(name)) if isinstance(known, Dictionary) else None
        if found is None:
            self.fault("resource-missing", f"{kind[1:]} {str(name).removeprefix('/')}")
        return found

    def fault(self, fault: Fault, name: str) -> None:
        self.painted.append(Faulty(fault, name))

    def save(self) -> None:
        """Keep a copy; what is set from now on are new colours and numbers, so that a shallow one will do."""
        self.stack.append(copy.copy(self.graphics))

    def restore(self) -> None:
        if self.stack:
            self.graphics = self.stack.pop()


Operands = Sequence[Any]
Operator = Callable[[Run, Operands], None]


def numbers(values: Iterable[Any]) -> list[float]:
    return list(map(float, values))
