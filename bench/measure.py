"""One process from start to end: what it took."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""Programs keep their compiled modules, as everybody's do; the first run may have to make them."""


class Run(NamedTuple):
    """`seconds` by the clock, `cpu` seconds of all its processes, `peak` MiB of the largest, bytes of the output."""

    seconds: float
    cpu: float
    peak: float
    size: int


def measured(command: Sequence[str], output: Path) -> Run:
    """Run a command that writes `output`, a file or a folder; an error ends the benchmark.

    A child's peak begins with its parent's, so this process stays small: no PDF is read in it.
    """
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}\n{errors}")
    scale = 2**20 if sys.platform == "darwin" else 2**10  # macOS counts bytes, Linux KiB
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / scale, _size(output))


def _size(output: Path) -> int:
    return sum(path.stat().st_size for path in (output.iterdir() if output.is_dir() else [output]))


_COUNT = "import sys, pypdf; print(len(pypdf.PdfReader(sys.argv[1]).pages))"


def count_pages(pdf: Path) -> int:
    return int(subprocess.check_output([sys.executable, "-c", _COUNT, str(pdf)], text=True))
