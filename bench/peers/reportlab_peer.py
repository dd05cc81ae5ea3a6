"""The same pages with ReportLab's Paragraph, as its manual does it: no kerning, no hyphenation."""

from html import escape

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
from reportlab.lib.colors import CMYKColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

SHEET = ((WIDTH + 2 * BLEED) * mm, (HEIGHT + 2 * BLEED) * mm)
LEFT, TOP, MEASURE = (BLEED + MARGIN) * mm, SHEET[1] - (BLEED + MARGIN) * mm, (WIDTH - 2 * MARGIN) * mm
BODY = ParagraphStyle("body", fontName="body", fontSize=BODY_SIZE, leading=BODY_LEADING * BODY_SIZE)
TITLE = ParagraphStyle("title", fontName="title", fontSize=TITLE_SIZE, leading=TITLE_LEADING * TITLE_SIZE)


def front(canvas: Canvas, card: dict) -> None:
    canvas.setFillColor(CMYKColor(*(ink / 100 for ink in card["ground"])))
    canvas.rect(0, 0, *SHEET, stroke=0, fill=1)
    title = Paragraph(escape(card["title"]), TITLE)
    _, height = title.wrap(MEASURE, SHEET[1])
    title.drawOn(canvas, LEFT, (SHEET[1] - height) / 2)
    canvas.setFillColor(CMYKColor(0, 0, 0, 1))
    canvas.setFont("body", BODY_SIZE)
    canvas.drawRightString(LEFT + MEASURE, LEFT, str(card["number"]))
    canvas.showPage()


def back(canvas: Canvas, card: dict) -> None:
    y = TOP
    for statement in card["statements"]:
        paragraph = Paragraph(escape(statement), BODY)
        _, height = paragraph.wrap(MEASURE, SHEET[1])
        y -= height
        paragraph.drawOn(canvas, LEFT, y)
        y -= GAP * BODY_SIZE
    canvas.showPage()


def main() -> None:
    cards, out = arguments()
    for name, path in (("body", BODY_FONT), ("title", TITLE_FONT)):
        pdfmetrics.registerFont(TTFont(name, path, shapable=False))
    canvas = Canvas(out, pagesize=SHEET, initialFontName="body")
    for card in cards:
        front(canvas, card)
        back(canvas, card)
    canvas.save()


main()
