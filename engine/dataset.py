"""What a rasterio dataset says of itself: masks, palette, and the kind of its CRS."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from collections.abc import Iterable
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import RasterioError

from .bands import BandMap
from .errors import RasterError
from .grid import PixelGrid

#: What ``stat`` says of a name that is none of a file, such as ``/vsicurl/...``.
_NO_FILE = (errno.ENOENT, errno.ENOTDIR, errno.EINVAL, errno.ENAMETOOLONG)


def reason(err: BaseException) -> str:
    """A GDAL message as half a line, without the path that the caller names already.

    Rasterio's "See previous exception for details." gives way to what GDAL said before.
    """
    for _ in range(8):
        before = err.__cause__ or err.__context__
        if "previous exception" not in str(err) or before is None:
            break
        err = before
    text = str(err).splitlines()[0] if str(err) else type(err).__name__
    text = re.sub(r"^.{0,400}?: ", "", text) if ": " in text else text
    return text[:160].rstrip(". ")


def numpy_dtype(name: str) -> str:
    """Give rasterio's own type names (``complex_int16``) one that numpy knows."""
    return "complex64" if name.startswith("complex") else name


def all_files(dataset: Any) -> list[str]:
    """Every file that GDAL reads for a dataset, also through virtual rasters of virtual ones.

    GDAL itself names the direct sources only. One that cannot be opened is left to the reading.
    """
    found = dict.fromkeys(dataset.files)
    todo = [f for f in found if f != dataset.name]
    while todo:
        path = todo.pop()
        if not path.lower().endswith(".vrt") or is_pipe(path):
            continue
        with contextlib.suppress(RasterioError, OSError, ValueError):
            with rasterio.open(path) as inner:
                new = [f for f in inner.files if f not in found]
            found.update(dict.fromkeys(new))
            todo += new
    return list(found)


#: Virtual rasters of which a read failed in this process, with how often.
_FAILED: dict[str, int] = {}


def failed(path: str) -> None:
    """Remember that a read of a virtual raster failed; see :func:`address`."""
    if path.lower().endswith(".vrt"):
        whole = os.path.abspath(path)
        _FAILED[whole] = _FAILED.get(whole, 0) + 1


def address(path: str) -> str:
    """Name under which GDAL opens a raster.

    GDAL remembers a source of a virtual raster that could not be opened, and may read it as black
    without an error when it is there again, until the process ends. It knows sources by their
    names, so after a failure the raster is opened by another name of its folder.
    """
    whole = os.path.abspath(path)
    times = min(_FAILED.get(whole, 0), 100)
    if not times:
        return path
    folder, name = os.path.split(whole)
    return os.path.join(folder, *["."] * times, name)


def unreachable(name: str, err: OSError) -> RasterError:
    """The error of a raster whose files cannot be looked at any more."""
    return RasterError(
        f"The files of {name!r} cannot be looked at: {err.strerror or type(err).__name__}.",
        "Check the disk or the network share, then run it again.",
    )


def file_stats(files: Iterable[str], name: str) -> dict[str, os.stat_result]:
    """Size and times of those of a raster's files that are files; a remote source has none.

    Raises
    ------
    RasterError
        If the system cannot tell, as of a network share that went away.
    """
    found = {}
    for path in files:
        try:
            seen = os.stat(path)
        except ValueError:
            continue
        except OSError as err:
            if err.errno in _NO_FILE:
                continue
            raise unreachable(name, err) from None
        if stat.S_ISREG(seen.st_mode):
            found[path] = seen
    return found


def is_pipe(path: str) -> bool:
    """Tell what GDAL would wait for without end: a pipe, a socket, a terminal."""
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) or stat.S_ISCHR(mode)


def has_alpha(dataset: Any) -> bool:
    """Tell whether a band is an alpha channel."""
    return ColorInterp.alpha in dataset.colorinterp


def palette(colours: dict[int, tuple[int, int, int, int]]) -> np.ndarray:
    """Lookup table (entries, 3) of uint8 from a GDAL colour table."""
    table = np.zeros((max(256, max(colours, default=0) + 1), 3), np.uint8)
    for value, colour in colours.items():
        table[value] = colour[:3]
    return table


def mask_plan(dataset: Any, bandmap: BandMap) -> list[tuple[str, int]]:
    """How to find invalid pixels with as little reading as possible."""
    plan: list[tuple[str, int]] = []
    flags = dataset.mask_flag_enums[bandmap.rgb[0] - 1]
    alpha = next((i for i, c in enumerate(dataset.colorinterp, 1) if c == ColorInterp.alpha), 0)
    if alpha and alpha not in bandmap.rgb:
        plan.append(("alpha", alpha))
    if any(dataset.nodatavals[b - 1] is not None for b in bandmap.rgb):
        plan.append(("nodata", 0))
    elif MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags:
        plan.append(("mask", 0))
    return plan


def pixel_grid(dataset: Any) -> PixelGrid:
    """Place of the pixels, with the kind of CRS that decides ground metres."""
    t, crs = dataset.transform, dataset.crs
    kind, unit = "projected", 1.0
    if crs.is_geographic:
        kind = "geographic"
    else:
        try:
            unit = float(crs.linear_units_factor[1])
        except (RasterioError, ValueError):
            unit = 1.0
        wkt = crs.to_wkt()
        if crs.to_epsg() == 3857 or "Mercator_1SP" in wkt or "Popular Visualisation" in wkt:
            kind = "mercator"
    return PixelGrid(
        left=t.c, top=t.f, xres=abs(t.a), yres=abs(t.e),
        width=dataset.width, height=dataset.height, kind=kind, unit_m=unit,
    )  # fmt: skip
