"""Checks of a deck before anything is printed: can its colours be read, is its type large enough, do its cards fill their box."""
