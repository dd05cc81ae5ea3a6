"""Dies: boxes that are cut and folded from one piece: how large they are, along which lines, and where ink goes."""
