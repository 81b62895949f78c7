"""An index that a raster had before its values were stretched in another way.

The stretch of values that are not uint8 is fitted to the raster, and part of what identifies an
index. So after a change of such a raster its index is another folder: that is said, or it would
look as if there had never been one.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from .errors import IndexStoreError
from .index import MANIFEST, read_manifest

if TYPE_CHECKING:
    from .plan import Plan

STRETCH = (
    "The raster has changed since it was indexed, and with it the stretch of its values: every "
    "tile is embedded again."
)


def restretched(p: Plan) -> str:
    """Why a plan has no index although the raster had one just like it; else an empty string."""
    if p.source.scaling.kind != "percentile":
        return ""
    new = p.meta()
    for manifest in sorted(p.folder.parent.glob(f"*/{MANIFEST}")):
        with contextlib.suppress(IndexStoreError):
            old = read_manifest(manifest.parent)
            changed = old.get("raster", {}).get("sha256") != new["raster"]["sha256"]
            if changed and old.get("segments") and _alike(old, new):
                return STRETCH
    return ""


def _alike(old: dict[str, Any], new: dict[str, Any]) -> bool:
    """Tell whether two manifests differ in nothing that was asked for."""

    def asked(meta: dict[str, Any]) -> list[Any]:
        how, grid, model = (meta.get(k, {}) for k in ("preprocessing", "grid", "model"))
        kind = how.get("scaling", {}).get("kind") if isinstance(how.get("scaling"), dict) else None
        return [
            kind,
            *(how.get(k) for k in ("version", "bands", "overview")),
            *(grid.get(k) for k in ("tile_m", "overlap", "xres", "yres")),
            model.get("image_sha256"),
            meta.get("crs_wkt"),
            meta.get("raster", {}).get("name"),
        ]

    return asked(old) == asked(new)
