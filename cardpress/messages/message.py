"""Message: what the sentences of a problem are made of."""

from collections.abc import Mapping
from typing import NamedTuple


class Message(NamedTuple):
    """A sentence and a hint, which may be empty; their {placeholders} are the problem's values.

    `{suggestion}` is made of `word` and `known`.
    """

    sentence: str
    hint: str = ""


Sentences = Mapping[str, Message]
"""By the codes of problems."""


class Catalogue(NamedTuple):
    """All that is said of problems in one language: words around sentences, values that are words, sentences."""

    frame: Mapping[str, str]
    terms: Mapping[str, str]
    sentences: Sentences
