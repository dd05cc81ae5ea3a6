"""Decks: a folder of cards with its deck.yaml, and what else lies in it."""
