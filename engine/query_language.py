"""The query language: AND, OR, NOT, parentheses, quoted phrases and weights.

::

    query  = all ("OR" all)*
    all    = part (("AND" | "NOT" | "AND" "NOT") part)*        a NOT b  =  a AND NOT b
    part   = "NOT" part | atom ["^" number]
    atom   = "(" query ")" | '"' text '"' | words

The operators are upper-case words, and they alone (or a weight) switch the language on:
"boats and a harbour (old)" is a sentence and reaches the model as it is. Each phrase is
encoded by itself, so a query may mix languages. What the operators do to the scores
is in :mod:`terraseek.engine.combine`. Standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Union

from .errors import QueryError

#: Most phrases of a query: each is one more pass over the layer.
MAX_PHRASES = 16
#: How deep parentheses and NOT may nest.
MAX_DEPTH = 20
#: A weight lies between its inverse and this.
MAX_WEIGHT = 10.0
#: Opening quotation marks and what closes them.
QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»", "「": "」", "『": "』"}
_OPERATORS = ("AND", "OR", "NOT")
#: What is typed where an operator is meant; none of them is one.
_NEAR = frozenset([
    "ANDD", "AANDD", "AAND", "ANND", "ADN", "NADN", "NAND",
    "NOTT", "NNOT", "NOOT", "NTO", "ORR", "OOR", "NOR", "XOR",
])  # fmt: skip
_OPEN, _CLOSE = "(（", ")）"
_WEIGHT = re.compile(r"\^\s*([0-9]+(?:\.[0-9]+)?)(?![\w.])")


@dataclass(frozen=True)
class Phrase:
    """Words that the model encodes together; ``start`` counts characters from 0."""

    text: str
    weight: float = 1.0
    start: int = field(default=0, compare=False)


@dataclass(frozen=True)
class And:
    """AND: every part counts, by its weight; ``together`` is the sentence of its phrases."""

    parts: tuple[Node, ...]
    weight: float = 1.0
    together: str = ""


@dataclass(frozen=True)
class Or:
    """OR: the best part counts."""

    parts: tuple[Node, ...]
    weight: float = 1.0


@dataclass(frozen=True)
class Not:
    """NOT: the part must be absent."""

    part: Node
    weight: float = 1.0


Node = Union[Phrase, And, Or, Not]


class QuerySyntaxError(QueryError):
    """The query cannot be read; ``position`` is where, in characters from 0."""

    def __init__(self, message: str, query: str, position: int) -> None:
        self.position = max(0, min(position, len(query)))
        shown = f"{query[: self.position]}‸{query[self.position :]}"
        low = max(0, self.position - 60)
        shown = ("…" if low else "") + shown[low : low + 120]
        super().__init__(f"{message} (character {self.position + 1}).", f"Here: {shown}")


@dataclass(frozen=True)
class _Token:
    kind: str  # AND OR NOT ( ) words quoted weight end
    text: str
    at: int


def _tokens(query: str) -> Iterator[_Token]:
    """Cut a query; words that follow each other are one token."""
    at, words_at = 0, -1
    while at <= len(query):
        rest = query[at:]
        found: _Token | None = None
        length = 1
        first = rest[:1]
        boundary = at == 0 or query[at - 1].isspace() or query[at - 1] in _OPEN + _CLOSE
        if not first:
            found = _Token("end", "", at)
        elif first in _OPEN or first in _CLOSE:
            found = _Token("(" if first in _OPEN else ")", first, at)
        elif first in QUOTES and boundary:
            ends = [rest.find(c, 1) for c in QUOTES[first]]
            end = min((e for e in ends if e > 0), default=-1)
            if end < 0:
                raise QuerySyntaxError("The quotation mark is never closed", query, at)
            found, length = _Token("quoted", rest[1:end], at), end + 1
        elif first == "^" and (weight := _WEIGHT.match(rest)):
            found, length = _Token("weight", weight[1], at), weight.end()
        elif boundary:
            word = re.match(r"[^\s()（）^]+", rest)
            if word and word[0] in _OPERATORS:
                found, length = _Token(word[0], word[0], at), word.end()
        if found is None:
            words_at = at if words_at < 0 and not first.isspace() else words_at
        else:
            if words_at >= 0 and (text := query[words_at:at].strip()):
                yield _Token("words", text, words_at)
            words_at = -1
            yield found
        at += length


def uses_operators(query: str) -> bool:
    """Whether a query is more than a plain sentence.

    It is when it has AND, OR or NOT in capitals outside quotation marks, or a weight. Such
    a word at both ends of nothing ("OR") is a name, not an operator.
    """
    try:
        kinds = [t.kind for t in _tokens(query)]
    except QuerySyntaxError:
        return any(word in _OPERATORS for word in query.split())
    operators = any(kind in _OPERATORS or kind == "weight" for kind in kinds)
    return operators and any(kind in ("words", "quoted") for kind in kinds)


def near_misses(query: str) -> list[str]:
    """A warning for each word in capitals that looks like an operator and is none (``ANDD``)."""
    try:
        words = [w for t in _tokens(query) if t.kind == "words" for w in t.text.split()]
    except QuerySyntaxError:
        return []
    return [
        f"{word} is read as a word of the sentence: the operators are AND, OR and NOT."
        for word in dict.fromkeys(words)
        if word in _NEAR
    ]


def unquoted(query: str) -> str:
    """A sentence that is one quoted phrase, without its quotation marks."""
    closing = QUOTES.get(query[:1], "")
    if closing and query[-1] in closing and not any(c in query[1:-1] for c in closing):
        return query[1:-1].strip() or query
    return query


class _Parser:
    def __init__(self, query: str) -> None:
        self.query = query
        self.tokens = list(_tokens(query))
        self.at = 0
        self.phrases = 0

    @property
    def now(self) -> _Token:
        return self.tokens[self.at]

    def fail(self, message: str, token: _Token | None = None) -> QuerySyntaxError:
        return QuerySyntaxError(message, self.query, (token or self.now).at)

    def take(self) -> _Token:
        token = self.now
        self.at += 1
        return token

    def query_(self, depth: int) -> Node:
        if depth > MAX_DEPTH:
            raise self.fail(f"More than {MAX_DEPTH} parentheses inside each other")
        parts = [self.all_(depth)]
        while self.now.kind == "OR":
            self.take()
            parts.append(self.all_(depth))
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def all_(self, depth: int) -> Node:
        parts = [self.part(depth)]
        while self.now.kind in ("AND", "NOT"):
            if self.now.kind == "AND":
                self.take()
            parts.append(self.part(depth))
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def part(self, depth: int) -> Node:
        if depth > MAX_DEPTH:
            raise self.fail(f"More than {MAX_DEPTH} NOTs or parentheses inside each other")
        if self.now.kind == "NOT":
            self.take()
            return Not(self.part(depth + 1))
        node = self.atom(depth)
        if self.now.kind == "weight":
            token = self.take()
            weight = float(token.text)
            if not 1 / MAX_WEIGHT <= weight <= MAX_WEIGHT:
                raise self.fail(
                    f"A weight lies between {1 / MAX_WEIGHT:g} and {MAX_WEIGHT:g}", token
                )
            node = replace(node, weight=weight)
        return node

    def atom(self, depth: int) -> Node:
        token = self.now
        if token.kind == "(":
            self.take()
            inside = self.query_(depth + 1)
            if self.now.kind != ")":
                if self.now.kind == "end":
                    raise self.fail("This parenthesis is never closed", token)
                raise self.fail("AND, OR or NOT is missing before this")
            self.take()
            return inside
        if token.kind in ("words", "quoted"):
            text = " ".join(token.text.split())
            if not text:
                raise self.fail("There is nothing between the quotation marks")
            self.phrases += 1
            if self.phrases > MAX_PHRASES:
                raise self.fail(f"More than {MAX_PHRASES} phrases in one query")
            self.take()
            return Phrase(text, start=token.at)
        what = {"end": "the end of the query", ")": "this parenthesis", "weight": "this weight"}
        raise self.fail(f"A word or phrase is missing before {what.get(token.kind, token.text)}")


def parse(query: str) -> Node:
    """Read a query.

    Parameters
    ----------
    query : str
        As :func:`terraseek.engine.encoder.clean_query` returns it.

    Returns
    -------
    Phrase, And, Or or Not
        A plain sentence is one :class:`Phrase`.

    Raises
    ------
    QuerySyntaxError
        If it cannot be read; message and hint say where.
    """
    if not uses_operators(query):
        return Phrase(unquoted(query))
    parser = _Parser(query)
    node = parser.query_(0)
    if parser.now.kind == ")":
        raise parser.fail("This parenthesis was never opened")
    if parser.now.kind == "weight":
        raise parser.fail("A weight stands behind one word, phrase or parenthesis only")
    if parser.now.kind != "end":
        raise parser.fail("AND, OR or NOT is missing before this")
    return node


def place_in(typed: str, position: int) -> int:
    """Where a character of the cleaned query stands in what was typed.

    Cleaning makes each run of white space one space and takes off both ends.
    """
    at = cleaned = 0
    typed_ = "".join(c if c.isprintable() else " " for c in typed)
    at = len(typed_) - len(typed_.lstrip())
    while cleaned < position and at < len(typed_):
        step = 1
        if typed_[at].isspace():
            step = len(typed_[at:]) - len(typed_[at:].lstrip())
        at, cleaned = at + max(step, 1), cleaned + 1
    return at


def _walk(part: Any, wanted: bool = True) -> Iterator[tuple[str, bool]]:
    """Each phrase, and whether it is wanted: under an even number of NOTs."""
    if isinstance(part, Phrase):
        yield part.text, wanted
    elif isinstance(part, Not):
        yield from _walk(part.part, not wanted)
    else:
        for inner in part.parts:
            yield from _walk(inner, wanted)


def phrases(node: Node) -> list[str]:
    """Every different phrase of a query, in the order in which it is read."""
    return list(dict.fromkeys(text for text, _ in _walk(node)))


def excluded(node: Node) -> list[str]:
    """Phrases that are nowhere wanted: each stands under NOT (not under NOT NOT)."""
    found = list(_walk(node))
    wanted = {text for text, good in found if good}
    return list(dict.fromkeys(text for text, _ in found if text not in wanted))
