"""The same pages with Typst: shaped, lines broken as a whole, divided by its Finnish patterns.

typst_peer.py DATA.json OUT.pdf [plain], where `plain` is without hyphenation.
"""

import sys
from pathlib import Path

import typst
from common import FONTS


def main() -> None:
    data, out, *plain = sys.argv[1:]
    typst.compile(
        Path(__file__).parent / "cards.typ",
        output=out,
        root="/",
        font_paths=[FONTS],
        ignore_system_fonts=True,
        sys_inputs={"data": str(Path(data).resolve()), "hyphens": "no" if plain else "yes"},
    )


main()
