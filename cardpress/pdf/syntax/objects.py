"""Objects: a PDF of ours as its numbered objects, which are changed and written.

It reads what we have written and nothing else: one table of cross references, every
object in the clear, one trailer. What foreign files may hold is `foreign.py`'s business.
"""

import re
from collections.abc import Mapping

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_ENTRY = re.compile(rb"(\d{10}) \d{5} n")


class Objects:
    """The objects of a file by number, each whole: `12 0 obj … endobj`; `root` and `info` are two of them."""

    def __init__(self, objects: Mapping[int, bytes], root: int, info: int) -> None:
        self._objects, self.root, self.info = dict(objects), root, info
        self._next = max(self._objects) + 1

    @classmethod
    def read(cls, pdf: bytes) -> "Objects":
        """Take a file apart."""
        start = _START.search(pdf, len(pdf) - 64)
        assert start is not None
        table = int(start[1])
        trailer = pdf[pdf.index(b"trailer", table) :]
        return cls(dict(_cut(pdf, table)), _reference(b"Root", trailer), _reference(b"Info", trailer))

    @property
    def content(self) -> list[bytes]:
        """All objects in their order."""
        return [self._objects[number] for number in sorted(self._objects)]

    def add(self, content: bytes) -> str:
        """Add an object and return its reference: "12 0 R"."""
        self.replace(self._next, content)
        self._next += 1
        return f"{self._next - 1} 0 R"

    def stream(self, entries: str, data: bytes) -> str:
        """Add a stream of `data` as it is."""
        return self.add(f"<<{entries}/Length {len(data)}>>\nstream\n".encode() + data + b"\nendstream")

    def replace(self, number: int, content: bytes) -> None:
        self._objects[number] = whole(number, content)

    def extend(self, number: int, entries: str) -> None:
        """Add entries to an object that is a dictionary."""
        head, end, tail = self._objects[number].rpartition(b">>")
        self._objects[number] = head + entries.encode() + end + tail

    def copy(self) -> "Objects":
        return Objects(self._objects, self.root, self.info)

    def draft(self) -> bytes:
        """Return a file that claims nothing of itself yet."""
        return self.written("1.7", "00" * 16)

    def written(self, version: str, identifier: str) -> bytes:
        """Return the whole file; `identifier` is hexadecimal."""
        parts = [f"%PDF-{version}\n".encode() + b"%\xe2\xe3\xcf\xd3\n"]
        offset, rows = len(parts[0]), ["0000000000 65535 f \n"]
        for number in range(1, self._next):
            part = self._objects.get(number, b"")
            rows.append(f"{offset:010} 00000 n \n" if part else "0000000000 65535 f \n")
            parts.append(part)
            offset += len(part)
        trailer = f"<</Size {self._next}/Root {self.root} 0 R/Info {self.info} 0 R/ID[<{identifier}><{identifier}>]>>"
        table = f"xref\n0 {self._next}\n{''.join(rows)}trailer\n{trailer}\nstartxref\n{offset}\n%%EOF\n"
        return b"".join([*parts, table.encode()])


def whole(number: int, content: bytes) -> bytes:
    """Return an object as it stands in a file."""
    return b"%d 0 obj\n%b\nendobj\n" % (number, content)


def _reference(key: bytes, trailer: bytes) -> int:
    found = re.search(rb"/" + key + rb"\s+(\d+) 0 R", trailer)
    assert found is not None
    return int(found[1])


def _cut(pdf: bytes, table: int) -> list[tuple[int, bytes]]:
    """Cut the file at its objects' starts; an object ends where the next begins, or the table."""
    starts = sorted(int(found[1]) for found in _ENTRY.finditer(pdf, table))
    ends = [*starts[1:], table]
    return [(int(pdf[start : start + 12].split()[0]), pdf[start:end]) for start, end in zip(starts, ends, strict=True)]
