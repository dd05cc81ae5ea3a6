"""Limits of a printer: its file as preflight needs it."""

from dataclasses import replace

from ..read.layout import Product
from ..read.printer import Printer
from .limits import GWG, HOUSE, OFFICE, Limit, Limits

USUAL = Printer("")
"""What holds where a printer's file says nothing."""
OURS = ("bleed", "safe", "text", "pages", "marks", "ink")
"""Keys whose usual values we have chosen ourselves; the others' are those of the Ghent Workgroup."""
NO_SOURCE = "whose file names no source"


def limits_of(printer: Printer, product: Product | None = None) -> Limits:
    """Return what a printer asks of a product; without one, of pages from any program.

    What a screen shows must tell what is on it. What the office prints need keep no standard of the press, and nobody cuts it: neither an office product, nor
    anything that goes to a machine that takes plain PDF. On sheets colour ends where
    the plan says, so that bleed is not looked for again.
    """
    alone = product is None or product.onto == "single"
    if product and product.output == "office":
        safe = Limit(0.0, HOUSE) if alone else _limit(printer, "safe", printer.safe)
        return replace(_office(printer), safe=safe)
    if product is None and printer.standard in ("plain", "ua1") and not printer.pictures:
        return _office(printer)
    limits = _press(printer)
    return limits if alone else replace(limits, bleed=Limit(0.0, HOUSE), marks="free", centred=False)


def _office(printer: Printer) -> Limits:
    office = replace(OFFICE, text=_limit(printer, "text", printer.text))
    if not printer.tells:
        return office
    least, good = (_limit(printer, "ppi", number) for number in (printer.ppi.least, printer.ppi.advised))
    return replace(office, standard="ua1", picture=least, good_picture=good)


def _press(printer: Printer) -> Limits:
    marked = printer.pages == "marked"
    many = Limits().many_ink_text
    reversed_text = _limit(printer, "reversed", printer.reversed)
    cutter = (printer.cutter.spot,) if printer.cutter else ()
    return Limits(
        standard=printer.standard,
        spots=(*printer.spots, *cutter),
        spots_source=_source(printer, "spots"),
        marks="required" if marked else "free" if printer.marks else "forbidden",
        marks_source=_source(printer, "pages" if marked else "marks"),
        centred=marked,
        bleed=_limit(printer, "bleed", printer.bleed),
        safe=_limit(printer, "safe", printer.safe),
        text=_limit(printer, "text", printer.text),
        reversed_text=reversed_text,
        many_ink_text=min(many, reversed_text),
        line=_limit(printer, "line", printer.line),
        ink=_limit(printer, "ink", printer.ink),
        picture=_limit(printer, "ppi", printer.ppi.least),
        good_picture=_limit(printer, "ppi", printer.ppi.advised),
    )


def _limit(printer: Printer, key: str, value: float) -> Limit:
    return Limit(value, _source(printer, key))


def _source(printer: Printer, key: str) -> str:
    """Return where a rule was read; what the printer's file leaves out is the Ghent Workgroup's, or ours."""
    if key in printer.sources:
        return printer.sources[key]
    if getattr(printer, key) != getattr(USUAL, key):
        return f"{printer.called}, {NO_SOURCE}"
    return HOUSE if key in OURS else GWG
