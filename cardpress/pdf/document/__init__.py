"""The document: pages with the fonts and pictures that they share."""
