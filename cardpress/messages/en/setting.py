"""Setting: texts that have no room, fonts that lack letters (`layout/`, `text/`, `make/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "slot-too-small": Message(
        "the slots need {excess} mm more than the page of {product} has, however short the texts are",
        "take less for fixed heights and distances, or make a slot optional",
    ),
    "text-too-long": Message(
        "the text is too long for {product}: {excess} mm too much at {floor} pt (lines: {lines})",
        "shorten it by about {characters} letters",
    ),
    "address-too-wide": Message(
        'the address "{word}" is {excess} mm too wide (product {product})',
        "take a shorter one, or let words stand for it: [our pages](address)",
    ),
    "word-too-wide": Message(
        'the word "{word}" is {excess} mm too wide for {product}', "show where it may be divided: write &shy; there"
    ),
    "text-left-out": Message("{product} leaves out this text", "show it in the layout, or write text under omits:"),
    "family-unknown": Message('there is no font family "{word}" in fonts/', "{suggestion}"),
    "font-unreadable": Message("this font can't be read", "take it out of fonts/, or get it again"),
    "script-missing": Message(
        "the font {font} has no {script} letters, such as {character} ({code})",
        "is language: in deck.yaml the language of the deck? it chooses the font; or write the word in other letters",
    ),
    "glyph-missing": Message("the font {font} has no {code} {name} ({character})", "use another character"),
}
