"""Report page: what was found in a file on one sheet for people, with a small picture of each page."""

import base64
import io
from collections.abc import Iterator, Sequence
from contextlib import suppress
from html import escape

from PIL import Image, ImageDraw
from pypdfium2 import PdfDocument, PdfiumError, PdfPage

from ..geometry import Rect
from ..messages import Language
from ..messages.check_words import CHECK_WORDS, CheckWords
from ..messages.render import phrase, place_of
from ..problem import Problem
from .finding import Finding, Report
from .in_words import in_short, unchecked, verdict
from .opened import opened
from .page_boxes import Boxes, boxes
from .seen import pixels

MOST_PAGES = 24
"""Pictures on a sheet; pages on which something was found come first."""
MOST_ROWS = 30
THUMB = 150
"""Pixels: the longer side of a picture."""
COLORS = {"error": "#c01818", "advice": "#d08000"}
STYLE = """
@page { size: A4; margin: 12mm }
body { font: 10pt/1.35 sans-serif; color: #222; max-width: 186mm; margin: 1em auto }
h1 { font-size: 15pt; margin: 0 0 .2em }
p { margin: .2em 0 }
.verdict { font-weight: bold; font-size: 12pt; padding: .4em .6em; margin: .6em 0; border-left: 6px solid #2a8a3a }
.verdict.error { border-color: ERROR } .verdict.advice { border-color: ADVICE }
table { border-collapse: collapse; width: 100%; margin: .6em 0 }
td, th { text-align: left; vertical-align: top; padding: .25em .5em .25em 0; border-bottom: 1px solid #ccc }
th { font-size: 8.5pt; color: #555 } .rule { font-size: 8pt; color: #555 }
.error > td:first-child { border-left: 4px solid ERROR; padding-left: .4em }
.advice > td:first-child { border-left: 4px solid ADVICE; padding-left: .4em }
figure { display: inline-block; margin: 0 8px 8px 0; text-align: center; font-size: 8pt; color: #555 }
img { display: block; border: 1px solid #bbb }
""".replace("ERROR", COLORS["error"]).replace("ADVICE", COLORS["advice"])


def preflight_page(report: Report, pdf: bytes, file: str, printer: str, language: Language) -> bytes:
    """Return a web page in one file that fits on A4: verdict, findings, pictures; the same for the same file."""
    words = CHECK_WORDS[language]
    title = escape(words.title.format(file=file))
    parts = [
        f'<!DOCTYPE html><html lang="{language}"><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style>',
        f"<h1>{title}</h1>",
        f"<p>{escape(in_short(report, words))}</p><p>{escape(words.printer.format(printer=printer))}</p>",
        f'<p class="verdict {_worst(report)}">{escape(verdict(report, words))}</p>',
        *_table(report, words, language),
        *(f"<p>{escape(line)}</p>" for line in unchecked(report, language)),
        *_pictures(report, pdf),
        f'<p class="rule">{escape(words.note)}</p></html>\n',
    ]
    return "\n".join(parts).encode()


def _worst(report: Report) -> str:
    return "error" if report.errors else "advice" if report.findings else "clean"


def _table(report: Report, words: CheckWords, language: Language) -> Iterator[str]:
    rows = [*report.problems("")]
    if not rows:
        return
    yield f"<table><tr>{''.join(f'<th>{escape(column)}</th>' for column in words.columns)}</tr>"
    yield from (_row(problem, language) for problem in rows[:MOST_ROWS])
    left = len(rows) - MOST_ROWS
    yield f"<tr><td>… + {left}</td></tr></table>" if left > 0 else "</table>"


def _row(problem: Problem, language: Language) -> str:
    sentence, hint = phrase(problem, language)
    where = place_of(problem, language)
    cells = (where or "–", sentence.removeprefix(f"{where}: "), hint)
    written = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    rule = escape(str(problem.values["source"]))
    return f'<tr class="{problem.severity}">{written}<td class="rule">{rule}</td></tr>'


def _pictures(report: Report, pdf: bytes) -> Iterator[str]:
    """Yield small pictures of pages; of a file that PDFium can't draw there are none."""
    found = {finding.page for finding in report.findings}
    numbers = sorted(range(1, report.pages + 1), key=lambda number: (number not in found, number))[:MOST_PAGES]
    file = opened(pdf)
    with suppress(PdfiumError), PdfDocument(pdf) as document:
        for number in sorted(numbers):
            here = [finding for finding in report.findings if finding.page == number]
            picture = _picture(document[number - 1], boxes(file.pages[number - 1]), here)
            yield f'<figure><img alt="" src="data:image/png;base64,{picture}">{number}</figure>'


def _picture(page: PdfPage, boxes: Boxes, findings: Sequence[Finding]) -> str:
    """Draw a page small, with frames around what was found on it."""
    image: Image.Image = page.render(scale=THUMB / max(page.get_size())).to_pil().convert("RGB")
    draw = ImageDraw.Draw(image)
    for finding in findings:
        if finding.place:
            draw.rectangle(_frame(finding.place, boxes, image), outline=COLORS[finding.severity], width=2)
    file = io.BytesIO()
    image.quantize(64).save(file, "PNG")
    return base64.b64encode(file.getvalue()).decode()


def _frame(place: Rect, boxes: Boxes, image: Image.Image) -> tuple[int, int, int, int]:
    """Return the pixels around a place, at least large enough to be seen."""
    left, top, right, bottom = pixels(place, boxes, image)
    return left - 2, top - 2, max(right, left + 2) + 2, max(bottom, top + 2) + 2
