"""Numbers as PDF writes them."""

REMEMBERED = 10_000


class _Numbers(dict[float, str]):
    """Numbers as they were written: sizes, margins and colours come again on page after page, so they are remembered."""

    def __missing__(self, value: float) -> str:
        if len(self) >= REMEMBERED:
            self.clear()
        text = f"{value:.3f}".rstrip("0").rstrip(".")
        written = self[value] = "0" if text == "-0" else text
        return written


number = _Numbers().__getitem__
"""Write a number with at most three decimals (0.001 pt is a third of a micrometre), never with an exponent."""
