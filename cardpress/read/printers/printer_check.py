"""What a printer's file must hold to beyond its grammar: a profile that is there, names that tell files apart."""

from ...problem import Problems, Span
from ..printer import PictureKeys, Printer
from ..source import shown
from ..template import fields_of
from ..yaml.decode import keys_of
from ..yaml.nodes import MapNode, Node
from .profiles import NONE, find_profile, press_version, profile_folders

NAME_FIELDS = ("deck", "product", "pages", "side")
PICTURE_FIELDS = (*NAME_FIELDS, "number")


def check_printer(printer: Printer, node: Node, problems: Problems) -> None:
    """Note what is wrong; each at its key."""
    _Check(printer, node, problems).all()


class _Check:
    def __init__(self, printer: Printer, node: Node, problems: Problems) -> None:
        self._printer, self._node, self._problems = printer, node, problems

    def all(self) -> None:
        self._profile()
        self._names(self._printer.names, NAME_FIELDS, self._at("names"))
        if self._printer.files == "sides" and "{side}" not in self._printer.names:
            self._problems.error("printer-names-alike", self._at("files"), field="{side}")
        if self._printer.pictures:
            self._pictures(self._printer.pictures)
        if self._printer.trim and not self._printer.product:
            self._problems.error("printer-trim", self._at("trim"))
        self._sources()

    def _at(self, key: str) -> Span:
        """Return the place of a key's value, or of the whole file where the key isn't written."""
        value = self._node.get(key) if isinstance(self._node, MapNode) else None
        return value.span if value else self._node.span

    def _profile(self) -> None:
        printer, path = self._printer, find_profile(self._printer)
        if printer.profile == NONE:
            if printer.standard == "x4":
                self._problems.error("printer-profile-needed", self._at("profile"))
        elif path is None:
            folder = shown(profile_folders(printer)[0])
            self._problems.error("printer-profile-missing", self._at("profile"), file=printer.profile, folder=folder)
        elif not (version := press_version(path)):
            self._problems.error("printer-profile-unfit", self._at("profile"), file=printer.profile)
        elif version > 2 and printer.standard.startswith("x1a"):  # PDF 1.4 knows no later ones (ISO 32000-1, table 67)
            self._problems.error("printer-profile-new", self._at("profile"), file=printer.profile, version=version)

    def _pictures(self, keys: PictureKeys) -> None:
        self._names(keys.names, PICTURE_FIELDS, self._at("pictures"))
        if "{number}" not in keys.names:
            self._problems.error("printer-names-alike", self._at("pictures"), field="{number}")

    def _names(self, pattern: str, known: tuple[str, ...], span: Span) -> None:
        try:
            fields = fields_of(pattern)
        except ValueError:
            fields = (pattern,)
        for field in fields:
            if field not in known:
                self._problems.error("printer-names-field", span, word=field, known=known)

    def _sources(self) -> None:
        node = self._node.get("sources") if isinstance(self._node, MapNode) else None
        for name in (entry[0] for entry in node.entries) if isinstance(node, MapNode) else ():
            if name.text not in keys_of(Printer):
                self._problems.error("key-unknown", name.span, word=name.text, known=tuple(keys_of(Printer)))
