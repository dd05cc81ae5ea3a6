"""Colours of an SVG as keys: "#rrggbb" in small letters, or "" for none."""

import re


def color_key(value: str) -> str:
    """Bring a CSS colour to its key; ValueError if it is none or lets something shine through.

    `currentColor` is black, as it is where no page gives a drawing its colour.

    >>> color_key("#FFF"), color_key("rgb(1, 2, 3)"), color_key("none")
    ('#ffffff', '#010203', '')
    """
    text = value.strip().lower()
    if text in ("none", "transparent"):
        return ""
    if text == "currentcolor":
        return "#000000"
    if re.fullmatch("#[0-9a-f]{6}", text):
        return text
    return _named(text)


def _named(text: str) -> str:
    from PIL import ImageColor  # only drawings with colours by name wait for Pillow

    numbers = ImageColor.getrgb(text)
    if numbers[3:] not in ((), (255,)):
        raise ValueError(text)
    return "#" + "".join(f"{number:02x}" for number in numbers[:3])
