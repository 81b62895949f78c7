"""What is asked of a layer: phrases, examples and what marks taught, as vectors and a formula.

A plain sentence is one vector and its cosines. Everything else is computed in contrast
(:mod:`.calibration`), one vector a phrase, one for all examples and one for the marks, in one
pass over the layer::

    z = CENTRE + SOFTNESS * logit(combine(query))       the query; a single phrase keeps its z
    z = contrast of (z + examples)                      text + image - image
    z = z + correction                                  marks (:mod:`.feedback`)

Marks on a sentence that was ranked by cosine start from its cosines, in the same robust
standard deviations, so that what people marked is what is bent.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from . import prompts as prompting
from .calibration import (
    LayerStats,
    Spread,
    bank_language,
    centre_vector,
    layer_stats,
    rows_of,
    spread_of,
)
from .combine import CENTRE, SOFTNESS, combine
from .encoder import TextEncoder
from .errors import QueryError
from .examples import MAX_EXAMPLES, direction, rows_of_tiles
from .feedback import Head, learn
from .grid import Grid
from .index import Index
from .messages import SearchRequest
from .query_language import Node, Phrase, parse, phrases
from .search import score
from .together import sentences, with_sentences


@dataclass
class Question:
    """A question that was encoded.

    Attributes
    ----------
    node : Node or None
        The query; None for examples alone.
    vectors : dict of str to float32 array (D,)
        Embedding of each phrase, then of the sentence of each AND (:mod:`.together`).
    prompts : dict of str to list of str
        What was encoded for each phrase.
    examples : list of (direction (D,), weight)
        Directions in the embedding space; a negative weight is "unlike".
    correction : float32 array (D,) or None
        What marks taught, of this search or of a detector.
    centre : float32 array (D,) or None
        Taken off every phrase before contrast is measured; None where it was already.
    by_cosine : bool
        Marks bend a list ranked by cosine: the centre stays on, so that the list they start
        from is the one that was marked.
    language : str
        Of the shipped lists that serve it, and of the sentences of its ANDs.
    """

    node: Node | None
    vectors: dict[str, np.ndarray]
    prompts: dict[str, list[str]]
    examples: list[tuple[np.ndarray, float]] = field(default_factory=list)
    correction: np.ndarray | None = None
    centre: np.ndarray | None = None
    by_cosine: bool = False
    language: str = "en"

    @property
    def plain(self) -> bool:
        """Whether it is one sentence and nothing else, ranked by cosine."""
        return isinstance(self.node, Phrase) and not self.examples and self.correction is None

    def centred(self, phrase: str) -> np.ndarray:
        """Vector of a phrase as contrast takes it."""
        vector = self.vectors[phrase]
        return vector if self.centre is None else vector - self.centre

    def ranked(self, phrase: str) -> np.ndarray:
        """Vector of a phrase as the ranking takes it."""
        return self.vectors[phrase] if self.by_cosine else self.centred(phrase)

    def matrix(self) -> np.ndarray:
        """Every vector in the order in which :meth:`contrast` takes their scores."""
        rows = [*(self.ranked(p) for p in self.vectors), *(v for v, _ in self.examples)]
        if self.correction is not None:
            rows.append(self.correction)
        return np.stack(rows)

    def spreads(self, stats: LayerStats) -> Spreads:
        """Levels of the columns on a layer, from its sample."""
        n = len(self.vectors) + len(self.examples)
        levels = stats.sample @ self.matrix()[:n].T
        columns = [spread_of(levels[:, k]) for k in range(n)]
        spreads = Spreads(columns, Spread(0.0, 1.0), 0.0)
        if self.examples:
            spreads.mixed = spread_of(self._mixed(levels, spreads))
        if self.correction is not None:
            spreads.offset = float(stats.mean @ self.correction)
        return spreads

    def _query(self, columns: np.ndarray, spreads: Spreads) -> np.ndarray:
        """Contrast of the query alone: (N,)."""
        contrasts = {
            text: spreads.columns[k].contrast(columns[:, k]) for k, text in enumerate(self.vectors)
        }
        if isinstance(self.node, Phrase):
            return contrasts[self.node.text]
        assert self.node is not None  # noqa: S101
        degree = np.clip(combine(self.node, contrasts), 1e-12, 1 - 1e-12)
        return np.asarray(CENTRE + SOFTNESS * np.log(degree / (1 - degree)), np.float32)

    def _mixed(self, columns: np.ndarray, spreads: Spreads) -> np.ndarray:
        """Sum of the query and the examples, before it is brought to contrast."""
        total = np.zeros(len(columns), np.float32)
        if self.node is not None:
            total += self._query(columns, spreads)
        first = len(self.vectors)
        for k, (_, weight) in enumerate(self.examples):
            total += weight * spreads.columns[first + k].contrast(columns[:, first + k])
        return total

    def contrast(self, columns: np.ndarray, spreads: Spreads) -> np.ndarray:
        """Contrast of tiles from their scores with :meth:`matrix`: float32 (N,)."""
        if self.examples:
            base = spreads.mixed.contrast(self._mixed(columns, spreads))
        else:
            base = self._query(columns, spreads)
        if self.correction is not None:
            base = base + columns[:, -1] - spreads.offset
        return np.asarray(base, np.float32)


@dataclass
class Spreads:
    """Level and spread of each column, of their mixture, and of the correction."""

    columns: list[Spread]
    mixed: Spread
    offset: float


@dataclass
class Answer:
    """Scores of every tile: what is ranked, the contrast, and what marks taught.

    ``phrases`` are the scores with each phrase as contrast takes it (N, P), in the order of
    ``Question.vectors``; None where they were not computed one by one.
    """

    scores: np.ndarray
    contrast: np.ndarray | None = None
    head: Head | None = None
    phrases: np.ndarray | None = None


def needs_contrast(request: SearchRequest) -> bool:
    """Whether a plain sentence needs more than its cosines."""
    wanted = request.details or request.places or request.contrast is not None
    return bool(wanted or request.ranking == "contrast" or request.right or request.wrong)


def build(
    request: SearchRequest,
    query: str,
    language: str,
    index: Index,
    grid: Grid,
    text: TextEncoder,
    encode_image: Callable[[str], np.ndarray],
) -> Question:
    """Encode a question.

    Raises
    ------
    QueryError
        If the query, a prompt, an example or a mark cannot be used.
    """
    node = parse(query) if query else None
    shown: dict[str, list[str]] = {}
    if node is not None:
        node = with_sentences(node, language)
        shown = {said: [said] for said in [*phrases(node), *sentences(node)]}
    for phrase in phrases(node) if node is not None else []:
        if request.expand:
            shown[phrase] = prompting.expand(phrase, language, text.package)
    if request.prompts is not None:
        if not isinstance(node, Phrase):
            raise QueryError("Edited prompts go with a plain sentence, not with operators.")
        shown[node.text] = prompting.checked(request.prompts)
    vectors = {phrase: prompting.ensemble(text, shown[phrase]) for phrase in shown}
    question = Question(node, vectors, shown, language=bank_language(language))
    if not question.plain or needs_contrast(request):
        question.centre = centre_vector(text, language)
    wanted = [(e, 1.0) for e in request.like or []] + [(e, -1.0) for e in request.unlike or []]
    if len(wanted) > MAX_EXAMPLES:
        raise QueryError(f"At most {MAX_EXAMPLES} examples are used, not {len(wanted)}.")
    for example, sign in wanted:
        stats = layer_stats(index)
        vector, weight = direction(example, index, grid, stats, text, encode_image)
        question.examples.append((vector, sign * weight))
    if question.examples and node is None and not any(w > 0 for _, w in question.examples):
        raise QueryError(
            "There are only examples of what is not wanted.", "Add a sentence, or one to look like."
        )
    return question


def ask(question: Question, index: Index, request: SearchRequest) -> Answer:
    """Score every tile of an index; learns from marks first, where there are any."""
    right, wrong = request.right or [], request.wrong or []
    if question.plain and not right and not wrong:
        vector = next(iter(question.vectors.values()))
        scores = None
        if (
            request.ranking == "cosine" and not request.detector
        ):  # by itself: the same bits whatever else is asked for
            scores = score(index, vector[None])[:, 0]
            if not needs_contrast(request):
                return Answer(scores)
        centred = score(index, question.matrix())[:, 0]
        contrast = spread_of(centred).contrast(centred)
        by_phrase = None if question.by_cosine else centred[:, None]
        return Answer(contrast if scores is None else scores, contrast, None, by_phrase)
    stats = layer_stats(index)
    head = None
    if right or wrong:
        if question.plain and not request.detector:
            question.by_cosine = request.ranking == "cosine"
        head = teach(question, index, right, wrong, stats)
    spreads = question.spreads(stats)
    by_phrase = None
    if isinstance(question.node, Phrase) and not question.examples:
        contrast = _one_pass(question, index, spreads)
    else:
        columns = score(index, question.matrix())
        by_phrase = columns[:, : len(question.vectors)]
        contrast = question.contrast(columns, spreads)
    plain = head is None and not question.examples and question.correction is None
    if plain and not request.detector:  # a detector scores alike whether its marks helped or not
        steps = np.clip((contrast.astype(np.float64) - CENTRE) / SOFTNESS, -60, 60)
        return Answer((1 / (1 + np.exp(-steps))).astype(np.float32), contrast, None, by_phrase)
    return Answer(contrast, contrast, head, by_phrase)


def _one_pass(question: Question, index: Index, spreads: Spreads) -> np.ndarray:
    """Contrast of a sentence with what marks taught, as a search with a single vector."""
    spread, matrix = spreads.columns[0], question.matrix()
    vector, offset = matrix[0] / spread.scale, spread.median / spread.scale
    if question.correction is not None:
        vector, offset = vector + question.correction, offset + spreads.offset
    return np.asarray(score(index, vector[None])[:, 0] - np.float32(offset), np.float32)


def teach(
    question: Question, index: Index, right: list[str], wrong: list[str], stats: LayerStats
) -> Head:
    """Learn from named tiles and put the correction into the question."""
    both = sorted(set(right) & set(wrong))
    if both:
        raise QueryError(f"The tile {both[0]} is marked right and wrong.")
    names = list(dict.fromkeys([*right, *wrong]))
    marked = rows_of(index, rows_of_tiles(index, names))
    spreads, matrix = question.spreads(stats), question.matrix().T
    prior = question.contrast(marked @ matrix, spreads)
    ordinary = question.contrast(stats.sample @ matrix, spreads)
    truth = np.array([name in set(right) for name in names])
    head = learn(marked, truth, prior, stats, ordinary)
    if head.blend > 0:
        before = question.correction
        question.correction = head.correction if before is None else before + head.correction
    return head


__all__ = ["Answer", "Question", "ask", "build", "teach"]
