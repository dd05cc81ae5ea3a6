"""Message: what the sentences of a problem are made of."""

from typing import NamedTuple


class Message(NamedTuple):
    """A sentence and a hint; the hint may be empty."""

    sentence: str
    hint: str = ""
