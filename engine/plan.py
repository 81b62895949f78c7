"""From a request to the things it names: package, raster, grid, index folder and its manifest."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import encoder, models
from .dataset import unreachable
from .errors import DeviceError, GridError, IndexStoreError, RasterError
from .grid import Grid, PixelGrid, Tiles
from .index import MANIFEST
from .messages import DEVICES, IndexRequest
from .package import ModelPackage
from .pipeline import MIN_VALID
from .raster import MAX_TILE_PIXELS, RasterSource
from .raster_files import parts, quick_fingerprint, raster_files
from .storage import canonical_hash, fingerprint

#: Version of how tiles become model input (resampling, fill); part of an index's identity.
PREPROCESSING_VERSION = 1


@dataclass
class Plan:
    """Everything an indexing run needs, decided before any work."""

    request: IndexRequest
    package: ModelPackage
    model_path: Path
    source: RasterSource
    grid: Grid
    bounds: tuple[float, float, float, float] | None
    folder: Path
    warnings: list[str]
    opened: dict[str, Any]

    def tiles(self) -> Tiles:
        """Tiles of the request's extent."""
        return self.grid.tiles(self.bounds)

    def meta(self) -> dict[str, Any]:
        """The manifest of a new index, without segments and extents."""
        p, image = self.grid.pixels, self.package.image
        return {
            "model": {
                "name": self.package.name,
                "version": self.package.version,
                "hash": self.package.hash,
                "dimension": self.package.dimension,
                "image_sha256": self.package.files[image.variants["default"]]["sha256"],
            },
            "preprocessing": {
                "version": PREPROCESSING_VERSION,
                "bands": list(self.source.bandmap.rgb),
                "scaling": self.source.scaling.spec(),
                "input_size": image.input_size,
                "min_valid": MIN_VALID,
                **self.overview(),
            },
            "grid": {
                **self.grid.spec(),
                "left": p.left,
                "top": p.top,
                "width": p.width,
                "height": p.height,
                "xres": p.xres,
                "yres": p.yres,
            },
            "crs": crs_name(self.source.crs),
            "crs_wkt": self.source.crs.to_wkt(),
            "raster": {"name": self.source.name, **self.fingerprint()},
            "extents": [],
        }

    def overview(self) -> dict[str, Any]:
        """The overview that tiles are read from; nothing at full resolution."""
        used = self.source.overview
        return {"overview": {"factor": used.factor, "size": list(used.size)}} if used else {}

    def fingerprint(self) -> dict[str, Any]:
        """Size, time and sampled hash of the raster's files."""
        try:
            found = fingerprint(raster_files(self.source))
            return {**found, "files": self.opened["files"], **parts(self.source)}
        except OSError as err:
            raise unreachable(self.source.name, err) from None

    def check_unchanged(self) -> None:
        """Raise unless the raster's files are still those that were opened.

        Raises
        ------
        RasterError
            If one was written to, replaced or removed since.
        """
        if quick_fingerprint(self.source) != self.opened:
            raise RasterError(
                f"{self.source.name!r} was changed or went away while it was indexed.",
                "Run it again when the file is complete: tiles that did not change are kept.",
            )

    def __enter__(self) -> Plan:
        return self

    def __exit__(self, *exc: object) -> None:
        self.source.close()


def crs_name(crs: Any) -> str:
    """``EPSG:<code>`` where the CRS has one, else its WKT."""
    code = crs.to_epsg()
    return f"EPSG:{code}" if code else str(crs.to_wkt())


