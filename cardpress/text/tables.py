"""Tables of a font: what they say of its name, its style and its heights (OpenType 1.9: name, OS/2, hhea)."""

import pathlib
import struct
from typing import NamedTuple

import uharfbuzz as hb

FAMILY, POSTSCRIPT_NAME, TYPOGRAPHIC_FAMILY = 1, 6, 16  # name table, name IDs
OS2_LENGTH = 96  # of OS/2 version 2 and later, which has the heights


class Tables(NamedTuple):
    """A face's own, those that are read here; empty ones are missing in the file."""

    face: hb.Face
    os2: bytes
    hhea: bytes

    @property
    def are_there(self) -> bool:
        """Whether it is a font at all."""
        return bool(self.face.glyph_count and len(self.os2) >= OS2_LENGTH and self.hhea)

    def family(self, path: pathlib.Path) -> str:
        """Return the family's name, or else the file's."""
        return self.face.get_name(TYPOGRAPHIC_FAMILY) or self.face.get_name(FAMILY) or path.stem

    def name(self, path: pathlib.Path) -> str:
        return self.face.get_name(POSTSCRIPT_NAME) or path.stem

    @property
    def weight(self) -> int:
        return _number("H", self.os2, 4)

    @property
    def italic(self) -> bool:
        return bool(_number("H", self.os2, 62) & 1)

    @property
    def cap_height(self) -> float:
        """The height of capitals, in ems, as all that follow."""
        return self._ems(self.os2, 88)

    @property
    def x_height(self) -> float:
        return self._ems(self.os2, 86)

    @property
    def ascent(self) -> float:
        return self._ems(self.hhea, 4)

    @property
    def descent(self) -> float:
        """How far letters reach under the baseline, counted down."""
        return -self._ems(self.hhea, 6)

    def _ems(self, table: bytes, offset: int) -> float:
        upem: int = self.face.upem
        return _number("h", table, offset) / upem


def tables_of(path: pathlib.Path) -> Tables:
    face = hb.Face(hb.Blob.from_file_path(str(path)))
    os2, hhea = (bytes(face.reference_table(tag).data) for tag in ("OS/2", "hhea"))
    return Tables(face, os2, hhea)


def _number(kind: str, table: bytes, offset: int) -> int:
    (value,) = struct.unpack_from(f">{kind}", table, offset)
    return int(value)
