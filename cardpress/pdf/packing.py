"""Packing: how the content of streams is compressed."""

import zlib

LEVEL = 6
"""On pages of text 9 saves no byte more, and 1 takes three quarters of the time for a sixth more bytes."""

LIGHTLY = 2
"""Of a profile 9 saves 3 % more, and takes twelve times as long."""


def pack(content: bytes, level: int = LEVEL) -> bytes:
    return zlib.compress(content, level)
