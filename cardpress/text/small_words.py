"""Small words that point forward, by language: a line should not end with one."""

from collections.abc import Mapping

from ..language import in_language

SMALL_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "fi": "ja tai on sekä he ei me se eli jos kun niin vai kuten",
        "sv": "och eller att som om är i på av för med till en ett",
        "en": "and or the a an to of in is on at by for with",
        "ru": "и а но или в во к ко с со о об у на не по за из от до для что как",
        "uk": "і й та а але або в у з із на не по за від до для що як",
        "se": "ja dahje go ahte lea gii",
        "so": "iyo ama oo ee ka ku u la",
    }.items()
}


def small_words(language: str) -> frozenset[str]:
    """Return the small words of a language; none of one that is not known here."""
    return in_language(SMALL_WORDS, language) or frozenset()
