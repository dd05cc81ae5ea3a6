"""Numbers as PDF writes them."""


def number(value: float) -> str:
    """Write a number with at most three decimals (0.001 pt is a third of a micrometre), never with an exponent."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
