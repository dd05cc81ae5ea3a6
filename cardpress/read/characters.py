"""Characters: what must never reach paper, and what can't be set."""

import re
import unicodedata

from ..problem import Problem, Problems, Source, Span
from ..prose import Text

BIDI = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufff9-\uffff\ud800-\udfff"
    + "".join(rf"\U{plane:04x}fffe\U{plane:04x}ffff" for plane in range(1, 17))
    + BIDI.pattern[1:]
)
"""Control and bidi characters, noncharacters, and U+FFFD: the trace of a text read wrongly once."""
COMBINING_LIMIT = 4
"""The most accents on one letter."""
ACCENTS = ("Mn", "Me")
"""Categories of characters that stand on or around the one before (Unicode 15, 4.5)."""
RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]+")
"""Blocks of Hebrew, Arabic and the others whose letters run from right to left (Unicode 15, DerivedBidiClass)."""


def check_characters(source: Source, problems: Problems) -> bool:
    """Note the first of each kind of character that can't be printed; True if there is none."""
    if _is_plain(source.text.replace("\n", "")):
        return True
    found: dict[str, int] = {}
    for match in UNPRINTABLE.finditer(source.text):
        found.setdefault(match[0], match.start())
    for character, at in found.items():
        _bad(character, Span(source, at, at + 1), problems)
    return not found


def check_value(value: str, span: Span, problems: Problems) -> None:
    """Note the first character of a value that can't be printed."""
    if match := _unprintable(value):
        _bad(match[0], span, problems)


def check_text(text: Text, problems: Problems) -> None:
    """Note the first of each that can't be printed or set."""
    if match := _unprintable(text.string):
        _bad(match[0], text.span(match.start(), match.end()), problems)
    if max(text.string, default="") < "\u0300":
        return
    from_right = RIGHT_TO_LEFT.search(text.string)
    if from_right:  # one message for the whole deck: there is nothing to mend at each place
        problems.add(Problem("text-right-to-left", text.span(*from_right.span()), cause="right-to-left"))
    _check_accents(text, problems)


def _unprintable(text: str) -> re.Match[str] | None:
    return None if _is_plain(text) else UNPRINTABLE.search(text)


def _is_plain(text: str) -> bool:
    """Tell quickly, for most texts, that there is nothing unprintable in them."""
    return text.isprintable() and "\ufffd" not in text and "\ufffc" not in text


def _bad(character: str, span: Span | None, problems: Problems) -> None:
    code = "character-bidi" if BIDI.match(character) else "character-control"
    name = unicodedata.name(character, "control character")
    problems.error(code, span, number=f"U+{ord(character):04X}", name=name)


def _check_accents(text: Text, problems: Problems) -> None:
    run = 0
    for index, character in enumerate(text.string):
        run = run + 1 if unicodedata.category(character) in ACCENTS else 0
        if run > COMBINING_LIMIT:
            problems.error("character-accents", text.span(index, index + 1), limit=COMBINING_LIMIT)
            return
