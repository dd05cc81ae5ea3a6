"""Names and numbers of PDF objects; names are made and written out once, however often a file says them."""

import functools
from collections.abc import Iterable

from pypdf.generic import ArrayObject, FloatObject, NameObject


class _Written(NameObject):
    """A name that knows how it is written."""

    def renumber(self) -> bytes:
        return _bytes(str(self))


@functools.cache
def _bytes(text: str) -> bytes:
    return NameObject(text).renumber()


@functools.cache
def name(text: str) -> NameObject:
    return _Written(text)


def numbers(values: Iterable[float]) -> ArrayObject:
    return ArrayObject(FloatObject(round(value, 4)) for value in values)
