"""The generated files are those in the repository, and name every key."""

import json

import pytest

from cardpress.read.keys.schema import ROOT, files
from cardpress.read.layout import LayoutSize, Product, Slot, Style
from cardpress.read.yaml.decode import keys_of


@pytest.mark.parametrize("name", sorted(files()))
def test_generated_files_are_up_to_date(name):
    assert (ROOT / name).read_text(encoding="utf-8") == files()[name], (
        "python -m cardpress.read.keys.schema writes them"
    )


def test_every_key_is_in_the_reference():
    page = files()["layouts/README.md"]
    for cls in (LayoutSize, Product, Slot, Style):
        assert all(f"| `{key}` |" in page for key in keys_of(cls))


def test_references_in_schemas_lead_somewhere():
    for name, text in files().items():
        if name.endswith(".json"):
            schema = json.loads(text)
            wanted = {part.split('"')[0] for part in text.split("#/definitions/")[1:]}
            assert wanted == set(schema["definitions"])
