"""Missing letters: a font that lacks what an author wrote is a problem, as a file never shows a substitute."""

import unicodedata

from ...problem import Problem, Problems, Term
from ...text.breaks import Measured


def refuse_missing(measured: Measured, problems: Problems) -> None:
    """Report the letters that a font lacks: of another script all at once, else each by name."""
    for index, letter, font in measured.missing:
        script = _script(letter)
        code = f"U+{ord(letter):04X}"
        span = measured.text.span(index, index + 1)
        if script in ("", "latin"):
            name = unicodedata.name(letter, "?")
            problems.error("glyph-missing", span, character=letter, code=code, name=name, font=font.family)
        else:
            values = {"script": Term(script), "character": letter, "code": code, "font": font.family}
            problems.add(Problem("script-missing", span, values, cause=f"{script} {font.family}"))


def _script(letter: str) -> str:
    """Return a letter's script, which its name begins with; "" for signs.

    >>> _script("Д"), _script("ŋ"), _script("☕")
    ('cyrillic', 'latin', '')
    """
    return unicodedata.name(letter, "").partition(" ")[0].lower() if unicodedata.category(letter)[0] in "LM" else ""
