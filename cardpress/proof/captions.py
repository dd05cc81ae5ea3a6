"""Captions: what a proof calls the cards and sides that it shows."""

from ..layout.frame import Frame
from ..messages.proof import ProofWords
from ..read.deck import Deck


def card_name(frame: Frame, deck: Deck, words: ProofWords) -> str:
    """Name the card that a page is of."""
    card = next((card for card in deck.cards if card.number == frame.card), None)
    return f"{words.card.format(number=card.number)}: {card.title.string}" if card else words.cover


def side_name(frame: Frame, words: ProofWords) -> str:
    if frame.side is None:
        return _capital(words.page.format(number=frame.number))
    return _capital(words.front if frame.side == "front" else words.back)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
