"""Preflight: finished files looked at as a print house or a reader does, by other means than the writing used."""
