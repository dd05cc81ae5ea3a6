"""Commands: one module each, named as people call it, and what several of them need."""
