"""Which bands of a raster are red, green and blue, and how its values become uint8.

Both are decided once per raster and written into the index: never per tile.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from .errors import BandError

#: Window side and number of windows of the sample that percentiles come from. A fixed
#: pixel lattice, so that copies of one image give the same scaling whatever their blocks.
SAMPLE_SIDE = 256
SAMPLE_WINDOWS = 256
SAMPLE_PIXELS = 4_000_000
#: Low and high percentile; QGIS's own "cumulative count cut" default.
PERCENTILES = (2.0, 98.0)


@dataclass(frozen=True)
class Sensor:
    """A named preset: 1-based RGB bands and the values that become 0 and 255."""

    name: str
    bands: tuple[int, int, int]
    low: float
    high: float


#: Sentinel-2 reflectance is scaled by 10,000; 0.3 is where land seldom saturates.
SENTINEL2 = Sensor("sentinel-2", (4, 3, 2), 0.0, 3000.0)
#: Landsat Collection 2 surface reflectance: DN * 2.75e-5 - 0.2, so 0 and 0.3 are these.
LANDSAT_C2 = Sensor("landsat-c2-sr", (4, 3, 2), 7273.0, 18182.0)


@dataclass(frozen=True)
class Scaling:
    """Linear map of values to uint8: ``low`` becomes 0, ``high`` 255; one pair a band.

    ``kind`` says where it comes from: ``identity`` (uint8 as it is), ``sensor:<name>``,
    ``percentile`` or ``palette``.
    """

    kind: str
    low: tuple[float, ...] = (0.0, 0.0, 0.0)
    high: tuple[float, ...] = (255.0, 255.0, 255.0)

    def apply(self, values: np.ndarray) -> np.ndarray:
        """Scale (B, H, W) values of any real dtype to uint8 of the same shape."""
        if self.kind in ("identity", "palette"):
            return values.astype(np.uint8, copy=False)
        low = np.asarray(self.low, np.float32)[:, None, None]
        high = np.asarray(self.high, np.float32)[:, None, None]
        x = values.astype(np.float32)
        x[np.isnan(x)] = 0.0  # masked anyway; NaN to uint8 is undefined
        np.clip(x, low, high, out=x)  # first, so that infinities do not overflow
        np.subtract(x, low, out=x)
        np.multiply(x, np.float32(255.0) / (high - low), out=x)
        return (x + np.float32(0.5)).astype(np.uint8)

    def spec(self) -> dict[str, Any]:
        """Part of an index's identity."""
        return {k: list(v) if isinstance(v, tuple) else v for k, v in asdict(self).items()}


@dataclass(frozen=True)
class BandMap:
    """``rgb``: 1-based bands of the three channels; ``alpha``: band of the mask or 0."""

    rgb: tuple[int, int, int]
    alpha: int = 0
    sensor: Sensor | None = None
    note: str = ""


_BLUE_GREEN_RED = {"red": 0, "green": 1, "blue": 2}
_S2 = {"b4": 0, "b04": 0, "b3": 1, "b03": 1, "b2": 2, "b02": 2}


def _by_description(descriptions: Sequence[str | None]) -> tuple[int, int, int] | None:
    """RGB by band descriptions such as ``Red``, ``B04``, ``B4, central wavelength 665 nm``."""
    for names in (_BLUE_GREEN_RED, _S2):
        found: dict[int, int] = {}
        for number, text in enumerate(descriptions, 1):
            word = re.match(r"[a-z]+\d*", (text or "").strip().lower())
            if word and word.group() in names:
                found.setdefault(names[word.group()], number)
        if len(found) == 3:
            return found[0], found[1], found[2]
    return None


