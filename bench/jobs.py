"""What is measured: Cardpress's command line and its peers, each as a whole process."""

import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

from decks import REAL_DECK, ROOT

PEERS = Path(__file__).parent / "peers"


class Job(NamedTuple):
    """A program and its arguments; in them `{work}` stands for the folder that bench/decks.py has filled.

    `package` is what it needs installed, `most` the largest deck that it is asked to print.
    """

    name: str
    arguments: tuple[str, ...]
    output: str
    package: str
    most: int = 10_000

    def command(self, work: Path) -> list[str]:
        return [sys.executable, *(argument.format(work=work) for argument in self.arguments)]

    def out(self, work: Path) -> Path:
        return Path(self.output.format(work=work))

    @property
    def version(self) -> str:
        try:
            return version(self.package)
        except PackageNotFoundError:
            return ""


def _build(name: str, deck: str, *products: str, output: str) -> Job:
    arguments = (str(ROOT / "make_cards.py"), "build", deck, *products, "--out", "{work}/out")
    return Job(name, arguments, f"{{work}}/out{output}", "reportlab")


def _peer(name: str, package: str, *more: str, most: int = 10_000) -> Job:
    output = f"{{work}}/{package}{''.join(more)}.pdf"
    return Job(name, (str(PEERS / f"{package}_peer.py"), "{work}/data.json", output, *more), output, package, most)


OURS = _build("Cardpress", "{work}/deck", "bench-cards", output="/bench-cards.pdf")
FITTED = _build("Cardpress, type fitted to the deck", "{work}/deck", "fitted-cards", output="/fitted-cards.pdf")
TYPST = _peer("Typst, hyphenated", "typst")
REPORTLAB = _peer("ReportLab Paragraph", "reportlab")
JOBS = (
    OURS,
    TYPST,
    FITTED,
    _peer("Typst, not hyphenated", "typst", "plain"),
    REPORTLAB,
    _peer("WeasyPrint", "weasyprint", most=1_000),
)
REAL_JOBS = (
    _build("all products, everything.pdf and manifest.json", str(REAL_DECK), output=""),
    _build("`cards` alone", str(REAL_DECK), "cards", output="/cards.pdf"),
)
