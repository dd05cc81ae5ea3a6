"""Arranging: boxes get their places on pages."""
