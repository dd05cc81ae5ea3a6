"""Plain mappings: lines of `key: value`, as most cards begin, read without YAML's loader."""

import re

from ...problem import Source, Span
from .nodes import MapNode, Scalar

_LETTER = r"0-9A-Za-z\xc0-\u02ff"
_PLAIN_LINE = re.compile(rf"([a-z_]{{1,40}}): ([{_LETTER}](?: ?[{_LETTER}_./,%-])*+)(?:\n(?!\Z)|\Z)|.", re.DOTALL)
_PLAIN_LIMIT = 1000


def plain_map(source: Source, text: str, start: int) -> MapNode | None:
    """Read lines in which YAML finds nothing but keys and values; the result is that of the loader.

    None where there is anything else, or a key comes twice.
    """
    if len(text) > _PLAIN_LIMIT:
        return None
    entries: dict[str, tuple[Scalar, Scalar]] = {}
    for match in _PLAIN_LINE.finditer(text):
        if match.lastindex is None or match[1] in entries:
            return None
        entries[match[1]] = _group(source, match, 1, start), _group(source, match, 2, start)
    return MapNode(tuple(entries.values()), Span(source, start, start + len(text))) if entries else None


def _group(source: Source, match: re.Match[str], group: int, start: int) -> Scalar:
    return Scalar(match[group], Span(source, start + match.start(group), start + match.end(group)))
