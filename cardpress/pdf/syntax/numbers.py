"""Numbers as PDF writes them."""

import functools


@functools.lru_cache(4096)
def number(value: float) -> str:
    """Write a number with at most three decimals (0.001 pt is a third of a micrometre), never with an exponent.

    Sizes, margins and colours come again on page after page, so the latest are remembered.
    """
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
