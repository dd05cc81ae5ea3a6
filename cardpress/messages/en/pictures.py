"""Pictures: photos, drawings and codes on a page (`layout/`)."""

from ..message import Message, Sentences

SENTENCES: Sentences = {
    "alt-missing": Message(
        "nothing says what this picture shows",
        "write it for those who can't see it, such as `alt: Six people in a circle`; "
        "if the picture only decorates, write `alt: none`",
    ),
    "logo-name-missing": Message(
        "nothing says whose logo this is",
        "write names in the order of the logos, such as `logo_names: [City of Espoo]`",
    ),
    "picture-missing": Message("there is no picture {path}"),
    "picture-heic": Message(
        "the picture {path} is a HEIC file, as iPhones save them; it can't be read here",
        "save it as JPEG: open it on your computer and choose to export it, or take it with the iPhone's "
        "Settings > Camera > Formats > Most Compatible",
    ),
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
    "statement-in-english": Message(
        'the words beside the emblem of the European Union are in English ("{statement}"), as there are none in "{language}"',
        "write them in your language in deck.yaml: statement: …",
    ),
}
