"""Word list: a deck's hyphenation.txt, written with Voikko for its author to look through.

A word gets a line where it is a compound, or where the rules would divide it otherwise than Voikko.
Lines and comments that are there already stay as they are: somebody has looked at them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..files import check_writable, write_all
from ..language import base
from ..problem import Problem, Problems, Refused, Source, Span
from ..read.deck import Deck
from ..read.decks.deck_file import read_deck
from ..read.decks.hyphenation import NAME
from ..text.hyphenate import LETTERS, SHORTEST_DIVIDED, Hyphenator, written
from ..text.voikko import LANGUAGE, NotInstalled, Voikko
from .outcome import Outcome

HEAD = "# Yhdyssanat: = sanojen rajalla, - tavujen välissä. Muut sanat tavutetaan säännöillä.\n"


@dataclass(frozen=True, slots=True)
class Line:
    """A word's line as it stands in the file, with the comments above it; `start` is its place."""

    word: str
    text: str
    above: str = ""
    start: int = 0


def write(folder: Path) -> Outcome:
    """Write the list of the deck in a folder."""
    problems = Problems()
    try:
        deck = read_deck(folder, problems)
        if base(deck.language) != LANGUAGE:
            problems.advice("voikko-language", None, deck=deck.key, language=deck.language)
            return Outcome(problems.all, folder)
        check_writable(folder)
        text = _listed(deck, _voikko(), problems)
        write_all(folder, {NAME: text.encode()})
    except Refused as refused:
        return Outcome(refused.problems, folder)
    return Outcome(problems.all, folder, files=(NAME,))


def _voikko() -> Voikko:
    try:
        return Voikko()
    except NotInstalled:
        raise Refused([Problem("voikko-missing")]) from None


def _listed(deck: Deck, voikko: Voikko, problems: Problems) -> str:
    """Return the file's text: the lines that are there, those that are missing, and advice on what differs."""
    source = deck.hyphenation or Source("", HEAD)
    head, lines, foot = _parts(source.text)
    known = {line.word for line in lines}
    _compare(source, lines, voikko, problems)
    added = [Line(word, text) for word, text in _found(deck, voikko).items() if word not in known]
    body = "".join(f"{line.above}{line.text}\n" for line in sorted([*lines, *added], key=lambda line: line.word))
    return head + body + foot


def _compare(source: Source, lines: Iterable[Line], voikko: Voikko, problems: Problems) -> None:
    """Advise on lines that Voikko would write otherwise."""
    for line in lines:
        points = voikko.points(line.word)
        entry = line.text.partition("#")[0].strip()
        if points is not None and written(line.word, points) != entry.lower():
            span = Span(source, line.start, line.start + len(entry))
            problems.advice("hyphenation-differs", span, word=written(line.word, points))


def _found(deck: Deck, voikko: Voikko) -> Mapping[str, str]:
    """Return the lines of the deck's words that need one, by word."""
    rules = Hyphenator(deck.language)
    found = {}
    for word in words(deck):
        points = voikko.points(word)
        if points is None:
            continue
        by_rules = [point.position for point in rules.points(word, "full")]
        if any(point.border for point in points) or by_rules != [point.position for point in points]:
            found[word] = written(word, points)
    return found


def words(deck: Deck) -> set[str]:
    """Return the words of a deck that are long enough to be divided, in small letters; capitals never are."""
    runs = (match[0] for text in deck.texts for match in LETTERS.finditer(text.string))
    return {run.lower() for run in runs if len(run) >= SHORTEST_DIVIDED and not run.isupper()}


def _parts(text: str) -> tuple[str, list[Line], str]:
    """Cut a file into the comments at its top, its lines, and what follows the last of them."""
    head, lines, above, start = "", [], "", 0
    for text_line in text.splitlines(keepends=True):
        entry = text_line.partition("#")[0].strip()
        if entry:
            line = text_line.strip()
            word = entry.lower().replace("=", "").replace("-", "")
            lines.append(Line(word, line, above, start + text_line.index(line)))
            above = ""
        elif lines:
            above += text_line
        else:
            head += text_line
        start += len(text_line)
    return head, lines, above
