"""Names and numbers of PDF objects, made and written out once, however often a file says them."""

import functools
import io
from collections.abc import Iterable
from typing import IO

from pypdf.generic import ArrayObject, FloatObject, NameObject


class _Written(NameObject):
    """A name that knows how it is written."""

    @functools.cached_property
    def _bytes(self) -> bytes:
        return self.renumber()

    def write_to_stream(self, stream: IO[bytes]) -> None:
        stream.write(self._bytes)


@functools.cache
def name(text: str) -> NameObject:
    return _Written(text)


class _Row(ArrayObject):
    """Numbers that know how they are written; nobody changes them, so all that are alike are one."""

    @functools.cached_property
    def _bytes(self) -> bytes:
        stream = io.BytesIO()
        super().write_to_stream(stream)
        return stream.getvalue()

    def write_to_stream(self, stream: IO[bytes]) -> None:
        stream.write(self._bytes)


def numbers(values: Iterable[float]) -> ArrayObject:
    return _row(tuple(values))


@functools.lru_cache(1000)
def _row(values: tuple[float, ...]) -> _Row:
    return _Row(FloatObject(round(value, 4)) for value in values)
