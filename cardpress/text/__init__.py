"""Fonts, shaping, hyphenation, line breaking and copy-fitting."""
