"""Spatially separated folds: square blocks, dealt out in a regular pattern.

Neighbouring tiles are alike, so a random split overrates a model that has seen the
neighbours. Blocks of ground keep training and test apart (Roberts et al., Ecography 2017;
Valavi et al., Methods in Ecology and Evolution 2019). A tile belongs to the block of its
middle; one that reaches into a block of another fold is left out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import QueryError

#: Most folds and most blocks.
MAX_FOLDS, MAX_BLOCKS = 20, 1_000_000


@dataclass(frozen=True)
class Blocks:
    """Blocks of side ``side`` (CRS units) from the corner ``left``, ``top``."""

    left: float
    top: float
    side: float
    columns: int
    rows: int
    folds: int

    def fold(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Fold of blocks: neighbours in a row or column differ; from 4 folds on diagonals, too.

        (Eight neighbours that all differ need four colours.)
        """
        # The golden section spreads the blocks of a fold evenly (Latin design); from 4 folds
        # on the step is neither 0 nor 1 nor -1 modulo the folds, so diagonals differ.
        step = max(1, round(self.folds * 0.381966))
        return np.asarray((column + step * row) % self.folds, np.int64)

    def of(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Fold of places; places off the blocks belong to the nearest one."""
        column = np.clip(np.floor((x - self.left) / self.side), 0, self.columns - 1)
        row = np.clip(np.floor((self.top - y) / self.side), 0, self.rows - 1)
        return self.fold(row.astype(np.int64), column.astype(np.int64))

    def of_tiles(self, boxes: np.ndarray) -> np.ndarray:
        """Fold of tiles (N, 4); -1 where a tile reaches into another fold."""
        middle = self.of(boxes[:, [0, 2]].mean(1), boxes[:, [1, 3]].mean(1))
        inset = 1e-6 * self.side
        out = middle.copy()
        for x, y in ((0, 1), (0, 3), (2, 1), (2, 3)):
            dx, dy = inset if x == 0 else -inset, inset if y == 1 else -inset
            out[self.of(boxes[:, x] + dx, boxes[:, y] + dy) != middle] = -1
        return out


def make_blocks(boxes: np.ndarray, side: float, folds: int) -> Blocks:
    """Lay blocks over tiles.

    Raises
    ------
    QueryError
        If blocks are smaller than two tiles, or there are fewer than folds, or too many.
    """
    if not 2 <= folds <= MAX_FOLDS:
        raise QueryError(f"Give 2 to {MAX_FOLDS} folds, not {folds}.")
    tile = float((boxes[:, 2] - boxes[:, 0]).max())
    if side < 2 * tile:
        raise QueryError(
            f"Blocks of {side:g} are too small for tiles of {tile:g}.",
            "A block needs two tiles a side at least; four or more are better.",
        )
    left, top = float(boxes[:, 0].min()), float(boxes[:, 3].max())
    columns = max(1, math.ceil((float(boxes[:, 2].max()) - left) / side - 1e-9))
    rows = max(1, math.ceil((top - float(boxes[:, 1].min())) / side - 1e-9))
    if columns * rows < folds:
        raise QueryError(
            f"The area has {columns * rows} blocks for {folds} folds.", "Make the blocks smaller."
        )
    if columns * rows > MAX_BLOCKS:
        raise QueryError(f"The area has more than {MAX_BLOCKS:,} blocks.", "Make them larger.")
    return Blocks(left, top, side, columns, rows, folds)


def write_blocks(blocks: Blocks, path: str, crs: str) -> None:
    """Write the blocks with their folds as a GeoPackage: what to train on, what to leave out.

    Raises
    ------
    OutputError
        If it cannot be written.
    """
    import io

    from pyogrio import raw

    from ..outputs import check_output, not_made, polygons_wkb
    from ..storage import atomic

    target = Path(path)
    check_output(target, (".gpkg",))
    row, column = (v.ravel() for v in np.mgrid[: blocks.rows, : blocks.columns])
    left, top = blocks.left + column * blocks.side, blocks.top - row * blocks.side
    boxes = np.stack([left, top - blocks.side, left + blocks.side, top], 1)
    stream = io.BytesIO()
    try:
        raw.write(
            stream,
            polygons_wkb(boxes),
            [blocks.fold(row, column).astype(np.int32)],
            np.array(["fold"]),
            layer="blocks",
            driver="GPKG",
            geometry_type="Polygon",
            dataset_options={"VERSION": "1.2"},
            crs=crs or None,
        )
    except Exception as err:  # GDAL has a family of its own
        raise not_made(target, err) from err
    with atomic(target, repr(target.name)) as out:
        out.write(stream.getvalue())


__all__ = ["Blocks", "make_blocks", "write_blocks"]
