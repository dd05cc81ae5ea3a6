"""Art: a deck's drawings and photos, with their inks, and where they lie in a box."""
