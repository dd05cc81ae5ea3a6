"""Claim: a printer's file as finishing needs it: which standard files claim, and for which press."""

from ..pdf.finishing.intent import PRESS, Intent, description
from ..pdf.syntax.packing import pack
from ..read.printer import Printer
from ..read.printers.profiles import find_profile, packed_beside


def intent(printer: Printer) -> Intent:
    """Return what files claim that a printer's standard is for; reads the profile of its press."""
    if printer.standard not in PRESS:
        return Intent(printer.standard)
    path = find_profile(printer)
    if path is None:
        return Intent(printer.standard, printer.condition, printer.condition)
    profile = path.read_bytes()
    packed = packed_beside(path, profile) or pack(profile)
    return Intent(printer.standard, printer.condition, description(profile), packed)
