"""Filling: which pages there are, and their slots filled from the deck."""
