"""Frame: the words around a sentence, and how numbers and places are told."""

FRAME = {
    "error": "virhe",
    "advice": "huomio",
    "hint": "vihje",
    "also": "myös",
    "also-more": "muita samanlaisia kohtia: {count} (--json luettelee ne kaikki)",
    "or": "tai",
    "guess": "tarkoititko ”{guess}”?",
    "known": "vaihtoehdot: {known}",
    "none": "vaihtoehtoja ei ole",
    "decimal": ",",
    "rule": "sääntö",
    "places": "{sentence}, {count} kertaa",
    "page": "sivu {page}",
    "page-card": "sivu {page} ({card})",
    "page-side": "sivu {page} ({card}, {side})",
    "more": "{place}, samoin {pages}",
    "front": "etupuoli",
    "back": "takapuoli",
}
