"""Pages: a product fitted, composed and painted, batch after batch."""

import functools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..check.type_size import check_outliers, check_type_size
from ..impose.page_box import PageBox
from ..layout.compose import compose
from ..layout.coverage import left_out
from ..layout.setting.sizes import Sizes
from ..layout.stage import Stage
from ..pdf.painting.inks import Inks
from ..pdf.painting.paint import Batch
from ..pdf.syntax.objects import Objects
from ..text.font import Font
from ..workers import in_turn
from .painting import Shown, paint_batch


class Pages(NamedTuple):
    """A product's pages, painted: the same for the pages alone and for every way of laying them onto sheets.

    `objects` are a file that is not finished: it says nothing of itself yet.
    """

    objects: Objects
    boxes: tuple[PageBox, ...]
    shown: tuple[Shown, ...]
    sizes: Sizes
    stage: Stage
    fonts: tuple[Font, ...]


def paint_pages(stage: Stage, inks: Inks, processes: int) -> Pages:
    """Make a product's pages. Their problems are collected in the stage; pages with errors may be missing."""
    sizes, batches = compose(stage)
    check_type_size(stage, sizes)
    check_outliers(stage, sizes)
    boxes: list[PageBox] = []
    shown: list[Shown] = []

    parts = in_turn([functools.partial(paint_batch, stage, frames, inks) for frames in batches], processes)
    from ..pdf.document.bind import bind  # slow to import: the first pages are painted meanwhile

    def painted() -> Iterator[Batch]:
        for part in parts:
            boxes.extend(part.boxes)
            shown.extend(part.shown)
            stage.problems.extend(part.problems)
            yield part.batch

    objects, fonts = bind(painted(), stage.deck.language, inks, tagged=stage.tagged)
    _check_whole(stage, shown)
    return Pages(objects, tuple(boxes), tuple(shown), sizes, stage, fonts)


def _check_whole(stage: Stage, shown: Sequence[Shown]) -> None:
    """Note the texts that are on no page; where there were errors, pages are missing with theirs."""
    if stage.problems.errors:
        return
    on_paper = {text for page in shown for text in page.texts}
    for text in left_out(stage.product, stage.deck, on_paper):
        stage.problems.error("text-left-out", text.span(), product=stage.product.name)
