"""Decks: their deck.yaml, their pictures' names and their lists of divisions (`read/decks/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "deck-without-file": Message(
        "the folder {folder} is not a deck: it has no deck.yaml",
        "write a deck.yaml with at least title: and language:",
    ),
    "deck-file-misnamed": Message(
        "the folder {folder} has {name} in place of deck.yaml",
        "name it deck.yaml; Windows shows the whole name with View > Show > File name extensions",
    ),
    "deck-empty": Message(
        "the deck has no cards", "write each card into a file of its own, such as {folder}/01-first.md"
    ),
    "cover-second": Message("the deck has two covers", "remove kind: cover from one of them"),
    "card-number-twice": Message(
        "two cards have the number {number}", "change the number at the beginning of a file's name"
    ),
    "category-unknown": Message('the deck has no category "{word}"', "{suggestion}"),
    "color-unknown": Message('the deck has no colour "{word}"', "{suggestion}"),
    "language-unknown": Message('"{word}" is no code of a language', "write fi, sv, en or another code"),
    "link-address": Message('"{word}" is no address of a web page', "write the whole address: https://…"),
    "art-role": Message('"{word}" gives no role to a colour', 'write "#010101": and one of {known}'),
    "picture-not-found": Message('there is no picture "{word}" in the deck\'s folder', "{suggestion}"),
    "picture-outside": Message(
        'the picture "{word}" is outside the deck\'s folder',
        "copy it into the deck's folder and write its path from there",
    ),
    "pictures-none": Message(
        'there is no picture "{word}" in the deck\'s folder', "copy it there; so far the folder has no pictures"
    ),
    "hyphenation-line": Message(
        "this is not a word with its places for division",
        "write it such as meeting=place: = between words, - between syllables",
    ),
}
