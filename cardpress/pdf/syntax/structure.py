"""Structure types: how a tagged PDF names what its parts are (ISO 32000-1, 14.8.4)."""

from collections.abc import Mapping

from ...layout.frame import Role

TYPES: Mapping[Role, str] = {
    "section": "Sect",
    "title": "H",
    "paragraph": "P",
    "list": "L",
    "bullets": "L",
    "numbers": "L",
    "item": "LI",
    "label": "Lbl",
    "body": "LBody",
    "picture": "Figure",
    "link": "Link",
}
"""Of titles the type also says the level; in a page's content it need not."""
NUMBERING: Mapping[Role, str] = {"list": "None", "bullets": "Disc", "numbers": "Decimal"}
"""What stands before a list's items (14.8.5.5)."""
