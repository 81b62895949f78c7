"""Finer maps: classes of the patches of tiles, where the model's package has patch embeddings.

An index holds one embedding a tile, so the image's pixels are read and encoded again. What a
patch is like is less sure than what a tile is like, and no calibration holds for it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from . import encoder, plan
from .errors import TerraSeekError
from .indexing import Progress, current_index, raster_beside, report_progress
from .labelling_job import Job, index_request
from .labels.cells import Cells, Frame, cells_of, frame_of, grid_stride
from .labels.decide import softmax
from .labels.errors import LabelError
from .labels.messages import StepReport
from .messages import IndexRequest
from .pipeline import MIN_VALID
from .raster import RasterSource


def patch_cells(
    job: Job, classes: np.ndarray, progress: Progress | None, check: Callable[[], None]
) -> Cells:
    """Probabilities in cells of the size of a patch: means of the patches over their middles.

    Parameters
    ----------
    job : Job
    classes : float32 array (K, D)
        Embeddings of the classes.
    progress : callable, optional
    check : callable
        Called between batches; may raise.

    Raises
    ------
    LabelError
        If the image is not there any more, or is not the one that was indexed.
    """
    package = encoder.package(job.model_path)
    image = encoder.image_encoder(job.model_path, job.request.device)
    scale = np.float32(package.logit_scale)
    windows, bounds = job.grid.windows(job.ids), job.grid.bounds(job.ids)
    cells: _Votes | None = None
    with _source(job) as p:
        order = p.source.reading_order(windows)
        for first in range(0, len(order), encoder.BATCH):
            check()
            rows = order[first : first + encoder.BATCH]
            tiles = [p.source.read_tile_mask(windows[r], image.size) for r in rows]
            patches = image.encode_patches(np.stack([pixels for pixels, _ in tiles]))
            side = patches.shape[1]
            if cells is None:
                step = _patch_size(job, side)
                cells = _Votes(frame_of(bounds, step, len(classes)), len(classes))
            for r, (_, valid), embeddings in zip(rows, tiles, patches):
                scores = softmax(scale * (embeddings.reshape(side * side, -1) @ classes.T))
                good = _good(p.source, windows[r], valid, side)
                cells.add(int(r), bounds[r], scores.reshape(side, side, -1), good)
            done = first + len(rows)
            report_progress(progress, "patches", done, len(order), message="Labelling patches")
    assert cells is not None  # noqa: S101 - a job has a tile at least
    return cells.mean()


def step_report(job: Job, cells: Cells, probabilities: np.ndarray) -> StepReport:
    """How many cells have another class than the tiles over them give."""
    bounds, stride = job.grid.bounds(job.ids), grid_stride(job.grid, job.ids)
    plain = cells_of(bounds, probabilities, stride)
    rows, columns = (
        np.clip(_nearest(cells.corner, plain.corner, n, axis), 0, plain.known.shape[axis] - 1)
        for axis, n in enumerate(cells.known.shape)
    )
    before = plain.probabilities.argmax(2)[np.ix_(rows, columns)]
    moved = int((before != cells.probabilities.argmax(2))[cells.known].sum())
    return StepReport("patches", moved, round(moved / max(int(cells.known.sum()), 1), 5))


def _nearest(
    fine: tuple[float, float, float, float],
    coarse: tuple[float, float, float, float],
    n: int,
    axis: int,
) -> np.ndarray:
    """Coarse rows (axis 0) or columns (axis 1) under the middles of n fine ones."""
    at, size = (np.arange(n) + 0.5), (3, 2)[axis]
    if axis == 0:
        off = coarse[1] - fine[1] + at * fine[size]
    else:
        off = fine[0] - coarse[0] + at * fine[size]
    return np.floor(off / coarse[size]).astype(np.int64)


class _Votes:
    """Sums of patches in cells."""

    def __init__(self, frame: Frame, k: int) -> None:
        self.frame = frame
        self.total = np.zeros((*frame.shape, k), np.float32)
        self.count = np.zeros(frame.shape, np.float32)

    def add(self, tile: int, box: np.ndarray, scores: np.ndarray, good: np.ndarray) -> None:
        """Give each cell with its middle in a tile the patch (g, g, K) over that middle."""
        left, top, dx, dy = self.frame.corner
        (r0, r1), (c0, c1) = self.frame.rows[tile], self.frame.columns[tile]
        r = np.arange(max(r0, 0), min(r1, self.frame.shape[0]))
        c = np.arange(max(c0, 0), min(c1, self.frame.shape[1]))
        if not len(r) or not len(c):
            return
        side = len(scores)
        down = (box[3] - (top - (r + 0.5) * dy)) / (box[3] - box[1])
        across = (left + (c + 0.5) * dx - box[0]) / (box[2] - box[0])
        i, j = (np.clip((v * side).astype(np.int64), 0, side - 1) for v in (down, across))
        mine = np.ix_(i, j)
        window = slice(int(r[0]), int(r[-1]) + 1), slice(int(c[0]), int(c[-1]) + 1)
        self.total[window] += scores[mine] * good[mine][..., None]
        self.count[window] += good[mine]

    def mean(self) -> Cells:
        known = self.count > 0
        self.total[known] /= self.count[known][:, None]
        return Cells(self.total, known, self.frame.corner)


def _patch_size(job: Job, side: int) -> tuple[float, float]:
    """Width and height of a patch in CRS units; the smallest of the latitude bands."""
    shapes = np.array([job.grid.shape(int(band)) for band in np.unique(job.ids[:, 0])])
    pixels = job.grid.pixels
    return (
        float(shapes[:, 0].min()) * pixels.xres / side,
        float(shapes[:, 1].min()) * pixels.yres / side,
    )


def _good(source: RasterSource, window: np.ndarray, valid: np.ndarray, side: int) -> np.ndarray:
    """Patches of which as much is valid as of a tile; what lies off the image does not count."""
    column, row, width, height = (int(v) for v in window)
    x, y = np.arange(column, column + width), np.arange(row, row + height)
    inside = np.outer((y >= 0) & (y < source.height), (x >= 0) & (x < source.width))
    some, there = (
        np.asarray(
            Image.fromarray(mask.astype(np.float32)).resize((side, side), Image.Resampling.BOX)
        )
        for mask in (valid, inside)
    )
    return np.asarray((some > 0) & (some >= MIN_VALID * there))


def _source(job: Job) -> plan.Plan:
    """Open the image that was indexed, read as it was for the index."""
    path = Path(job.request.source)
    if plan.find_index(path) is None:
        return plan.make_plan(index_request(job.request))
    meta, raster = job.index.meta, raster_beside(job.index.folder)
    if job.index.folder.absolute().parent.suffix != ".terraseek" or not raster.is_file():
        raise LabelError(
            "Patches need the image's pixels, and it does not lie beside this index.",
            "Give the image instead of the index, or leave patches out.",
        )
    why = "it is read in another way now."
    for bands in (None, [int(b) for b in meta.get("preprocessing", {}).get("bands", [])]):
        request = IndexRequest(
            raster=str(raster), model=str(job.model_path), bands=bands,
            tile=job.grid.tile_m, overlap=job.grid.overlap, device=job.request.device,
            overviews=bool(meta.get("preprocessing", {}).get("overview")),
        )  # fmt: skip
        try:
            p = plan.make_plan(request)
        except TerraSeekError as err:
            why = err.message
            continue
        if p.folder.name == job.index.folder.name:
            found, stale = current_index(p)
            if found is not None:
                return p
            why = stale
        p.source.close()
    raise LabelError(
        f"Patches need the image's pixels, and those of the index cannot be read: {why}",
        "Index the raster again.",
    )
