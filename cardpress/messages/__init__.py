"""Messages: what people read of the program, in their language; a folder for each, with the same modules."""

from typing import Literal

Language = Literal["en", "fi"]
