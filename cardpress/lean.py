"""Lean: libraries imported without what they prepare or take along for work that is not ours."""

import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, cast


@contextmanager
def lean(stand_ins: Mapping[str, object]) -> Iterator[None]:
    """Import inside with stand-ins for libraries that are not imported yet; afterwards those are there as ever.

    None stands for a library that is missing (Python, "The import system", 5.3.1).
    """
    modules = cast("dict[str, object]", sys.modules)
    hidden = {name: stand_in for name, stand_in in stand_ins.items() if name not in modules}
    modules.update(hidden)
    try:
        yield
    finally:
        for name in hidden:
            del modules[name]


@contextmanager
def late_patterns() -> Iterator[None]:
    """Import inside without compiling patterns: each is compiled when it is first used, and most never are."""
    vars(re)["compile"] = _Late
    try:
        yield
    finally:
        vars(re)["compile"] = _compiled


_compiled = re.compile


class _Late:
    """A pattern that is not compiled yet."""

    def __init__(self, pattern: Any, flags: int = 0) -> None:
        self._given = pattern, flags

    def __getattr__(self, name: str) -> Any:
        return getattr(_compiled(*self._given), name)
