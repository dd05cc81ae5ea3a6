"""Fitting: the largest type at which all holds, and what to tell the author where nothing does."""
