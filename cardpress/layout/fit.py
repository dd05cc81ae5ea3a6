"""Fitting: one size for each style of a product, the largest at which every page holds.

Styles are fitted in the order of the layout. While one is fitted, those after it stand
at their floor. Text grows with its size, so the common size is the least of the cards'
own; the longest text is tried first, and most others need one check.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ..read.layout import Percent
from ..text.copyfit import largest, quarter_down
from .arrange import TooHigh
from .block import DoesNotFitAcross
from .box import Filler, texts
from .pages import Leaf
from .paginate import Count, arrange_page, expected
from .refuse import refuse
from .sizes import Sizes, floor, most
from .stage import Stage


def fit(stage: Stage, leaves: Sequence[Leaf]) -> Sizes:
    """Return the sizes of all styles. What does not fit at its floor is reported, each text once."""
    fitter = _Fitter(stage, expected(leaves), _start(stage))
    fitter.leave_out_optional(leaves)
    for name, style in stage.layout.styles.items():
        if style.fit == "deck":
            fitter.fit(name, leaves)
    return Sizes(fitter.points, fitter.limits, frozenset(fitter.cramped))


def _start(stage: Stage) -> dict[str, float]:
    points = {}
    for name, style in stage.layout.styles.items():
        if style.fit == "deck":
            points[name] = floor(stage, style)
        elif style.fit == "none" and not isinstance(style.size, Percent):
            points[name] = most(stage, name)
    return points


@dataclass
class _Fitter:
    stage: Stage
    count: Count
    points: dict[str, float]
    limits: dict[str, str] = field(default_factory=dict)
    cramped: set[tuple[str, int]] = field(default_factory=set)

    def fit(self, name: str, leaves: Sequence[Leaf]) -> None:
        """Find the size of one style: the least of the pages' own."""
        least = floor(self.stage, self.stage.layout.styles[name])
        best, limit = max(least, quarter_down(most(self.stage, name))), ""
        for leaf in self._longest_first(name, leaves):
            if self._holds(leaf, name, best):
                continue
            size = largest(lambda size, leaf=leaf: self._holds(leaf, name, size), least, best)  # type: ignore[misc]
            if size is None:
                self._refuse(leaf, name, least)
            best, limit = size or least, leaf.card.title.string
        self.points[name] = best
        if limit:
            self.limits[name] = limit

    def leave_out_optional(self, leaves: Sequence[Leaf]) -> None:
        """Mark the pages that hold at the floors only without their optional slots."""
        for leaf in leaves:
            if any(slot.optional for slot in leaf.page.slot.column) and self._fault(leaf):
                self.cramped.add(_key(leaf))

    def _longest_first(self, name: str, leaves: Sequence[Leaf]) -> list[Leaf]:
        names = _followers(self.stage, name)
        lengths = {leaf: sum(self._letters(leaf, names)) for leaf in leaves}
        return sorted((leaf for leaf in leaves if lengths[leaf]), key=lambda leaf: -lengths[leaf])

    def _letters(self, leaf: Leaf, names: set[str]) -> Iterator[int]:
        for box in texts(self._filler(leaf).page()):
            if names & {box.slot.style, box.slot.first}:
                yield from (len(paragraph.text.string) for paragraph in box.words)

    def _filler(self, leaf: Leaf) -> Filler:
        return Filler(self.stage, leaf, self.count.pages, self.count.opens, _key(leaf) in self.cramped)

    def _holds(self, leaf: Leaf, name: str, size: float) -> bool:
        self.points[name] = size
        return self._fault(leaf) is None

    def _refuse(self, leaf: Leaf, name: str, least: float) -> None:
        self.points[name] = least
        fault = self._fault(leaf)
        if fault:
            refuse(self.stage, leaf, fault, self.points)

    def _fault(self, leaf: Leaf) -> TooHigh | DoesNotFitAcross | None:
        """Arrange a page, over as many pages as its flow needs, and return what does not fit."""
        box, resume = self._filler(leaf).page(), 0
        try:
            while True:
                _, rest = arrange_page(self.stage, box, leaf.number, self.points, resume)
                if rest is None:
                    return None
                resume = rest
        except (TooHigh, DoesNotFitAcross) as fault:
            return fault


def _key(leaf: Leaf) -> tuple[str, int]:
    return leaf.page.name, leaf.card.number


def _followers(stage: Stage, name: str) -> set[str]:
    """Return a style with those whose size follows it, by however many steps: `92% body`."""
    names = {name}
    for other, style in stage.layout.styles.items():  # a style follows earlier ones only
        if isinstance(style.size, Percent) and style.size.style in names:
            names.add(other)
    return names
