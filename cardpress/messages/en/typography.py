"""Typography: signs that a typesetter would change (`check/typography.py`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "type-quotes": Message("these are not the quotes of the deck's language", "write {quotes}"),
    "type-apostrophe": Message("a straight apostrophe", "write ’"),
    "type-dash": Message("a hyphen stands for a dash", "write {dash}"),
    "type-range": Message("a hyphen stands between numbers", "write – between the first and the last"),
    "type-dots": Message("dots stand for an ellipsis", "write …, which is one character"),
    "type-spaces": Message("more than one space", "leave one"),
    "type-space-before": Message("a space before a mark that belongs to the word", "remove the space"),
    "type-number": Message(
        "a line may end between a number and what it belongs to",
        "write &nbsp; in place of the space",
    ),
    "type-unit": Message("a number and its unit without a space", "write &nbsp; between them"),
    "type-hyphen": Message("a dash where a word lacks its beginning", "write a hyphen: -"),
}
