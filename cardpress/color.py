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


class Color(NamedTuple):
    """Inks; `rgb` (0 to 255) only where a screen value is official; `spot` names a separation.

    `name` ("coral.ink") is what dumps show. `overprint` asks that the ink knocks nothing out.
    """

    inks: Inks
    name: str
    rgb: tuple[int, int, int] | None = None
    spot: str = ""
    overprint: bool = False


BLACK = Color(Inks(0, 0, 0, 100), "black", (0, 0, 0), overprint=True)
RICH_BLACK = Color(Inks(60, 40, 40, 100), "rich black", (0, 0, 0))
"""For large areas, where black alone looks grey (help.drivethrupartners.com, 24 November 2026; 240 % suits all printers)."""
PAPER = Color(Inks(0, 0, 0, 0), "paper", (255, 255, 255))
REGISTRATION = Color(Inks(100, 100, 100, 100), "All", (0, 0, 0), spot="All")
"""Separation All puts a mark on every plate (ISO 32000-1, 8.6.6.4)."""


def within(inks: Inks, most: float) -> Inks:
    """Return inks that are at most `most` percent together: black stays, the others give way alike."""
    cyan, magenta, yellow, black = inks
    share = max(0.0, most - black) / max(cyan + magenta + yellow, 1e-9)
    return inks if share >= 1 else Inks(cyan * share, magenta * share, yellow * share, black)


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
