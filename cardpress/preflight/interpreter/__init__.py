"""Interpreter: what the operators of a page put on paper, each mark with its place and state."""
