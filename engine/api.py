"""What every door calls: command line, worker, demo. Nothing else of the engine is public."""

from __future__ import annotations

from typing import Any

from . import models
from .indexing import Cancel, Progress, index_raster, index_status
from .messages import ModelInfo, SearchResult
from .querying import search
from .verification import verify_index


def list_models() -> list[ModelInfo]:
    """Installed model packages."""
    return models.list_models()


def rerun(
    recipe: dict[str, Any],
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
    *,
    out: str | None = None,
    out_places: str | None = None,
    heatmap: str | None = None,
) -> SearchResult:
    """Run the search of a recipe again; its warnings say what is not as it was.

    ``out``, ``out_places`` and ``heatmap`` name the files to write, as in
    :class:`.messages.SearchRequest`.
    """
    from . import recipe as recipes

    request = recipes.request_of(recipe)
    request.details, request.out, request.heatmap = True, out, heatmap
    request.out_places = out_places
    result = search(request, progress, cancelled)
    if result.recipe:
        result.warnings = recipes.differences(recipe, result.recipe) + result.warnings
    return result


def read_query(
    query: str,
    language: str | None = None,
    model: str | None = None,
    expected_language: str | None = None,
) -> dict[str, Any]:
    """How a query is understood, without a layer: its phrases, language and prompts.

    Returns
    -------
    dict
        ``plain`` (whether it is a sentence), ``language``, ``sure`` (whether no other language is
        likely), ``phrases``, ``excluded`` (those of them that only stand under NOT), ``prompts``
        (what ``expand`` would encode, by phrase, and the sentences of ANDs), ``warnings`` from the
        model's card and ``hints`` about a language that is not sure and words that are probably
        meant otherwise.

    Raises
    ------
    QuerySyntaxError
        Its ``position`` counts characters of ``query`` as it was typed.
    """
    from . import encoder, prompts, reading, together
    from .query_language import (
        QuerySyntaxError,
        excluded,
        parse,
        phrases,
        place_in,
        uses_operators,
    )

    typed, query = query, encoder.clean_query(query)
    try:
        node = parse(query)
    except QuerySyntaxError as err:
        err.position = place_in(typed, err.position)
        raise
    found = [(language, 1.0)] if language else reading.languages_of(query, expected_language)
    code, doubts = found[0][0], reading.doubts(found)
    package = encoder.package(models.resolve(model))
    shown = {p: prompts.expand(p, code, package) for p in phrases(node)}
    for said in together.sentences(together.with_sentences(node, code)):
        shown.setdefault(said, [said])
    return {
        "plain": not uses_operators(query),
        "language": code,
        "sure": not doubts,
        "phrases": phrases(node),
        "excluded": excluded(node),
        "prompts": shown,
        "warnings": prompts.language_warnings(package, code),
        "hints": doubts + reading.hints(query, code),
    }


def doctor(device: str = "auto") -> dict[str, Any]:
    """Report versions, devices and models, with home paths scrubbed."""
    from . import doctor as module

    return module.report(device)


__all__ = [
    "Cancel",
    "Progress",
    "doctor",
    "index_raster",
    "index_status",
    "list_models",
    "read_query",
    "rerun",
    "search",
    "verify_index",
]
