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
    return [_block(source, *stretch, problems, composes=composes) for stretch in _stretches(lines, start)]


def _is_plain(before: str, line: str) -> bool:
    """Tell if a line means the same to Markdown as to `_stretches`: an item has no second line."""
    if not line or _MARKED.fullmatch(line):
        return True
    return _PLAIN.fullmatch(line) is not None and not before.startswith("-")


def _stretches(lines: list[str], offset: int) -> Iterator[tuple[int, int]]:
    """Yield where each block begins and ends in the file."""
    begun = None
    for line in lines:
        marked = line[:2] in _KINDS
        if begun is not None and (marked or not line):
            yield begun, offset - 1
            begun = None
        if marked:
            yield offset, offset + len(line)
        elif line and begun is None:
            begun = offset
        offset += len(line) + 1
    if begun is not None:
        yield begun, offset - 1


_KINDS: dict[str, Literal["heading", "plain", "bullet"]] = {"# ": "heading", "- ": "bullet"}


def _block(source: Source, start: int, end: int, problems: Problems, *, composes: bool) -> Block:
    kind = _KINDS.get(source.text[start : start + 2], "plain")
    if kind != "plain":
        start += 2
    string = source.text[start:end].replace("\n", " ")
    if not composes:  # it stands in the file letter for letter
        return Block(kind, Text(string, source, (Origin(0, start, len(string)),)))
    writer = Writer(source)
    writer.add(string, start)
    return Block(kind, writer.text(problems))
