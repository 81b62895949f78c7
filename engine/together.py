"""The sentence that says with words what AND says with an operator.

A model knows what "a bridge and a river" look like together better than the product of both
alone, and the product keeps out what shows only one of them. So AND counts the sentence besides
its parts; it is shown among the prompts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .calibration import bank_language
from .query_language import And, Node, Not, Or, Phrase

#: Between the last two things of a list, and between those before.
_JOIN = {
    "en": (" and ", ", "),
    "pt": (" e ", ", "),
    "es": (" y ", ", "),
    "fr": (" et ", ", "),
    "de": (" und ", ", "),
    "nl": (" en ", ", "),
    "it": (" e ", ", "),
    "zh": ("和", "、"),
    "ko": (" 및 ", ", "),
    "ru": (" и ", ", "),
}


def with_sentences(node: Node, language: str) -> Node:
    """A query whose ANDs of two or more phrases have their sentence in ``together``."""
    if isinstance(node, Phrase):
        return node
    if isinstance(node, Not):
        return replace(node, part=with_sentences(node.part, language))
    parts = tuple(with_sentences(part, language) for part in node.parts)
    if isinstance(node, Or):
        return replace(node, parts=parts)
    words = [part.text for part in parts if isinstance(part, Phrase)]
    last, others = _JOIN[bank_language(language)]
    said = others.join(words[:-1]) + last + words[-1] if len(words) > 1 else ""
    return replace(node, parts=parts, together=said)


def sentences(node: Node | None) -> Iterator[str]:
    """The sentences of a query's ANDs."""
    if isinstance(node, Not):
        yield from sentences(node.part)
    elif isinstance(node, (And, Or)):
        if isinstance(node, And) and node.together:
            yield node.together
        for part in node.parts:
            yield from sentences(part)
