"""Packing: how the content of streams is compressed."""

import zlib

LEVEL = 6
"""On pages of text 9 saves no byte more, and 1 takes three quarters of the time for a sixth more bytes."""


def pack(content: bytes) -> bytes:
    return zlib.compress(content, LEVEL)
