"""Markdown: CommonMark less all that a card does not have, each letter with its place.

HTML, code, quotations, rules, link definitions and underlined headings are off, so that
no line of an author's vanishes: what isn't bold, italic, a list, a link, a hard break, an
entity or an escape is printed as it stands.

The parser tells the lines of a paragraph, but not where its words stand. The inline tokens
are the paragraph's characters in order, so a walk along them finds each one again; only the
end of a link has to be noted while it is parsed.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import Literal, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, image, link
from markdown_it.token import Token

from ...problem import Problems, Source, Span
from ...prose import Paragraph, Text
from ..writer import Writer

_RULES = ("list", "heading", "newline", "escape", "emphasis", "link", "image", "entity")
_BREAK = re.compile(r" *\\?\n[ \t]*")
_LISTS: dict[str, Literal["bullet", "number"]] = {"bullet_list_open": "bullet", "ordered_list_open": "number"}
_MARKS: dict[str, Literal["bold", "italic"]] = {"strong_open": "bold", "em_open": "italic"}
_NESTING = 100
LIST_LIMIT = 4
"""The most lists inside each other. Far deeper the parser would drop text."""


class Markdown:
    """Reads Markdown; one parser serves all files of a run."""

    def __init__(self) -> None:
        self._parser = MarkdownIt("zero", {"maxNesting": _NESTING}).enable(list(_RULES)).disable("text_join")
        self._parser.inline.ruler.at("link", _noting_its_end(link))
        self._parser.inline.ruler.at("image", _noting_its_end(image))

    def blocks(self, source: Source, start: int, end: int, problems: Problems) -> list[Paragraph]:
        """Read [start, end) of a source."""
        lines = source.text[start:end].split("\n")
        offsets = list(accumulate((len(line) + 1 for line in lines), initial=start))
        blocks = []
        for found in _found(self._parser.parse(source.text[start:end])):
            places = _Places(found.token, lines, offsets)
            text = _Inline(source, places, problems).text(found.token)
            if found.depth > LIST_LIMIT:
                problems.error("list-too-deep", text.span(), limit=LIST_LIMIT)
            if text.string:
                blocks.append(Paragraph(text, found.kind, found.label))
        return blocks


def _noting_its_end(rule: Callable[[StateInline, bool], bool]) -> Callable[[StateInline, bool], bool]:
    def noting(state: StateInline, silent: bool) -> bool:
        found = rule(state, silent)
        if found and not silent:
            state.tokens[-1].meta["end"] = state.pos
        return found

    return noting


class _Found(NamedTuple):
    """An inline token and what it is the text of."""

    token: Token
    kind: Literal["heading", "plain", "bullet", "number"]
    label: str
    depth: int


def _found(tokens: Sequence[Token]) -> Iterator[_Found]:
    lists: list[Literal["bullet", "number"]] = []
    kind: Literal["heading", "plain", "bullet", "number"] = "plain"
    label = ""
    for token in tokens:
        if token.type in _LISTS:
            lists.append(_LISTS[token.type])
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif token.type == "list_item_open":
            kind, label = lists[-1], token.info + token.markup if token.info else ""
        elif token.type == "heading_open":
            kind, label = "heading", ""
        elif token.type == "inline":
            yield _Found(token, kind, label, len(lists))
        if token.type in ("inline", "list_item_close"):
            kind, label = "plain", ""


class _Places:
    """Where the characters of an inline token's content stand in the file.

    Each line of the content ends as its line in the file does, so places are counted from there:
    indentation and list marks before it may be cut or have tabs widened.
    """

    def __init__(self, token: Token, lines: list[str], offsets: list[int]) -> None:
        self._starts: list[int] = []
        self._offsets: list[int] = []
        start = 0
        number = token.map[0] if token.map else 0
        for line in token.content.split("\n"):
            body = line.strip(" \t")
            while body not in lines[number]:  # a first line of nothing but no-break spaces isn't in the content
                number += 1
            self._starts.append(start + line.index(body))
            self._offsets.append(offsets[number] + lines[number].rindex(body))
            start += len(line) + 1
            number += 1

    def of(self, index: int) -> int:
        """Return the offset in the file of the content's character `index`."""
        line = max(0, bisect_right(self._starts, index) - 1)
        return self._offsets[line] + max(0, index - self._starts[line])


class _Inline:
    """Walks along the tokens of one paragraph; `_at` is the place in its content."""

    def __init__(self, source: Source, places: _Places, problems: Problems) -> None:
        self._source, self._places, self._problems = source, places, problems
        self._writer = Writer(source)
        self._content = ""
        self._at = 0
        self._link = 0

    def text(self, token: Token) -> Text:
        self._content = token.content
        for child in token.children or ():
            self._take(child)
        return self._writer.text(self._problems)

    def _take(self, token: Token) -> None:
        match token.type:
            case "text":
                self._add(token.content, len(token.content))
            case "text_special":
                self._add(token.content, len(token.markup))
            case "softbreak" | "hardbreak":
                self._break(" " if token.type == "softbreak" else "\n")
            case "strong_open" | "em_open":
                self._writer.open(_MARKS[token.type])
                self._at += len(token.markup)
            case "strong_close" | "em_close":
                self._writer.close()
                self._at += len(token.markup)
            case "link_open":
                self._writer.open("link", str(token.attrs["href"]))
                self._link = self._at
                self._at += 1
            case _:
                self._end(token)

    def _add(self, string: str, length: int) -> None:
        self._writer.add(string, self._places.of(self._at), length)
        self._at += length

    def _break(self, string: str) -> None:
        match = _BREAK.match(self._content, self._at)
        assert match is not None
        start, end = self._places.of(self._at), self._places.of(match.end())
        self._writer.add(string, start, end - start)
        self._at = match.end()

    def _end(self, token: Token) -> None:
        """Go to the end of a link or of a picture, which a card's text can't have."""
        start = self._at if token.type == "image" else self._link
        self._at = token.meta["end"]
        span = Span(self._source, self._places.of(start), self._places.of(self._at - 1) + 1)
        if token.type == "image":
            self._problems.error("text-picture", span)
        else:
            mark = self._writer.close()
            if mark.start == mark.end:
                self._problems.error("link-empty", span)
