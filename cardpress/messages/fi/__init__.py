"""Finnish: what the program says, by what it is about; the modules mirror those of English."""
