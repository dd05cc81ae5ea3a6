"""YAML: its grammar, its keys and their values, in any file (`read/yaml/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
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
    "yaml-colon-tight": Message("there is no space after the colon", "write {key}: {value}"),
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
    "key-unknown": Message('there is no key "{word}" here', "{suggestion}"),
    "key-missing": Message('the key "{key}" is missing', "add a line: {key}: …"),
    "value-wrong": Message('"{word}" can\'t stand here', "write {expected}"),
    "value-unknown": Message('"{word}" can\'t stand here', "{suggestion}"),
    "value-bracket": Message("brackets and braces are no part of a text", 'put the text in quotes: "…"'),
    "value-kind": Message("{found} can't stand here", "write {expected}"),
}
