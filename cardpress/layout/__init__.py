"""From a deck, a layout and sizes of type to frames: every mark at a fixed place."""
