"""Files: read as text, or written (`read/source.py`, `read/characters.py`, `files.py`, `cli.py`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "file-is-folder": Message("this is not a file but a folder or a device"),
    "file-missing": Message("there is no such file"),
    "file-too-large": Message("the file is larger than {limit} kB", "is it the right file?"),
    "file-unreadable": Message("the file can't be read: {reason}"),
    "file-not-utf8": Message(
        "the file is not saved as UTF-8: byte {byte} is no letter", "save it again with the encoding UTF-8"
    ),
    "file-utf16": Message(
        "the file is saved as UTF-16, which some editors call Unicode", "save it again with the encoding UTF-8"
    ),
    "character-control": Message(
        "a character that can't be printed: {number} {name}", "remove it, or write the line again by hand"
    ),
    "character-bidi": Message(
        "an invisible character that turns the direction of text: {number} {name}",
        "remove it, or write the line again by hand",
    ),
    "text-right-to-left": Message(
        "text that runs from right to left can't be set yet",
        "leave it out, or write it in other letters: what such a PDF says when read aloud or copied would be wrong",
    ),
    "character-accents": Message("more than {limit} accents on one letter"),
    "system-failed": Message("the computer could not go on: {reason}"),
    "system-refused": Message("the computer does not allow this: {path}: {reason}"),
    "disk-full": Message(
        "can't write {path}: the disk is full",
        "delete what you don't need, or choose a folder on another disk with --out",
    ),
    "output-lost": Message(
        "standard output can't be written: {reason}", "send it elsewhere: what was made is there, but was not told"
    ),
    "output-not-writable": Message(
        "can't write {path}: {reason}", "close the file in other programs, or choose another folder"
    ),
}
