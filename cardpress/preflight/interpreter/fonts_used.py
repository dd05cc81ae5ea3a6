"""Fonts as a file has them (ISO 32000-1, 9.5 to 9.10): how wide their codes are, and what is missing."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Stream

from .painted import Font

_ROWS = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_ROW = {
    b"bfchar": re.compile(rb"(?=<([0-9A-Fa-f]+)>)<([0-9A-Fa-f]+)>\s*<[0-9A-Fa-f\s]+>"),
    b"bfrange": re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<[^>]*>|\[[^\]]*\])"),
}
"""Rows of a map: first code, last code, characters; a single code is first and last."""
USUAL_WIDTH = 500.0
"""Thousandths of the size, where a file does not say how wide a glyph is."""


@dataclass(frozen=True, slots=True, eq=False)
class UsedFont:
    """A font and its measures; widths are in parts of the size. `lost` are codes without a glyph.

    `mapped` are the codes that its own map turns into characters, None where it has none.
    """

    font: Font
    bytes_a_code: int
    widths: Mapping[int, float]
    usual: float
    lost: frozenset[int]
    mapped: frozenset[int] | None = None

    def codes(self, text: bytes) -> Iterator[int]:
        step = self.bytes_a_code
        for place in range(0, len(text) - step + 1, step):
            yield int.from_bytes(text[place : place + step])

    def width(self, code: int) -> float:
        return self.widths.get(code, self.usual)


def used_font(entry: Object) -> UsedFont:
    """Read a font's dictionary."""
    if str(entry.get("/Subtype")) == "/Type0":
        return _composite(entry)
    return _simple(entry)


def _composite(entry: Object) -> UsedFont:
    descendant = entry.DescendantFonts[0]
    widths = {code: width / 1000 for code, width in _cid_widths(descendant.get("/W", []))}
    usual = float(descendant.get("/DW", 1000)) / 1000
    font = Font(_name(entry), _is_embedded(descendant), "/ToUnicode" in entry)
    return UsedFont(font, 2, widths, usual, _without_glyph(entry, descendant), _mapped(entry))


def _without_glyph(entry: Object, descendant: Object) -> frozenset[int]:
    """Return the codes that lead to glyph 0, which is .notdef, where codes are numbers of glyphs."""
    if not str(entry.get("/Encoding")).startswith("/Identity"):
        return frozenset()
    glyphs = descendant.get("/CIDToGIDMap")
    if not isinstance(glyphs, Stream):
        return frozenset({0})
    data = glyphs.read_bytes()
    return frozenset(code for code in range(len(data) // 2) if not (data[2 * code] or data[2 * code + 1]))


def _mapped(entry: Object) -> frozenset[int] | None:
    """Read which codes a ToUnicode map has, one by one or in ranges (9.10.3)."""
    unicode = entry.get("/ToUnicode")
    if not isinstance(unicode, Stream):
        return None
    found: set[int] = set()
    for kind, rows in _ROWS.findall(unicode.read_bytes()):
        for first, last in _ROW[kind].findall(rows):
            found.update(range(int(first, 16), min(int(last, 16), int(first, 16) + 65535) + 1))
    return frozenset(found)


def _simple(entry: Object) -> UsedFont:
    kind = str(entry.get("/Subtype"))
    first = int(entry.get("/FirstChar", 0))
    scale = abs(float(entry.FontMatrix[0])) if kind == "/Type3" and "/FontMatrix" in entry else 0.001
    widths = {first + index: float(width) * scale for index, width in enumerate(entry.get("/Widths", []))}
    usual = 0.0 if kind == "/Type3" else USUAL_WIDTH / 1000
    embedded = kind == "/Type3" or _is_embedded(entry)
    readable = "/ToUnicode" in entry or "/Encoding" in entry or not _is_symbolic(entry)
    return UsedFont(Font(_name(entry), embedded, readable), 1, widths, usual, _not_defined(entry))


def _cid_widths(rows: Iterable[Any]) -> Iterator[tuple[int, float]]:
    """Read /W: `code [width width …]`, or `first last width` (ISO 32000-1, 9.7.4.3)."""
    items = iter(rows)
    for first in items:
        following = next(items, 0)
        if isinstance(following, Array):
            yield from ((int(first) + index, float(width)) for index, width in enumerate(following))
        else:
            width = float(next(items, 0))
            yield from ((code, width) for code in range(int(first), min(int(following), int(first) + 65535) + 1))


def _name(entry: Object) -> str:
    """Return the font's name without the tag of a subset."""
    return str(entry.get("/BaseFont", entry.get("/Name", ""))).lstrip("/").rpartition("+")[2]


def _is_embedded(entry: Object) -> bool:
    descriptor = entry.get("/FontDescriptor")
    return descriptor is not None and any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def _is_symbolic(entry: Object) -> bool:
    """Bit 3 of the flags (ISO 32000-1, 9.8.2)."""
    descriptor = entry.get("/FontDescriptor")
    return descriptor is not None and bool(int(descriptor.get("/Flags", 0)) & 4)


def _not_defined(entry: Object) -> frozenset[int]:
    """Return the codes that the font's own encoding calls .notdef."""
    encoding = entry.get("/Encoding")
    found, code = set(), 0
    for item in encoding.get("/Differences", []) if isinstance(encoding, Dictionary) else []:
        if isinstance(item, Name):
            if str(item) == "/.notdef":
                found.add(code)
            code += 1
        else:
            code = int(item)
    return frozenset(found)
