"""Drawings: what the program draws by itself, from the deck's words, its colours and its funder."""
