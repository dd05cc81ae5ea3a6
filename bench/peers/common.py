"""What all peers share: the cards and the measures of `layouts/bench.yaml` as bench/decks.py writes it."""

import json
import sys
from pathlib import Path

FONTS = Path(__file__).parent.parent.parent / "fonts"
BODY_FONT = FONTS / "AtkinsonHyperlegibleNext_500Medium.ttf"
TITLE_FONT = FONTS / "AtkinsonHyperlegibleNext_800ExtraBold.ttf"
WIDTH, HEIGHT, BLEED, MARGIN = 70, 120, 3, 6  # mm
TITLE_SIZE, BODY_SIZE = 20, 9.5  # pt
TITLE_LEADING, BODY_LEADING, GAP = 1.2, 1.3, 0.4  # sizes of the type


def arguments() -> tuple[list[dict], str]:
    """Return the cards and where the PDF goes: PEER DATA.json OUT.pdf."""
    return json.loads(Path(sys.argv[1]).read_text("utf-8")), sys.argv[2]
