"""Syntax: names, numbers, streams and objects as a PDF writes them."""
