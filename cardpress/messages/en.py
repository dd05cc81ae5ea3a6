"""The sentences of every problem in English: what is wrong, and what to do about it.

A code's placeholders are its problem's values. `{suggestion}` is made of `word` and `known`.
"""

from collections.abc import Mapping

from .findings_en import FINDINGS
from .message import Message

FRAME = {
    "error": "error",
    "advice": "advice",
    "hint": "hint",
    "also": "also",
    "or": "or",
    "guess": 'did you mean "{guess}"?',
    "known": "known are: {known}",
    "none": "there are none",
    "decimal": ".",
    "rule": "rule",
    "places": "{sentence}, {count} times",
    "page": "page {page}",
    "page-card": "page {page} ({card})",
    "page-side": "page {page} ({card}, {side})",
    "more": "{place}, also on {pages}",
    "front": "front",
    "back": "back",
}
"""The words around a message."""

TERMS = {
    "normal": "to everyone",
    "protan": "to the red-blind",
    "deutan": "to the green-blind",
    "tritan": "to the blue-blind",
    "no-permission": "it is not allowed, or open in another program",
    "text": "a text",
    "list": "a list",
    "mapping": "keys with values",
    "yes-no": "yes or no",
    "whole-number": "a whole number",
    "number": "a number",
    "length": "a length such as 4.5u, 3 mm, 12 pt, 50% or 0.4 em",
    "rest": "rest or rest 2",
    "type-size": "a size of type such as 5u, 12 pt, 92% body or 56%",
    "size": "a size such as A6, A4 landscape or 70 x 120 mm",
    "inks": "four inks in percent such as 0 45 50 0",
    "points": "a length such as 3 mm or 8.5 pt",
    "pixels": "a size in pixels such as 900 x 1500",
    "focus": "a point such as 50% 40%",
    "shape": "width to height such as 4:3",
    "left": "on the left",
    "top": "at the top",
    "right": "on the right",
    "bottom": "at the bottom",
    "crop": "crop marks",
    "registration": "registration marks",
    "bar": "the colour bar",
    "cyrillic": "Cyrillic",
    "greek": "Greek",
    "ethiopic": "Ethiopic",
    "georgian": "Georgian",
    "armenian": "Armenian",
    "thai": "Thai",
    "devanagari": "Devanagari",
    "cjk": "Chinese",
    "hiragana": "Japanese",
    "katakana": "Japanese",
    "hangul": "Korean",
    "cover-title": "the title of the cover",
    "cover-text": "the text of the cover",
    "card-title": "the titles of the cards",
    "ink-no-ghostscript": "how much ink lies over each other: Ghostscript is not installed",
    "ink-slow": "how much ink lies over each other: drawing the plates took too long",
    "ink-failed": "how much ink lies over each other: Ghostscript could not draw the plates",
    "ink-not-asked": "how much ink lies over each other",
    "deck-unknown": "texts, order of pages, funder: the deck is not known",
    "text-unreadable": "places of text, bleed as it looks: a page could not be drawn",
    "card-text": "the texts of the cards",
}

