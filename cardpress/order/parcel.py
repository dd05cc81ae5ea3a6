"""Parcel: all files of an order in one ZIP file; the same files are the same bytes."""

import io
import zipfile
from collections.abc import Mapping

from ..pdf.finishing.about import created

UNIX, PLAIN_FILE = 3, 0o100644


def parcel(files: Mapping[str, bytes]) -> bytes:
    """Return a ZIP of the files, in their order, that bears `created()`'s time.

    Nothing is compressed: PDFs and pictures are already, and what compression makes depends on its library.
    """
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_STORED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, created().timetuple()[:6])
            entry.create_system, entry.external_attr = UNIX, PLAIN_FILE << 16
            archive.writestr(entry, content)
    return data.getvalue()
