"""SVG: drawings of authors, refused where they would not print as they look, or turned into filled paths."""
