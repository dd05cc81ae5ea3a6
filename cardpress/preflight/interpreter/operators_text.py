"""Operators of text (ISO 32000-1, 9.3 and 9.4): where each stretch of letters stands, and how large it is printed."""

from collections.abc import Mapping

from ...geometry import Matrix, Rect
from .graphics import IDENTITY, Operands, Operator, Run, numbers
from .operators_path import is_seen
from .painted import Letters

ASCENT, DESCENT = 0.75, 0.25
"""Of a line of text, in parts of its size: its box, nearly."""
INVISIBLE, CLIPPING = 3, 7
STROKED = (1, 5)


def _begin(run: Run, _: Operands) -> None:
    run.text = run.text_line = IDENTITY


def _font(run: Run, operands: Operands) -> None:
    found = run.resource("/Font", operands[0])
    run.graphics.font = run.read_font(found) if found is not None else None
    run.graphics.size = float(operands[1])


def _number(field: str, factor: float = 1.0) -> Operator:
    def set_number(run: Run, operands: Operands) -> None:
        setattr(run.graphics, field, float(operands[0]) * factor)

    return set_number


def _mode(run: Run, operands: Operands) -> None:
    run.graphics.text_mode = int(operands[0])


def _matrix(run: Run, operands: Operands) -> None:
    run.text = run.text_line = Matrix(*numbers(operands))


def _next_line(run: Run, operands: Operands) -> None:
    x, y = numbers(operands)
    run.text = run.text_line = Matrix(e=x, f=y).then(run.text_line)


def _next_line_leading(run: Run, operands: Operands) -> None:
    run.graphics.leading = -float(operands[1])
    _next_line(run, operands)


def _new_line(run: Run, _: Operands) -> None:
    _next_line(run, (0, -run.graphics.leading))


def _show(run: Run, operands: Operands) -> None:
    _shown(run, [operands[0]])


def _show_array(run: Run, operands: Operands) -> None:
    _shown(run, operands[0])


def _show_next(run: Run, operands: Operands) -> None:
    _new_line(run, ())
    _show(run, operands)


def _show_spaced(run: Run, operands: Operands) -> None:
    run.graphics.word_spacing, run.graphics.spacing = float(operands[0]), float(operands[1])
    _show_next(run, operands[2:])


def _shown(run: Run, pieces: list[float | bytes]) -> None:
    """Show strings with adjustments between them, and move on by their width (9.4.4)."""
    graphics = run.graphics
    if graphics.font is None:
        return
    width, codes = _measured(run, pieces)
    if codes and graphics.text_mode not in (INVISIBLE, CLIPPING):
        _letters(run, width, codes)
    run.text = Matrix(e=width).then(run.text)


def _measured(run: Run, pieces: list[float | bytes]) -> tuple[float, list[int]]:
    """Return the width of pieces, and their codes."""
    graphics, font = run.graphics, run.graphics.font
    assert font is not None
    width, codes = 0.0, list[int]()
    for piece in pieces:
        if isinstance(piece, float):
            width -= piece / 1000 * graphics.size * graphics.scaling
            continue
        for code in font.codes(piece):
            space = graphics.word_spacing if code == 32 and font.bytes_a_code == 1 else 0.0
            width += (font.width(code) * graphics.size + graphics.spacing + space) * graphics.scaling
            codes.append(code)
    return width, codes


def _letters(run: Run, width: float, codes: list[int]) -> None:
    graphics, font = run.graphics, run.graphics.font
    assert font is not None
    matrix = run.text.then(graphics.matrix)
    size, rise = graphics.size, graphics.rise
    box = matrix.box(Rect(0, rise - DESCENT * size, width, (ASCENT + DESCENT) * size))
    if not is_seen(box, graphics.clip):
        return
    stroked = graphics.text_mode in STROKED
    paint, state = (graphics.stroke, graphics.stroking) if stroked else (graphics.fill, graphics.filling)
    printed = abs(size) * matrix.scale
    visible = box.meet(graphics.clip)
    lost = sum(code in font.lost for code in codes) if font.lost else 0
    unread = sum(code not in font.mapped for code in codes) if font.mapped is not None else 0
    run.painted.append(Letters(visible, paint.ink, state, printed, font.font, lost, unread))
    if paint.pattern:
        run.lay_pattern(run, paint.pattern, visible)


OPERATORS: Mapping[str, Operator] = {
    "BT": _begin,
    "Tf": _font,
    "Tc": _number("spacing"),
    "Tw": _number("word_spacing"),
    "Tz": _number("scaling", 0.01),
    "TL": _number("leading"),
    "Ts": _number("rise"),
    "Tr": _mode,
    "Tm": _matrix,
    "Td": _next_line,
    "TD": _next_line_leading,
    "T*": _new_line,
    "Tj": _show,
    "TJ": _show_array,
    "'": _show_next,
    '"': _show_spaced,
}
