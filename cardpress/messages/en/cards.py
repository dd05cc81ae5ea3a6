"""Cards: what their files may say (`read/cards/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "card-head-open": Message(
        "the lines at the top of the card have no end", "write --- on a line of its own after them"
    ),
    "card-head-dashes": Message(
        "the lines at the top of a card stand between lines of ---, not {dashes}", "write three hyphens: ---"
    ),
    "cut-dashes": Message(
        "{dashes} does not divide a card: it is printed as it stands", "to divide it, write three hyphens: ---"
    ),
    "bullet-pasted": Message(
        "{bullet} at the beginning of a line makes no list: it is printed in the midst of the text",
        "write - and a space before each point",
    ),
    "card-empty": Message("the card is empty", "write a title: # and a space before it"),
    "title-missing": Message("the card has no title", "write # and a space before the title: # Groups"),
    "title-second": Message("a second heading: a card has one title", "write it in bold: **…**"),
    "text-limit": Message("a text of more than {limit},000 letters"),
    "sections-many": Message("more than {most} sections", "remove the line --- above"),
    "list-too-deep": Message("more than {limit} lists inside each other"),
    "text-picture": Message(
        "a picture can't stand in the text", "name it at the top of the file: art: art/picture.svg"
    ),
    "link-empty": Message("a link without words", "write the words in the brackets: [words](address)"),
    "file-not-text": Message(
        "this file is not taken for a card: cards are plain text",
        "save its text as {name}.txt; to keep the file as a note, put _ in front of its name",
    ),
    "file-not-card": Message(
        "this file is not taken for a card: others have a number in front of their names, it has none",
        "to make it a card, give it a number too, such as 07-{name}; to keep it as a note, call it _{name}",
    ),
}
