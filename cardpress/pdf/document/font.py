"""Embedding: each font as a Type0 subset whose ToUnicode gives back the author's characters exactly."""

import zlib

import uharfbuzz as hb

from ...text.font import Font
from ..painting.letterer import Codes, Lettering
from .reportlab_hooks import Document

_DROPPED = ("GSUB", "GPOS", "GDEF", "DSIG", "name", "STAT", "gasp", "OS/2", "cmap", "post")
"""Tables that an embedded TrueType font needs none of (ISO 32000-1, 9.9)."""
_CMAP_ROWS = 100


class FontFile:
    """A font's file in one document: the glyphs of all batches, and a dictionary for the codes of each.

    `rest` is what a glyph is read as that only goes on with the one before.
    """

    def __init__(self, font: Font, rest: str = "") -> None:
        self.font, self._rest = font, rest
        self._glyphs: set[int] = set()
        self._program: tuple[str, dict[int, int]] | None = None
        self._written: dict[Codes, str] = {}

    def add(self, lettering: Lettering) -> None:
        self._glyphs.update(glyph for glyph, _ in lettering.codes)

    def written(self, lettering: Lettering, document: Document) -> str:
        """Return the reference of a lettering's Type0 font; the first that is asked for closes the subset."""
        if lettering.codes not in self._written:
            self._written[lettering.codes] = self._write(lettering.codes, document)
        return self._written[lettering.codes]

    def _write(self, codes: Codes, document: Document) -> str:
        program, places = self._program = self._program or self._embedded(document)
        name = f"{_tag(codes)}+{self.font.name}"
        descriptor = document.add(lambda: self._descriptor(name, program))
        places_of_codes = bytes(2) + b"".join(places[glyph].to_bytes(2, "big") for glyph, _ in codes)
        map_of_codes = document.stream(places_of_codes)
        widths = " ".join(f"{self.font.advance(glyph) * 1000 / self.font.upem:g}" for glyph, _ in codes)
        descendant = document.add(
            lambda: (
                f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/FontDescriptor {descriptor}/DW 0/W[1[{widths}]]"
                f"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap {map_of_codes}>>"
            ).encode()
        )
        unicode = document.stream(_to_unicode(codes, self._rest).encode())
        return document.add(
            lambda: (
                f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
                f"/DescendantFonts[{descendant}]/ToUnicode {unicode}>>"
            ).encode()
        )

    def _embedded(self, document: Document) -> tuple[str, dict[int, int]]:
        """Write the subset; return its reference and where each glyph is in it."""
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(self._glyphs)
        wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update({hb_tag(name) for name in _DROPPED})
        wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
        plan = hb.SubsetPlan(self.font.face, wanted)
        data = bytes(plan.execute().blob.data)
        return document.stream(data, f"/Length1 {len(data)}"), dict(plan.old_to_new_glyph_mapping)

    def _descriptor(self, name: str, program: str) -> bytes:
        font = self.font
        ascent, descent, cap = (round(1000 * height) for height in (font.ascent, font.descent, font.cap_height))
        angle = -12 if font.italic else 0
        flags = 4 | (64 if font.italic else 0)
        return (
            f"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[-500 {-descent} 2000 {ascent}]"
            f"/ItalicAngle {angle}/Ascent {ascent}/Descent {-descent}/CapHeight {cap}/StemV 80/FontFile2 {program}>>"
        ).encode()


def _to_unicode(codes: Codes, rest: str) -> str:
    read = ((code, source or rest) for code, (_, source) in enumerate(codes, 1))
    rows = [f"<{code:04X}> <{_utf16(source)}>" for code, source in read if source]
    chunks = [rows[start : start + _CMAP_ROWS] for start in range(0, len(rows), _CMAP_ROWS)]
    body = "".join(f"{len(chunk)} beginbfchar\n" + "\n".join(chunk) + "\nendbfchar\n" for chunk in chunks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{body}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )


def _utf16(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()


def _tag(codes: Codes) -> str:
    """Return six letters that tell subsets apart (ISO 32000-1, 9.6.4), made from what is in the subset."""
    check = zlib.crc32(repr(codes).encode())
    return "".join(chr(65 + (check >> (5 * place)) % 26) for place in range(6))


def hb_tag(name: str) -> int:
    return int.from_bytes(name.encode().ljust(4), "big")
