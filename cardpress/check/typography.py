"""Typography: signs that a careful typographer would set otherwise, by language. The words themselves are left alone.

Each rule is told once a deck, with all places: an author who writes straight quotes writes many.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..language import in_language
from ..problem import Problem, Problems, Span
from ..prose import Text
from ..read.deck import Deck


@dataclass(frozen=True, slots=True)
class Habits:
    """How a language writes: quotes and those it does not know, its dash, the shape of its abbreviations of numbers."""

    quotes: str
    strange: str
    dash: str = "–"
    before_number: str = ""
    spaced_units: bool = False
    compounds: bool = False


HABITS: Mapping[str, Habits] = {
    "fi": Habits("”…”", "“„«", before_number="klo|nro|n:o|s\\.|puh\\.", spaced_units=True, compounds=True),
    "sv": Habits("”…”", "“„«", before_number="kl\\.?|nr|s\\.", spaced_units=True, compounds=True),
    "se": Habits("”…”", "“„«", before_number="dii\\.?|nr", spaced_units=True, compounds=True),
    "en": Habits("“…”", "„«»", before_number="No\\.|p\\.|pp\\."),
    "ru": Habits("«…»", "”", "—", before_number="№|стр\\.|с\\."),
    "uk": Habits("«…»", "”", "—", before_number="№|стор\\.|с\\."),
}
"""After Kielitoimiston ohjepankki, Svenska skrivregler, New Hart's Rules, and the official orthographies of Russian
and Ukrainian; Northern Sámi as Finnish. Languages that are not here get the rules that all share."""
OTHERS = Habits("“…”", "")

UNITS = "%|‰|°C?|€|[mck]?m|[mk]?g|[mcd]?l|km/h|h|min|s|kpl|st|кг|км|см|мм|м|г|л|ч|мин|руб\\.|грн|год|хв"
_ADDRESS = re.compile(r"\S+(?:://|@)\S+|www\.\S+|\S+\.[a-z]{2,}(?:/\S*)?(?!\w)")


def check_typography(deck: Deck, problems: Problems) -> None:
    """Advise on signs that are not what the deck's language uses."""
    habits = in_language(HABITS, deck.language) or OTHERS
    found: dict[str, list[Span]] = {}
    for text in deck.texts:
        for code, span in _found(text, habits):
            found.setdefault(code, []).append(span)
    values = {"quotes": habits.quotes, "dash": habits.dash}
    for code, spans in found.items():
        first, *others = dict.fromkeys(spans)  # the deck's title may be its cover's, too
        problems.add(Problem(code, first, values, tuple(others), "advice", cause=code))


def _found(text: Text, habits: Habits) -> Iterator[tuple[str, Span]]:
    """Yield what one text has, each rule with its place; addresses are written as they are."""
    string = _ADDRESS.sub(lambda match: "x" * len(match[0]), text.string)
    for code, pattern in rules(habits).items():
        for match in re.finditer(pattern, string):
            span = text.span(*match.span())
            if span:
                yield code, span


def rules(habits: Habits) -> Mapping[str, str]:
    """Return the rules of a language: what each code looks for."""
    common = {
        "type-quotes": f'["{habits.strange}]',
        "type-apostrophe": "'",
        "type-dash": r"(?<=\S) --?-? (?=\S)|(?<=\w)---?(?=\w)",
        "type-range": r"(?<![\w-])[1-9]\d{0,3}-\d{1,4}(?![\w-])",
        "type-dots": r"\.{3,}",
        "type-spaces": r"(?<=\S) {2,}(?=\S)",
        "type-space-before": r"(?<=\w) [,.;:!?](?=\s|$)",
        "type-number": rf"(?<![\w.,])\d{{1,2}} (?=[^\W\d_])|\d (?=(?:{UNITS})(?!\w))",
    }
    if habits.before_number:
        common["type-number"] += rf"|(?<!\w)(?:{habits.before_number}) (?=\d)"
    if habits.spaced_units:
        common["type-unit"] = r"\d(?:%|€|[mck]m|kg)(?!\w)"
    if habits.compounds:
        common["type-hyphen"] = r"(?:^|(?<=[\s(]))–(?=[^\W\d_A-ZÅÄÖ])"
    return common
