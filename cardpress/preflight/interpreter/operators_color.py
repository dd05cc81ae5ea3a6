"""Operators of colour (ISO 32000-1, 8.6.8) and of the graphics state (8.4.4 and 8.4.5)."""

from collections.abc import Mapping

from pikepdf import Name, Object

from ...geometry import Matrix
from .graphics import Graphics, Operands, Operator, Paint, Run, Space, numbers
from .spaces import ink, start

DEVICE = {"g": "DeviceGray", "rg": "DeviceRGB", "k": "DeviceCMYK"}
PLAIN_BLENDS = ("/Normal", "/Compatible")


def _device(name: str, space: str) -> Operator:
    stroke = name.isupper()

    def set_color(run: Run, operands: Operands) -> None:
        _set(run.graphics, Paint(space, ink(space, numbers(operands))), stroke=stroke)

    return set_color


def _space(*, stroke: bool) -> Operator:
    def set_space(run: Run, operands: Operands) -> None:
        space = _named(run, str(operands[0]))
        _set(run.graphics, Paint(space, start(space)), stroke=stroke)

    return set_space


def _color(*, stroke: bool) -> Operator:
    def set_color(run: Run, operands: Operands) -> None:
        before = run.graphics.stroke if stroke else run.graphics.fill
        pattern = str(operands[-1]) if operands and isinstance(operands[-1], Name) else ""
        values = numbers(operands[:-1] if pattern else operands)
        _set(run.graphics, Paint(before.space, ink(before.space, values), pattern), stroke=stroke)

    return set_color


def _named(run: Run, name: str) -> Space:
    if name in ("/DeviceGray", "/DeviceRGB", "/DeviceCMYK", "/Pattern"):
        return name[1:]
    return run.resource("/ColorSpace", name) or name[1:]


def _set(graphics: Graphics, paint: Paint, *, stroke: bool) -> None:
    if stroke:
        graphics.stroke = paint
    else:
        graphics.fill = paint


def _save(run: Run, _: Operands) -> None:
    run.save()


def _restore(run: Run, _: Operands) -> None:
    run.restore()


def _concatenate(run: Run, operands: Operands) -> None:
    run.graphics.matrix = Matrix(*numbers(operands)).then(run.graphics.matrix)


def _line_width(run: Run, operands: Operands) -> None:
    run.graphics.line_width = float(operands[0])


def _external(run: Run, operands: Operands) -> None:
    """Set what a dictionary of parameters says (8.4.5)."""
    state = run.resource("/ExtGState", operands[0])
    if state is not None:
        _overprint(run.graphics, state)
        _transparency(run, state)
        _unwanted(run, state)
        if "/LW" in state:
            run.graphics.line_width = float(state["/LW"])


def _overprint(graphics: Graphics, state: Object) -> None:
    """OP alone is for fills too (8.6.7)."""
    if "/OP" in state:
        graphics.overprint_stroke = bool(state["/OP"])
    if "/op" in state or "/OP" in state:
        graphics.overprint_fill = bool(state.get("/op", state.get("/OP")))
    if "/OPM" in state:
        graphics.overprint_mode = int(state["/OPM"])


def _transparency(run: Run, state: Object) -> None:
    graphics = run.graphics
    if "/ca" in state:
        graphics.clear_fill = float(state["/ca"]) < 1
    if "/CA" in state:
        graphics.clear_stroke = float(state["/CA"]) < 1
    if "/BM" in state or "/SMask" in state:
        blend, mask = str(state.get("/BM", "/Normal")), str(state.get("/SMask", "/None"))
        graphics.blended = blend not in PLAIN_BLENDS or mask != "/None"


def _unwanted(run: Run, state: Object) -> None:
    """Transfer functions and halftones are the press's business, not the page's."""
    for key in ("/TR", "/TR2", "/HTP"):
        if key in state and str(state[key]) not in ("/Default", "/Identity"):
            run.fault("transfer", key[1:])


OPERATORS: Mapping[str, Operator] = {
    "q": _save,
    "Q": _restore,
    "cm": _concatenate,
    "w": _line_width,
    "gs": _external,
    "cs": _space(stroke=False),
    "CS": _space(stroke=True),
    "sc": _color(stroke=False),
    "scn": _color(stroke=False),
    "SC": _color(stroke=True),
    "SCN": _color(stroke=True),
    **{name: _device(name, space) for name, space in DEVICE.items()},
    **{name.upper(): _device(name.upper(), space) for name, space in DEVICE.items()},
}
