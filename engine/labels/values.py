"""What values a reference has and which class each would count as, before anything is assessed."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np

from .comparison import class_field
from .messages import AssessRequest
from .reference import EMPTY, read_labels, read_raster, text_of
from .vectors import is_vector, read_layer

#: Values that are listed at most; nobody maps more by hand.
MAX_VALUES = 250


def reference_values(request: AssessRequest) -> dict[str, Any]:
    """Distinct values of a reference with the class that each would be taken for.

    Returns
    -------
    dict
        ``values``: ``{"value", "n", "class": id or None}``, the most frequent first, at most
        :data:`MAX_VALUES`; ``n_values``: how many there are; ``classes``: ``{"id", "name",
        "colour"}`` of the labels; ``field``: the field that was read, None of a raster.

    Raises
    ------
    LabelError, ReferenceDataError
        If labels or reference cannot be read.
    """
    labels = read_labels(request)
    field: str | None = None
    if is_vector(request.reference):
        layer = read_layer(request.reference, request.reference_layer, "reference")
        field = class_field(layer, request)
        count = Counter(text_of(v) for v in layer.fields[field])
    else:
        data, *_, mask, _ = read_raster(request.reference, "reference")
        present, n = np.unique(data[mask], return_counts=True)
        count = Counter({str(int(v)): int(k) for v, k in zip(present, n)})
    listed = [(value, n) for value, n in count.most_common() if value.casefold() not in EMPTY]
    return {
        "values": [
            {"value": value, "n": n, "class": _class(value, labels.names, labels.aliases)}
            for value, n in listed[:MAX_VALUES]
        ],
        "n_values": len(listed),
        "classes": [
            {"id": i, "name": t, "colour": c}
            for i, t, c in zip(labels.names, labels.titles, labels.colours)
        ],
        "field": field,
    }


def _class(value: str, names: list[str], aliases: dict[str, int]) -> str | None:
    number = aliases.get(value.casefold())
    return None if number is None else names[number]
