"""The worker's methods for labelling; ``rpc_methods.METHODS`` takes them in."""

from __future__ import annotations

from typing import Any

from ..rpc import RpcError, build
from .messages import AssessRequest, LabelRequest, SampleRequest

#: JSON-RPC: invalid params.
_INVALID = -32602


def _label(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    from ..labelling import label

    return label(build(LabelRequest, params), progress, cancelled).to_dict()


def _assess(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    from .assess import assess

    return assess(build(AssessRequest, params), progress, cancelled).to_dict()


def _sample(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    from .sample import draw_sample

    return draw_sample(build(SampleRequest, params), progress, cancelled).to_dict()


def _values(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    from .values import reference_values

    return reference_values(build(AssessRequest, params))


def _lists(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    """Shipped class lists: ``{"lists": [{"id", "titles", "n", "languages", "source"}, ...]}``."""
    from .classes import load, shipped

    if params:
        raise RpcError(_INVALID, f"unknown parameter {sorted(params)[0]!r}")
    found = [load(name) for name in shipped()]
    return {
        "lists": [
            {
                "id": c.id,
                "titles": c.titles,
                "n": len(c),
                "languages": c.languages(),
                "source": c.source,
            }
            for c in found
        ]
    }


def _classes(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    """Check a list: ``{"classes": spec, "language": code or null}`` gives its JSON."""
    from .classes import load

    unknown = sorted(set(params) - {"classes", "language"})
    if unknown or not isinstance(params.get("classes"), str):
        raise RpcError(_INVALID, "parameters are 'classes' (text) and 'language'")
    found = load(params["classes"], params.get("language"))
    return {"list": found.to_json(), "language": found.language, "languages": found.languages()}


METHODS = {
    "label": _label,
    "assess": _assess,
    "sample": _sample,
    "reference.values": _values,
    "classes.list": _lists,
    "classes.check": _classes,
}
