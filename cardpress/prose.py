"""What an author wrote: text that knows its place in the author's file."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal, NamedTuple

from .problem import Source, Span


class Mark(NamedTuple):
    """A stretch [start, end) of a text set in bold or italic, or linked to `target`."""

    start: int
    end: int
    kind: Literal["bold", "italic", "link"]
    target: str = ""


class Origin(NamedTuple):
    """Characters from `start` on stand in the file from `offset` on, `length` characters there.

    A stretch as long in the file as in the text stands there letter for letter; any other
    (an entity, an escape, letters that NFC joins) is one whole.
    """

    start: int
    offset: int
    length: int


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """A string in NFC. U+00AD is the author's soft hyphen, a line feed a hard break.

    Entities, escapes and NFC move letters, so `origins` says stretch by stretch where
    they stand in the file. Texts of the program's own (folios) have no source.
    """

    string: str
    source: Source | None = None
    origins: tuple[Origin, ...] = ()
    marks: tuple[Mark, ...] = ()

    def span(self, start: int = 0, end: int | None = None) -> Span | None:
        """Return where the characters [start, end) stand in the author's file."""
        if self.source is None or not self.origins:
            return None
        last = max(start, (len(self.string) if end is None else end) - 1)
        return Span(self.source, self._place(start)[0], self._place(last)[1])

    def _place(self, index: int) -> tuple[int, int]:
        """Return where one character begins and ends in the file."""
        at = max(0, bisect_right(self.origins, index, key=lambda origin: origin.start) - 1)
        start, offset, length = self.origins[at]
        after = self.origins[at + 1].start if at + 1 < len(self.origins) else len(self.string)
        if after - start != length:
            return offset, offset + length
        letter = offset + max(0, min(index - start, length - 1))
        return letter, letter + 1


class Paragraph(NamedTuple):
    """A paragraph, a list item or a heading; `label` is the author's own number, such as "3."."""

    text: Text
    kind: Literal["plain", "bullet", "number", "heading"] = "plain"
    label: str = ""


Section = tuple[Paragraph, ...]
