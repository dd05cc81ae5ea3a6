"""Lean imports: what a library was imported without is there for everybody else, and its patterns do what they did."""

import re
import subprocess
import sys

import pytest

from cardpress.lean import late_patterns, lean

AFTERWARDS = """
from cardpress.pdf.document import reportlab_hooks
from cardpress.read.yaml import nodes as yaml_nodes
import PIL.Image, re, yaml
assert isinstance(re.compile("a"), re.Pattern)
print(PIL.Image.new("L", (2, 3)).size, *yaml.load("[0x10, 2020-02-03, 1.5, on, text]", yaml.SafeLoader))
"""


def test_what_was_left_out_for_our_work_is_there_for_others():
    told = subprocess.check_output([sys.executable, "-c", AFTERWARDS], text=True)
    assert told == "(2, 3) 16 2020-02-03 1.5 True text\n"


def test_a_pattern_that_is_late_is_a_pattern():
    with late_patterns():
        pattern = re.compile(r"(?P<letter>b)", re.IGNORECASE)
        assert pattern.search("aBc")["letter"] == "B"  # used while others are late, too
    assert not isinstance(pattern, re.Pattern)
    assert pattern.sub("x", "aBc") == "axc"


def test_what_is_there_already_is_not_hidden():
    with lean({"re": None, "no_such_library": None}):
        import re as found

        with pytest.raises(ImportError):
            import no_such_library  # noqa: F401
    assert found is re
    assert "no_such_library" not in sys.modules
