"""Rules of words: what is on paper is what the deck says, page by page, in order, and no page twice."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from ..expected import Area, Expected
from ..finding import Finding
from ..limits import HOUSE
from ..looked import Looked

UNSEEN = dict.fromkeys(map(ord, "-\u00ad\u0002\ufffe\ufffb\ufeff\u200b\u2060"))
"""Hyphens, as PDFium takes an author's own for an added one at a line's end, what it makes of these, and signs without
width."""
SHOWN = 40
"""The most letters of a text that a finding shows."""


def check_pages(pages: Sequence[Looked], expected: Expected) -> Iterator[Finding]:
    """Check that all pages are there, with their texts, in order."""
    if len(pages) != len(expected.pages):
        yield Finding("page-count", HOUSE, found=str(len(pages)), limit=str(len(expected.pages)))
    said = [letters(page.seen.text if page.seen else "") for page in pages]
    homes = _homes(expected)
    for page, wanted in zip(pages, expected.pages, strict=False):
        for area in (area for area in wanted.areas if area.whole):
            own = _inside(page, area) if area.turned else ""
            for text in area.texts:
                if not _is_there(text, area, own, said[page.number - 1]):
                    yield from _lost(text, page.number, area, said, homes)


def check_told(told: str, expected: Expected, title: str) -> Iterator[Finding]:
    """Check that what is on paper is `told` to those who listen, too; the file's own title is told as that."""
    said, on_paper = letters(told), (text for page in expected.pages for area in page.areas for text in area.texts)
    for text in dict.fromkeys(on_paper):
        if text != title and letters(text) not in said:
            yield Finding("text-untold", HOUSE, about=_short(text))


def check_twice(pages: Sequence[Looked], expected: Expected | None) -> Iterator[Finding]:
    """Look for pages that look alike: of two cards, or, where the deck is unknown, one after the other."""
    known: dict[object, Looked] = {}
    before: object = None
    for page in pages:
        look = _look(page)
        twin = known.get(look)
        if look and twin and (_is_other(page, twin) if expected else look == before):
            yield from page.placed([Finding("page-again", HOUSE, "advice", found=str(twin.number))])
        known.setdefault(look, page)
        before = look


def _homes(expected: Expected) -> Mapping[str, set[int]]:
    """Return the pages on which each text should be."""
    homes: dict[str, set[int]] = defaultdict(set)
    for number, page in enumerate(expected.pages, 1):
        for area in page.areas:
            for text in area.texts:
                homes[text].add(number)
    return homes


def _is_there(text: str, area: Area, own: str, said: str) -> bool:
    """Whether a text is on its page. PDFium reads the lines of turned text in any order: then its letters are counted."""
    wanted = letters(text)
    return not Counter(wanted) - Counter(own) if area.turned else wanted in said


def _lost(text: str, number: int, area: Area, said: Sequence[str], homes: Mapping[str, set[int]]) -> Iterator[Finding]:
    """A text that is nowhere is lost, or changed on its way; one that is on a page of others is in the wrong place."""
    wanted = letters(text)
    others = "".join(said[page - 1] for page in sorted(homes[text] - {number}) if page <= len(said))
    if _in_pieces(wanted, said[number - 1], others):
        return
    where = next((page for page, words in enumerate(said, 1) if wanted in words), 0)
    code = "page-order" if where else "text-lost"
    yield Finding(code, HOUSE, found=str(where or ""), about=_short(text), page=number, card=area.card, side=area.side)


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def _inside(page: Looked, area: Area) -> str:
    """Return the letters that stand in an area."""
    seen = page.seen.letters if page.seen else ()
    return letters("".join(letter.character for letter in seen if area.box.holds(letter.box)))


def _in_pieces(wanted: str, here: str, others: str) -> bool:
    """Whether a text that runs over pages is there: one end of it on this page, the other on the pages that share it."""
    cuts = range(1, len(wanted))
    return any(
        (wanted[:cut] in here and wanted[cut:] in others) or (wanted[cut:] in here and wanted[:cut] in others)
        for cut in cuts
    )


def letters(text: str) -> str:
    """Return the letters alone: lines are broken otherwise on paper than in the file."""
    return "".join(unicodedata.normalize("NFC", text).translate(UNSEEN).split())


def _look(page: Looked) -> object:
    """Return what a page looks like; None for one that is empty."""
    if page.seen is None or not page.painted:
        return None
    return page.seen.image.size, page.seen.digest


def _is_other(page: Looked, twin: Looked) -> bool:
    """Whether two pages are of different cards."""
    cards = [[(area.card, area.side) for area in one.areas] for one in (page, twin)]
    return cards[0] != cards[1] and all(card for row in cards for card, _ in row)
