"""The recipe of a result: what it takes to get the same again, and whether it still can.

It names the request, the package, the index and the engine. ``run again`` is the same
request; where model or index are others now, the result says so instead of pretending.
"""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path
from typing import Any

from . import json_files
from .errors import QueryError
from .index import Index
from .messages import LANGUAGES, SearchRequest
from .package import ModelPackage

FORMAT = "terraseek-recipe"
VERSION = "1.0"
#: Largest file that is read for a recipe: a GeoJSON of 100,000 hits has about 40 MB.
MAX_BYTES = 64 * 1024 * 1024
#: Where a GeoPackage of hits keeps its recipe.
TAG = "TERRASEEK_RECIPE"
#: Where results go is no part of what they are.
#: The language that was found stands in it, so what was expected need not.
_LEFT_OUT = ("out", "out_places", "heatmap", "save_detector", "reply_hits", "expected_language")


def index_identity(index: Index) -> dict[str, Any]:
    """What identifies the content of an index, wherever it lies."""
    return {
        "name": index.folder.name,
        "raster_sha256": str(index.meta.get("raster", {}).get("sha256", "")),
        "image_sha256": str(index.meta.get("model", {}).get("image_sha256", "")),
        "n_tiles": len(index),
        "segments": [s.name for s in index.segments],
    }


def input_hashes(request: SearchRequest) -> dict[str, str]:
    """sha256 of the files that a request names beside its raster, by the path as given."""
    paths = [request.detector] if request.detector else []
    for example in [*(request.like or []), *(request.unlike or [])]:
        paths += [str(example["image"])] if example.get("image") else []
    found = {}
    for path in paths:
        with contextlib.suppress(OSError), Path(path).open("rb") as stream:
            digest = hashlib.sha256()
            while block := stream.read(1 << 20):
                digest.update(block)
            found[path] = digest.hexdigest()
    return found


def recipe_of(
    request: SearchRequest, language: str, package: ModelPackage, index: Index
) -> dict[str, Any]:
    """The recipe of a search."""
    from .. import __version__

    values = {name: value for name, value in request.to_dict().items() if name not in _LEFT_OUT}
    values["language"] = language if language in LANGUAGES else None
    return {
        "format": FORMAT,
        "version": VERSION,
        "engine": __version__,
        "model": package.label,
        "model_hash": package.hash,
        "index": index_identity(index),
        "inputs": input_hashes(request),
        "request": values,
    }


def request_of(recipe: Any) -> SearchRequest:
    """The request of a recipe, checked.

    Raises
    ------
    QueryError
        If it is no recipe of a version that is known, or its request has another form.
    """
    if not isinstance(recipe, dict) or recipe.get("format") != FORMAT:
        raise QueryError("This is no recipe of a search.", "Take it from a result of TerraSeek.")
    if str(recipe.get("version", "")).split(".")[0] != VERSION.split(".")[0]:
        raise QueryError(
            f"The recipe has version {str(recipe.get('version'))[:12]!r}; this engine reads "
            f"{VERSION[0]}.x.",
            "Update TerraSeek.",
        )
    from .rpc import RpcError, build

    try:
        request: SearchRequest = build(SearchRequest, dict(recipe.get("request") or {}))
    except (RpcError, TypeError, ValueError) as err:
        raise QueryError(f"The recipe's request cannot be used: {err}.") from None
    return request


def differences(recipe: dict[str, Any], now: dict[str, Any]) -> list[str]:
    """What is not as it was when the recipe was written, in words."""
    found = []
    if recipe.get("model_hash") != now["model_hash"]:
        found.append(f"The recipe was made with the model {recipe.get('model')}.")
    before, after = recipe.get("index"), now["index"]
    if not isinstance(before, dict) or before.get("raster_sha256") != after["raster_sha256"]:
        found.append("The raster is not the one of the recipe, or it has changed.")
    elif before != after:
        found.append("The index is not the one of the recipe.")
    inputs = recipe.get("inputs")
    for path, digest in (inputs if isinstance(inputs, dict) else {}).items():
        if now["inputs"].get(path) != digest:
            name = Path(str(path)).name
            found.append(f"The file {name!r} is not the one of the recipe, or it has changed.")
    if recipe.get("engine") != now["engine"]:
        found.append(f"The recipe was made with TerraSeek {recipe.get('engine')}.")
    return found


def _of_geopackage(path: str) -> str:
    from pyogrio import list_layers, read_info

    name = Path(path).name
    try:
        for layer, _ in list_layers(path).tolist():
            text = (read_info(path, layer=layer).get("layer_metadata") or {}).get(TAG)
            if text:
                return str(text)
    except Exception as err:  # GDAL has a family of its own
        raise QueryError(f"{name!r} cannot be read ({str(err)[:100]}).") from None
    raise QueryError(f"{name!r} holds no recipe of a search.", "Take a result of TerraSeek.")


def read(path: str) -> dict[str, Any]:
    """Read a recipe, or the recipe inside a GeoPackage or GeoJSON of hits or a saved result.

    Raises
    ------
    QueryError
        If the file is missing, too large or holds no recipe.
    """
    name = Path(path).name
    try:
        if Path(path).suffix.lower() == ".gpkg":
            data = json_files.parse(_of_geopackage(path))
        else:
            data = json_files.read(path, MAX_BYTES)
    except OSError as err:
        raise QueryError(f"{name!r} cannot be read: {err.strerror}.", "Check the path.") from None
    except json_files.TooLarge:
        raise QueryError(f"{name!r} is too large for a recipe.") from None
    except ValueError:
        raise QueryError(f"{name!r} is not valid JSON.") from None
    if isinstance(data, dict) and isinstance(data.get("recipe"), dict):
        data = data["recipe"]
    request_of(data)
    return dict(data)
