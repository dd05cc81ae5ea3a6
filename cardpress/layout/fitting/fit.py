"""Fitting: one size for each style of a product, the largest at which every page holds.

Styles are fitted in the order of the layout. While one is fitted, those after it stand
at their floor. Text grows with its size, so the common size is the least of the cards'
own; the longest text is tried first, and most others need one check. Of the sizes just
under the largest the calmest is taken. What is optional on a page is left out where body
text would have to become too small for its sake.
"""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...read.lengths import Percent
from ...text.copyfit import largest, quarter_down
from ..arranging.paginate import arranged
from ..arranging.placed import TooHigh
from ..filling.filled import Filled
from ..filling.pages import Leaf
from ..setting.block import DoesNotFitAcross
from ..setting.sizes import ADVISED, BODY, Sizes, floor, most
from ..stage import Stage
from . import calm
from .refuse import refuse

LONGER, LARGER, OTHERS = 2.0, 1.2, 3
"""A text stands out that is more than twice as long as any other, where the others would be a fifth larger: a step in
the usual sizes of type (10, 12, 14, 18). Among fewer than three others nobody can say what is usual. House rules.
Size alone would say too little: in the decks that come along one long word costs a style up to a third, and that is
as it should be. There no text that limits a style is more than a tenth longer than the next."""


def fit(filled: Filled, leaves: Sequence[Leaf]) -> Sizes:
    """Return the sizes of all styles. What does not fit at its floor is reported, each text once."""
    stage = filled.stage
    fitter = _Fitter(filled, _start(stage))
    fitter.leave_out_optional(leaves)
    fitted = [name for name, style in stage.layout.styles.items() if style.fit == "deck"]
    letters = {leaf: filled.letters(leaf) for leaf in leaves} if fitted else {}
    for name in fitted:
        fitter.fit(name, _longest_first(_followers(stage, name), letters))
    cramped = frozenset((page.name, card.number) for page, card in filled.cramped)
    return Sizes(fitter.points, fitter.limits, cramped, frozenset(fitter.outliers))


def _start(stage: Stage) -> dict[str, float]:
    points = {}
    for name, style in stage.layout.styles.items():
        if style.fit == "deck":
            points[name] = floor(stage, style)
        elif style.fit == "none" and not isinstance(style.size, Percent):
            points[name] = most(stage, name)
    return points


def _longest_first(names: set[str], letters: Mapping[Leaf, Mapping[str, int]]) -> dict[Leaf, int]:
    """Return the leaves that show any of the styles and how many letters, those with the most first."""
    lengths = {leaf: sum(of.get(name, 0) for name in names) for leaf, of in letters.items()}
    return {leaf: lengths[leaf] for leaf in sorted(lengths, key=lambda leaf: -lengths[leaf]) if lengths[leaf]}


def _followers(stage: Stage, name: str) -> set[str]:
    """Return a style with those whose size follows it, by however many steps: `92% body`."""
    names = {name}
    for other, style in stage.layout.styles.items():  # a style follows earlier ones only
        if isinstance(style.size, Percent) and style.size.style in names:
            names.add(other)
    return names


def _is_far_longest(leaf: Leaf, lengths: Mapping[Leaf, int]) -> bool:
    """Whether a card's text is far longer than those of the others on the same page, of which there are some."""
    others = [length for other, length in lengths.items() if other.page is leaf.page and other is not leaf]
    return leaf.page.serves == "card" and len(others) >= OTHERS and lengths[leaf] > LONGER * max(others)


@dataclass(eq=False)
class _Fitter:
    filled: Filled
    points: dict[str, float]
    limits: dict[str, str] = field(default_factory=dict)
    outliers: set[str] = field(default_factory=set)

    def fit(self, name: str, lengths: Mapping[Leaf, int]) -> None:
        """Find the size of one style: the least of the pages' own, the longest of which come first."""
        stage, leaves = self.filled.stage, list(lengths)
        least = floor(stage, stage.layout.styles[name])
        best, limit = max(least, quarter_down(most(stage, name))), None
        for leaf in sorted(leaves, key=self._has_choice):
            if name == BODY and self._has_choice(leaf) and not self._holds(leaf, name, max(least, min(best, ADVISED))):
                self.filled.cramp(leaf)
            if not self._holds(leaf, name, best):
                size = largest(lambda size, leaf=leaf: self._holds(leaf, name, size), least, best)  # type: ignore[misc]
                if size is None:
                    self._refuse(leaf, name, least)
                best, limit = size or least, leaf
        self.points[name] = self._calmest(name, leaves, least, best)
        if limit:
            self.limits[name] = limit.card.title.string
            if _is_far_longest(limit, lengths) and self._holds_larger(limit, name, leaves):
                self.outliers.add(name)

    def _holds_larger(self, limit: Leaf, name: str, leaves: Sequence[Leaf]) -> bool:
        """Whether all other cards would hold with a style much larger than it is."""
        points = self.points[name]
        holds = points * LARGER <= most(self.filled.stage, name) and all(
            self._holds(leaf, name, points * LARGER) for leaf in leaves if leaf.card is not limit.card
        )
        self.points[name] = points
        return holds

    def _calmest(self, name: str, leaves: Sequence[Leaf], least: float, best: float) -> float:
        """Among sizes a little under the largest take the one that breaks best, of equals the larger."""
        if len(leaves) > calm.PAGES:
            return best
        return min(calm.sizes(best, least), key=lambda size: (self._unrest(name, leaves, size), -size))

    def _unrest(self, name: str, leaves: Sequence[Leaf], size: float) -> int:
        self.points[name] = size
        names = _followers(self.filled.stage, name)
        try:
            return sum(calm.unrest(page, names) for leaf in leaves for page in arranged(self.filled, leaf, self.points))
        except (TooHigh, DoesNotFitAcross):
            return sys.maxsize  # reported already; or the other way round, a smaller size never fits worse

    def _has_choice(self, leaf: Leaf) -> bool:
        return leaf.page.has_optional and (leaf.page, leaf.card) not in self.filled.cramped

    def leave_out_optional(self, leaves: Sequence[Leaf]) -> None:
        """Mark the pages that hold at the floors only without their optional slots."""
        for leaf in leaves:
            if leaf.page.has_optional and self._fault(leaf):
                self.filled.cramp(leaf)

    def _holds(self, leaf: Leaf, name: str, size: float) -> bool:
        self.points[name] = size
        return self._fault(leaf) is None

    def _refuse(self, leaf: Leaf, name: str, least: float) -> None:
        self.points[name] = least
        fault = self._fault(leaf)
        if fault:
            refuse(self.filled.stage, leaf, fault)

    def _fault(self, leaf: Leaf) -> TooHigh | DoesNotFitAcross | None:
        """Arrange a page, over as many pages as its flow needs, and return what does not fit."""
        try:
            for _ in arranged(self.filled, leaf, self.points):
                pass
        except (TooHigh, DoesNotFitAcross) as fault:
            return fault
        return None