MESSAGES: Mapping[str, Message] = {
    # files
    "file-is-folder": Message("this is not a file but a folder or a device"),
    "file-missing": Message("there is no such file"),
    "file-empty": Message("the file is empty"),
    "file-too-large": Message("the file is larger than {limit} kB", "is it the right file?"),
    "file-unreadable": Message("the file can't be read: {reason}"),
    "file-not-utf8": Message(
        "the file is not saved as UTF-8: byte {byte} is no letter", "save it again with the encoding UTF-8"
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
    # YAML
    "yaml-anchor": Message("names with & and * are not used here", "if the text begins with & or *, put it in quotes"),
    "yaml-tag": Message("types with ! are not used here", "if the text begins with !, put it in quotes"),
    "yaml-merge": Message("merging with << is not used here", "write the keys out"),
    "yaml-key": Message("a key must be one word"),
    "yaml-duplicate": Message('"{key}" is written twice', "remove one of the two"),
    "yaml-documents": Message("a second document begins here", "remove the line ---"),
    "yaml-too-deep": Message("nested deeper than {limit} levels"),
    "yaml-too-much": Message("more than {limit} values"),
    "yaml-tab": Message("a tab is used for indenting", "use spaces"),
    "yaml-quotes": Message("a value can't begin with this character", 'put the text in quotes: "…"'),
    "yaml-comma": Message('the comma before "{text}" ends the value', 'put a text with commas in quotes: "…"'),
    "yaml-colon": Message(
        "this colon is in a place where no key can be",
        'put a text with a colon in quotes: "…"; if it is a key, check its indentation',
    ),
    "yaml-escape": Message("no such character is written with \\", "write \\\\ for \\, or use single quotes"),
    "yaml-quote-open": Message("the quotes that begin here never end", "add the missing quote"),
    "yaml-bracket-open": Message(
        "this bracket is not closed properly", "check brackets and commas; put a text with , [ ] {{ }} in quotes"
    ),
    "yaml-after-quote": Message(
        "text goes on after the quotes have ended", 'put all of the text in quotes; inside them write \\" for "'
    ),
    "yaml-after-bracket": Message("text goes on after the bracket", 'put a text with {{ }} or [ ] in quotes: "…"'),
    "yaml-syntax": Message(
        "this can't be understood", "check the indentation and the colons of this line and the one before"
    ),
    "yaml-comment": Message(
        "the text is cut here: what follows a space and # is a comment", 'put a text with # in quotes: "…"'
    ),
    # keys and values
    "key-unknown": Message('there is no key "{word}" here', "{suggestion}"),
    "key-missing": Message('the key "{key}" is missing', "add a line: {key}: …"),
    "value-wrong": Message('"{word}" can\'t stand here', "write {expected}"),
    "value-unknown": Message('"{word}" can\'t stand here', "{suggestion}"),
    "value-bracket": Message("brackets and braces are no part of a text", 'put the text in quotes: "…"'),
    "value-kind": Message("{found} can't stand here", "write {expected}"),
    # cards
    "card-head-open": Message(
        "the lines at the top of the card have no end", "write --- on a line of its own after them"
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
    # decks
    "deck-unknown": Message('there is no deck "{word}"', "{suggestion}"),
    "deck-missing": Message("there is no folder {folder}"),
    "deck-without-file": Message(
        "the folder {folder} is not a deck: it has no deck.yaml",
        "write a deck.yaml with at least title: and language:",
    ),
    "file-not-text": Message(
        "this file is not taken for a card: cards are plain text",
        "save its text as {name}.txt; to keep the file as a note, put _ in front of its name",
    ),
    "file-not-card": Message(
        "this file is not taken for a card: others have a number in front of their names, it has none",
        "to make it a card, give it a number too, such as 07-{name}; to keep it as a note, call it _{name}",
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
    # pictures
    "picture-not-found": Message('there is no picture "{word}" in the deck\'s folder', "{suggestion}"),
    "picture-outside": Message(
        'the picture "{word}" is outside the deck\'s folder',
        "copy it into the deck's folder and write its path from there",
    ),
    "pictures-none": Message(
        'there is no picture "{word}" in the deck\'s folder', "copy it there; so far the folder has no pictures"
    ),
    "picture-missing": Message("there is no picture {path}"),
    "picture-unreadable": Message("the picture {path} can't be read", "save it again as SVG, PNG or JPEG"),
    "picture-too-large": Message("the picture {path} has too many pixels", "save it smaller"),
    "picture-low-resolution": Message(
        "the picture {path} is too coarse to be sharp in print, {mm} mm wide: it has {ppi} dpi there, of {least} needed",
        "use the original photo, at least {pixels} pixels wide",
    ),
    "svg-unsupported": Message("the picture uses {feature}, which can't be printed", "draw it with plain shapes"),
    "svg-broken": Message("the picture is not proper SVG: {reason}", "save it again as SVG"),
    "svg-invalid": Message('"{value}" is not right in this picture'),
    "svg-without-size": Message("the picture has no viewBox and no width and height", "save it again as SVG"),
    "svg-too-large": Message("the picture has {mb} MB; {most} are allowed", "save it simpler"),
    "art-role-unknown": Message('"{role}" names no role of a colour', "the deck has {cards} cards"),
    "art-short-of-bleed": Message(
        "the picture ends at the cut instead of running on into the bleed: {side}",
        "draw its ground further over that edge of the viewBox",
    ),
    "emblem-too-small": Message("the EU emblem is {mm} mm high; it must be at least {least} mm", "give it more height"),
    "qr-too-small": Message(
        "the QR code is {mm} mm wide; phones need {least} mm", "give it more room, or use a shorter link"
    ),
    # layouts
    "layout-unknown": Message('there is no layout "{word}"', "{suggestion}"),
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
    "slot-too-small": Message("the slots need {excess} mm more than the page of {product} has"),
    "field-unknown": Message('there is no field "{word}"', "{suggestion}"),
    "field-braces": Message(
        'the braces in "{text}" don\'t match', "write fields such as {{number}}; nothing else goes into braces"
    ),
    "style-unknown": Message('there is no style "{word}"', "{suggestion}"),
    "style-order": Message(
        'the style "{style}" follows "{word}", which comes after it', "write it under the style that it follows"
    ),
    "style-size": Message('the style "{style}" has no size'),
    "style-unused": Message('the style "{word}" is not used'),
    "word-unused": Message('the word "{word}" is not used'),
    "word-language": Message(
        'the word "{text}" is not written in the language {language}',
        "write it in the layout, or under labels: in deck.yaml",
    ),
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
    "box-too-deep": Message(
        "a box for {cards} cards would be {depth} mm deep, deeper than wide ({most} mm at most)",
        "make several decks of it, or say in the printer's file how thick the cards are: box: {{stock: 0.3 mm}}",
    ),
    "box-loose": Message(
        "{cards} cards are {pile} mm thick, but the box is {depth} mm deep, so that its sides can carry a title",
        "the cards would rattle: add up to {more} blank ones to write on, or a booklet",
    ),
    "page-twice": Message('two pages are called "{page}"'),
    "page-unknown": Message('there is no page "{word}"', "{suggestion}"),
    "page-pair": Message('the page "{page}" lacks its other side', "write a front and its back one after the other"),
    "product-multiple": Message("a page count is filled up to a multiple of at least 1"),
    "product-leaves-out": Message("{product} shows nowhere {texts}", "show it, or write it under omits:"),
    "product-unknown": Message('there is no product "{word}"', "{suggestion}"),
    # setting
    "text-too-long": Message(
        "the text is too long for {product}: {lines} lines ({excess} mm) too much at {floor} pt",
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
    "contrast-low": Message(
        "in the palette {palette} {text} on {ground} has a contrast of {contrast}; it should be at least {least}",
        "make one darker or the other lighter",
    ),
    "ink-too-much": Message(
        "the printer takes at most {most} % of ink; these colours have more and are printed with less: {colors}",
        "choose their inks yourself in deck.yaml, if you want to know what they will be",
    ),
    "categories-alike": Message("the colours of {one} and {other} look alike {sight}", "give the categories symbols"),
    "statement-in-english": Message(
        'the words beside the emblem of the European Union are in English ("{statement}"), as there are none in "{language}"',
        "write them in your language in deck.yaml: statement: …",
    ),
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
    # signs
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
    "family-unknown": Message('there is no font family "{word}" in fonts/', "{suggestion}"),
    "font-unreadable": Message("this font can't be read", "take it out of fonts/, or get it again"),
    "script-missing": Message(
        "the font {font} has no {script} letters, such as {character} ({code})",
        "is language: in deck.yaml the language of the deck? it chooses the font; or write the word in other letters",
    ),
    "glyph-missing": Message("the font {font} has no {code} {name} ({character})", "use another character"),
    "hyphenation-line": Message(
        "this is not a word with its places for division",
        "write it such as meeting=place: = between words, - between syllables",
    ),
    "hyphenation-differs": Message(
        "Voikko divides this word otherwise: {word}", "change the line, or leave it if it is meant so"
    ),
    "voikko-missing": Message(
        "Voikko, which knows how Finnish words are divided, is not installed",
        "Debian and Ubuntu: apt install libvoikko1 voikko-fi; then, everywhere: pip install libvoikko; other systems: voikko.puimula.org",
    ),
    "voikko-language": Message("the deck {deck} is in the language {language}; Voikko divides Finnish words only"),
    # command line
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
    "paper-unknown": Message('"{word}" is neither the name of a paper nor a size such as 320 x 450 mm', "{suggestion}"),
    # printing
    "printer-unknown": Message('there is no printer "{word}"', "{suggestion}"),
    "printer-profile-missing": Message(
        "there is no profile {file} in {folder} or among the program's own",
        "put it there (the ECI gives most of them away), or leave the key out",
    ),
    "printer-profile-unfit": Message(
        "{file} is no CMYK profile of a press", "name one whose description speaks of paper or of a printing condition"
    ),
    "printer-profile-new": Message(
        "{file} is an ICC profile of version {version}, and PDF/X-1a knows none later than 2",
        "use a profile of version 2, or write standard: x4",
    ),
    "printer-profile-needed": Message(
        "PDF/X-4 must hold its profile", "name the profile, or write standard: x1a-2003, which can do without"
    ),
    "printer-names-field": Message('names of files can\'t hold "{word}"', "{suggestion}"),
    "printer-names-alike": Message("several files would have one name", "the names need {field}"),
    "printer-trim": Message("a trim is for one product, and none is named", "name it: product: cards-pocket"),
    "paper-too-small": Message(
        "a page of {page} does not fit on {paper}; it needs {need}", "choose a larger paper, such as {papers}"
    ),
    "paper-none": Message(
        "a page of {page} does not fit on {paper}; it needs {need}",
        'write how large the paper is: --paper "700 x 1000 mm"',
    ),
    "face-shape": Message(
        "a page of {page} does not have the shape of a picture of {picture} pixels",
        "give the printer's file the trim and bleed that belong to its pictures",
    ),
    "pages-differ": Message("page {page} is {size}, the first is {first}", "all pages must have one size"),
    "marks-left-out": Message("there is no room for {marks} on {paper}", "choose a larger paper if you need them"),
    "contours-left-out": Message(
        "these sheets have no contours for the cutting machine: they are folded or glued before they are cut",
        "cut them by hand; --cuts draws where",
    ),
    "booklet-thick": Message(
        "{count} sheets are folded into each other; a booklet of more than {most} gapes, and pages move by {creep} mm",
        "lay it out as signatures, which are folded by themselves and lie behind each other",
    ),
    "booklet-too-thick": Message(
        "{count} sheets are too many to fold into each other: pages of {page} would move by {creep} mm",
        "lay it out as signatures, which are folded by themselves and lie behind each other",
    ),
    "pdf-unreadable": Message("the PDF can't be read: {reason}", "open it in another program and save it anew"),
    "pdf-too-large": Message("the PDF is larger than {mb} MB", "divide it, or save its pictures smaller"),
    "pdf-encrypted": Message("the PDF is locked with a password", "give it with --password"),
    "pdf-password": Message("the password does not open the PDF"),
    "pdf-locked": Message("the PDF is locked with a password", "save it without one in another program"),
    "pdf-too-much": Message("the pages of the PDF draw more than can be looked at"),
    "pdf-encryption": Message(
        "the PDF is locked in a way that can't be opened here", "save it without a password in another program"
    ),
    "pdf-without-pages": Message("the PDF has no pages"),
    "pdf-many-pages": Message("the PDF has more than {most} pages", "divide it into several files"),
    "pdf-page-size": Message(
        "page {page} has no proper size", "pages must have boxes with four numbers, and be no larger than {most} mm"
    ),
    "pdf-none": Message("this is not a PDF", "save the work as PDF in the program that it was made with"),
    "pdf-cut-off": Message("the PDF ends too early: it was not copied or downloaded to its end", "fetch it once more"),
    "pdf-slow": Message(
        "the PDF is still not done after {seconds} seconds of computing",
        "it may be damaged, or made to do harm; open it in another program and save it anew",
    ),
    "pdf-memory": Message(
        "working on the PDF would take more than {mb} MB of memory",
        "it may be damaged, or made to do harm; open it in another program and save it anew",
    ),
    "pdf-fatal": Message(
        "working on the PDF was stopped by the computer, perhaps for want of memory",
        "divide the file, or open it in another program and save it anew",
    ),
    "pdf-repaired": Message("the PDF was damaged and has been repaired", "look through the result"),
    "pdf-turned": Message(
        "pages that lie otherwise than the others were turned: {count}, the first of them page {page}",
        "look through the result; --mixed refuse refuses such files",
    ),
    "pdf-annotated": Message(
        "notes, stamps or fields on {count} pages, the first on page {page}, are not printed",
        "to keep them, save the file as a new PDF from the print dialog",
    ),
    "test-offset": Message("backs can be moved by at most {most} mm", "is it in millimetres?"),
    "product-name": Message('"{word}" can\'t be the name of a file', "use letters, numbers and hyphens"),
    "system-refused": Message("the computer does not allow this: {path}: {reason}"),
    "disk-full": Message(
        "can't write {path}: the disk is full",
        "delete what you don't need, or choose a folder on another disk with --out",
    ),
    "output-not-writable": Message(
        "can't write {path}: {reason}", "close the file in other programs, or choose another folder"
    ),
    # finished files
    "not-checked": Message("not checked: {what}"),
    **FINDINGS,
}
