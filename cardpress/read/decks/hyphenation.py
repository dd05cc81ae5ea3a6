"""Hyphenation lists: a deck's hyphenation.txt, a word a line with its places, such as `moni=am-ma-til-li-ses-ti`."""

import re
from pathlib import Path

from ...problem import Problems, Source, Span
from ..source import YAML_LIMIT, read_source

NAME = "hyphenation.txt"
_ENTRY = re.compile(r"[^\W\d_]+(?:[=-][^\W\d_]+)*")


def read_hyphenation(folder: Path, problems: Problems) -> Source | None:
    """Read a deck's list; None if it has none. A line that is no word is noted."""
    path = folder / NAME
    source = read_source(path, YAML_LIMIT, problems) if path.exists() else None
    if source:
        _check(source, problems)
    return source


def _check(source: Source, problems: Problems) -> None:
    start = 0
    for line in source.text.splitlines(keepends=True):
        entry = line.partition("#")[0].strip()
        if entry and not _ENTRY.fullmatch(entry):
            at = start + line.index(entry)
            problems.error("hyphenation-line", Span(source, at, at + len(entry)))
        start += len(line)
