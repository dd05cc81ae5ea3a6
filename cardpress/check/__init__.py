"""Checks that a print house or a reader would make, by other means than the writing used."""
