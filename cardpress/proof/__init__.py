"""Proofs: pages on which people look at a product before it is printed, and sign."""
