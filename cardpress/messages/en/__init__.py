"""English: what the program says, by what it is about."""
