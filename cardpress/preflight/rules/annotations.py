"""Rule of annotations: notes, links and fields are not printed, or printed by accident, and so have no place inside the bleed."""

from collections.abc import Iterator

from pikepdf import Object

from ...geometry import Rect, around
from ..finding import Finding
from ..limits import Limits
from ..looked import Looked
from ..page_boxes import Boxes

ALLOWED = ("TrapNet", "PrinterMark")
ANNOTATIONS = "ISO 32000-1, 12.5; ISO 15930: annotations"


def check_annotations(page: Looked, limits: Limits) -> Iterator[Finding]:
    """Check that there are none; links are left where no press prints."""
    boxes, allowed = page.boxes, ALLOWED if limits.process else (*ALLOWED, "Link")
    bleed = boxes.matrix.box(boxes.bleed or boxes.finished)
    for annotation in page.page.get("/Annots", []):
        kind = str(annotation.get("/Subtype", "")).removeprefix("/")
        box = _box(annotation, boxes)
        if kind not in allowed and box and min(box.meet(bleed)[2:]) > 0:
            yield Finding("annotation", ANNOTATIONS, about=kind, place=box)


def _box(annotation: Object, boxes: Boxes) -> Rect | None:
    """Return where an annotation lies, in points from the trim's corner; None if it does not say."""
    match [float(value) for value in annotation.get("/Rect", [])]:
        case x1, y1, x2, y2:
            return boxes.matrix.box(around(((x1, y1), (x2, y2))))
    return None
