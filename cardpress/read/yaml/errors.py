"""Mistakes of YAML's grammar in an author's words: where the text needs quotes, where a bracket is open."""

import re
from typing import TYPE_CHECKING, NamedTuple

from ...problem import Problem, Problems, Source, Span

if TYPE_CHECKING:
    import yaml


class _Rule(NamedTuple):
    """A loader's message (part of its context, part of its problem) and what it means to an author."""

    context: str
    problem: str
    code: str
    at_context: bool = False


DEPTH_LIMIT = 20
_RULES = (
    _Rule("", "maximum nesting", "yaml-too-deep"),
    _Rule("alias", "", "yaml-quotes", at_context=True),
    _Rule("anchor", "", "yaml-quotes", at_context=True),
    _Rule("tag", "", "yaml-quotes", at_context=True),
    _Rule("quoted scalar", "escape", "yaml-escape"),
    _Rule("quoted scalar", "", "yaml-quote-open", at_context=True),
    _Rule("flow", "", "yaml-bracket-open", at_context=True),
    _Rule("block scalar", "", "yaml-quotes", at_context=True),
    _Rule("directive", "", "yaml-quotes", at_context=True),
    _Rule("", "mapping values", "yaml-colon"),
    _Rule("", "mapping keys", "yaml-quotes"),
    _Rule("", "sequence entries", "yaml-quotes"),
    _Rule("node", "node content", "yaml-quotes"),
    _Rule("", "cannot start any token", "yaml-quotes"),
)


def syntax_problem(error: "yaml.YAMLError", source: Source, text: str, start: int) -> Problem:
    """Return the problem that the loader's error means; `text` stands in the source from `start` on."""
    context, problem = str(getattr(error, "context", "")), str(getattr(error, "problem", ""))
    rules = (rule for rule in _RULES if rule.context in context and rule.problem in problem)
    rule = next(rules, _Rule("", "", "yaml-syntax"))
    mark = getattr(error, "context_mark" if rule.at_context else "problem_mark", None)
    at = min(mark.index, len(text)) if mark else 0
    if rule.code in ("yaml-colon", "yaml-syntax") and (tight := tight_colon(source, start, start + at)):
        return tight
    code = _after(text, at) if rule.code == "yaml-syntax" else rule.code
    values = {"limit": DEPTH_LIMIT} if code == "yaml-too-deep" else {}
    code = "yaml-tab" if text[at : at + 1] == "\t" else code
    return Problem(code, Span(source, start + at, start + at + 1), values)


def _after(text: str, at: int) -> str:
    """Tell what stands before a place where the loader wanted a key: quotes or brackets that ended too soon."""
    before = text[text.rfind("\n", 0, at) + 1 : at].rstrip()
    if before.endswith(('"', "'")):
        return "yaml-after-quote"
    return "yaml-after-bracket" if before.endswith(("}", "]")) else "yaml-syntax"


_TIGHT = re.compile(r"^[ \t]*(([a-z_]{2,40}):(?=[^\s\d/:])([^\n]*))", re.MULTILINE)


def tight_colon(source: Source, start: int, end: int) -> Problem | None:
    """Return what is wrong with the last line in [start, end) that looks like a key without a space after its colon."""
    found = list(_TIGHT.finditer(source.text, start, end))
    if not found:
        return None
    _, key, value = found[-1].groups()
    return Problem("yaml-colon-tight", Span(source, *found[-1].span(1)), {"key": key, "value": value.strip()})


_CUT = re.compile(r"[ \t]+#(?=[^\s#])[^\n]*")


def comment_cut(source: Source, end: int, problems: Problems) -> None:
    """Note a value that was cut by ` #3`: a comment to YAML, most likely not to the author."""
    match = _CUT.match(source.text, end)
    if match:
        problems.advice("yaml-comment", Span(source, match.end() - len(match[0].lstrip()), match.end()))
