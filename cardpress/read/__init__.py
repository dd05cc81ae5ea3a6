"""From files to data: decks, cards, layouts and printers, checked, with every word's place kept."""
