"""Labels and reference brought together: units with a label, a reference class, a cluster."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .. import json_files
from .classes import ClassList, load
from .errors import LabelError, ReferenceDataError
from .messages import UNKNOWN, AssessRequest
from .output import TAG
from .vectors import Polygon, bounds_of, inside, polygons_of, read_layer

#: Pixels of a raster that are compared at most; of more, every n-th row and column.
MAX_UNITS = 4_000_000
#: More values than this in a raster, and it is asked whether they are classes.
MANY_VALUES = 100
#: Values that name no class: empty, and what people write for "could not tell".
EMPTY = ("", "none", "null", "nan")
#: Share of a cell by which a place may lie off the image: rounding of a reprojection.
_HAIR = 1e-6


@dataclass
class Labels:
    """A label layer that can be asked for the class at a place.

    ``names`` are the class ids in the order of the matrix; numbers below refer to them, -1
    is unknown and -2 is no label. ``extent`` (left, bottom, right, top) is that of the image;
    older rasters reach over it, and there is no label there. ``cells`` (left, top, width,
    height) are those of the tile grid, which the pixels of a raster may divide and polygons
    join.
    """

    crs: str
    names: list[str]
    titles: list[str]
    colours: list[str]
    aliases: dict[str, int]
    raster: np.ndarray | None = None
    corner: tuple[float, float, float, float] | None = None
    polygons: list[list[Polygon]] = field(default_factory=list)
    codes: np.ndarray = field(default_factory=lambda: np.empty(0, np.int64))
    probability: np.ndarray = field(default_factory=lambda: np.empty(0))
    overlapping: bool = False
    extent: tuple[float, float, float, float] | None = None
    cells: tuple[float, float, float, float] | None = None

    def at(self, xy: np.ndarray, part: Callable[[int, int], None] | None = None) -> np.ndarray:
        """Class numbers at places (n, 2) in the labels' CRS; ``part`` hears how far it is."""
        out = np.full(len(xy), -2, np.int64)
        good = np.isfinite(xy).all(1)
        if self.raster is not None and self.corner is not None:
            left, top, dx, dy = self.corner
            column = np.floor((np.where(good, xy[:, 0], left) - left) / dx).astype(np.int64)
            row = np.floor((top - np.where(good, xy[:, 1], top)) / dy).astype(np.int64)
            height, width = self.raster.shape
            if self.extent is not None:
                w, s, e, n = self.extent
                x, y = xy[:, 0], xy[:, 1]
                good &= (x >= w - _HAIR * dx) & (x <= e + _HAIR * dx)
                good &= (y >= s - _HAIR * dy) & (y <= n + _HAIR * dy)
            good &= (row >= 0) & (row < height) & (column >= 0) & (column < width)
            out[good] = self.raster[row[good], column[good]]
            return out
        order = np.argsort(xy[:, 0], kind="stable")  # a NaN sorts last
        x = xy[order, 0]
        # The surest of overlapping tiles comes last and wins.
        for n_done, k in enumerate(np.argsort(self.probability, kind="stable")):
            if part is not None:
                part(n_done, len(self.polygons))
            parts = self.polygons[k]
            if not parts:
                continue
            w, s, e, n = bounds_of(parts)
            near = order[np.searchsorted(x, w) : np.searchsorted(x, e, side="right")]
            near = near[(xy[near, 1] >= s) & (xy[near, 1] <= n)]
            if len(near):
                out[near[inside(xy[near], parts)]] = self.codes[k]
        return out

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(left, bottom, right, top)."""
        if self.raster is not None and self.corner is not None:
            left, top, dx, dy = self.corner
            height, width = self.raster.shape
            return left, top - height * dy, left + width * dx, top
        every = [p for parts in self.polygons for p in parts]
        if not every:
            raise LabelError("The label layer has no usable polygon.")
        return bounds_of(every)


def read_labels(request: AssessRequest) -> Labels:
    """Open a raster or a polygon layer of classes, with the class list it carries.

    Raises
    ------
    LabelError, ReferenceDataError
        If it cannot be read or its classes cannot be told.
    """
    from .vectors import is_vector

    path = request.labels
    if is_vector(path):
        layer = read_layer(path, request.labels_layer, "label layer")
        tag = _tag(layer.metadata)
        name = request.label_field or "class"
        if name not in layer.fields:
            raise LabelError(
                f"The label layer has no field {name!r}.",
                f"It has {', '.join(layer.fields) or 'none'}: give one with --label-field.",
            )
        values = [text_of(v) for v in layer.fields[name]]
        labels = _named(request, tag, values, layer.crs)
        codes = [_code(v, labels) for v in values]
        probability = layer.fields.get("probability", np.zeros(len(layer)))
        labels.polygons = [polygons_of(raw) for raw in layer.wkb]
        labels.codes = np.array(codes, np.int64)
        labels.probability = np.nan_to_num(np.asarray(probability, np.float64))
        labels.overlapping = tag.get("unit") == "tiles" and float(tag.get("overlap", 0)) > 0
        labels.cells = _cells(tag)
        return labels
    data, crs, corner, nodata, tags, _, bands = read_raster(path, "label raster")
    tag = _tag(tags)
    present = [int(v) for v in np.unique(data) if nodata is None or v != nodata]
    if bands > 1 and len(present) > MANY_VALUES and not tag:
        raise LabelError(
            f"The labels are no class raster: {bands} bands and {len(present)} values in the "
            "first, as a photograph has.",
            "Give the map that was made of it, not the image.",
        )
    labels = _named(request, tag, [str(v) for v in present if v or tag], crs)
    table = {v: _code("" if v == 0 and tag else str(v), labels) for v in present}
    lookup = np.full(int(data.max(initial=0)) + 1, -2, np.int64)
    for value, code in table.items():
        if value >= 0:
            lookup[value] = code
    labels.raster = np.where(data >= 0, lookup[np.maximum(data, 0)], -2)
    labels.corner = corner
    labels.extent = _extent(tag)
    labels.cells = _cells(tag)
    return labels


def read_raster(path: str, what: str) -> tuple[Any, str, Any, Any, dict[str, str], Any, int]:
    """(values, CRS, (left, top, dx, dy), nodata, tags, mask, bands) of a class raster's band 1."""
    import rasterio

    try:
        with rasterio.open(path) as source:
            if source.crs is None:
                raise ReferenceDataError(
                    f"The {what} has no coordinate reference system.", "Assign one."
                )
            if source.width * source.height > 64 * MAX_UNITS:
                raise ReferenceDataError(f"The {what} is too large.", "Cut it to the area first.")
            if not np.issubdtype(np.dtype(source.dtypes[0]), np.integer):
                raise ReferenceDataError(
                    f"The {what} holds {source.dtypes[0]}, not classes.",
                    "A raster of whole numbers is needed.",
                )
            t = source.transform
            if t.b or t.d or t.a <= 0 or t.e >= 0:
                raise ReferenceDataError(f"The {what} is rotated.", "Warp it north-up first.")
            data = source.read(1).astype(np.int64)
            mask = source.read_masks(1) > 0
            nodata = None if source.nodata is None else int(source.nodata)
            corner = (t.c, t.f, t.a, -t.e)
            return data, source.crs.to_wkt(), corner, nodata, source.tags(), mask, source.count
    except (rasterio.errors.RasterioError, OSError, ValueError) as err:
        why = (str(err).splitlines() or [""])[0][-120:]
        raise ReferenceDataError(f"The {what} cannot be read ({why}).", "Check the path.") from None


