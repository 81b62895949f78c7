"""The worker's methods: from params to a function of ``api.py``, and from errors to codes."""

from __future__ import annotations

import contextlib
import sys
import traceback
from collections.abc import Callable
from typing import Any

from .errors import Cancelled, TerraSeekError
from .evaluation.rpc import METHODS as EVALUATION_METHODS
from .labels.rpc import METHODS as LABEL_METHODS
from .messages import (
    INTERNAL_ERROR,
    INVALID_PARAMS,
    REQUEST_CANCELLED,
    USER_ERROR,
    IndexRequest,
    SearchRequest,
)
from .privacy import one_line, scrub
from .rpc import RpcError, build


def cancelled_error() -> RpcError:
    """Error -32800."""
    return RpcError(REQUEST_CANCELLED, "Cancelled.", kind="Cancelled")


def rpc_error(err: BaseException) -> RpcError:
    """What the client is told of an exception; the traceback goes to stderr."""
    if isinstance(err, RpcError):
        return err
    if isinstance(err, Cancelled):
        return cancelled_error()
    if isinstance(err, TerraSeekError):
        place = getattr(err, "position", None)
        return RpcError(USER_ERROR, err.message, kind=err.kind, hint=err.hint, position=place)
    if isinstance(err, MemoryError):
        return RpcError(
            USER_ERROR,
            "The memory is not enough for this job.",
            kind="MemoryError",
            hint="Close other programs, or choose a smaller area.",
        )
    traceback_to_stderr()
    return RpcError(INTERNAL_ERROR, one_line(err), kind=type(err).__name__)


def traceback_to_stderr() -> None:
    """Print the current exception with home folders scrubbed; never fails."""
    with contextlib.suppress(Exception):
        print(scrub(traceback.format_exc()), file=sys.stderr, flush=True)


Method = Callable[[dict[str, Any], Callable[[dict[str, Any]], None], Callable[[], bool]], Any]


def api() -> Any:
    """The engine's functions, imported when the first job needs them."""
    from . import api as module

    return module


def _no_params(params: dict[str, Any], *allowed: str) -> None:
    unknown = sorted(set(params) - set(allowed))
    if unknown:
        raise RpcError(INVALID_PARAMS, f"unknown parameter {unknown[0]!r}")


def _index(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    return api().index_raster(build(IndexRequest, params), progress, cancelled).to_dict()


def _status(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    return api().index_status(build(IndexRequest, params)).to_dict()


def _search(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    request = build(SearchRequest, params)
    return _reply(api().search(request, progress, cancelled), request.reply_hits)


def _compare(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    from .compare import compare

    _no_params(params, "requests")
    given = params.get("requests")
    if not isinstance(given, list) or not all(isinstance(one, dict) for one in given):
        raise RpcError(INVALID_PARAMS, "parameter 'requests' must be a list of objects")
    requests = [build(SearchRequest, one) for one in given]
    answer = compare(requests, progress, cancelled)
    pairs = zip(answer["results"], requests)
    return {**answer, "results": [_reply(r, request.reply_hits) for r, request in pairs]}


def _reply(result: Any, most: int | None) -> Any:
    result.n_hits, result.n_places = len(result.hits), len(result.places)
    result.last_score = result.hits[-1].score if result.hits else None
    # A line of 50,000 hits has 8 MB, which the client's window would wait for.
    if most is not None:
        del result.hits[max(most, 0) :]
        del result.places[max(most, 0) :]
    return result.to_dict()


_FILES = ("out", "out_places", "heatmap")


def _again(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    _no_params(params, "recipe", "out", "out_places", "heatmap", "reply_hits")
    if not isinstance(params.get("recipe"), dict):
        raise RpcError(INVALID_PARAMS, "parameter 'recipe' must be an object")
    files = {name: _text(params, name, optional=True) for name in _FILES}
    most = params.get("reply_hits")
    if most is not None and (isinstance(most, bool) or not isinstance(most, int)):
        raise RpcError(INVALID_PARAMS, "parameter 'reply_hits' must be int")
    return _reply(api().rerun(params["recipe"], progress, cancelled, **files), most)


def _read_query(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    names = ("query", "language", "model", "expected_language")
    _no_params(params, *names)
    for name in names:
        value = params.get(name)
        if not isinstance(value, str) and (name == "query" or value is not None):
            raise RpcError(INVALID_PARAMS, f"parameter {name!r} must be str")
    return api().read_query(*(params.get(name) for name in names))


def _models(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    _no_params(params)
    return {"models": [model.to_dict() for model in api().list_models()]}


def _warm(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    from .warm import warm

    _no_params(params, "model", "language")
    model, language = (_text(params, name, optional=True) for name in ("model", "language"))
    return {"model": warm(model, language, cancelled)}


def _export(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    from pathlib import Path

    from .exchange import write_geoparquet

    _no_params(params, "index", "path")
    out = Path(_text(params, "path"))
    n = write_geoparquet(Path(_text(params, "index")), out)
    return {"path": str(out), "n_tiles": n, "bytes": out.stat().st_size}


def _text(params: dict[str, Any], name: str, *, optional: bool = False) -> Any:
    value = params.get(name)
    if not (isinstance(value, str) or (optional and value is None)):
        raise RpcError(INVALID_PARAMS, f"parameter {name!r} must be str")
    return value


def _model_install(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    from . import models

    _no_params(params, "source", "sha256", "force")
    if not isinstance(params.get("force", False), bool):
        raise RpcError(INVALID_PARAMS, "parameter 'force' must be bool")

    def tell(done: int, total: int) -> None:
        if cancelled():
            raise Cancelled
        progress(
            {
                "stage": "load",
                "done": done,
                "total": total,
                "rate": 0.0,
                "eta_s": None,
                "message": "",
            }
        )

    package = models.install(
        _text(params, "source"),
        sha256=_text(params, "sha256", optional=True),
        force=params.get("force", False),
        progress=tell,
    )
    return {"model": models.info_of(package).to_dict()}


def _model_remove(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    from . import models

    _no_params(params, "name")
    models.remove(_text(params, "name"))
    return {"name": params["name"]}


def _model_verify(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    from . import models

    _no_params(params, "name")
    package = models.verify(_text(params, "name", optional=True))
    return {"name": package.name, "hash": package.hash, "verified": True}


def _doctor(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    _no_params(params, "device")
    device = params.get("device", "auto")
    if not isinstance(device, str):
        raise RpcError(INVALID_PARAMS, "parameter 'device' must be str")
    return api().doctor(device)


METHODS: dict[str, Method] = {
    "index": _index,
    "index.status": _status,
    "search": _search,
    "search.again": _again,
    "search.compare": _compare,
    "export": _export,
    "query.read": _read_query,
    "models.list": _models,
    "models.warm": _warm,
    "models.install": _model_install,
    "models.remove": _model_remove,
    "models.verify": _model_verify,
    "doctor": _doctor,
    **LABEL_METHODS,
    **EVALUATION_METHODS,
}
