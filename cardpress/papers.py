"""Papers and lengths as people write them: names, sizes and units, read into points."""

import re

from .geometry import MM, Size

POINTS = {"mm": MM, "cm": 10 * MM, "in": 72.0, "pt": 1.0}
"""Of each unit."""
PAPERS = {
    name: Size(width * MM, height * MM)
    for name, width, height in (
        ("A0", 841, 1189), ("A1", 594, 841), ("A2", 420, 594), ("A3", 297, 420), ("A4", 210, 297),
        ("A5", 148, 210), ("A6", 105, 148), ("A7", 74, 105), ("SRA3", 320, 450), ("SRA4", 225, 320),
        ("Letter", 215.9, 279.4), ("Tabloid", 279.4, 431.8),
    )
}  # fmt: skip
"""ISO 216, ISO 217 (SRA: nominal, untrimmed) and ANSI/ASME Y14.1 sizes, upright."""
LARGEST = 14_400.0
"""Points: no page of a PDF may be wider or higher (ISO 32000-1, annex C)."""

_NUMBER = r"\d+(?:[.,]\d+)?"


def length(text: str) -> float:
    """Read a length with a unit into points; ValueError if it is none.

    >>> round(length("3 mm"), 3)
    8.504
    """
    match = re.fullmatch(rf"(-?{_NUMBER})\s*(mm|cm|in|pt)", text.strip())
    if not match:
        raise ValueError(text)
    return float(match[1].replace(",", ".")) * POINTS[match[2]]


def size(text: str) -> Size:
    """Read a paper: a name, a name with `landscape`, or two lengths; ValueError if it is none.

    >>> size("A6 landscape") == PAPERS["A6"].turned
    True
    >>> size("70 x 120 mm") == Size(70 * MM, 120 * MM)
    True
    """
    name, _, turn = text.strip().partition(" ")
    for known, paper in PAPERS.items():
        if known.lower() == name.lower() and turn in ("", "landscape", "portrait"):
            return paper.turned if turn == "landscape" else paper
    match = re.fullmatch(rf"({_NUMBER})\s*(mm|cm|in|pt)?\s*[x×]\s*({_NUMBER})\s*(mm|cm|in|pt)", text.strip())
    if not match:
        raise ValueError(text)
    return Size(length(f"{match[1]} {match[2] or match[4]}"), length(f"{match[3]} {match[4]}"))