def text_of(value: Any) -> str:
    """A field's value as text; whole numbers without decimals."""
    if value is None or (isinstance(value, (float, np.floating)) and not np.isfinite(value)):
        return ""
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return str(int(value))
    return str(value).strip()


def _tag(metadata: dict[str, str]) -> dict[str, Any]:
    try:
        found = json_files.parse(metadata.get(TAG, "{}"))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _extent(tag: dict[str, Any]) -> tuple[float, float, float, float] | None:
    """Extent of the image that a raster of labels was made of, where it says so."""
    try:
        w, s, e, n = (float(v) for v in tag["extent"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    return (w, s, e, n) if np.isfinite([w, s, e, n]).all() and w < e and s < n else None


def _cells(tag: dict[str, Any]) -> tuple[float, float, float, float] | None:
    """(left, top, width, height) of the cells that a raster of labels was drawn from."""
    try:
        left, top, dx, dy = (float(v) for v in tag["cells"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    return (left, top, dx, dy) if np.isfinite([left, top, dx, dy]).all() and dx > 0 < dy else None


def _named(request: AssessRequest, tag: dict[str, Any], values: list[str], crs: str) -> Labels:
    """Names and aliases of the classes: of the list asked for, the file's own, or its values."""
    classes: ClassList | None = None
    if request.classes:
        classes = load(request.classes, request.language)
    elif isinstance(tag.get("list"), dict):
        classes = load(json.dumps(tag["list"], ensure_ascii=False))
    if classes is None:
        names = sorted({v for v in values if v.lower() not in (*EMPTY, UNKNOWN)})
        colours = ["#7f7f7f"] * len(names)
        return Labels(crs, names, names, colours, {v.casefold(): k for k, v in enumerate(names)})
    language = request.language or str(tag.get("language", "")) or classes.language or "en"
    return Labels(
        crs,
        [c.id for c in classes.classes],
        [c.name(language) for c in classes.classes],
        [c.colour for c in classes.classes],
        aliases(classes),
    )


def aliases(classes: ClassList) -> dict[str, int]:
    """Class numbers by everything a class is called: id, codes, names, value; first come first."""
    found: dict[str, int] = {}
    for get in (
        lambda c: [c.id],
        lambda c: c.codes,
        lambda c: [n for names in c.names.values() for n in names[:1]],
        lambda c: [n for names in c.names.values() for n in names[1:]],
        lambda c: [str(c.value)],
    ):
        for k, c in enumerate(classes.classes):
            for text in get(c):
                found.setdefault(text.casefold(), k)
    return found


def _code(value: str, labels: Labels) -> int:
    key = value.casefold()
    if key == UNKNOWN or key in EMPTY:
        return -1
    if key in labels.aliases:
        return labels.aliases[key]
    raise LabelError(
        f"The label {value[:40]!r} is no class of the list.",
        "Give the list that the labels were made with: --classes.",
    )


def read_mapping(text: str | None, labels: Labels) -> dict[str, int] | None:
    """Mapping of reference values (lower case) to class numbers; -3 leaves a value out."""
    if text is None:
        return None
    raw = text
    try:
        if not text.lstrip().startswith("{"):
            raw = json_files.read_text(text, 4 << 20)
        data = json_files.parse(raw)
    except json_files.TooLarge:
        raise ReferenceDataError("The class mapping is larger than 4 MB.") from None
    except (OSError, ValueError) as err:
        raise ReferenceDataError(
            f"The class mapping cannot be read ({type(err).__name__}).",
            'It is a JSON object: {"value of the reference": "class id", "other": null}.',
        ) from None
    if not isinstance(data, dict):
        raise ReferenceDataError("The class mapping must be a JSON object.")
    found = {}
    for value, target in data.items():
        if target is None:
            found[value.strip().casefold()] = -3
            continue
        key = str(target).casefold()
        if key not in labels.aliases:
            raise ReferenceDataError(
                f"The mapping names a class {str(target)[:40]!r} that the labels do not have.",
                f"They have {', '.join(labels.names[:12])}.",
            )
        found[value.strip().casefold()] = labels.aliases[key]
    return found
