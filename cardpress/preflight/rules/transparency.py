"""Rules of what a press must not be left to decide: transparency, transfer functions, PostScript, ways of packing."""

from collections.abc import Iterator

from ..finding import Finding
from ..interpreter.painted import Faulty, Fill, Image, Letters, Line, Shade
from ..limits import GWG, PARTS, Limits, Standard
from ..looked import Looked

X1A: tuple[Standard, ...] = ("x1a-2003", "x1a-2001")
LZW, JBIG2, JPX = "/LZWDecode", "/JBIG2Decode", "/JPXDecode"
"""Ways of packing: LZW is in no part of PDF/X, the others came after PDF/X-1a."""


def check_transparency(page: Looked, limits: Limits, claims: Standard) -> Iterator[Finding]:
    """`claims` is the standard that the file says it keeps."""
    for mark in page.painted:
        match mark:
            case Faulty():
                yield from _fault(mark, limits, claims)
            case Letters() | Fill() | Line() | Shade():
                if claims in X1A and mark.state.clear:
                    yield _clear(claims, "ca, BM, SMask", mark)
            case Image():
                yield from _image(mark, claims)


def _fault(fault: Faulty, limits: Limits, claims: Standard) -> Iterator[Finding]:
    match fault.fault:
        case "transparency" if claims in X1A:
            yield Finding("transparency", f"{PARTS[claims]}: transparency", about=fault.name)
        case "blend-space" if limits.process:
            yield Finding("blend-space", GWG, about=fault.name)
        case "transfer":
            yield Finding("transfer", "ISO 32000-1, 10.5; ISO 15930: transfer functions", about=fault.name)
        case "postscript":
            yield Finding("postscript", "ISO 32000-1, 8.8.2; ISO 15930: PostScript", about=fault.name)
        case "opi":
            yield Finding("opi", "ISO 32000-1, 14.11.7; ISO 15930: OPI")


def _image(image: Image, claims: Standard) -> Iterator[Finding]:
    if claims in X1A and (image.masked or image.state.clear):
        yield _clear(claims, "SMask", image)
    forbidden = (LZW, JBIG2, JPX) if claims in X1A else (LZW,) if claims == "x4" else ()
    for name in image.packed:
        if name in forbidden:
            source = f"{PARTS[claims]}: compression"
            yield Finding("packing", source, about=name.removeprefix("/"), place=image.box)


def _clear(claims: Standard, about: str, mark: Letters | Fill | Line | Shade | Image) -> Finding:
    return Finding("transparency", f"{PARTS[claims]}: transparency", about=about, place=mark.box)
