"""Sight: how a colour looks on a photocopy, and to people who see fewer colours."""

from collections.abc import Mapping
from typing import Literal

RGB = tuple[float, float, float]
"""Red, green and blue of sRGB, from 0 to 1."""
Matrix = tuple[RGB, RGB, RGB]
Sight = Literal["normal", "protan", "deutan", "tritan", "grey"]

LUMINANCE: RGB = (0.2126, 0.7152, 0.0722)
SIGHTS: Mapping[Sight, Matrix] = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "grey": (LUMINANCE, LUMINANCE, LUMINANCE),
}
"""For linear light. Colour blindness after Machado, Oliveira and Fernandes 2009 (IEEE Transactions on Visualization
and Computer Graphics 15:6), severity 1.0; grey is the luminance of IEC 61966-2-1."""


def seen(color: RGB, sight: Sight) -> RGB:
    """Return how a colour looks; what no screen can show is brought to its nearest."""
    red, green, blue = map(_curved, times(SIGHTS[sight], linear(color)))
    return red, green, blue


def linear(color: RGB) -> RGB:
    """Undo the curve of sRGB (IEC 61966-2-1)."""
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4) for value in color
    )
    return red, green, blue


def _curved(value: float) -> float:
    if value <= 0.0031308:
        return max(0.0, 12.92 * value)
    return min(1.0, 1.055 * float(value ** (1 / 2.4)) - 0.055)


def luminance(color: RGB) -> float:
    return sum(share * value for share, value in zip(LUMINANCE, linear(color), strict=True))


def times(matrix: Matrix, vector: RGB) -> RGB:
    red, green, blue = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return red, green, blue
