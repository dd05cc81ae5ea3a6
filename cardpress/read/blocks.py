"""Blocks: the headings, paragraphs and list items of a card's file, and the quick way to read plain ones."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from ..problem import Problems, Source
from ..prose import Origin, Text
from .writer import Writer


class Block(NamedTuple):
    """A heading, a paragraph or a list item; `label` is the author's own number."""

    kind: Literal["heading", "plain", "bullet", "number"]
    text: Text
    label: str = ""


class Line(NamedTuple):
    """A line and where it begins in the file."""

    offset: int
    text: str


_SPECIAL = re.compile(r"[*_\[&\\\t]")
_COMPOSING = re.compile("[^\\x00-\u02ff\u2010-\u2027]")
"""All that might be an accent on the letter before it, or change in NFC: neither Latin nor its dashes and quotes do."""
_PLAIN = re.compile(r"[^\s#+\-\d](?:.*\S)?")
_MARKED = re.compile(r"(?:# |- )[^\s#+\-\d](?:.*[^\s#])?")


def plain_blocks(source: Source, start: int, end: int, problems: Problems) -> list[Block] | None:
    """Read [start, end) of a source if nothing in it needs Markdown's grammar; else None.

    Plain is: paragraphs, `# ` headings and `- ` items, each item on one line, without any
    character that Markdown might mean something by. The result is that of `Markdown.blocks`.
    """
    if _SPECIAL.search(source.text, start, end):
        return None
    lines = source.text[start:end].split("\n")
    if not all(_is_plain(before, line) for before, line in pairwise(["", *lines])):
        return None
    composes = _COMPOSING.search(source.text, start, end) is not None
    return [_block(source, group, problems, composes=composes) for group in _groups(lines, start)]


def _is_plain(before: str, line: str) -> bool:
    """Tell if a line means the same to Markdown as to `_groups`: an item has no second line."""
    if not line or _MARKED.fullmatch(line):
        return True
    return _PLAIN.fullmatch(line) is not None and not before.startswith("-")


def _groups(lines: list[str], offset: int) -> Iterator[list[Line]]:
    """Return the lines of each block."""
    paragraph: list[Line] = []
    for line in lines:
        marked = line[:2] in ("# ", "- ")
        if paragraph and (marked or not line):
            yield paragraph
            paragraph = []
        if marked:
            yield [Line(offset, line)]
        elif line:
            paragraph.append(Line(offset, line))
        offset += len(line) + 1
    if paragraph:
        yield paragraph


_KINDS: dict[str, Literal["heading", "plain", "bullet"]] = {"# ": "heading", "- ": "bullet"}


def _block(source: Source, lines: list[Line], problems: Problems, *, composes: bool) -> Block:
    first = lines[0]
    kind = _KINDS.get(first.text[:2], "plain")
    mark = 0 if kind == "plain" else 2
    string, offset = " ".join([line.text for line in lines])[mark:], first.offset + mark
    if not composes:  # it stands in the file letter for letter, a line's end as a space
        return Block(kind, Text(string, source, (Origin(0, offset, len(string)),)))
    writer = Writer(source)
    writer.add(string, offset)
    return Block(kind, writer.text(problems))
