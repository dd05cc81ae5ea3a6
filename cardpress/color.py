"""Colours as inks, and palettes that give them a role.

Nothing is converted here: a colour keeps its inks until the painter writes it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

Role = Literal["ground", "ink", "accent", "soft", "tint", "light", "black", "paper"]
ROLES: tuple[Role, ...] = get_args(Role)
PALETTE_ROLES: tuple[Role, ...] = ("ground", "ink", "accent", "soft", "tint")


class Inks(NamedTuple):
    """Cyan, magenta, yellow and black in percent."""

    cyan: float
    magenta: float
    yellow: float
    black: float


@dataclass(frozen=True, slots=True)
class Color:
    """Inks; `rgb` (0 to 255) only where a screen value is official; `spot` names a separation.

    `name` ("coral.ink") is what dumps show. `overprint` asks that the ink knocks nothing out.
    """

    inks: Inks
    name: str
    rgb: tuple[int, int, int] | None = None
    spot: str = ""
    overprint: bool = False


BLACK = Color(Inks(0, 0, 0, 100), "black", (0, 0, 0), overprint=True)
PAPER = Color(Inks(0, 0, 0, 0), "paper", (255, 255, 255))
REGISTRATION = Color(Inks(100, 100, 100, 100), "All", (0, 0, 0), spot="All")
"""Separation All puts a mark on every plate (ISO 32000-1, 8.6.6.4)."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a card by role. `light` is the deck's, `black` and `paper` are fixed."""

    name: str
    roles: Mapping[Role, Color]

    def __getitem__(self, role: Role) -> Color:
        return self.roles[role]


def palette(name: str, inks: Mapping[Role, Inks], light: Inks) -> Palette:
    """Make a palette of the five roles in `inks`, the deck's `light`, black and paper."""
    named = {role: Color(values, f"{name}.{role}") for role, values in inks.items()}
    return Palette(name, {**named, "light": Color(light, "light"), "black": BLACK, "paper": PAPER})
