"""Keys: what may stand in the files, told to editors and to people."""
