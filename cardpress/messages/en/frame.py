"""Frame: the words around a sentence, and how numbers and places are told."""

FRAME = {
    "error": "error",
    "advice": "advice",
    "hint": "hint",
    "also": "also",
    "also-more": "other places like this: {count} (--json lists them all)",
    "or": "or",
    "guess": 'did you mean "{guess}"?',
    "known": "known are: {known}",
    "none": "there are none",
    "decimal": ".",
    "rule": "rule",
    "places": "{sentence}, {count} times",
    "page": "page {page}",
    "page-card": "page {page} ({card})",
    "page-side": "page {page} ({card}, {side})",
    "more": "{place}, also on {pages}",
    "front": "front",
    "back": "back",
}
