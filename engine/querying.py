"""Rank the tiles of a raster or an index against a sentence."""

from __future__ import annotations

import contextlib
import gc
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from . import encoder, plan
from .calibration import centre_vector
from .device import cpu_name
from .errors import QueryError
from .grid import Grid, tile_keys, tile_name
from .index import Index
from .indexing import (
    Cancel,
    Progress,
    doubts,
    index_plan,
    plan_status,
    raster_beside,
    report_progress,
)
from .language import UNKNOWN
from .messages import LANGUAGES, Hit, IndexReport, IndexRequest, SearchRequest, SearchResult
from .query_language import parse
from .question import ask, build
from .search import percentiles, prepare, rank


def _index_request(request: SearchRequest) -> IndexRequest:
    names = ("model", "tile", "overlap", "bounds", "bands", "device", "overviews")
    values = {name: getattr(request, name) for name in names}
    return IndexRequest(raster=request.source, out=request.out_index, **values)


def open_for_search(
    request: SearchRequest, progress: Progress | None, cancelled: Cancel | None
) -> tuple[Index, Grid, Path, IndexReport | None]:
    """(index, grid, model folder, report of the indexing run if there was one)."""
    from . import outputs

    wanted = [request.out, request.heatmap, request.out_places]
    folder = plan.find_index(Path(request.source))
    if folder is not None:
        index = Index(folder)
        outputs.refuse_inputs(wanted, [str(raster_beside(folder))])
        return index, plan.grid_of(index.meta), plan.model_for(index.meta, request.model), None
    with plan.make_plan(_index_request(request)) as p:
        outputs.refuse_inputs(wanted, p.source.files)
        status, found = plan_status(p)
        if found is not None and status.state == "complete":
            return found, p.grid, p.model_path, None
        report = index_plan(p, progress, cancelled)
        return Index(p.folder), p.grid, p.model_path, report


def _checked(request: SearchRequest) -> str:
    """The cleaned query; refuses settings that cannot be meant before any work."""
    from . import outputs

    anything = bool(request.like or request.detector)
    query = encoder.clean_query(request.query) if request.query or not anything else ""
    if query and not request.detector:
        parse(query)
    if isinstance(request.top, bool) or not isinstance(request.top, int) or request.top < 1:
        raise QueryError(
            f"The number of results must be a whole number above 0, not {request.top!r}."
        )
    if request.language is not None and request.language not in LANGUAGES:
        raise QueryError(
            f"Unknown language {request.language!r}.", f"Choose from {', '.join(LANGUAGES)}."
        )
    if request.ranking not in ("cosine", "contrast"):
        raise QueryError(
            f"Unknown ranking {str(request.ranking)[:40]!r}.", "Choose cosine or contrast."
        )
    if request.detector and (request.query or request.like or request.unlike or request.prompts):
        raise QueryError(
            "A detector brings its own query and examples.", "Leave the query empty, or drop it."
        )
    for path, suffixes in (
        (request.out, outputs.HIT_SUFFIXES),
        (request.heatmap, outputs.HEATMAP_SUFFIXES),
        (request.out_places, (".gpkg",)),
    ):
        if path:
            outputs.check_output(Path(path), suffixes)
    return query


