"""Finishing: what a file says of itself and which standard it keeps."""
