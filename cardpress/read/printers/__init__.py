"""Printers: what print houses and office machines ask for, and the profiles of their presses."""
