"""Layouts: how products look, and whether that holds together."""
