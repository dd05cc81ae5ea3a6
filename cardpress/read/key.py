"""Keys: fields of a class as keys of a file, with the sentence that documents each."""

from dataclasses import field
from typing import Any


def key(doc: str, default: Any = None, written: str = "") -> Any:
    """Make an optional key: `doc` stands in the language's documentation; `written` as in `need`."""
    metadata = {"doc": doc, "key": written} if written else {"doc": doc}
    if isinstance(default, dict):
        return field(default_factory=dict, metadata=metadata)
    return field(default=default, metadata=metadata)


def need(doc: str, written: str = "") -> Any:
    """Make a key that must be written; as `written` where Python has the field's name for itself."""
    return field(metadata={"doc": doc, "key": written} if written else {"doc": doc})
