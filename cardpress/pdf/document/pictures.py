"""Pixel images as XObjects: read, converted to the file's colours and written once each."""

from ...layout.frame import Picture
from ..painting.inks import Inks
from .reportlab_hooks import Document


class Pictures:
    """The pictures of one document."""

    def __init__(self, document: Document, inks: Inks) -> None:
        self._document, self._inks = document, inks
        self._written: dict[str, tuple[float, str]] = {}

    def written(self, picture: Picture) -> str:
        """Return the reference of a picture; the same file is written once, and again for a batch that shows it larger."""
        width, reference = self._written.get(picture.key, (0.0, ""))
        if picture.box.width > width:
            width, reference = self._written[picture.key] = picture.box.width, self._write(picture)
        return reference

    def _write(self, picture: Picture) -> str:
        image = self._inks.image(picture)
        space = {"L": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}[image.mode]
        entries = f"/Type/XObject/Subtype/Image/Width {image.width}/Height {image.height}"
        return self._document.stream(image.tobytes(), f"{entries}/ColorSpace/{space}/BitsPerComponent 8")
