"""Rules of tags: all that is painted is told or an artifact, and tree and pages agree (ISO 14289-1, PDF/UA)."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from pikepdf import Array, Dictionary, Object, Pdf

from ..finding import Finding
from ..interpreter.marked import Marked, marked
from ..interpreter.painted import Letters
from ..limits import PARTS
from ..looked import Looked
from ..structure import NOWHERE, Part, parents

UA = PARTS["ua1"]


def check_tags(pages: Sequence[Looked], pdf: Pdf, told: Sequence[Part]) -> Iterator[Finding]:
    """Check the pages of a file that says it is tagged; `told` are the elements of its tree."""
    if not told or not bool(pdf.Root.get("/MarkInfo", Dictionary()).get("/Marked", False)):
        yield Finding("tags-missing", f"{UA}, 7.1")
    homes, leading_back = _homes(told), parents(pdf)
    if NOWHERE in homes:
        yield Finding("tags-apart", f"{UA}, 7.1; ISO 32000-1, 14.7.4", count=len(homes[NOWHERE]))
    for page in pages:
        found = marked(page.page)
        agreeing = _agreeing(page, found, homes[page.number - 1], leading_back)
        yield from page.placed((*_painted(found), *agreeing, *_read(page)))


def _painted(found: Marked) -> Iterator[Finding]:
    if found.bare:
        yield Finding("content-untagged", f"{UA}, 7.1", count=found.bare)
    if found.mixed:
        yield Finding("artifact-tagged", f"{UA}, 7.1", count=found.mixed)


def _read(page: Looked) -> Iterator[Finding]:
    """All letters can be told as characters."""
    for mark in page.marks:
        if isinstance(mark, Letters) and (mark.unread or not mark.font.readable):
            yield Finding("letters-unread", f"{UA}, 7.21.7", about=mark.font.name, place=mark.box)


def _homes(told: Sequence[Part]) -> Mapping[int, Mapping[int, list[Object]]]:
    """Return the elements that say they hold marked content, by page and number."""
    homes: dict[int, dict[int, list[Object]]] = defaultdict(lambda: defaultdict(list))
    for part in told:
        for page, number in part.content:
            homes[page][number].append(part.element)
    return homes


def _agreeing(
    page: Looked, found: Marked, homes: Mapping[int, Sequence[Object]], leading_back: Mapping[int, Object]
) -> Iterator[Finding]:
    """What a page has marked is in one element each, and the parent tree leads back to that (ISO 32000-1, 14.7.4.4)."""
    found_back = leading_back.get(int(page.page.get("/StructParents", -1)))
    row = list(found_back) if isinstance(found_back, Array) else []
    times = Counter(found.numbers)
    wrong = [number for number in times.keys() | homes.keys() if not _is_held(number, times, homes, row)]
    if wrong:
        yield Finding("tags-apart", f"{UA}, 7.1; ISO 32000-1, 14.7.4", count=len(wrong))


def _is_held(
    number: int, times: Mapping[int, int], homes: Mapping[int, Sequence[Object]], row: Sequence[Object]
) -> bool:
    holders = homes.get(number, ())
    if times.get(number) != 1 or len(holders) != 1 or not 0 <= number < len(row):
        return False
    return isinstance(row[number], Dictionary) and row[number].objgen == holders[0].objgen
