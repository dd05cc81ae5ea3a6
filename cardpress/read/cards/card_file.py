"""Card files: Markdown with a little YAML on top, cut into a title and sections."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from ...problem import Problems, Source, Span
from ...prose import Paragraph, Section, Text
from ..key import key
from ..yaml.decode import decode
from ..yaml.load import read_nodes
from ..yaml.nodes import MapNode, Scalar
from ..yaml.scalars import Focus
from .blocks import plain_blocks

if TYPE_CHECKING:
    from .markdown import Markdown

SECTION_LIMIT = 20_000
"""The most characters of a section."""

SECTIONS: Mapping[str, tuple[str, ...]] = {
    "card": ("front", "back"),
    "cover": ("front", "about", "more", "makers"),
}


@dataclass(frozen=True, slots=True, eq=False)
class CardHead:
    """The keys that a card's file may begin with, between two lines of `---`."""

    span: Span
    kind: Literal["card", "cover"] = key("`cover`: the deck's first card, which tells about it", "card")
    art: Scalar | None = key("a picture, such as `art/talo.svg`")
    alt: str = key("what the picture shows, for those who can't see it; `none`: it only decorates", "")
    focus: Focus | None = key("the point of a photo to keep in view, such as `50% 40%`")
    color: Scalar | None = key("name of a palette under the deck's `colors`")
    category: Scalar | None = key("name of a category of the deck's")
    copies: int = key("how often the card lies on sheets", 1)


class CardFile(NamedTuple):
    """What a card's file says."""

    source: Source
    head: CardHead
    title: Text
    sections: Mapping[str, Section]


class _Part(NamedTuple):
    """The file from one cut to the next; `cut` is where the cut before it stands."""

    cut: int
    start: int
    end: int


_HEAD = re.compile(r"---[ \t]*\n(?:(.*?)\n)??---[ \t]*(?:\n|\Z)", re.DOTALL)
_CUT = re.compile(r"---(?<![^\n]---)[ \t]*(?:\n|\Z)")
"""Begins with its dashes, as a pattern is looked for by the letters that it begins with, and looks back then."""

_DASHES = re.compile(r"^(?!---[ \t]*$)([-–—]{2,5}|—)[ \t]*$", re.MULTILINE)
"""What editors make of `---`, or hands: a line of other dashes, or not of three."""
_DASHED = ("\n--", "\n–", "\n—")
"""What the text around such a line has in it."""
_BULLETS = "•·▪◦●○‣"
"""What word processors put before the points of a list."""
_BULLET = re.compile(rf"^[ \t]*([{_BULLETS}])[ \t]", re.MULTILINE)


def _parts(text: str, start: int) -> list[_Part]:
    parts, cut, begin = [], start, start
    for match in _CUT.finditer(text, start):
        parts.append(_Part(cut, begin, match.start()))
        cut, begin = match.span()
    return [*parts, _Part(cut, begin, len(text))]


class CardReader:
    """Reads card files; Markdown's parser is made when the first file needs it."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems

    @cached_property
    def _markdown(self) -> "Markdown":
        from .markdown import Markdown  # most decks are plain and do without its 60 ms

        return Markdown()

    def read(self, source: Source) -> CardFile | None:
        """Read a card; None if it has no title, or is too long, or its head is wrong."""
        head, start = self._head(source)
        self._advise(source, start)
        parts = _parts(source.text, start)
        if (head is None and start == len(source.text)) or not self._are_short(source, parts):
            return None
        chunks = [self._blocks(source, part) for part in parts]
        title = self._title(source, parts[0], chunks[0])
        for block in (block for chunk in chunks for block in chunk if block.kind == "heading"):
            self._problems.error("title-second", block.text.span())
        if head is None or title is None:
            return None
        return CardFile(source, head, title, self._sections(source, SECTIONS[head.kind], parts, chunks))

    def _head(self, source: Source) -> tuple[CardHead | None, int]:
        match = _HEAD.match(source.text)
        if match:
            node = read_nodes(source, self._problems, *match.span(1)) if match[1] else MapNode((), Span(source, 0, 3))
            return decode(CardHead, node, self._problems) if node else None, match.end()
        if re.match(r"---[ \t]*\n", source.text):
            self._problems.error("card-head-open", Span(source, 0, 3))
            return None, len(source.text)
        if dashes := _DASHES.match(source.text):
            self._problems.error("card-head-dashes", Span(source, *dashes.span(1)), dashes=dashes[1])
            return None, len(source.text)
        return CardHead(Span(source, 0, 0)), 0

    def _advise(self, source: Source, start: int) -> None:
        """Tell what was meant as a list or a cut, and is printed as it stands.

        Lines are only looked at where there is such a sign at all: looking takes longer than reading a plain card.
        """
        text = source.text
        if any(bullet in text for bullet in _BULLETS) and (bullet := _BULLET.search(text, start)):
            self._problems.advice("bullet-pasted", Span(source, *bullet.span(1)), bullet=bullet[1])
        if any(begin in text for begin in _DASHED):
            for dashes in _DASHES.finditer(text, start):
                self._problems.advice("cut-dashes", Span(source, *dashes.span(1)), dashes=dashes[1])

    def _are_short(self, source: Source, parts: Sequence[_Part]) -> bool:
        long = [part for part in parts if part.end - part.start > SECTION_LIMIT]
        for part in long:
            self._problems.error("text-limit", Span(source, part.start, part.end), limit=SECTION_LIMIT // 1000)
        return not long

    def _blocks(self, source: Source, part: _Part) -> list[Paragraph]:
        blocks = plain_blocks(source, part.start, part.end, self._problems)
        return self._markdown.blocks(source, part.start, part.end, self._problems) if blocks is None else blocks

    def _title(self, source: Source, part: _Part, blocks: list[Paragraph]) -> Text | None:
        """Take the title from the first part's blocks."""
        first = blocks[0] if blocks else None
        if first and (first.kind == "heading" or (first.kind == "plain" and source.path.endswith(".txt"))):
            return blocks.pop(0).text
        if not source.text.strip():
            self._problems.error("card-empty", Span(source, 0, 0))
        else:
            span = first.text.span() if first else None
            self._problems.error("title-missing", span or Span(source, part.start, part.start + 1))
        return None

    def _sections(
        self, source: Source, names: tuple[str, ...], parts: list[_Part], chunks: list[list[Paragraph]]
    ) -> Mapping[str, Section]:
        """Give the chunks their names: the first name may be left out, so that one chunk is a back."""
        whole = not chunks[0] or len(chunks) >= len(names)
        taken = names if whole else names[1:]
        for part in parts[len(taken) :]:
            self._problems.error("sections-many", Span(source, part.cut, part.cut + 3), most=len(names))
        return {name: tuple(chunk) for name, chunk in zip(taken, chunks, strict=False) if chunk}