@contextlib.contextmanager
def _no_collection() -> Iterator[None]:
    """Keep Python's cycle collector away from work that makes very many objects and no cycles.

    It would look through all of them again and again: more than half of the time of 50,000 hits.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _hits(
    ids: np.ndarray,
    scores: np.ndarray,
    shares: np.ndarray,
    boxes: np.ndarray,
    crs: str,
    contrast: np.ndarray | None,
) -> list[Hit]:
    """Hits in the order of their rows; rounded as arrays, for there may be 100,000 of them."""

    def rounded(values: np.ndarray, digits: int) -> list[float]:
        return np.round(np.asarray(values, np.float64), digits).tolist()

    with _no_collection():
        contrasts = [None] * len(ids) if contrast is None else rounded(contrast, 3)
        columns = zip(
            map(tile_name, ids.tolist()),
            rounded(scores, 5),
            rounded(shares, 3),
            map(tuple, np.asarray(boxes, np.float64).tolist()),
            contrasts,
        )
        return [
            Hit(rank, tile, score, share, box, crs, z)
            for rank, (tile, score, share, box, z) in enumerate(columns, 1)
        ]


def _doubts(index: Index, device: str) -> list[str]:
    found = doubts(index.folder, index.meta)
    if device not in ("auto", "cpu"):
        found.append(
            f"Nothing was embedded now: the index was made on {index.meta.get('device', '?')}, and "
            "the query is encoded on the CPU."
        )
    return found


def search(
    request: SearchRequest, progress: Progress | None = None, cancelled: Cancel | None = None
) -> SearchResult:
    """Rank tiles against a query; a raster without a complete index is indexed first.

    ``elapsed_s`` of the result is the time of the query itself: encoding, scoring every
    tile, ranking. ``score`` of a hit is the cosine where the query is a sentence; the
    degree of membership, 0 to 1, where it has operators; else the contrast.

    Raises
    ------
    TerraSeekError
        A subclass that says what is wrong and what to do.
    """
    if request.sources or request.tiles:
        _checked(request)
    if request.sources:
        from .several import search_rasters

        return search_rasters(request, progress, cancelled)
    if request.tiles:
        from .multiscale import search_sizes

        return search_sizes(request, progress, cancelled)
    return search_scores(request, progress, cancelled)[0]


def search_scores(
    request: SearchRequest, progress: Progress | None = None, cancelled: Cancel | None = None
) -> tuple[SearchResult, Index, tuple[np.ndarray, np.ndarray]]:
    """As :func:`search`, of one raster with one tile size; also what the ranks come from.

    Returns
    -------
    result : SearchResult
    index : Index
    (ids, scores) : (int32 array (N, 3), float32 array (N,))
        Of every tile that was searched.
    """
    from . import detectors, explain, outputs, reading
    from .geopackage import write_places

    query = _checked(request)
    bounds = plan.check_bounds(request.bounds)
    index, grid, model_path, report = open_for_search(request, progress, cancelled)
    report_progress(progress, "search", 0, 1, message="Searching")
    text = encoder.text_encoder(model_path)
    prepare()  # before the clock starts, as the text tower
    spoken = [(request.language or UNKNOWN, 1.0)]
    if query and not request.language:
        spoken = reading.languages_of(query, request.expected_language)
    language = spoken[0][0]

    def encode_image(path: str) -> np.ndarray:
        from .examples import read_image

        image = encoder.image_encoder(model_path, request.device)
        return np.asarray(image.encode(read_image(path, image.size)[None])[0], np.float32)

    started = time.perf_counter()
    if request.detector:
        question, query = detectors.read(request.detector, index)
        if question.language:  # whoever runs it, and whatever they speak
            spoken = [(question.language, 1.0)]
        elif query:
            spoken = reading.languages_of(query)
        language = spoken[0][0]
        if question.by_cosine and request.details:  # the verdict is by contrast
            question.centre = centre_vector(text, language)
    else:
        question = build(request, query, language, index, grid, text, encode_image)
    answer = ask(question, index, request)
    ids, contrast = index.ids, answer.contrast
    scores = answer.scores
    if bounds is not None:
        inside = np.isin(tile_keys(ids), grid.tiles(bounds).keys)
        scores, ids = scores[inside], ids[inside]
        contrast = contrast[inside] if contrast is not None else None
    rows = rank(scores, request.top, request.threshold)
    if request.contrast is not None and contrast is not None:
        rows = rows[contrast[rows] >= request.contrast]
    shares = percentiles(scores, rows)
    boxes = grid.bounds(ids[rows])
    elapsed = time.perf_counter() - started
    crs = str(index.meta.get("crs", ""))
    package = encoder.package(model_path)
    result = SearchResult(
        model=package.label,
        device=report.device if report and report.n_embedded else cpu_name(),
        index_device=str(index.meta.get("device", "")),
        query=query,
        language=language,
        n_tiles=len(ids),
        elapsed_s=round(elapsed, 4),
        hits=_hits(
            ids[rows],
            scores[rows],
            shares,
            boxes,
            crs,
            None if contrast is None else contrast[rows],
        ),
        index=str(index.folder),
        model_hash=package.hash,
        warnings=reading.hints(query, language)
        + (reading.doubts(spoken) if request.details else [])
        + (list(report.warnings) if report else _doubts(index, request.device)),
        indexed=report.to_dict() if report else None,
    )
    if contrast is not None:
        found = explain.Found(request, question, answer, index, grid, text, language, len(ids))
        explain.fill(result, found, ids, scores, contrast)
    if request.save_detector:
        marks = {"right": len(request.right or []), "wrong": len(request.wrong or [])}
        detectors.write(request.save_detector, question, query, package, marks)
    wkt = str(index.meta.get("crs_wkt", crs))
    if request.out:
        outputs.write_hits(result, Path(request.out), wkt, places=not request.out_places)
    if request.out_places:
        write_places(result, request.out_places, wkt)
    if request.heatmap:
        extent = grid.pixels.bounds
        outputs.write_heatmap(Path(request.heatmap), grid.bounds(ids), scores, wkt, extent=extent)
    report_progress(progress, "search", 1, 1, message=f"{len(result.hits)} results")
    return result, index, (ids, scores)
