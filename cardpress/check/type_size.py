"""Type sizes: body text that is smaller than people with ordinary sight read with ease, and a text that makes all small."""

from ..layout.setting.sizes import ADVISED, BODY, Sizes
from ..layout.stage import Stage
from ..problem import Problem, Span


def check_type_size(stage: Stage, sizes: Sizes) -> None:
    """Advise on small body text, at the card that limits it; a product may accept it as its format asks for it."""
    points = sizes.points.get(BODY, ADVISED)
    if points >= ADVISED or "small-type" in stage.product.accepts or stage.problems.errors:
        return  # what does not fit at all has an error of its own
    limit = sizes.limits.get(BODY, "")
    values = {"points": points, "least": ADVISED, "product": stage.product.name, "card": limit}
    code = "type-small" if limit else "type-small-always"
    cause = f"{stage.layout.key} {stage.product.size} {points}"  # pages alone and on sheets are the same pages
    stage.problems.add(Problem(code, _card(stage, limit) or stage.product.span, values, severity="advice", cause=cause))


def check_outliers(stage: Stage, sizes: Sizes) -> None:
    """Advise on a text that is far longer than those of all other cards, and makes their type much smaller."""
    if stage.problems.errors:
        return
    for style in sorted(sizes.outliers):
        card = sizes.limits[style]
        values = {"card": card, "product": stage.product.name, "style": style, "points": sizes.points[style]}
        stage.problems.add(Problem("type-outlier", _card(stage, card), values, severity="advice", cause=card))


def _card(stage: Stage, title: str) -> Span | None:
    """Return where a card's title stands."""
    cards = (stage.deck.cover, *stage.deck.cards)
    return next((card.title.span() for card in cards if card.title.string == title), None)
