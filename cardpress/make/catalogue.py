"""Catalogue: the products that a deck can be made into, by the layouts beside it and those of the program."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ..places import layout_folders
from ..problem import Problem, Problems, Refused, Span
from ..read.deck import Deck
from ..read.layout import Layout, Product
from ..read.layouts.layout_check import check_choice, check_labels
from ..read.layouts.layout_file import find_layout, read_layout, usual_order
from ..read.named import files_by_name
from ..read.printer import Printer
from .formats import in_format


@dataclass(eq=False)
class Catalogue:
    """Finds products by name. Layouts are read once, when they are first needed, and come in the printer's format."""

    deck: Deck
    printer: Printer
    problems: Problems
    _layouts: dict[str, Layout] = field(default_factory=dict)

    def products(self) -> Iterator[Product]:
        """Yield all products of all layouts, in the order in which they are built."""
        for name in sorted(self._names(), key=usual_order):
            yield from self._layout(name).products.values()

    def find(self, names: Iterable[str]) -> tuple[tuple[Layout, Product], ...]:
        """Return products by name; with no names, those that are built by default. Refused for unknown ones."""
        self._check_choices()
        wanted = list(names) or [product.name for product in self.products() if product.default]
        found = tuple(self._find(name) for name in dict.fromkeys(wanted))
        self._check_labels()
        return found

    def _check_choices(self) -> None:
        """Note products that are not in the layout that the deck chose for them. Refused for a layout that is not there."""
        for name, choice in self.deck.layouts.items():
            check_choice(self._layout(choice.layout, choice.layout_span), name, choice.product_span, self.problems)

    def _check_labels(self) -> None:
        """Note labels that no layout knows; those that nothing asked for are read only for a label that the others lack."""
        words = {word for layout in self._layouts.values() for word in layout.words}
        if not words.issuperset(self.deck.labels):
            layouts = map(self._layout, sorted(self._names(), key=usual_order))
            check_labels(self.deck, (word for layout in layouts for word in layout.words), self.problems)

    def _find(self, name: str) -> tuple[Layout, Product]:
        for layout in map(self._layout, self._likely(name)):
            if name in layout.products:
                return layout, layout.products[name]
        known = tuple(product.name for product in self.products())
        raise Refused([Problem("product-unknown", None, {"word": name, "known": known})])

    def _likely(self, name: str) -> Iterator[str]:
        """Yield the layouts to look in for a product: the one that the deck chose for it first."""
        if name in self.deck.layouts:
            yield self.deck.layouts[name].layout
        yield from sorted(self._names(), key=lambda layout: (not name.startswith(layout), layout))

    def _names(self) -> Iterable[str]:
        return files_by_name(layout_folders(self.deck.folder))

    def _layout(self, name: str, span: Span | None = None) -> Layout:
        if name not in self._layouts:
            layout = read_layout(find_layout(name, layout_folders(self.deck.folder), span), self.problems)
            self._layouts[name] = in_format(layout, self.printer)
        return self._layouts[name]
