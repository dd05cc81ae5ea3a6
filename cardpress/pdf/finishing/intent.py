"""Intent: which standard a file claims, and for which press its inks are meant."""

from typing import NamedTuple

from ...read.printer import Standard

VERSIONS: dict[Standard, str] = {"x4": "1.6", "x1a-2003": "1.4", "x1a-2001": "1.3", "ua1": "1.7", "plain": "1.7"}
"""Of PDF: ISO 15930-7:2010, 6.1, and the titles of ISO 15930-4:2003; ISO 15930-1:2001 rests on PDF 1.3, ISO 14289-1 on 1.7."""
PRESS: tuple[Standard, ...] = ("x4", "x1a-2003", "x1a-2001")
"""Those that name a printing condition."""


class Intent(NamedTuple):
    """`condition` is a printing condition in the ICC's list; `profile` is the file's ICC profile, packed, or empty.

    `description` is what the profile calls itself.
    """

    standard: Standard = "plain"
    condition: str = ""
    description: str = ""
    profile: bytes = b""


PLAIN = Intent()
"""No standard: for reading, and for office printers."""


def description(profile: bytes) -> str:
    """Return what a profile calls itself: its tag `desc`, of version 2 or 4 (ICC.1:2001-04, 6.5.17; ICC.1:2010, 10.13)."""
    count = int.from_bytes(profile[128:132], "big")
    for row in range(132, 132 + 12 * count, 12):
        if profile[row : row + 4] == b"desc":
            start, length = (int.from_bytes(profile[row + at : row + at + 4], "big") for at in (4, 8))
            return _text(profile[start : start + length])
    return ""


def _text(tag: bytes) -> str:
    if tag[:4] == b"mluc":
        length, start = (int.from_bytes(tag[at : at + 4], "big") for at in (20, 24))
        return tag[start : start + length].decode("utf-16-be", "replace")
    length = int.from_bytes(tag[8:12], "big")
    return tag[12 : 12 + length].rstrip(b"\0").decode("ascii", "replace")
