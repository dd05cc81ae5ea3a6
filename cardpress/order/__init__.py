"""Orders: what goes to a print house, and what it is told about it."""
