"""Colour spaces (ISO 32000-1, 8.6): what stands in a file made into inks."""

from collections.abc import Sequence

from pikepdf import Array, Object

from .painted import Ink

PLATES = ("Cyan", "Magenta", "Yellow", "Black")
SHORT = {"G": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK", "I": "Indexed"}
"""How inline pictures may write them."""


def family(space: Object | str) -> str:
    """Return a space's family, such as DeviceCMYK, Separation or Indexed."""
    name = str(space if isinstance(space, str) or not isinstance(space, Array) else space[0]).lstrip("/")
    return SHORT.get(name, name)


def ink(space: Object | str, values: Sequence[float]) -> Ink:
    """Return the ink of a colour; an unknown space has neither process inks nor separations."""
    match family(space), tuple(values):
        case "DeviceGray", (gray,):
            return Ink("DeviceGray", (0.0, 0.0, 0.0, 1.0 - gray))
        case "DeviceCMYK", (c, m, y, k):
            return Ink("DeviceCMYK", (c, m, y, k))
        case ("Separation" | "DeviceN") as name, tints:
            return _separated(name, colorants(space), tints)
    return Ink(family(space))


def start(space: Object | str) -> Ink:
    """Return the colour that a space begins with (ISO 32000-1, 8.6.5.1 and following)."""
    match family(space):
        case "DeviceGray":
            return ink(space, (0.0,))
        case "DeviceCMYK":
            return ink(space, (0.0, 0.0, 0.0, 1.0))
        case "Separation" | "DeviceN":
            return ink(space, [1.0] * len(colorants(space)))
    return Ink(family(space))


def painted_by(space: Object | str) -> Ink:
    """Return the ink of pictures and gradients: their space without values; all plates of a separation."""
    match family(space):
        case "Indexed" if isinstance(space, Array):
            return painted_by(space[1])
        case ("Separation" | "DeviceN") as name:
            return _separated(name, colorants(space), [1.0] * len(colorants(space)))
    return Ink(family(space))


def colorants(space: Object | str) -> tuple[str, ...]:
    """Return the names of the plates that a Separation or DeviceN space prints on."""
    if not isinstance(space, Array):
        return ()
    names = space[1] if family(space) == "DeviceN" else [space[1]]
    return tuple(str(name).removeprefix("/") for name in names)


def _separated(space: str, names: Sequence[str], tints: Sequence[float]) -> Ink:
    pairs = dict(zip(names, tints, strict=False))
    c, m, y, k = (pairs.get(plate, 0.0) for plate in PLATES)
    spots = tuple((name, tint) for name, tint in pairs.items() if name not in (*PLATES, "None"))
    return Ink(space, (c, m, y, k), spots)
