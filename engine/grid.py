"""The tile grid: squares on the ground, anchored to the origin of the CRS.

One definition for every door. Pixels are counted from the CRS origin, not from the
raster's corner::

    J = floor(c / xres + 1/4)            global column of the raster's first column
    I = floor(-f / yres + 1/4)           global row of its first row, counted southwards

(the quarter keeps both pixel-corner and pixel-centre aligned rasters away from the
rounding edge). Tile (row, col) covers global pixel columns ``[col * stride_x, col *
stride_x + side_x)`` and rows likewise, with::

    side   = max(1, round(tile_m / metres per pixel))
    stride = max(1, round(side * (1 - overlap)))

so side and stride are whole source pixels and a tile's place depends on nothing but
the CRS, the pixel size and phase, the tile's ground size and the overlap: never on
the raster's or the request's extent. A tile belongs to an extent when its centre
lies in it.

Metres per pixel are constant in a projected CRS (times its unit: feet count). Where
they change with latitude (geographic CRSs, Mercator) latitude is cut into fixed
bands of two degrees, each with the metres per pixel of its middle; a tile belongs to
the band that holds its centre.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from .errors import GridError

#: Version of the formula above; part of an index's identity.
GRID_VERSION = 1
#: Radius of the sphere used for degrees to metres (WGS 84 semi-major axis).
EARTH_RADIUS_M = 6378137.0
METRES_PER_DEGREE = EARTH_RADIUS_M * math.pi / 180.0
#: Height of a latitude band in degrees.
BAND_DEG = 2.0
#: More tiles than this in one raster are refused: a slip of units, most likely.
MAX_TILES = 50_000_000
_OFFSET = 1 << 27  # rows and columns are packed into 28 bits each


@dataclass(frozen=True)
class PixelGrid:
    """A north-up raster's pixels in its CRS.

    Attributes
    ----------
    left, top : float
        CRS coordinates of the upper left corner.
    xres, yres : float
        Pixel size in CRS units, both positive.
    width, height : int
        Pixels.
    kind : str
        ``projected``, ``geographic`` or ``mercator``.
    unit_m : float
        Metres in a CRS unit (1 for metres; not used for geographic CRSs).
    """

    left: float
    top: float
    xres: float
    yres: float
    width: int
    height: int
    kind: str = "projected"
    unit_m: float = 1.0

    def __post_init__(self) -> None:
        numbers = (self.left, self.top, self.xres, self.yres, self.unit_m)
        if (
            not all(math.isfinite(v) for v in numbers)
            or min(self.xres, self.yres, self.unit_m, self.width, self.height) <= 0
            or self.kind not in ("projected", "geographic", "mercator")
            or max(abs(self.left / self.xres), abs(self.top / self.yres)) > 2**48
            or max(self.width, self.height) > 2**31
        ):
            raise GridError(
                "The raster's place or pixel size makes no sense: "
                f"origin {self.left:g}, {self.top:g}, pixel {self.xres:g} x {self.yres:g}.",
                "Check its georeferencing.",
            )

    @property
    def col0(self) -> int:
        """Global column of the first column."""
        return math.floor(self.left / self.xres + 0.25)

    @property
    def row0(self) -> int:
        """Global row of the first row."""
        return math.floor(-self.top / self.yres + 0.25)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(left, bottom, right, top) in CRS units."""
        return (
            self.left,
            self.top - self.height * self.yres,
            self.left + self.width * self.xres,
            self.top,
        )

    def latitude(self, y: np.ndarray | float) -> np.ndarray:
        """Latitude in degrees of CRS ordinates ``y``."""
        values = np.asarray(y, dtype=np.float64)
        if self.kind == "geographic":
            return values
        north = np.exp(values * self.unit_m / EARTH_RADIUS_M)
        return np.degrees(2.0 * np.arctan(north) - np.pi / 2)

    def metres_per_pixel(self, band: int) -> tuple[float, float]:
        """Ground size (x, y) of a pixel in metres in a latitude band (0 if projected)."""
        if self.kind == "projected":
            return self.xres * self.unit_m, self.yres * self.unit_m
        shrink = max(math.cos(math.radians((band + 0.5) * BAND_DEG)), 0.017)
        if self.kind == "geographic":
            return self.xres * METRES_PER_DEGREE * shrink, self.yres * METRES_PER_DEGREE
        return self.xres * self.unit_m * shrink, self.yres * self.unit_m * shrink

    def bands(self) -> list[int]:
        """Latitude bands that the raster touches (``[0]`` if projected)."""
        if self.kind == "projected":
            return [0]
        _, bottom, _, top = self.bounds
        low, high = (float(self.latitude(v)) for v in (bottom, top))
        low, high = max(low, -90.0), min(high, 90.0)
        last = math.ceil(90.0 / BAND_DEG) - 1
        return list(
            range(
                min(math.floor(low / BAND_DEG), last),
                min(math.floor(high / BAND_DEG), last) + 1,
            )
        )

    @property
    def gsd_m(self) -> float:
        """Ground sample distance in metres at the raster's middle (geometric mean of x and y)."""
        bands = self.bands()
        mx, my = self.metres_per_pixel(bands[len(bands) // 2])
        return math.sqrt(mx * my)


@dataclass(frozen=True)
class Tiles:
    """Tiles of a raster as parallel arrays, sorted by (band, row, col).

    Attributes
    ----------
    ids : int32 array (N, 3)
        Latitude band, row and column.
    windows : int64 array (N, 4)
        Column offset, row offset, width and height in the raster's own pixels; may
        reach over its edges.
    """

    ids: np.ndarray
    windows: np.ndarray

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def keys(self) -> np.ndarray:
        """One sortable int64 for each tile."""
        return tile_keys(self.ids)

    def take(self, keep: np.ndarray) -> Tiles:
        """Subset by an index or boolean array."""
        return Tiles(self.ids[keep], self.windows[keep])


def tile_keys(ids: np.ndarray) -> np.ndarray:
    """Pack (band, row, col) int32 rows into sortable int64 keys."""
    wide = ids.astype(np.int64)
    return ((wide[:, 0] + 64) << 56) | ((wide[:, 1] + _OFFSET) << 28) | (wide[:, 2] + _OFFSET)


def tile_name(tile: Any) -> str:
    """Name of a tile id as results show it: steps east and north of the CRS origin.

    E.g. ``E8828N87102``, ``W3S12``; with the latitude band in front where there are bands.
    """
    band, row, col = tile
    east = f"W{-col}" if col < 0 else f"E{col}"
    north = f"S{row}" if row > 0 else f"N{-row}"
    return f"B{band}{east}{north}" if band else east + north


class Grid:
    """Tiles of ``tile_m`` metres a side over a :class:`PixelGrid`.

    Parameters
    ----------
    pixels : PixelGrid
        The raster.
    tile_m : float
        Side of a tile on the ground, in metres.
    overlap : float
        Share of the side shared with the next tile, 0 to 0.9.

    Raises
    ------
    GridError
        If the size or overlap is out of range.
    """

    def __init__(self, pixels: PixelGrid, tile_m: float, overlap: float) -> None:
        if not (math.isfinite(tile_m) and tile_m > 0):
            raise GridError(f"The tile size must be a positive number of metres, not {tile_m}.")
        if not 0.0 <= overlap <= 0.9:
            raise GridError(f"The overlap must lie between 0 and 0.9, not {overlap}.")
        self.pixels, self.tile_m, self.overlap = pixels, float(tile_m), float(overlap)

    def shape(self, band: int) -> tuple[int, int, int, int]:
        """(side_x, side_y, stride_x, stride_y) in pixels in a latitude band."""
        mx, my = self.pixels.metres_per_pixel(band)
        if not (mx > 0 and my > 0 and self.tile_m / min(mx, my) < 2**31):
            raise GridError(f"A tile of {self.tile_m:g} m does not fit pixels of {mx:g} m.")
        sx, sy = (max(1, round(self.tile_m / m)) for m in (mx, my))
        share = 1.0 - self.overlap
        return sx, sy, max(1, round(sx * share)), max(1, round(sy * share))

    def count(self, bounds: tuple[float, float, float, float] | None = None) -> int:
        """Number of tiles, without making them."""
        return sum(len(r) * len(c) for _, r, c in self._lattice(bounds))

    def _lattice(self, bounds: Any) -> list[tuple[int, np.ndarray, np.ndarray]]:
        """(band, rows, cols) of the tiles whose centre lies in raster and bounds."""
        p = self.pixels
        left, bottom, right, top = p.bounds
        if bounds is not None:
            left, bottom = max(left, bounds[0]), max(bottom, bounds[1])
            right, top = min(right, bounds[2]), min(top, bounds[3])
        if not (left < right and bottom < top):
            raise GridError(
                "The area of interest does not overlap the raster.",
                f"The raster covers {', '.join(f'{v:.10g}' for v in p.bounds)} "
                "(left, bottom, right, top) in its own CRS.",
            )
        # extent in global pixels (fractions allowed); tiny slack for rounding of bounds
        c_lo, c_hi = p.col0 + (left - p.left) / p.xres, p.col0 + (right - p.left) / p.xres
        r_lo, r_hi = p.row0 + (p.top - top) / p.yres, p.row0 + (p.top - bottom) / p.yres
        found = []
        for band in p.bands():
            sx, sy, dx, dy = self.shape(band)
            rows = _centres(r_lo, r_hi, sy, dy)
            if p.kind != "projected":
                y = p.top - (rows * dy + sy / 2 - p.row0) * p.yres
                last = math.ceil(90.0 / BAND_DEG) - 1
                rows = rows[np.minimum(np.floor(p.latitude(y) / BAND_DEG), last) == band]
            cols = _centres(c_lo, c_hi, sx, dx)
            if len(rows) and len(cols):
                found.append((band, rows, cols))
        return found

    def tiles(self, bounds: tuple[float, float, float, float] | None = None) -> Tiles:
        """Tiles whose centre lies in the raster and, if given, in ``bounds``.

        Parameters
        ----------
        bounds : (left, bottom, right, top) or None
            Area of interest in the raster's CRS.

        Raises
        ------
        GridError
            If there is no overlap, no tile, or far too many.
        """
        lattice = self._lattice(bounds)
        total = sum(len(r) * len(c) for _, r, c in lattice)
        p = self.pixels
        if total == 0:
            size = min(p.width, p.height) * p.gsd_m
            raise GridError(
                f"No tile of {self.tile_m:g} m has its centre in the area "
                f"(the raster's shorter side is {size:.3g} m).",
                "Choose a smaller tile or a larger area.",
            )
        if total > MAX_TILES:
            raise GridError(
                f"{total:,} tiles are more than {MAX_TILES:,}.",
                "Choose a larger tile, less overlap or a smaller area.",
            )
        ids, windows = [], []
        for band, rows, cols in lattice:
            sx, sy, dx, dy = self.shape(band)
            r, c = (a.ravel() for a in np.meshgrid(rows, cols, indexing="ij"))
            if max(abs(r).max(), abs(c).max()) >= _OFFSET:
                raise GridError("The tiles are too small for coordinates so far from the origin.")
            ids.append(np.stack([np.full_like(r, band), r, c], 1).astype(np.int32))
            windows.append(
                np.stack(
                    [c * dx - p.col0, r * dy - p.row0, np.full_like(c, sx), np.full_like(c, sy)], 1
                )
            )
        return Tiles(np.concatenate(ids), np.concatenate(windows))

    def windows(self, ids: np.ndarray) -> np.ndarray:
        """Pixel windows (N, 4) of tile ids (N, 3), as in :class:`Tiles`."""
        p = self.pixels
        out = np.empty((len(ids), 4), np.int64)
        for band in np.unique(ids[:, 0]):
            sx, sy, dx, dy = self.shape(int(band))
            m = ids[:, 0] == band
            out[m, 0] = ids[m, 2].astype(np.int64) * dx - p.col0
            out[m, 1] = ids[m, 1].astype(np.int64) * dy - p.row0
            out[m, 2], out[m, 3] = sx, sy
        return out

    def bounds(self, ids: np.ndarray) -> np.ndarray:
        """CRS bounds (N, 4: left, bottom, right, top) of tile ids (N, 3), float64."""
        p, w = self.pixels, self.windows(ids).astype(np.float64)
        left, top = p.left + w[:, 0] * p.xres, p.top - w[:, 1] * p.yres
        return np.stack([left, top - w[:, 3] * p.yres, left + w[:, 2] * p.xres, top], 1)

    def spec(self) -> dict[str, Any]:
        """What identifies the grid: equal specs mean equal tiles at equal places."""
        p = self.pixels
        return {
            "version": GRID_VERSION,
            "tile_m": self.tile_m,
            "overlap": self.overlap,
            "kind": p.kind,
            "unit_m": round(p.unit_m, 12),
            "xres": float(f"{p.xres:.10g}"),
            "yres": float(f"{p.yres:.10g}"),
        }


def _centres(low: float, high: float, side: int, stride: int) -> np.ndarray:
    """Integers k with ``low <= k * stride + side / 2 < high``."""
    eps = 1e-6
    first = math.ceil((low - side / 2) / stride - eps)
    last = math.ceil((high - side / 2) / stride - eps)
    return np.arange(first, last, dtype=np.int64)
