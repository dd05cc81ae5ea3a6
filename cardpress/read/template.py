"""Templates: texts with fields in braces, which later phases fill in: what a slot says, what files are called."""

import functools
import string


@functools.cache
def fields_of(template: str) -> tuple[str, ...]:
    """Return the names of a template's fields.

    Raises ValueError where braces don't match, or hold more than a name (Python would take a format in them).
    """
    parts = [part for part in string.Formatter().parse(template) if part[1] is not None]
    if any(form or conversion for _, _, form, conversion in parts):
        raise ValueError(template)
    return tuple(str(name) for _, name, _, _ in parts)
