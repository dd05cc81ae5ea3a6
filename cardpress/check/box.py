"""Box: whether the cards of a deck fill their box, and whether there is a box so deep."""

from ..geometry import MM
from ..layout.die.die import Die
from ..layout.die.dimensions import room
from ..layout.stage import Stage
from ..problem import Problem, Refused


def check_box(stage: Stage) -> None:
    """Advise on a box with room for more cards than there are. Refused ("box-too-deep") if it would be deeper than wide."""
    if stage.die:
        _check_depth(stage, stage.die)
        _check_room(stage, stage.die)


def _check_depth(stage: Stage, die: Die) -> None:
    box = die.dimensions
    if box.depth > box.width:
        values = {"cards": stage.cards, "depth": _mm(box.depth), "most": _mm(box.width)}
        raise Refused([Problem("box-too-deep", stage.product.span, values)])


def _check_room(stage: Stage, die: Die) -> None:
    spare = room(die.dimensions, stage.box.board) - stage.pile
    more = int(spare / stage.box.stock) if stage.box.stock else 0
    if more:
        pile, depth = _mm(stage.pile), _mm(die.dimensions.depth)
        values = {"cards": stage.cards, "pile": pile, "depth": depth, "more": more}
        stage.problems.add(Problem("box-loose", stage.product.span, values, severity="advice", cause="pile"))


def _mm(points: float) -> float:
    return round(points / MM, 1)
