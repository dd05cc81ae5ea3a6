"""YAML: files of keys and values, with every mistake at its place, decoded into the classes that say what may stand in them."""
