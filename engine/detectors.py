"""Detectors: a question and what marks taught, under a name, to be run on another layer.

A JSON file with the vectors themselves, so that it needs the image tower it was made
with and nothing else; validated when it is read. Numbers only, nothing is executed.
"""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any

import numpy as np

from . import json_files
from .errors import OutputError, QueryError
from .index import Index
from .messages import LANGUAGES
from .package import ModelPackage
from .query_language import parse, phrases
from .question import Question
from .storage import atomic
from .together import sentences, with_sentences

FORMAT = "terraseek-detector"
VERSION = "1.0"
MAX_BYTES = 8 * 1024 * 1024
_NAME = re.compile(r"[^\x00-\x1f/\\]{1,80}\Z")


def _list(vector: np.ndarray) -> list[float]:
    return [float(f"{v:.7g}") for v in vector]


def write(
    path: str, question: Question, query: str, package: ModelPackage, marks: dict[str, int]
) -> None:
    """Write a detector; its name is that of the file.

    Raises
    ------
    OutputError
        If the name or folder cannot be used; an existing file is replaced as a whole.
    """
    target = Path(path)
    if target.suffix.lower() != ".json" or not _NAME.match(target.stem):
        raise OutputError(f"A detector is a .json file, not {target.name!r}.")
    image = package.files[package.image.variants["default"]]["sha256"]
    data = {
        "format": FORMAT,
        "version": VERSION,
        "name": target.stem,
        "model": package.label,
        "image_sha256": image,
        "dimension": package.dimension,
        "query": query if question.node is not None else "",
        "language": question.language or None,
        "phrases": {text: _list(question.ranked(text)) for text in question.vectors},
        "centred": question.centre is not None and not question.by_cosine,
        "prompts": question.prompts,
        "examples": [{"direction": _list(v), "weight": w} for v, w in question.examples],
        "correction": None if question.correction is None else _list(question.correction),
        "marks": marks,
    }
    raw = json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
    with atomic(target, repr(target.name)) as stream:
        stream.write(raw.encode("utf-8"))


def _bad(name: str, why: str) -> QueryError:
    return QueryError(f"The detector {name!r} cannot be used: {why}.")


def _vector(values: Any, dimension: int, name: str) -> np.ndarray:
    if (
        not isinstance(values, list)
        or len(values) != dimension
        or not all(
            isinstance(v, (int, float)) and not isinstance(v, bool) and math.isfinite(v)
            for v in values
        )
    ):
        raise _bad(name, f"a vector is not {dimension} finite numbers")
    with np.errstate(over="ignore"):
        vector = np.array(values, np.float64).astype(np.float32)
    if not np.isfinite(vector).all():
        raise _bad(name, "a vector has numbers that are too large")
    return vector


def _prompts(given: Any) -> dict[str, list[str]]:
    """Sentences by phrase, which are only shown; none where they are anything else."""
    if not isinstance(given, dict) or not all(
        isinstance(sentences, list) and all(isinstance(one, str) for one in sentences)
        for sentences in given.values()
    ):
        return {}
    return given


def read(path: str, index: Index) -> tuple[Question, str]:
    """Read a detector for an index.

    Returns
    -------
    question : Question
        Its ``language`` is empty where an older file has none.
    query : str
        The sentence it began with; empty for one from examples alone.

    Raises
    ------
    QueryError
        If it is missing, damaged, of a newer version, or of another model.
    """
    name = Path(path).name
    try:
        data = json_files.read(path, MAX_BYTES)
    except OSError as err:
        raise _bad(name, str(err.strerror)) from None
    except json_files.TooLarge:
        raise _bad(name, "it is too large") from None
    except ValueError:
        raise _bad(name, "it is not valid JSON") from None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise _bad(name, "it is no detector")
    if str(data.get("version", "")).split(".")[0] != VERSION.split(".")[0]:
        raise _bad(name, f"its version is {str(data.get('version'))[:12]!r}; update TerraSeek")
    if data.get("image_sha256") != index.meta.get("model", {}).get("image_sha256"):
        raise _bad(
            name,
            f"it was made with the model {str(data.get('model'))[:80]}, the index with another; "
            "index the raster with that model",
        )
    query, given = data.get("query"), data.get("phrases")
    examples, correction = data.get("examples"), data.get("correction")
    if not isinstance(query, str) or not isinstance(given, dict) or not isinstance(examples, list):
        raise _bad(name, "a field is missing")
    node = parse(query) if query else None
    language = data.get("language")  # older files have none, and no sentences of their ANDs
    if node is not None and language in LANGUAGES:
        node = with_sentences(node, language)
    wanted = [*phrases(node), *sentences(node)] if node is not None else []
    if set(wanted) != set(given) or not (wanted or examples):
        raise _bad(name, "its vectors are not those of its query")
    d = index.dimension
    prompts = data.get("prompts")
    question = Question(
        node,
        {text: _vector(given[text], d, name) for text in wanted},
        _prompts(prompts) or {text: [text] for text in wanted},
        by_cosine=data.get("centred") is False,
        language=language if language in LANGUAGES else "",
    )
    for example in examples:
        weight = example.get("weight") if isinstance(example, dict) else None
        if not isinstance(weight, (int, float)) or not 0 < abs(weight) <= 100:
            raise _bad(name, "an example has no usable weight")
        question.examples.append((_vector(example.get("direction"), d, name), float(weight)))
    if correction is not None:
        question.correction = _vector(correction, d, name)
    return question, query
