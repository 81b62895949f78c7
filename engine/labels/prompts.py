"""From a class list to one text embedding a class: prompt ensembles and descriptions.

Every name of a class goes through every prompt template of the model package (prompt
ensembling, Radford et al. 2021); descriptions are sentences of their own
(classification by description, Menon & Vondrick 2023). The L2-normalised embeddings of
either kind are averaged, then both means, and the result is normalised again.
Embeddings are kept in memory and in the user's cache folder.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .. import text_cache
from ..encoder import TextEncoder
from ..errors import ModelPackageError
from ..package import ModelPackage
from .classes import ClassList

#: What a package without templates of a language gets.
PLAIN = ("{}",)


@dataclass
class ClassPrompts:
    """Embeddings of the classes: float32 (K, D), L2-normalised."""

    embeddings: np.ndarray
    n_prompts: int
    cached: bool


def check_language(package: ModelPackage, language: str) -> None:
    """Refuse a language that the package does not list.

    Raises
    ------
    ModelPackageError
        Unless the package names no languages at all.
    """
    if package.languages and language not in package.languages:
        raise ModelPackageError(
            f"The model {package.name} does not know the language {language!r}.",
            f"It knows {', '.join(package.languages)}: label with --language, or install "
            "another model.",
        )


def sentences(
    classes: ClassList,
    package: ModelPackage,
    language: str,
    *,
    ensemble: bool = True,
    descriptions: bool = True,
) -> list[tuple[list[str], list[str]]]:
    """(prompts of the names, descriptions) of each class.

    Without ``ensemble`` it is the shown name in the first template alone.
    """
    classes.need(language)
    templates = list(package.text.prompts.get(language) or PLAIN)
    found = []
    for c in classes.classes:
        names = c.names[language] if ensemble else c.names[language][:1]
        used = templates if ensemble else templates[:1]
        prompts = [t.replace("{}", n) for n in names for t in used]
        found.append((prompts, list(c.descriptions.get(language, ())) if descriptions else []))
    return found


def embed_classes(
    encoder: TextEncoder,
    classes: ClassList,
    language: str,
    *,
    ensemble: bool = True,
    descriptions: bool = True,
    cache: Path | None = None,
) -> ClassPrompts:
    """Embed a class list.

    Parameters
    ----------
    encoder : TextEncoder
    classes : ClassList
    language : str
    ensemble, descriptions : bool
        As in :func:`sentences`.
    cache : Path, optional
        Folder for embeddings; default :func:`.text_cache.folder`.

    Raises
    ------
    ClassListError, ModelPackageError
        If the list or the model lacks the language.
    """
    package = encoder.package
    check_language(package, language)
    texts = sentences(classes, package, language, ensemble=ensemble, descriptions=descriptions)
    n = len({s for group in texts for kind in group for s in kind})
    path = text_cache.path_of(package, texts, cache)
    shape = (len(classes), package.dimension)
    stored = text_cache.load(path, shape)
    if stored is not None:
        return ClassPrompts(stored, n, True)
    rows = np.empty(shape, np.float32)
    for k, group in enumerate(texts):
        means = [np.mean([encoder.encode(s) for s in kind], axis=0) for kind in group if kind]
        rows[k] = _unit(np.mean([_unit(m) for m in means], axis=0))
    text_cache.store(path, rows)
    return ClassPrompts(rows, n, False)


def _unit(vector: np.ndarray) -> np.ndarray:
    norm = float(np.linalg.norm(vector))
    return vector / norm if norm > 1e-12 else vector
