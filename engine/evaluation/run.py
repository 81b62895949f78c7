"""Measuring: every query on every model, tile size and fold."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .. import encoder, plan
from .. import language as languages
from ..errors import Cancelled, QueryError
from ..grid import tile_keys
from ..indexing import Cancel, Progress, report_progress
from ..messages import SearchRequest
from ..messages.evaluation import (
    Comparison,
    EvaluateReport,
    EvaluateRequest,
    GroupFigures,
    QueryFigures,
)
from ..querying import open_for_search
from ..question import ask, build
from . import metrics
from .folds import make_blocks, write_blocks
from .queries import Asked, read_queries
from .truth import Reference, Truth, judge_tiles, read_reference

#: Most ranks, models and tile sizes.
MAX_RANKS, MAX_MODELS, MAX_SIZES = 20, 12, 6
#: Name of the run of models that were retrained fold by fold.
AFTER = "retrained by fold"


@dataclass(frozen=True)
class Run:
    """A package on some folds (None: on all); runs of one name are one run."""

    name: str
    model: str | None
    folds: tuple[int, ...] | None = None


@dataclass
class _Tiles:
    """Tiles of an index that are measured."""

    rows: np.ndarray
    boxes: np.ndarray
    truth: Truth
    fold: np.ndarray


def _checked(request: EvaluateRequest) -> None:
    from .report import check_out

    def fail(message: str, hint: str = "") -> None:
        raise QueryError(message, hint)

    if not request.k or len(request.k) > MAX_RANKS or min(request.k) < 1:
        fail(f"Give 1 to {MAX_RANKS} ranks, all above 0.")
    for name in ("covered", "contained"):
        value = getattr(request, name)
        if not (math.isfinite(value) and 0 < value <= 1):
            fail(f"{name!r} is a share above 0, at most 1, not {value!r}.")
    if not math.isfinite(request.contrast):
        fail("The contrast must be a finite number.")
    if request.ranking not in ("cosine", "contrast"):
        fail(f"Unknown ranking {request.ranking[:40]!r}.", "Choose cosine or contrast.")
    if len(request.models or []) > MAX_MODELS or len(request.sizes or []) > MAX_SIZES:
        fail(f"At most {MAX_MODELS} models and {MAX_SIZES} tile sizes are compared.")
    if (request.folds or request.holdout or request.after or request.blocks_out) and not (
        request.folds and request.block
    ):
        fail("Folds need their number and the side of a block.", "Give --folds and --block.")
    for fold in [*(request.holdout or []), *map(_fold_number, request.after or {})]:
        if not 0 <= fold < request.folds:
            fail(f"There is no fold {fold}: they are numbered from 0 to {request.folds - 1}.")
    if Path(request.source).is_dir():
        fail("An index has one model and one tile size.", "Give the raster itself.")
    if request.out:
        check_out(request.out)


def _fold_number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise QueryError(f"{text[:20]!r} is no number of a fold.") from None


def evaluate(
    request: EvaluateRequest, progress: Progress | None = None, cancelled: Cancel | None = None
) -> EvaluateReport:
    """Measure search against a reference layer.

    Raises
    ------
    TerraSeekError
        A subclass that says what is wrong and what to do.
    Cancelled
        Between two queries; indexes that were made are kept.
    """
    _checked(request)
    models = [m or None for m in request.models or [""]]
    runs = [Run(_label(m), m) for m in models]
    if len({r.name for r in runs}) < len(runs):  # two folders of one name
        runs = [dataclasses.replace(r, name=f"{r.name} ({k + 1})") for k, r in enumerate(runs)]
    for fold, model in (request.after or {}).items():
        runs.append(Run(AFTER, model, (int(fold),)))
    report = EvaluateReport(
        source=Path(request.source).name,
        reference=Path(request.reference).name,
        threshold=request.contrast,
        ranking=request.ranking,
        n_features=0,
        rule=(
            f"A tile is right when features of the class cover {100 * request.covered:g} % of it, "
            f"or when it holds {100 * request.contained:g} % of one of them or a point. Tiles that "
            "touch the class otherwise are left out."
        ),
    )
    sizes: list[float | None] = [*(request.sizes or [])] or [None]
    jobs = [(run, size) for run in runs for size in sizes]
    blocks_written = False
    for n, (run, size) in enumerate(jobs):
        search = _search_request(request, run, size)
        index, grid, model_path, _ = open_for_search(search, progress, cancelled)
        package = encoder.package(model_path)
        report.models[run.name if run.folds is None else f"{run.name} {run.folds[0]}"] = (
            package.label
        )
        reference = read_reference(request, str(index.meta.get("crs_wkt") or index.meta["crs"]))
        report.n_features = len(reference)
        tiles, blocks = _tiles(request, index, grid, reference)
        if blocks is not None and request.blocks_out and not blocks_written:
            write_blocks(blocks, request.blocks_out, str(index.meta.get("crs_wkt") or ""))
            report.outputs.append(request.blocks_out)
            blocks_written = True
        asked = read_queries(request.queries, reference.classes)
        text = encoder.text_encoder(model_path)
        for k, one in enumerate(asked):
            if cancelled is not None and cancelled():
                raise Cancelled()
            done, total = n * len(asked) + k, len(jobs) * len(asked)
            report_progress(progress, "search", done, total, message=one.query)
            language = one.language or languages.detect(one.query)[0]
            if request.languages and language not in request.languages:
                continue
            question = build(
                dataclasses.replace(search, query=one.query),
                one.query,
                language,
                index,
                grid,
                text,
                _no_image,
            )
            answer = ask(question, index, search)
            assert answer.contrast is not None  # noqa: S101
            number = reference.classes.index(one.name)
            where = Row(run, package.label, float(grid.tile_m), language, one)
            report.rows += _figures(request, where, tiles, number, answer.scores, answer.contrast)
    if not report.rows:
        raise QueryError(
            "Nothing could be measured: no query in these languages has a class of the reference.",
            "Check the list of queries.",
        )
    _warn(report)
    report.groups = groups(report.rows)
    report.comparisons = compare(report.rows, [r.name for r in runs])
    report.settings = {
        n: v for n, v in request.to_dict().items() if n not in ("source", "reference", "out")
    }
    if request.out:
        from .report import write

        report.outputs = [*report.outputs, *write(report, request.out)]
    report_progress(progress, "search", 1, 1, message=f"{len(report.rows)} figures")
    return report


@dataclass(frozen=True)
class Row:
    """Where figures come from."""

    run: Run
    model: str
    tile_m: float
    language: str
    asked: Asked


def _label(model: str | None) -> str:
    return "default model" if model is None else Path(model).name


def _no_image(path: str) -> np.ndarray:
    raise QueryError("Queries of an evaluation have no example images.")


def _search_request(request: EvaluateRequest, run: Run, size: float | None) -> SearchRequest:
    return SearchRequest(
        source=request.source,
        query="",
        model=run.model,
        tile=size,
        overlap=request.overlap,
        bounds=request.bounds,
        bands=request.bands,
        device=request.device,
        overviews=request.overviews,
        out_index=request.out_index,
        expand=request.expand,
        ranking=request.ranking,
        details=True,
    )


def _tiles(
    request: EvaluateRequest, index: Any, grid: Any, reference: Reference
) -> tuple[_Tiles, Any]:
    """Tiles of the area that are counted, what is right for each class, and their folds."""
    ids = index.ids
    rows = np.arange(len(ids))
    bounds = plan.check_bounds(request.bounds)
    if bounds is not None:
        rows = rows[np.isin(tile_keys(ids), grid.tiles(bounds).keys)]
    boxes = grid.bounds(ids[rows])
    truth = judge_tiles(boxes, reference, request.covered, request.contained)
    if not truth.right.any():
        raise QueryError(
            "No tile shows any feature of the reference.",
            "Check that the layers overlap and that tiles are not much larger than the features.",
        )
    blocks, fold = None, np.zeros(len(rows), np.int64)
    if request.folds and request.block:
        width = float(np.median(boxes[:, 2:] - boxes[:, :2]))
        side = request.block * width / grid.tile_m  # metres in units of the CRS
        blocks = make_blocks(boxes, side, request.folds)
        fold = blocks.of_tiles(boxes)
    return _Tiles(rows, boxes, truth, fold), blocks


def _figures(
    request: EvaluateRequest,
    where: Row,
    tiles: _Tiles,
    number: int,
    scores: np.ndarray,
    contrast: np.ndarray,
) -> list[QueryFigures]:
    scores, contrast = scores[tiles.rows], contrast[tiles.rows]
    right, unsure = tiles.truth.right[number], tiles.truth.unsure[number]
    counted = ~unsure if request.complete else ~unsure & tiles.truth.touched
    wanted: list[int | None] = [None]
    if request.folds:
        wanted = list(where.run.folds or range(request.folds))
        if request.holdout is not None:
            wanted = [f for f in wanted if f in request.holdout]
    found = []
    for fold in wanted:
        use = counted if fold is None else counted & (tiles.fold == fold)
        mine = right[use]
        order = metrics.ranked(mine, scores[use])
        n_hits, recall, precision = metrics.at_threshold(mine, contrast[use] >= request.contrast)
        present = bool(mine.any())
        found.append(
            QueryFigures(
                run=where.run.name,
                model=where.model,
                tile_m=where.tile_m,
                language=where.language,
                name=where.asked.name,
                query=where.asked.query,
                fold=fold,
                n_tiles=int(use.sum()),
                n_right=int(mine.sum()),
                n_unsure=int(unsure.sum()),
                average_precision=metrics.average_precision(order),
                chance=float(mine.mean()) if len(mine) else 0.0,
                n_hits=n_hits,
                recall=recall,
                precision=precision,
                precision_at={str(k): metrics.precision_at(order, k) for k in request.k if present},
            )
        )
    return found


def _warn(report: EvaluateReport) -> None:
    missing = sorted({r.name for r in report.rows if not r.n_right})
    if missing:
        report.warnings.append(
            f"No tile is right for {', '.join(missing[:8])} in some fold or size: no figures there."
        )
    few = sorted({r.name for r in report.rows if 0 < r.n_right < 5})
    if few:
        report.warnings.append(
            f"Fewer than five tiles are right for {', '.join(few[:8])}: their figures are rough."
        )


def groups(rows: list[QueryFigures]) -> list[GroupFigures]:
    """Means over queries: of each run, and in it of each language, class, tile size, fold."""
    found: list[GroupFigures] = []
    kinds: dict[str, Any] = {
        "run": lambda r: r.run,
        "tile size": lambda r: f"{r.tile_m:g} m",
        "language": lambda r: r.language,
        "class": lambda r: r.name,
        "fold": lambda r: "" if r.fold is None else str(r.fold),
    }
    for by, key in kinds.items():
        for run in dict.fromkeys(r.run for r in rows):
            own = [r for r in rows if r.run == run and r.n_right]
            for value in dict.fromkeys(key(r) for r in own):
                some = [r for r in own if key(r) == value]
                if not value:
                    continue
                ranks = list(some[0].precision_at)
                found.append(
                    GroupFigures(
                        by=by,
                        key=value,
                        run=run,
                        n_queries=len(some),
                        mean_average_precision=metrics.mean([r.average_precision for r in some]),
                        chance=float(np.mean([r.chance for r in some])),
                        recall=metrics.mean([r.recall for r in some]),
                        precision_at={
                            k: float(np.mean([r.precision_at[k] for r in some])) for k in ranks
                        },
                    )
                )
    return found


def compare(rows: list[QueryFigures], runs: list[str]) -> list[Comparison]:
    """The first run against each other one, fold by fold, on the queries that both answered."""
    names = list(dict.fromkeys(runs))
    found = []

    def by_query(run: str) -> dict[Any, dict[Any, float]]:
        values: dict[Any, dict[Any, float]] = {}
        for r in rows:
            if r.run == run and r.average_precision is not None:
                key = (r.tile_m, r.language, r.name, r.query)
                values.setdefault(r.fold, {})[key] = r.average_precision
        return values

    before = by_query(names[0])
    for name in names[1:]:
        after = by_query(name)
        folds, a, b = [], [], []
        for fold in sorted(set(before) & set(after), key=lambda f: -1 if f is None else f):
            both = sorted(set(before[fold]) & set(after[fold]))
            if both:
                folds.append(-1 if fold is None else fold)
                a.append(float(np.mean([before[fold][key] for key in both])))
                b.append(float(np.mean([after[fold][key] for key in both])))
        if not folds:
            continue
        changes = [y - x for x, y in zip(a, b)]
        low, high = metrics.interval(changes)
        change = float(np.mean(changes))
        found.append(Comparison(names[0], name, folds, a, b, change, low, high))
    return found
