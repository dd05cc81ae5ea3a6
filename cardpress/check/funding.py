"""Funding: a deck that says it is paid for by the European Union should show the emblem.

Regulation (EU) 2021/1060, article 50: all materials of a supported project carry it.
"""

import re

from ..problem import Problems
from ..read.deck import Deck

_SAYS = re.compile(
    r"euroopan unioni\w* (?:osa)?rahoit|(?:med)?finansieras av europeiska unionen|funded by the european union",
    re.IGNORECASE,
)


def check_funding(deck: Deck, problems: Problems) -> None:
    """Advise a deck whose words name the funder and that has no `funding`."""
    if deck.funding:
        return
    for text in deck.texts:
        found = _SAYS.search(text.string)
        if found:
            problems.advice("funding-not-shown", text.span(found.start(), found.end()))
            return
