"""Layouts: what holds together in them (`read/layouts/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "layout-unknown": Message('there is no layout "{word}"', "{suggestion}"),
    "layout-without": Message('the layout "{layout}" has no product "{word}"', "write {known}"),
    "layout-too-much": Message("the layout has more than {limit} slots", "are there pieces within pieces?"),
    "piece-unknown": Message('there is no piece "{word}"', "{suggestion}"),
    "piece-in-itself": Message('the piece "{word}" is used inside itself'),
    "piece-only-place": Message('"{word}" can\'t be changed where a piece is used', "only its place can: {known}"),
    "piece-unused": Message('the piece "{word}" is not used'),
    "slot-contents": Message(
        "a slot can have only one of {contents}", "put each into a slot of its own, in a column or row"
    ),
    "slot-holds-nothing": Message('"{key}" needs slots to work on', "write column, row, grid or flow"),
    "slot-then": Message('"then" comes after repeated slots', 'write "each" too'),
    "slot-columns": Message("at least one column is needed"),
    "slot-style": Message("text needs a style", "write style: and one of the names under styles"),
    "slot-height": Message(
        'the style "{style}" follows the height of its slot, and this slot has none', "write height:"
    ),
    "field-unknown": Message('there is no field "{word}"', "{suggestion}"),
    "field-braces": Message(
        'the braces in "{text}" don\'t match', "write fields such as {{number}}; nothing else goes into braces"
    ),
    "style-unknown": Message('there is no style "{word}"', "{suggestion}"),
    "style-order": Message(
        'the style "{style}" follows "{word}", which comes after it', "write it under the style that it follows"
    ),
    "style-size": Message('the style "{style}" has no size'),
    "style-floor": Message(
        'the floor of the style "{style}" is larger than its size, so that it always has the size of its floor',
        "write a smaller floor; without one the style keeps its size",
    ),
    "style-unused": Message('the style "{word}" is not used'),
    "word-unused": Message('the word "{word}" is not used'),
    "word-language": Message(
        'the word "{text}" is not written in the language {language}',
        "write it in the layout, or under labels: in deck.yaml",
    ),
    "label-unknown": Message('no layout has a word "{word}" that a label could stand for', "{suggestion}"),
    "word-empty": Message('the word "{word}" is written in no language'),
    "size-unit": Message('the unit of the size "{size}" must be in mm or pt'),
    "size-unknown": Message('there is no size "{word}"', "{suggestion}"),
    "panel-stray": Message(
        '"panels" stand right in a page, and "panel" right in them', "write the slots of a panel in its column"
    ),
    "panel-missing": Message(
        "this slot is on no panel of the box", "write panel: front, back, left, right, top or bottom"
    ),
    "panel-placed": Message(
        'a panel is as large as the box makes it: "{key}" is of no use', "write a margin, or place slots in a column"
    ),
    "panel-twice": Message('the panel "{panel}" is there twice'),
    "panels-without-die": Message(
        'the page "{page}" has panels, but the size "{size}" is no box', "write die: tuck in the size"
    ),
    "die-without-panels": Message('the size "{size}" is a box, but the page "{page}" has no panels', "write panels:"),
    "page-twice": Message('two pages are called "{page}"'),
    "page-unknown": Message('there is no page "{word}"', "{suggestion}"),
    "page-pair": Message('the page "{page}" lacks its other side', "write a front and its back one after the other"),
    "product-multiple": Message("a page count is filled up to a multiple of at least 1"),
    "product-leaves-out": Message(
        "{product} shows nowhere {texts}", "show it, or say in the product that it is left out: omits: [{omits}]"
    ),
}
