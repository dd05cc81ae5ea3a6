"""Advice on a deck before it is printed: colours, type, boxes, funders (`check/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "box-too-deep": Message(
        "a box for {cards} cards would be {depth} mm deep, deeper than wide ({most} mm at most)",
        "make several decks of it, or say in the printer's file how thick the cards are: box: {{stock: 0.3 mm}}",
    ),
    "box-loose": Message(
        "{cards} cards are {pile} mm thick, but the box is {depth} mm deep, so that its sides can carry a title",
        "the cards would rattle: add up to {more} blank ones to write on, or a booklet",
    ),
    "contrast-low": Message(
        "in the palette {palette} {text} on {ground} has a contrast of {contrast}; it should be at least {least}",
        "make one darker or the other lighter",
    ),
    "ink-too-much": Message(
        "the printer takes at most {most} % of ink; these colours have more and are printed with less: {colors}",
        "choose their inks yourself in deck.yaml, if you want to know what they will be",
    ),
    "categories-alike": Message("the colours of {one} and {other} look alike {sight}", "give the categories symbols"),
    "funding-not-shown": Message(
        "the text says that the European Union pays, but the deck has no funding:", "write funding: eu in deck.yaml"
    ),
    "type-small": Message(
        "the body text of {product} is {points} pt; from {least} pt on it is read with ease",
        "this card is the longest: shorten it, or choose a larger format",
    ),
    "type-small-always": Message(
        "the body text of {product} is {points} pt; from {least} pt on it is read with ease",
        "if the format asks for it, write accepts: [small-type] in the product",
    ),
    "type-outlier": Message(
        'this card makes the type of all cards small: in {product} the style "{style}" is {points} pt, '
        "and could be a fifth larger or more without it",
        "its text in that style is more than twice as long as any other: shorten it",
    ),
}
