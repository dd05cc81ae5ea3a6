"""Turn a deck of texts into print: cards, posters, booklets, handouts."""

__version__ = "0.1.0"
