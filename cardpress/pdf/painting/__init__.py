"""Painting: frames become the operators of pages."""