def _number(value: Any, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise GridError(f"{name} must be a finite number, not {value!r}.")
    return float(value)


def check_bounds(bounds: Any) -> tuple[float, float, float, float] | None:
    """Validate (left, bottom, right, top); None stays None."""
    if bounds is None:
        return None
    if not isinstance(bounds, (list, tuple)) or len(bounds) != 4:
        raise GridError("The bounds must be four numbers: left, bottom, right, top.")
    left, bottom, right, top = (_number(v, "Each of the bounds") for v in bounds)
    if not (left < right and bottom < top):
        raise GridError(
            f"The bounds {left:g}, {bottom:g}, {right:g}, {top:g} are empty.",
            "Give left, bottom, right, top in the raster's CRS.",
        )
    return left, bottom, right, top


def default_tile(package: ModelPackage, pixels: PixelGrid) -> tuple[float, list[str]]:
    """Side of a tile in metres, and what the user should know about it.

    The model's input pixels times the raster's ground sample distance, clamped to the
    range of ground sample distances that the model was trained for.
    """
    size, (low, high) = package.image.input_size, package.image.gsd_range_m
    gsd, notes = pixels.gsd_m, []
    used = min(max(gsd, low), high)
    tile = size * used
    if not math.isclose(used, gsd, rel_tol=1e-3):
        how = "finer" if gsd < low else "coarser"
        notes.append(
            f"The raster's pixels ({gsd:.3g} m) are {how} than what the model was trained for "
            f"({low:g} to {high:g} m): tiles of {tile:.4g} m are used."
        )
        if gsd > high:
            notes.append("Expect weaker results: objects are smaller than the model knows them.")
    shorter = min(pixels.width, pixels.height) * gsd
    if tile > shorter:
        notes.append(
            f"The raster is smaller than a tile of {tile:.4g} m: its shorter side is used instead."
        )
        tile = shorter
    return float(f"{tile:.6g}"), notes


def make_plan(request: IndexRequest) -> Plan:
    """Decide everything about an indexing run; opens the raster but embeds nothing.

    Raises
    ------
    TerraSeekError
        A subclass that names what is wrong with the request, model or raster.
    """
    if not isinstance(request.raster, str) or not request.raster:
        raise RasterError("No raster was given.")
    if request.device not in DEVICES:
        raise DeviceError(f"Unknown device {request.device!r}.", "Choose auto, cpu or cuda.")
    bounds = check_bounds(request.bounds)
    overlap = _number(request.overlap, "The overlap")
    tile = None if request.tile is None else _number(request.tile, "The tile size")
    model_path = models.resolve(request.model)
    package = encoder.package(model_path)
    source = RasterSource(request.raster, request.bands)
    try:
        opened = quick_fingerprint(source)
        warnings = list(source.warnings)
        if tile is None:
            tile, notes = default_tile(package, source.pixels)
            warnings += notes
        grid = Grid(source.pixels, tile, overlap)
        side = grid.shape(source.pixels.bands()[0])[:2]
        if request.overviews is True:
            smallest = min(min(grid.shape(band)[:2]) for band in source.pixels.bands())
            why = source.use_overview(smallest, package.image.input_size)
            if why:
                warnings.append(f"Overviews are not used: {why}. Full resolution is read.")
            else:
                opened = quick_fingerprint(source)  # files of overviews count now
        if max(side) > MAX_TILE_PIXELS:
            raise GridError(
                f"A tile of {tile:g} m has {max(side):,} pixels a side; at most "
                f"{MAX_TILE_PIXELS:,} are read.",
                "Choose a smaller tile.",
            )
        if min(side) < package.image.input_size // 4:
            warnings.append(
                f"A tile of {tile:g} m has only {min(side)} source pixels a side; the model "
                f"takes {package.image.input_size}: results will be poor."
            )
        plan = Plan(request, package, model_path, source, grid, bounds, Path(), warnings, opened)
        plan.folder = index_root(request) / plan_hash(plan)
        return plan
    except BaseException:
        source.close()
        raise


def index_root(request: IndexRequest) -> Path:
    """The folder that holds a raster's indexes."""
    if request.out:
        return Path(request.out)
    if "://" in request.raster or request.raster.startswith("/vsi"):
        raise RasterError(
            "A remote raster has no folder beside it for its index.", "Give one with --out."
        )
    return Path(request.raster + ".terraseek")


def plan_hash(plan: Plan) -> str:
    """Short hash of what makes embeddings comparable.

    Image tower, bands, scaling, grid, CRS and, where one is read, the overview.
    """
    meta_image = plan.package.files[plan.package.image.variants["default"]]["sha256"]
    return canonical_hash(
        [
            meta_image,
            PREPROCESSING_VERSION,
            list(plan.source.bandmap.rgb),
            plan.source.scaling.spec(),
            MIN_VALID,
            plan.grid.spec(),
            plan.source.crs.to_wkt(),
            *plan.overview().values(),
        ]
    )[:12]


def find_index(path: Path) -> Path | None:
    """The index folder at ``path``, or the only one inside it; None if it is no index.

    Raises
    ------
    IndexStoreError
        If ``path`` holds several indexes.
    """
    if not path.is_dir():
        return None
    if (path / MANIFEST).is_file():
        return path
    inside = sorted(p.parent for p in path.glob(f"*/{MANIFEST}"))
    if len(inside) > 1:
        raise IndexStoreError(
            f"{path.name!r} holds {len(inside)} indexes: {', '.join(p.name for p in inside)}.",
            "Name one of them.",
        )
    if not inside and path.name.endswith(".terraseek"):
        raise IndexStoreError(f"{path.name!r} holds no index.", "Run `terraseek index` first.")
    return inside[0] if inside else None


def grid_of(meta: dict[str, Any]) -> Grid:
    """Rebuild the grid that a manifest describes."""
    try:
        g = meta["grid"]
        pixels = PixelGrid(
            left=float(g["left"]),
            top=float(g["top"]),
            xres=float(g["xres"]),
            yres=float(g["yres"]),
            width=int(g["width"]),
            height=int(g["height"]),
            kind=str(g["kind"]),
            unit_m=float(g["unit_m"]),
        )
        return Grid(pixels, float(g["tile_m"]), float(g["overlap"]))
    except (KeyError, TypeError, ValueError, OverflowError, GridError):
        raise IndexStoreError(
            "The index is damaged: its manifest has no usable grid.", "Index the raster again."
        ) from None


def model_for(meta: dict[str, Any], asked: str | None) -> Path:
    """Folder of the package whose image tower made an index.

    Raises
    ------
    IndexStoreError
        If no installed package, or not the one asked for, has that image tower.
    """
    wanted = meta.get("model", {})
    candidates = (
        [models.resolve(asked)] if asked else [Path(m.path) for m in models.list_models() if m.hash]
    )
    for path in candidates:
        package = encoder.package(path)
        image = package.files[package.image.variants["default"]]["sha256"]
        if image == wanted.get("image_sha256"):
            return path
    name = f"{wanted.get('name', '?')} {wanted.get('version', '')}".strip()
    raise IndexStoreError(
        f"The index was made with the model {name}, which "
        + ("is another one than asked for." if asked else "is not installed."),
        "Install that model, or index the raster again with this one.",
    )


__all__ = ["Plan", "find_index", "grid_of", "make_plan", "model_for"]
