"""What a result says about itself: verdict, places, what the marks did, warnings, recipe."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import prompts as prompting
from . import recipe as recipes
from . import verdict as verdicts
from .calibration import (
    bank_language,
    centre_vector,
    layer_stats,
    rows_of,
    table,
)
from .encoder import TextEncoder
from .examples import rows_of_tiles
from .feedback import suggest
from .grid import Grid, tile_keys, tile_name
from .index import Index
from .messages import Feedback, Place, SearchRequest, SearchResult, Verdict
from .precision import precision_curve, precision_steps
from .query_language import And, Node, Not, Or, Phrase, phrases
from .question import Answer, Question
from .regions import grow
from .search import rank, score
from .verdict import Asked

#: Contrast from which tiles are joined into places, where none is given.
PLACE_CONTRAST = 2.5
#: Most tiles that are joined.
MAX_JOINED = 20_000
#: Marks from which the precision is estimated.
PRECISION_MARKS = 20
#: Best tiles among which the one to mark next is chosen.
CANDIDATES = 200

#: What is said of a phrase, from the least to the most.
SAID = {
    "absent": "Nothing convincing: “{}”.",
    "unclear": "“{}”: not clear, judge by the best tiles.",
    "there": "“{}” is there.",
}
STATES = list(SAID)


def said_most(verdict: Verdict) -> tuple[int, float]:
    """How much a verdict claims: its state, then its probability."""
    return STATES.index(verdict.state), verdict.probability


@dataclass
class Found:
    """What a search worked with; ``n_tiles`` were searched: those in the bounds."""

    request: SearchRequest
    question: Question
    answer: Answer
    index: Index
    grid: Grid
    text: TextEncoder
    language: str
    n_tiles: int


def fill(
    result: SearchResult, found: Found, ids: np.ndarray, scores: np.ndarray, contrast: np.ndarray
) -> None:
    """Add to a result what was asked for beyond the hits.

    Parameters
    ----------
    ids : int32 array (N, 3)
        Tiles that were searched, with their ``scores`` and ``contrast`` (N,).
    """
    request, question = found.request, found.question
    if request.places:
        result.places = _places(found, ids, scores, contrast)
        result.n_places = len(result.places)
    if found.answer.head is not None:
        result.feedback = _feedback(result, found, ids, contrast)
    if not request.details:
        return
    result.prompts = question.prompts
    if question.node is not None:
        result.warnings += prompting.language_warnings(found.text.package, found.language)
    result.recipe = recipes.recipe_of(request, found.language, found.text.package, found.index)
    # Who has marked a right tile knows that it is there.
    if question.node is not None and len(ids) and not request.right:
        result.verdict = _verdict(found, question.node, _best_of_phrases(found, ids))


def _best_of_phrases(found: Found, ids: np.ndarray) -> dict[str, tuple[Asked, np.ndarray]]:
    """What to judge for each phrase by itself, and the embeddings of its best tiles."""
    question, rows = found.question, _rows(found, ids)
    asked = {}
    # A detector's vectors are centred already.
    lost = 0 if question.centre is not None else centre_vector(found.text, found.language)
    assert question.node is not None  # noqa: S101
    for phrase in phrases(question.node):
        vector = question.vectors[phrase] + lost
        # What a detector was made of may have been edited, too.
        edited = found.request.prompts is not None or (
            found.request.detector is not None and question.prompts.get(phrase) != [phrase]
        )
        asked[phrase] = verdicts.asked(found.text, phrase, vector, found.language, own=edited)
    scores = found.answer.phrases
    if scores is None or any(a.kind == "named" for a in asked.values()):
        scores = score(found.index, np.stack([a.direction for a in asked.values()]))
    return {
        phrase: (asked[phrase], rows_of(found.index, rows[rank(scores[rows, k], verdicts.TOP)]))
        for k, phrase in enumerate(asked)
    }


def _rows(found: Found, ids: np.ndarray) -> np.ndarray:
    """Rows in the index of some of its tiles."""
    if found.request.bounds is None and len(ids) == len(found.index):
        return np.arange(len(ids))
    keys = tile_keys(found.index.ids)
    order = np.argsort(keys, kind="stable")
    return np.asarray(order[np.searchsorted(keys[order], tile_keys(ids))])


def _places(found: Found, ids: np.ndarray, scores: np.ndarray, contrast: np.ndarray) -> list[Place]:
    cut = PLACE_CONTRAST if found.request.contrast is None else found.request.contrast
    rows = rank(contrast, min(MAX_JOINED, len(contrast)), cut)
    boxes = found.grid.bounds(ids[rows])
    crs = str(found.index.meta.get("crs", ""))
    # Ranked by what the tiles are ranked by.
    regions = grow(boxes, scores[rows])[: found.request.top]
    best = np.array([region.rows[0] for region in regions], np.int64)
    ordered = np.sort(scores)
    shares = 100.0 * np.searchsorted(ordered, scores[rows[best]], side="right") / len(scores)
    return [
        Place(
            rank=k + 1,
            score=round(float(scores[rows[region.rows[0]]]), 5),
            contrast=round(float(contrast[rows[region.rows[0]]]), 3),
            bounds=region.bounds,
            crs=crs,
            tile=tile_name(ids[rows[region.rows[0]]]),
            n_tiles=len(region.rows),
            percentile=round(float(share), 3),
        )
        for k, (region, share) in enumerate(zip(regions, shares))
    ]


def _feedback(
    result: SearchResult, found: Found, ids: np.ndarray, contrast: np.ndarray
) -> Feedback:
    head, request = found.answer.head, found.request
    assert head is not None  # noqa: S101
    right, wrong = request.right or [], request.wrong or []
    marked = set(right) | set(wrong)
    for hit in result.hits:
        if hit.contrast is not None:
            hit.probability = round(float(head.probability(np.array([hit.contrast]))[0]), 3)
    text = (
        f"The marks changed the ranking ({100 * head.blend:.0f} % of what they say)."
        if head.blend
        else "The marks do not help yet: the ranking is that of the query."
    )
    report = Feedback(len(set(right)), len(set(wrong)), head.blend, text)
    rows = rank(contrast, CANDIDATES + len(marked))
    rows = rows[[tile_name(ids[row]) not in marked for row in rows]]
    if len(rows):
        names = rows_of_tiles(found.index, sorted(marked))
        best = rows_of(found.index, _rows(found, ids[rows]))
        choice = suggest(
            contrast[rows], best, rows_of(found.index, names), head, layer_stats(found.index)
        )
        report.suggested = tile_name(ids[rows[choice]])
        box = found.grid.bounds(ids[rows[choice]][None])[0]
        report.suggested_bounds = (float(box[0]), float(box[1]), float(box[2]), float(box[3]))
    if len(marked) >= PRECISION_MARKS and result.hits:
        shown = np.array([hit.contrast for hit in result.hits], np.float64)
        truth = {**dict.fromkeys(wrong, 0.0), **dict.fromkeys(right, 1.0)}
        known = np.array([truth.get(hit.tile, np.nan) for hit in result.hits])
        steps = precision_steps(len(shown))
        for n, (mean, low, high) in zip(steps, precision_curve(head, shown, steps, known)):
            report.curve.append((n, round(mean, 3), round(low, 3), round(high, 3)))
        report.precision, report.low, report.high = report.curve[-1][1:]
    return report


def _verdict(found: Found, node: Node, best: dict[str, tuple[Asked, np.ndarray]]) -> Verdict | None:
    """AND needs every phrase, OR one of them; NOT says nothing about what is there."""
    if isinstance(node, Phrase):
        asked, tiles = best[node.text]
        v = verdicts.judge(asked, layer_stats(found.index), tiles, found.text, found.n_tiles)
        rival = table("concepts")[bank_language(found.language)][v.rival].split("|")[0]
        text = SAID[v.state].format(node.text)
        if v.state == "absent" and v.evidence["fit"] < 0:
            text += f" The best tiles look more like “{rival}”."
        if not v.calibrated:
            text += " The decision was not calibrated for this model."
        return Verdict(
            convincing=v.convincing,
            probability=v.probability,
            text=text,
            rival=rival,
            calibrated=v.calibrated,
            evidence=v.evidence,
            state=v.state,
            phrase=node.text,
            languages=list(asked.languages),
        )
    if isinstance(node, Not):
        return None
    parts = [v for v in (_verdict(found, part, best) for part in node.parts) if v is not None]
    if not parts:
        return None
    choose = min if isinstance(node, And) else max
    assert isinstance(node, (And, Or))  # noqa: S101
    return choose(parts, key=said_most)
