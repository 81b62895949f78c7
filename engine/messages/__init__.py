"""What the doors (command line, worker, panel) ask of the engine and get back.

This package imports nothing but the standard library and keeps to Python 3.9
syntax: QGIS imports it too. Every class is a plain dataclass that travels as
JSON; ``from_dict`` refuses unknown names so that a typing error is an error.
"""

from __future__ import annotations

from .constants import (
    DEVICES,
    INTERNAL_ERROR,
    INVALID_PARAMS,
    INVALID_REQUEST,
    LANGUAGE_NAMES,
    LANGUAGES,
    MAX_QUERY,
    METHOD_NOT_FOUND,
    PARSE_ERROR,
    PROTOCOL,
    REQUEST_CANCELLED,
    USER_ERROR,
)
from .index import IndexReport, IndexRequest, IndexStatus, ModelInfo
from .search_request import SearchRequest
from .search_result import Feedback, Hit, Place, SearchResult, Verdict

__all__ = [
    "DEVICES",
    "INTERNAL_ERROR",
    "INVALID_PARAMS",
    "INVALID_REQUEST",
    "LANGUAGES",
    "LANGUAGE_NAMES",
    "MAX_QUERY",
    "METHOD_NOT_FOUND",
    "PARSE_ERROR",
    "PROTOCOL",
    "REQUEST_CANCELLED",
    "USER_ERROR",
    "Feedback",
    "Hit",
    "IndexReport",
    "IndexRequest",
    "IndexStatus",
    "ModelInfo",
    "Place",
    "SearchRequest",
    "SearchResult",
    "Verdict",
]
