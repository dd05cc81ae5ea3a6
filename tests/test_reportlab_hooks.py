"""What is expected of ReportLab's private parts: each hook by itself, so that a new version is understood quickly."""

import io

import pikepdf
import pytest
import reportlab
from pypdf import PdfReader

from cardpress.pdf.document.reportlab_hooks import Document
from cardpress.pdf.syntax.packing import pack


@pytest.fixture
def document():
    return Document("fi")


def read(document) -> PdfReader:
    return PdfReader(io.BytesIO(document.objects().draft()))


def test_the_version_is_the_one_that_was_tried():
    assert reportlab.Version == "5.1.0"


def test_a_ready_made_page_is_written_as_it_is(document):
    resources = document.add(lambda: b"<<>>")
    document.page(pack(b"0 0 1 0 k 0 0 9 9 re f"), "/MediaBox[0 0 9 9]/TrimBox[1 1 8 8]", resources)
    document.page(pack(b""), "/MediaBox[0 0 5 5]", resources)
    first, second = read(document).pages
    assert [float(edge) for edge in first.trimbox] == [1, 1, 8, 8]
    assert first.get_contents().get_data().strip() == b"0 0 1 0 k 0 0 9 9 re f"
    assert float(second.mediabox.width) == 5


def test_objects_may_be_added_while_the_file_is_written(document):
    late = document.add(lambda: f"<</Child {document.stream(b'born late')}>>".encode())
    document.page(pack(b""), "/MediaBox[0 0 5 5]", late)
    resources = read(document).pages[0]["/Resources"]
    assert resources["/Child"].get_object().get_data() == b"born late"


def test_a_document_whose_objects_were_taken_takes_no_more(document):
    document.objects()
    for use in (document.objects, lambda: document.add(lambda: b"<<>>"), lambda: document.stream(b"")):
        with pytest.raises(AttributeError):
            use()


def test_a_reference_is_known_as_soon_as_the_object_is(document):
    assert document.add(lambda: b"<<>>").endswith(" 0 R")
    assert document.add(lambda: b"<<>>") != document.add(lambda: b"<<>>")


def test_what_the_file_says_of_itself(document):
    document.page(pack(b""), "/MediaBox[0 0 5 5]", document.add(lambda: b"<<>>"))
    reader = read(document)
    assert reader.trailer["/Root"]["/Lang"] == "fi"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]


def test_no_font_is_there_that_nobody_asked_for(document):
    document.page(pack(b""), "/MediaBox[0 0 5 5]", document.add(lambda: b"<<>>"))
    data = document.objects().draft()
    assert b"Helvetica" not in data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert not [
            item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"
        ]
