"""Commands: what was asked for on the command line (`commands/`, `arguments.py`, `misread.py`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "deck-missing": Message("there is no folder {folder}", "name the folder in which deck.yaml lies"),
    "deck-unknown": Message('there is no deck "{word}"', "{suggestion}"),
    "product-unknown": Message('there is no product "{word}"', "{suggestion}"),
    "hyphenation-differs": Message(
        "Voikko divides this word otherwise: {word}", "change the line, or leave it if it is meant so"
    ),
    "voikko-missing": Message(
        "Voikko, which knows how Finnish words are divided, is not installed",
        "Debian and Ubuntu: apt install libvoikko1 voikko-fi; then, everywhere: pip install libvoikko; other systems: voikko.puimula.org",
    ),
    "voikko-language": Message("the deck {deck} is in the language {language}; Voikko divides Finnish words only"),
    "command-line": Message("the command can't be understood: {reason}", "cardpress --help shows how it is written"),
    "command-unknown": Message('there is no command "{word}"', "{suggestion}"),
    "option-unknown": Message('there is no option "{word}"', "{suggestion}"),
    "option-missing": Message("the option {option} is missing", "{suggestion}"),
    "option-length": Message('"{word}" is no length for {option}', 'write it with its unit: "3 mm"'),
    "file-not-named": Message("no file was named", "write it after the command: cardpress{command} FILE.pdf"),
    "words-left-over": Message("one word too many: {word}", "cardpress{command} --help shows how it is written"),
    "option-value": Message('"{word}" can\'t be the value of {option}', "{suggestion}"),
    "option-wrong": Message(
        "the option {word} lacks its value, or has one that it does not take",
        "cardpress{command} --help shows how it is written",
    ),
    "paper-unused": Message(
        "--paper changes nothing in {product}: its pages are not laid onto sheets", "other products are: cardpress list"
    ),
    "order-pictures": Message(
        "{printer} prints cards from pictures, not from PDF files",
        "cardpress order {deck} --printer {name} makes them, and packs all that is sent",
    ),
    "order-names": Message(
        "{printer} wants its files under names of its own",
        "cardpress order {deck} --printer {name} names them, and packs all that is sent",
    ),
    "order-no-pictures": Message(
        "{printer} prints cards from pictures; {product} is no card, and is packed as a PDF",
        "ask whether it takes PDF files, or order this from another print house",
    ),
    "paper-unknown": Message('"{word}" is neither the name of a paper nor a size such as 320 x 450 mm', "{suggestion}"),
    "test-offset": Message("backs can be moved by at most {most} mm", "is it in millimetres?"),
    "product-name": Message('"{word}" can\'t be the name of a file', "use letters, numbers and hyphens"),
}
