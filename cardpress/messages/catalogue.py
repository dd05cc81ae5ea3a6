"""Catalogue: all sentences of a language, put together from its modules when there is a problem to tell."""

import functools
from importlib import import_module

from . import Language
from .message import Catalogue, Sentences

SUBJECTS = (
    "advice",
    "cards",
    "commands",
    "decks",
    "files",
    "findings",
    "layouts",
    "pdf",
    "pictures",
    "printers",
    "setting",
    "sheets",
    "typography",
    "yaml",
)
"""The modules of sentences, each named after what its problems are about."""


@functools.cache
def catalogue_of(language: Language) -> Catalogue:
    folder = f"{__package__}.{language}"
    parts = [sentences_on(subject, language) for subject in SUBJECTS]
    sentences = {code: message for part in parts for code, message in part.items()}
    return Catalogue(import_module(f"{folder}.frame").FRAME, import_module(f"{folder}.terms").TERMS, sentences)


def sentences_on(subject: str, language: Language) -> Sentences:
    sentences: Sentences = import_module(f"{__package__}.{language}.{subject}").SENTENCES
    return sentences
