"""A raster as the engine sees it: north-up, in its own CRS, three uint8 channels and a mask."""

from __future__ import annotations

import os
import time
import warnings
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from . import block_cache
from .bands import BandMap, Scaling, fit_scaling, map_bands
from .dataset import (
    address,
    all_files,
    failed,
    file_stats,
    has_alpha,
    is_pipe,
    mask_plan,
    numpy_dtype,
    palette,
    pixel_grid,
    reason,
)
from .errors import RasterError
from .fitted import fitted
from .overviews import Overview, best_overview
from .resample import to_input

#: Largest tile in source pixels on a side; beyond it one tile would not fit in memory sensibly.
MAX_TILE_PIXELS = 16_384


class RasterSource:
    """An opened raster.

    Parameters
    ----------
    path : str or Path
        Anything that GDAL opens as a file.
    bands : sequence of int, optional
        One or three 1-based bands instead of those of the colour interpretation.
    scaling : Scaling, optional
        Values to uint8; None decides by data type, sensor and percentiles.
    level : int, optional
        Read one of the raster's overviews, from 0, as if it were the raster.

    Attributes
    ----------
    overview : Overview or None
        What tiles are read from instead of the full resolution; see :meth:`use_overview`.
    pixels : PixelGrid
        Place and size of the pixels, after a rotated raster was laid north-up.
    warnings : list of str
        What the user should know about how the raster is read.
    files : list of str
        Every file that GDAL reads for this raster.

    Raises
    ------
    RasterError
        If it is missing, no raster, without CRS or georeferencing, complex, or empty.
    """

    def __init__(
        self,
        path: str | Path,
        bands: Sequence[int] | None = None,
        scaling: Scaling | None = None,
        *,
        level: int | None = None,
    ) -> None:
        self.path = str(path)
        self.name = os.path.basename(self.path.rstrip("/\\")) or self.path
        self.warnings: list[str] = []
        self.files: list[str] = []
        #: Seconds of this object's reading: ``read`` is GDAL's part, ``scale`` the rest.
        self.spent = {"read": 0.0, "scale": 0.0}
        self.overview: Overview | None = None
        self._asked, self._level = bands, level
        self._placed = False
        self._base: Any = None
        self._src: Any = None
        self._open()
        try:
            self._inspect(bands, scaling)
        except BaseException:
            self.close()
            raise

    # -- opening ---------------------------------------------------------------------

    def _open(self) -> None:
        looks_local = "://" not in self.path and not self.path.startswith("/vsi")
        if looks_local and ":" not in self.path[2:] and not os.path.exists(self.path):
            raise RasterError(f"The raster {self.name!r} does not exist.", "Check the path.")
        self._refuse_pipes([self.path])
        if os.path.isfile(self.path) and os.path.getsize(self.path) == 0:
            raise RasterError(f"The file {self.name!r} is empty (0 bytes).")
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                # With OVERVIEW_LEVEL a raster without georeferencing gets a transform of
                # uninitialised memory (rasterio 1.4), so the place is asked for without it.
                # Nor does it name the sources of a virtual raster.
                where = address(self.path)
                with rasterio.open(where) as plain:
                    self._placed = not plain.transform.is_identity
                    self.files = all_files(plain)
                # Full-resolution pixels unless overviews were asked for: those of copies differ,
                # and so would the answers.
                level = "NONE" if self._level is None else self._level
                self._base = rasterio.open(where, OVERVIEW_LEVEL=level)
        except (RasterioError, OSError, ValueError, TypeError) as err:
            raise RasterError(
                f"{self.name!r} cannot be read as a raster: {reason(err)}.",
                "Any raster that GDAL opens will do, e.g. a GeoTIFF.",
            ) from None
        self._src = self._base
        try:
            self._refuse_pipes(self.files)  # a virtual raster may name one
        except RasterError:
            self.close()
            raise

    def _refuse_pipes(self, files: list[str]) -> None:
        """Refuse what GDAL would wait for without end."""
        if any(f.startswith("/vsistdin") or is_pipe(f) for f in files):
            raise RasterError(
                f"{self.name!r} is a pipe or a device, not a file.", "Write it to a file first."
            )

    def _inspect(self, bands: Sequence[int] | None, scaling: Scaling | None) -> None:
        base = self._base
        if base.count == 0 or base.width == 0 or base.height == 0:
            raise RasterError(f"{self.name!r} has no bands or no pixels.")
        if base.crs is None or not base.crs.to_wkt():
            raise RasterError(
                f"{self.name!r} has no coordinate reference system.",
                "Assign one, e.g. in QGIS with Raster > Projections > Assign Projection.",
            )
        t = base.transform
        if (
            not self._placed
            or t.is_identity
            or not all(np.isfinite(list(t)[:6]))
            or t.determinant == 0
        ):
            raise RasterError(
                f"{self.name!r} is not georeferenced (it has no usable transform).",
                "Georeference it first, e.g. with QGIS' Georeferencer.",
            )
        self.dtype = np.result_type(*[np.dtype(numpy_dtype(d)) for d in set(base.dtypes)]).name
        if self.dtype.startswith("complex"):
            raise RasterError(
                f"{self.name!r} holds complex numbers.", "Convert it to intensity first."
            )
        if t.b or t.d or t.a < 0 or t.e > 0:
            self._straighten(bool(t.b or t.d))
        src = self._src
        self.width, self.height, self.crs = src.width, src.height, src.crs
        self.pixels = pixel_grid(src)
        interpretation = [c.name for c in base.colorinterp]
        self.bandmap: BandMap = map_bands(
            base.count, interpretation, base.descriptions, self.dtype, bands
        )
        if self.bandmap.note:
            self.warnings.append(self.bandmap.note)
        self._palette = None
        first = self.bandmap.rgb[0]
        if base.colorinterp[first - 1] == ColorInterp.palette and len(set(self.bandmap.rgb)) == 1:
            self._palette = palette(base.colormap(first))
        self.masks = mask_plan(src, self.bandmap)
        if scaling is not None:
            self.scaling = scaling
        elif self._palette is not None:
            self.scaling = Scaling("palette")
        else:
            self.scaling = fitted(
                file_stats(self.files, self.name).values(),
                # Absolute: the same words in another working directory are another file.
                (os.path.abspath(self.path), self.bandmap),
                lambda: fit_scaling(
                    self.width, self.height, self.dtype, self.bandmap, self._raw_window
                ),
            )
            if self.scaling.kind == "percentile":
                self.warnings.append(
                    f"Values of type {self.dtype} are stretched from the raster's 2nd to 98th "
                    "percentile."
                )

    def _straighten(self, rotated: bool) -> None:
        """Lay a rotated, skewed or flipped raster north-up through a WarpedVRT."""
        try:
            # A pure flip moves whole pixels, so nearest is exact there.
            self._src = WarpedVRT(
                self._base,
                resampling=Resampling.bilinear if rotated else Resampling.nearest,
                add_alpha=rotated and self._base.nodata is None and not has_alpha(self._base),
            )
        except (RasterioError, CPLE_BaseError) as err:
            raise RasterError(f"{self.name!r} cannot be laid north-up: {reason(err)}.") from None
        if rotated:
            self.warnings.append("The raster is rotated: it is resampled north-up while reading.")

    def reading_order(self, windows: np.ndarray, readers: int = 1) -> np.ndarray:
        """Order in which tiles are best read; see :func:`.block_cache.reading_order`."""
        if len(windows) == 0:
            return np.arange(0)
        if self.overview is not None:
            return self.overview.reading_order(windows, readers)
        order, kept = block_cache.reading_order(
            self._base, self.dtype, windows, readers, self.width
        )
        if not kept:
            self.warnings.append(
                "A row of tiles takes more memory than is kept: blocks of the raster are decoded "
                "several times. A tiled copy of it or smaller tiles are quicker."
            )
        return order

    def reopen(self) -> RasterSource:
        """Open the same raster once more, read in the same way, for another thread."""
        again = RasterSource(self.path, self._asked, self.scaling, level=self._level)
        try:
            again.overview = self.overview and self.overview.reopen(again)
        except BaseException:
            again.close()
            raise
        return again

    def at_level(self, level: int) -> RasterSource:
        """Open one of the raster's overviews, read in the same way; its time is ours."""
        found = RasterSource(self.path, self.bandmap.rgb, self.scaling, level=level)
        found.spent, found.warnings, found._palette = self.spent, self.warnings, self._palette
        return found

    def use_overview(self, side: int, size: int) -> str:
        """Read tiles from the smallest overview that still has enough pixels for the model.

        Parameters
        ----------
        side : int
            Pixels of the smallest side of the tiles at full resolution.
        size : int
            Side of the model's input in pixels.

        Returns
        -------
        str
            Why none can be used and full resolution is read, or an empty string.
        """
        if self._src is not self._base:
            return "the raster is rotated or not north-up"
        self.overview, why = best_overview(self, side, size)
        return why

    def close(self) -> None:
        """Close the files."""
        if self.overview is not None:
            self.overview.close()
        for dataset in (self._src, self._base):
            if dataset is not None and not dataset.closed:
                dataset.close()

    def __enter__(self) -> RasterSource:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # -- reading -----------------------------------------------------------------------

    def _raw_window(self, col: int, row: int, w: int, h: int) -> tuple[np.ndarray, np.ndarray]:
        """Raw values (3, h, w) and validity (h, w) of a window inside the raster."""
        window = Window(col, row, w, h)
        unique = sorted(set(self.bandmap.rgb))
        start = time.perf_counter()
        try:
            raw = self._src.read(unique, window=window)
            valid = np.ones((h, w), bool)
            for kind, value in self.masks:
                if kind == "nodata":
                    valid &= self._has_data(raw, unique)
                elif kind == "alpha":
                    valid &= self._src.read(value, window=window) != 0
                else:
                    valid &= self._src.read_masks(unique[0], window=window) != 0
        except (RasterioError, OSError, ValueError) as err:
            failed(self.path)
            raise RasterError(
                f"{self.name!r} cannot be read at column {col}, row {row}: {reason(err)}.",
                "The file may be truncated, or was replaced while being read.",
            ) from None
        finally:
            self.spent["read"] += time.perf_counter() - start
        if raw.dtype.kind == "f":
            valid &= ~np.isnan(raw).any(0)
        if unique != list(self.bandmap.rgb):
            raw = raw[[unique.index(b) for b in self.bandmap.rgb]]
        return raw, valid

    def _has_data(self, raw: np.ndarray, bands: list[int]) -> np.ndarray:
        """Pixels where some band is not nodata: one black channel is a dark colour."""
        some = np.zeros(raw.shape[1:], bool)
        for values, band in zip(raw, bands):
            nodata = self._src.nodatavals[band - 1]
            if nodata is None or np.isnan(nodata):
                some[:] = True
            else:
                some |= values != np.asarray(nodata).astype(raw.dtype)
        return some

    def read_window(self, col: int, row: int, w: int, h: int) -> tuple[np.ndarray, np.ndarray]:
        """Read a window that may reach over the raster's edges.

        Returns
        -------
        image : uint8 array (3, h, w)
            Scaled channels; 0 where not valid.
        valid : bool array (h, w)
            False outside the raster and where nodata, mask or alpha say so.
        """
        c0, r0 = max(col, 0), max(row, 0)
        c1, r1 = min(col + w, self.width), min(row + h, self.height)
        if c0 >= c1 or r0 >= r1:
            return np.zeros((3, h, w), np.uint8), np.zeros((h, w), bool)
        raw, inside = self._raw_window(c0, r0, c1 - c0, r1 - r0)
        if self._palette is not None:
            image = self._palette.take(raw[0], 0, mode="clip").transpose(2, 0, 1)
        else:
            image = self.scaling.apply(raw)
        if (c0, r0, c1, r1) == (col, row, col + w, row + h):
            if not inside.all():
                image = np.where(inside, image, np.uint8(0))
            return image, inside
        full, valid = np.zeros((3, h, w), np.uint8), np.zeros((h, w), bool)
        full[:, r0 - row : r1 - row, c0 - col : c1 - col] = np.where(inside, image, np.uint8(0))
        valid[r0 - row : r1 - row, c0 - col : c1 - col] = inside
        return full, valid

    def read_tile(self, window: Sequence[int], size: int) -> tuple[np.ndarray, float]:
        """Read a tile at the model's input size.

        See :func:`.resample.to_input`.

        Parameters
        ----------
        window : (col, row, width, height)
            Source pixels; may reach over the raster's edges.
        size : int
            Side of the result in pixels.

        Returns
        -------
        image : uint8 array (3, size, size)
        valid : float
            Share of the tile's area that is valid, 0 to 1.
        """
        start, before = time.perf_counter(), self.spent["read"]
        image, valid = self.read_tile_mask(window, size)
        self.spent["scale"] += time.perf_counter() - start - (self.spent["read"] - before)
        return image, np.count_nonzero(valid) / valid.size

    def read_tile_mask(self, window: Sequence[int], size: int) -> tuple[np.ndarray, np.ndarray]:
        """As :meth:`read_tile`, with what is valid pixel by pixel.

        Returns
        -------
        image : uint8 array (3, size, size)
        valid : bool array (height, width)
            Of the window's source pixels.
        """
        if self.overview is not None:
            return self.overview.read_tile_mask(window, size)
        col, row, w, h = (int(v) for v in window)
        image, valid = self.read_window(col, row, w, h)
        return to_input(image, valid, size), valid
