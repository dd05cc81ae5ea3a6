"""Making: a deck into files, phase by phase; what is made is looked at and shown."""