def map_bands(
    count: int,
    interpretation: Sequence[str],
    descriptions: Sequence[str | None],
    dtype: str,
    asked: Sequence[int] | None = None,
) -> BandMap:
    """Choose the three channels.

    Parameters
    ----------
    count : int
        Number of bands of the raster.
    interpretation : sequence of str
        Colour interpretation of each band in lower case (``red``, ``gray``, ``alpha`` ...).
    descriptions : sequence of str or None
        Band descriptions.
    dtype : str
        numpy name of the data type.
    asked : sequence of int, optional
        One or three 1-based bands that the user wants.

    Raises
    ------
    BandError
        If a band asked for is not there, or their number is neither one nor three.
    """
    alpha = next((i for i, c in enumerate(interpretation, 1) if c == "alpha"), 0)
    by_name = _by_description(descriptions)
    numbered = any(re.match(r"b0?4\b", (d or "").strip().lower()) for d in descriptions)
    sentinel2 = SENTINEL2 if dtype != "uint8" and (count == 13 or (numbered and by_name)) else None
    if asked:
        for band in asked:
            if not 1 <= band <= count:
                raise BandError(
                    f"Band {band} is not there: the raster has {count} band(s).",
                    f"Choose from 1 to {count}.",
                )
        if len(asked) not in (1, 3):
            raise BandError(f"Give one band or three, not {len(asked)}.")
        one, two, three = asked if len(asked) == 3 else (asked[0],) * 3
        return BandMap((one, two, three), alpha, sentinel2)
    colour = {c: i for i, c in reversed(list(enumerate(interpretation, 1)))}
    if all(c in colour for c in _BLUE_GREEN_RED):
        return BandMap((colour["red"], colour["green"], colour["blue"]), alpha, sentinel2)
    if by_name:
        return BandMap(by_name, alpha, sentinel2)
    data = [i for i in range(1, count + 1) if i != alpha]
    if len(data) == 13:
        return BandMap(SENTINEL2.bands, alpha, sentinel2, "13 bands: read as Sentinel-2.")
    if not data:
        raise BandError("The raster has only an alpha band.")
    if len(data) < 3:
        note = "" if len(data) == 1 else f"Two bands: only band {data[0]} is used."
        return BandMap((data[0],) * 3, alpha, None, note)
    note = ""
    if len(data) > 4:
        note = f"{len(data)} bands without names: bands 1, 2, 3 are used as red, green, blue."
    return BandMap((data[0], data[1], data[2]), alpha, None, note)


def fit_scaling(
    width: int,
    height: int,
    dtype: str,
    bandmap: BandMap,
    read: Callable[[int, int, int, int], tuple[np.ndarray, np.ndarray]],
) -> Scaling:
    """Decide how the raster's values become uint8.

    Parameters
    ----------
    width, height : int
        Raster size in pixels.
    dtype : str
        numpy name of the data type.
    bandmap : BandMap
        The chosen bands; its sensor preset wins over percentiles.
    read : callable
        ``read(col, row, w, h)`` returns raw values (3, h, w) and validity (h, w) bool.

    Returns
    -------
    Scaling
        ``identity`` for uint8; percentiles of a fixed sample of valid pixels otherwise.
    """
    if dtype == "uint8":
        return Scaling("identity")
    if bandmap.sensor is not None:
        s = bandmap.sensor
        return Scaling(f"sensor:{s.name}", (s.low,) * 3, (s.high,) * 3)
    samples: list[np.ndarray] = []
    side = SAMPLE_SIDE
    cells = [(c, r) for r in range(0, height, side) for c in range(0, width, side)]
    step = max(1, -(-len(cells) // SAMPLE_WINDOWS))
    for col, row in cells[step // 2 :: step]:
        values, valid = read(col, row, min(side, width - col), min(side, height - row))
        valid = valid & np.isfinite(values).all(0)
        samples.append(values[:, valid])  # in the raster's own type: a quarter of float64
    total = sum(s.shape[1] for s in samples)
    if total == 0:
        return Scaling("percentile", (0.0,) * 3, (1.0,) * 3)
    step = max(1, total // SAMPLE_PIXELS)
    found = []
    for band in range(3):
        pixels = np.concatenate([s[band] for s in samples])[::step].astype(np.float64)
        found.append(np.percentile(pixels, PERCENTILES, overwrite_input=True))
    low, high = np.transpose(found)
    high = np.where(high > low, high, low + 1.0)  # a constant band becomes 0, not NaN
    return Scaling("percentile", tuple(map(float, low)), tuple(map(float, high)))
