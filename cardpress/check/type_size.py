"""Type sizes: body text that is smaller than people with ordinary sight read with ease."""

from ..layout.sizes import Sizes
from ..layout.stage import Stage
from ..problem import Problem, Span

BODY = "body"
"""The style that layouts call so; the report and the manifest name its size, too."""
LEAST = 12.0
"""Points. UKAAF, Creating clear print and large print documents: clear print is 12 pt or more; Selkokeskus likewise."""


def check_type_size(stage: Stage, sizes: Sizes) -> None:
    """Advise on small body text, at the card that limits it; a product may accept it as its format asks for it."""
    points = sizes.points.get(BODY, LEAST)
    if points >= LEAST or "small-type" in stage.product.accepts or stage.problems.errors:
        return  # what does not fit at all has an error of its own
    limit = sizes.limits.get(BODY, "")
    values = {"points": points, "least": LEAST, "product": stage.product.name, "card": limit}
    code = "type-small" if limit else "type-small-always"
    cause = f"{stage.layout.key} {stage.product.size} {points}"  # pages alone and on sheets are the same pages
    stage.problems.add(Problem(code, _card(stage, limit) or stage.product.span, values, severity="advice", cause=cause))


def _card(stage: Stage, title: str) -> Span | None:
    """Return where a card's title stands."""
    cards = (stage.deck.cover, *stage.deck.cards)
    return next((card.title.span() for card in cards if card.title.string == title), None)
