"""Lets `python -m cardpress` do what the command `cardpress` does."""

from .cli import main

if __name__ == "__main__":
    main()
