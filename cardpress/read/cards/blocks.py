"""Blocks: the headings, paragraphs and list items of a card's file, and the quick way to read plain ones."""

import re
from collections.abc import Mapping
from typing import Literal

from ...problem import Problems, Source
from ...prose import Origin, Paragraph, Text
from ..writer import Writer

_SETTLED = re.compile("[\\x00-\u02ff\u2010-\u2027]*+")
"""Latin, its dashes and its quotes: none is an accent on the letter before it, and none changes in NFC."""
_LINE = r"[^\s#+\-\d*_\[&\\][^*_\[&\\\t\n]*+(?<!\s)"
_BLOCK = re.compile(
    rf"\n*+(?:# ({_LINE}(?<!#))"
    rf"|- ({_LINE}(?<!#))(?!\n[^\n#-])"  # a second line of an item is left to Markdown
    rf"|({_LINE}(?:\n{_LINE})*+)"
    r"|\Z)(?=\n|\Z)|(.+)",
    re.DOTALL,
)
_KINDS: Mapping[int, Literal["heading", "bullet", "plain"]] = {1: "heading", 2: "bullet", 3: "plain"}
_OTHER = 4
"""The rest of what is not plain."""


def plain_blocks(source: Source, start: int, end: int, problems: Problems) -> list[Paragraph] | None:
    """Read [start, end) of a source if nothing in it needs Markdown's grammar; else None.

    Plain is: paragraphs, `# ` headings and `- ` items, each item on one line, without any
    character that Markdown might mean something by. The result is that of `Markdown.blocks`.
    """
    found = list(_BLOCK.finditer(source.text, start, end))
    groups = [match.lastindex for match in found]
    if _OTHER in groups:
        return None
    settled = _SETTLED.fullmatch(source.text, start, end) is not None
    return [
        Paragraph(_text(source, match.start(group), match[group], problems, settled=settled), _KINDS[group])
        for match, group in zip(found, groups, strict=True)
        if group
    ]


def _text(source: Source, start: int, written: str, problems: Problems, *, settled: bool) -> Text:
    string = written.replace("\n", " ")
    if settled:  # it stands in the file letter for letter
        return Text(string, source, (Origin(0, start, len(string)),))
    writer = Writer(source)
    writer.add(string, start)
    return writer.text(problems)
