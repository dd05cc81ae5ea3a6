"""The same pages with WeasyPrint: shaped; it asks Pyphen for hyphens, which has no Finnish."""

from html import escape

import weasyprint
from common import (
    BLEED,
    BODY_FONT,
    BODY_LEADING,
    BODY_SIZE,
    GAP,
    HEIGHT,
    MARGIN,
    TITLE_FONT,
    TITLE_LEADING,
    TITLE_SIZE,
    WIDTH,
    arguments,
)
from weasyprint.text.fonts import FontConfiguration

STYLE = f"""
@font-face {{ font-family: body; src: url("{BODY_FONT.as_uri()}") }}
@font-face {{ font-family: title; src: url("{TITLE_FONT.as_uri()}") }}
@page {{ size: {WIDTH}mm {HEIGHT}mm; bleed: {BLEED}mm; margin: {MARGIN}mm }}
body {{ font: {BODY_SIZE}pt/{BODY_LEADING} body; hyphens: auto; margin: 0 }}
section {{ break-after: page }}
.front {{ height: {HEIGHT - 2 * MARGIN}mm; position: relative }}
h1 {{ font: {TITLE_SIZE}pt/{TITLE_LEADING} title; margin: 0; padding-top: {HEIGHT / 2 - 4 * MARGIN}mm }}
b {{ font-weight: normal; position: absolute; right: 0; bottom: 0 }}
p {{ margin: 0 0 {GAP}em }}
"""


def name(ground: list[int]) -> str:
    return f"g{'-'.join(map(str, ground))}"


def page(ground: list[int]) -> str:
    return f"@page {name(ground)} {{ background: rgb({rgb(ground)}) }} .{name(ground)} {{ page: {name(ground)} }}"


def rgb(ground: list[int]) -> str:
    cyan, magenta, yellow, black = (1 - ink / 100 for ink in ground)
    return " ".join(str(round(255 * ink * black)) for ink in (cyan, magenta, yellow))


def main() -> None:
    cards, out = arguments()
    pages = "".join(map(page, {name(card["ground"]): card["ground"] for card in cards}.values()))
    body = "".join(section(card) for card in cards)
    document = f"<html lang=fi><style>{STYLE}{pages}</style><body>{body}"
    weasyprint.HTML(string=document).write_pdf(out, font_config=FontConfiguration())


def section(card: dict) -> str:
    text = "".join(f"<p>{escape(statement)}" for statement in card["statements"])
    front = f"<section class='front {name(card['ground'])}'><h1>{escape(card['title'])}</h1><b>{card['number']}</b></section>"
    return f"{front}<section>{text}</section>"


main()
