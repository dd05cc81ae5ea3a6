"""Advice: what can be laid onto sheets, but not as a print shop would wish."""

from collections.abc import Iterator

from ..geometry import MM
from ..problem import Problem, Span, Term
from . import cutter
from .nesting import signatures
from .press import Press
from .sheet import Kind, Plan, Scheme

MOST_NESTED = 20
"""Sheets: a thicker booklet gapes, and its staples don't reach through (house rule, for paper of 80 g)."""
MISSED: tuple[Kind, ...] = ("crop", "registration", "bar")
"""Marks that somebody needs who asked for them."""


def advice(plan: Plan, scheme: Scheme, press: Press, span: Span | None) -> Iterator[Problem]:
    """Yield what is to be said of a plan; `span` is the product, or the file that was imposed."""
    lacking = tuple(Term(kind) for kind in MISSED if kind in plan.left_out)
    if lacking:
        paper = plan.sheets[0].paper
        yield Problem("marks-left-out", span, {"marks": lacking, "paper": paper}, severity="advice")
    if press.cutter and scheme not in cutter.SCHEMES:
        yield Problem("contours-left-out", span, severity="advice")
    nested = _nested(plan, scheme, press)
    if nested > MOST_NESTED:
        creep = (nested - 1) * press.creep / MM
        yield Problem("booklet-thick", span, {"count": nested, "most": MOST_NESTED, "creep": creep}, severity="advice")


def _nested(plan: Plan, scheme: Scheme, press: Press) -> int:
    """Return the most sheets that lie in each other."""
    sheets = len(plan.sheets) // 2
    match scheme:
        case "saddle":
            return sheets
        case "signatures":
            return max(signatures(sheets, press.signature), default=0)
    return 0
