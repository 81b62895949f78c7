"""The worker's method for measuring; ``rpc_methods.METHODS`` takes it in."""

from __future__ import annotations

from typing import Any

from ..messages.evaluation import EvaluateRequest
from ..rpc import build


def _evaluate(params: dict[str, Any], progress: Any, cancelled: Any) -> Any:
    from .run import evaluate

    return evaluate(build(EvaluateRequest, params), progress, cancelled).to_dict()


METHODS = {"search.evaluate": _evaluate}
