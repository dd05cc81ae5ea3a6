"""Operators of objects from outside the page's stream (ISO 32000-1, 8.7 to 8.10): pictures, gradients, forms, patterns."""

import copy
import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pikepdf import Name, Object

from ...geometry import Matrix, Rect, around
from ..opened import filters
from .graphics import Graphics, Operands, Operator, Run, numbers
from .operators_path import is_seen
from .painted import Image, Shade
from .spaces import family, painted_by

UNIT = Rect(0, 0, 1, 1)
"""The square in which a picture lies (8.9.5)."""
DEEPEST = 12
"""Forms in forms in forms: deeper is a circle."""


def _do(run: Run, operands: Operands) -> None:
    found = run.resource("/XObject", operands[0])
    if found is None:
        return
    if "/OPI" in found:
        run.fault("opi", "OPI")
    match str(found.get("/Subtype")):
        case "/Image":
            _image(run, found, filters(found))
        case "/Form":
            _form(run, found)
        case "/PS":
            run.fault("postscript", str(operands[0])[1:])


def _image(run: Run, image: Any, packed: tuple[str, ...]) -> None:
    """Tell of a picture; a mask is painted in the colour of fills."""
    graphics, matrix = run.graphics, run.graphics.matrix
    box = matrix.box(UNIT)
    if not is_seen(box, graphics.clip):
        return
    pixels = int(image.get("/Width", 0)), int(image.get("/Height", 0))
    is_mask = bool(image.get("/ImageMask", False))
    bits = 1 if is_mask else int(image.get("/BitsPerComponent", 8))
    ink = graphics.fill.ink if is_mask else painted_by(_space(run, image))
    masked = "/SMask" in image or bool(int(image.get("/SMaskInData", 0)))
    visible = box.meet(graphics.clip)
    ppi = _ppi(pixels, matrix)
    run.painted.append(Image(visible, ink, graphics.filling, ppi, pixels, bits, packed, masked))


def _space(run: Run, image: Any) -> Object | str:
    """Return a picture's colour space; an inline one may name one of the page's resources."""
    space = image.get("/ColorSpace", "JPXDecode")
    if isinstance(space, Name) and "/ColorSpace" in run.resources and str(space) in run.resources["/ColorSpace"]:
        return run.resources["/ColorSpace"][str(space)]
    return space  # type: ignore[no-any-return]


def _ppi(pixels: tuple[int, int], matrix: Matrix) -> float:
    width, height = math.hypot(matrix.a, matrix.b), math.hypot(matrix.c, matrix.d)
    return min(
        72 * count / length if length else math.inf for count, length in zip(pixels, (width, height), strict=True)
    )


def _inline(run: Run, operands: Operands) -> None:
    """Tell of a picture that stands among the operators (8.9.7)."""
    _image(run, operands[0].obj, tuple(operands[0].filters))


def _form(run: Run, form: Object) -> None:
    graphics = copy.copy(run.graphics)
    graphics.matrix = Matrix(*numbers(form.get("/Matrix", (1, 0, 0, 1, 0, 0)))).then(graphics.matrix)
    if "/BBox" in form:
        graphics.clip = graphics.clip.meet(_area(graphics.matrix, form.BBox))
    if "/Group" in form:
        look_at_group(run, form.Group)
    run.enter(run, form, graphics)


def look_at_group(run: Run, group: Object) -> None:
    """Tell of a transparency group, and of one that does not blend in CMYK (11.6.6)."""
    if str(group.get("/S")) != "/Transparency":
        return
    run.fault("transparency", "Group")
    if "/CS" in group and family(group["/CS"]) != "DeviceCMYK":
        run.fault("blend-space", family(group["/CS"]))


def _shading(run: Run, operands: Operands) -> None:
    found = run.resource("/Shading", operands[0])
    if found is not None:
        _shade(run, found, run.graphics.clip)


def _shade(run: Run, shading: Object, box: Rect) -> None:
    run.painted.append(Shade(box, painted_by(shading.ColorSpace), run.graphics.filling))


def pattern(run: Run, name: str, box: Rect) -> None:
    """Paint with a pattern inside `box`: a gradient, or a tile, whose operators run once (8.7)."""
    found = run.resource("/Pattern", name)
    if found is None:
        return
    if int(found.get("/PatternType", 1)) == 2:
        _shade(run, found.Shading, box)
        return
    # The tile's own place doesn't matter: it lies all over the box.
    fill, stroke = (replace(paint, pattern="") for paint in (run.graphics.fill, run.graphics.stroke))
    run.enter(run, found, Graphics(Matrix(e=box.x, f=box.y), box, fill, stroke))


def _area(matrix: Matrix, corners: Any) -> Rect:
    x1, y1, x2, y2 = numbers(corners)
    return matrix.box(around(((x1, y1), (x2, y2))))


OPERATORS: Mapping[str, Operator] = {"Do": _do, "sh": _shading, "INLINE IMAGE": _inline}
