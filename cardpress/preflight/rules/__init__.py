"""Rules: what a print house would not accept, a module for each family, from pages that were looked at to findings."""
