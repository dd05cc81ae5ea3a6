"""Pixel images as XObjects: read, converted to the file's colours and written once each."""

from ..layout.frame import Picture
from .reportlab_hooks import Document


class Pictures:
    """The pictures of one document; `screen` asks for RGB, else they are CMYK or grey."""

    def __init__(self, document: Document, *, screen: bool) -> None:
        self._document, self._screen = document, screen
        self._written: dict[str, str] = {}

    def written(self, picture: Picture) -> str:
        """Return the reference of a picture; the same file is written once."""
        if picture.key not in self._written:
            self._written[picture.key] = self._write(picture)
        return self._written[picture.key]

    def _write(self, picture: Picture) -> str:
        from .picture_data import as_seen, cmyk_image, rgb_image  # Pillow is slow to import and seldom needed

        image = as_seen(rgb_image(picture.path), picture.sight) if self._screen else cmyk_image(picture.path)
        space = {"L": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}[image.mode]
        entries = f"/Type/XObject/Subtype/Image/Width {image.width}/Height {image.height}"
        return self._document.stream(image.tobytes(), f"{entries}/ColorSpace/{space}/BitsPerComponent 8")
