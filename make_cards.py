"""Make cards from a cloned repository, from whatever folder: python make_cards.py build."""

from cardpress.cli import main

if __name__ == "__main__":
    main()
