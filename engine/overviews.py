"""Tiles from a raster's overviews: read less, where tiles are larger than the model's input.

Only when asked for: overviews of copies of one image differ (other factors, other resampling),
and so do the answers. One overview is chosen for all tiles of a grid, so that a tile's pixels
do not depend on where it lies; area averaging does the rest of the way to the model's input.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from .errors import TerraSeekError
from .resample import to_input

if TYPE_CHECKING:
    from .raster import RasterSource

#: More overviews than any raster needs; each is opened to ask for its size.
MAX_LEVELS = 32


class Overview:
    """One overview of a raster, addressed in the raster's own pixels.

    Parameters
    ----------
    source : RasterSource
        The raster, opened at ``level``.
    level : int
        From 0, the largest.
    width, height : int
        Of the raster at full resolution.
    """

    def __init__(self, source: RasterSource, level: int, width: int, height: int) -> None:
        self.source, self.level = source, level
        self._full = width, height

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.source.width, self.source.height

    @property
    def factor(self) -> float:
        """How many pixels of the raster a pixel is wide, e.g. 4."""
        return round(self._full[0] / self.source.width, 3)

    def reopen(self, full: RasterSource) -> Overview:
        """Open the same overview once more, for another thread."""
        source = full.at_level(self.level)
        return Overview(source, self.level, *self._full)

    def close(self) -> None:
        """Close its files."""
        self.source.close()

    def reading_order(self, windows: np.ndarray, readers: int) -> np.ndarray:
        """As :meth:`.raster.RasterSource.reading_order`, with its blocks."""
        return self.source.reading_order(self._outer(windows), readers)

    def _outer(self, windows: np.ndarray) -> np.ndarray:
        """Whole pixels of the overview that windows of the raster touch; int64 (N, 4)."""
        full, own = np.array(self._full), np.array(self.size)
        first = windows[:, :2] * own // full
        last = -(-(windows[:, :2] + windows[:, 2:]) * own // full)
        return np.concatenate([first, last - first], 1)

    def read_tile_mask(self, window: Sequence[int], size: int) -> tuple[np.ndarray, np.ndarray]:
        """As :meth:`.raster.RasterSource.read_tile_mask`; what is valid is by its own pixels."""
        whole = np.asarray(window, np.int64)
        c, r, w, h = (int(v) for v in self._outer(whole[None])[0])
        image, valid = self.source.read_window(c, r, w, h)
        x, y = (own / full for own, full in zip(self.size, self._full))
        left, top = max(float(whole[0] * x) - c, 0.0), max(float(whole[1] * y) - r, 0.0)
        right = min(float((whole[0] + whole[2]) * x) - c, float(w))
        bottom = min(float((whole[1] + whole[3]) * y) - r, float(h))
        return to_input(image, valid, size, (left, top, right, bottom)), valid


def best_overview(source: RasterSource, side: int, size: int) -> tuple[Overview | None, str]:
    """The smallest overview whose tiles have at least ``size`` pixels a side.

    Parameters
    ----------
    source : RasterSource
        At full resolution.
    side : int
        Pixels of the smallest side of the tiles at full resolution.
    size : int
        Side of the model's input in pixels.

    Returns
    -------
    overview : Overview or None
    why : str
        Why there is none.
    """
    levels = _sizes(source)
    if not levels:
        return None, "the raster has none"
    full = source.width, source.height
    fitting = [
        level
        for level, own in enumerate(levels)
        if all(side * n >= size * whole for n, whole in zip(own, full))
    ]
    if not fitting:
        return None, f"tiles of {side:,} pixels have too few of them there for the model ({size})"
    level = min(fitting, key=lambda k: levels[k][0])
    try:
        found = source.at_level(level)
    except TerraSeekError:
        return None, "not every band has them"
    if not _masked_like(source, found, len(levels) - 1):
        found.close()
        return None, "the raster's mask has none, or hides nothing that they show"
    return Overview(found, level, *full), ""


def _masked_like(source: RasterSource, found: RasterSource, smallest: int) -> bool:
    """Tell whether an overview knows what is valid, as the full resolution does.

    GDAL says of a mask without overviews that all is valid there. So a mask is believed where
    the smallest overview shows some of it.
    """
    if source.masks != found.masks:
        return False
    if all(kind != "mask" for kind, _ in source.masks):
        return True
    try:
        with rasterio.open(source.path, OVERVIEW_LEVEL=smallest) as own:
            return not own.read_masks(source.bandmap.rgb[0]).all()
    except (RasterioError, OSError, ValueError):
        return False


def _sizes(source: RasterSource) -> list[tuple[int, int]]:
    """Width and height of every overview; their factors are not always whole numbers."""
    found: list[tuple[int, int]] = []
    with contextlib.suppress(RasterioError, OSError, ValueError):
        with rasterio.open(source.path) as plain:
            n = len(plain.overviews(source.bandmap.rgb[0]))
        for level in range(min(n, MAX_LEVELS)):
            with rasterio.open(source.path, OVERVIEW_LEVEL=level) as own:
                found.append((own.width, own.height))
    return found
