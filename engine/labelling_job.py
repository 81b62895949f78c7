"""A labelling request, checked, and what it opens: class list, index, model, polygon layer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from . import encoder, plan
from .grid import Grid, tile_keys
from .index import Index
from .indexing import Cancel, Progress, index_plan, plan_status, raster_beside
from .labels import output
from .labels.classes import ClassList, check_language, load
from .labels.decide import Calibration, threshold_for
from .labels.errors import LabelError
from .labels.messages import FORMS, SMOOTHINGS, LabelRequest
from .labels.prompts import check_language as check_model_language
from .labels.vectors import Layer, read_layer
from .messages import IndexReport, IndexRequest
from .outputs import refuse_inputs
from .package import ModelPackage


@dataclass
class Job:
    """What a run needs, opened and checked."""

    request: LabelRequest
    classes: ClassList
    language: str
    index: Index
    grid: Grid
    model_path: Path
    indexed: IndexReport | None
    keep: np.ndarray | None  # tiles inside the bounds
    layer: Layer | None

    @property
    def ids(self) -> np.ndarray:
        """Tiles to be labelled, int32 (N, 3)."""
        return self.index.ids if self.keep is None else self.index.ids[self.keep]

    @property
    def crs(self) -> str:
        """WKT of the index's CRS."""
        return str(self.index.meta.get("crs_wkt") or self.index.meta.get("crs", ""))


def open_job(request: LabelRequest, progress: Progress | None, cancelled: Cancel | None) -> Job:
    """Check the whole request before any work, then open or make the index."""
    _check(request)
    classes = load(request.classes, request.language)
    language = request.language or classes.language or "en"
    check_language(language)
    classes.need(language)
    if request.threshold is not None or request.coverage is not None or request.target is not None:
        threshold_for(
            np.zeros(1, np.float32),
            Calibration(1.0, {1.0: 1.0}),
            threshold=request.threshold,
            coverage=request.coverage,
            target=request.target,
        )
    layer = None
    if request.polygons is not None:
        layer = read_layer(request.polygons, request.polygons_layer, "polygon layer")
    bounds = plan.check_bounds(request.bounds)
    folder = plan.find_index(Path(request.source))
    wanted = [request.out, request.scores]
    report: IndexReport | None = None
    if folder is not None:
        index = Index(folder)
        refuse_inputs(wanted, [str(raster_beside(folder))])
        grid, model_path = plan.grid_of(index.meta), plan.model_for(index.meta, request.model)
        check_model_language(encoder.package(model_path), language)
        _check_patches(request, encoder.package(model_path))
    else:
        with plan.make_plan(index_request(request)) as p:
            refuse_inputs(wanted, p.source.files)
            check_model_language(p.package, language)
            _check_patches(request, p.package)
            status, found = plan_status(p)
            if found is None or status.state != "complete":
                report = index_plan(p, progress, cancelled)
                found = Index(p.folder)
            index, grid, model_path = found, p.grid, p.model_path
    keep = None
    if bounds is not None:
        keep = np.isin(tile_keys(index.ids), grid.tiles(bounds).keys)
    if not len(index) or (keep is not None and not keep.any()):
        raise LabelError(
            "There is no valid tile to label: the area holds nodata only, or was not indexed.",
            "Check the bounds and the raster's nodata value.",
        )
    return Job(request, classes, language, index, grid, model_path, report, keep, layer)


def _check(request: LabelRequest) -> None:
    if not isinstance(request.source, str) or not request.source:
        raise LabelError("No raster or index was given.")
    if request.form not in FORMS:
        raise LabelError(f"Unknown form {request.form!r}.", f"Choose from {', '.join(FORMS)}.")
    if request.smooth not in SMOOTHINGS:
        raise LabelError(
            f"Unknown smoothing {request.smooth!r}.", f"Choose from {', '.join(SMOOTHINGS)}."
        )
    for name, value, high in (("beta", request.beta, 100), ("sieve", request.sieve, 10**9)):
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= high:
            raise LabelError(f"{name} must be a number from 0 to {high:g}, not {value!r}.")
    if request.patches and request.transduction:
        raise LabelError(
            "Transduction works on tiles, not on their patches.", "Leave one of the two out."
        )
    if request.patches and request.target is not None:
        raise LabelError(
            "Patch embeddings have no calibration for an accuracy to aim at.",
            "Give --threshold or --coverage instead.",
        )
    if request.patches and request.form == "tiles":
        raise LabelError(
            "Patches give cells that are finer than tiles, not a class for each tile.",
            "Use --form dissolved or a .tif.",
        )
    suffixes = output.POLYGONS if request.polygons else output.POLYGONS + output.RASTERS
    output.check_target(request.out, suffixes, request.overwrite)
    output.check_target(request.scores, output.RASTERS, request.overwrite)
    if request.out and request.scores and Path(request.out) == Path(request.scores):
        raise LabelError("The labels and the scores cannot be one file.")
    refuse_inputs([request.out], [request.polygons], "the layer of the polygons")
    refuse_inputs([request.out, request.scores], [request.classes], "the class list")


def _check_patches(request: LabelRequest, package: ModelPackage) -> None:
    """Refuse patches before any work where the model has none."""
    if request.patches and package.image.patch_output is None:
        raise LabelError(
            f"The model {package.name} has no patch embeddings: its maps are as fine as the tiles.",
            "Leave patches out; more --overlap makes finer cells as well.",
        )


def index_request(request: LabelRequest) -> IndexRequest:
    """Return how the raster of a labelling request is indexed."""
    names = ("model", "tile", "overlap", "bounds", "bands", "device", "overviews")
    values = {name: getattr(request, name) for name in names}
    return IndexRequest(raster=request.source, out=request.out_index, **values)
