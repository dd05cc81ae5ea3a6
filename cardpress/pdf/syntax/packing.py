"""Packing: how the content of streams is compressed.

By libdeflate, whose bytes are the same wherever our lock file is used; zlib's differ from system to system.
For pages as short as a card's it takes three quarters of zlib's time or, where memory has to be asked for anew, a quarter.
"""

import deflate

LEVEL = 6
"""Of pages of text 9 saves no byte more; of a profile half a hundredth, and takes three times as long."""


def pack(content: bytes) -> bytes:
    """Return a zlib stream (RFC 1950)."""
    return bytes(deflate.zlib_compress(content, LEVEL))
