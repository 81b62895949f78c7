"""Zero-shot classification of a whole set, each image by itself or all of them together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from terraseek.engine.labels.decide import softmax
from terraseek.engine.labels.transduction import transduce

from .convert import named_classes, read_class_names
from .prompts import PROMPTS
from .records import Record
from .retrieval import recall_error

Floats = NDArray[np.floating]
#: Names of each class, by language.
Names = dict[str, list[list[str]]]
#: Sentences to L2-normalised embeddings (n, D).
Encode = Callable[[list[str]], Floats]


def classify(
    images: Floats, classes: Floats, labels: NDArray[np.int64], scale: float
) -> dict[str, float]:
    """Return top-1 accuracy in percent.

    Parameters
    ----------
    images : array (N, D)
        L2-normalised embeddings.
    classes : array (K, D)
        L2-normalised embeddings of the classes.
    labels : array of int (N,)
        The right class of each image; it is read to count only.
    scale : float
        Factor from cosine to logit.

    Returns
    -------
    dict
        ``top1`` and its binomial standard error ``top1_se``; ``transduced`` and
        ``transduced_se`` after the engine's label-free transduction over the whole set, as
        labelling in the plugin does it.
    """
    cosines = np.asarray(images @ classes.T, np.float32)
    probabilities = softmax(cosines * np.float32(scale))
    together = transduce(np.asarray(images, np.float32), probabilities)
    result: dict[str, float] = {}
    for name, scores in (("top1", cosines), ("transduced", together)):
        share = float((scores.argmax(1) == labels).mean() * 100)
        result |= {name: share, f"{name}_se": recall_error(share, len(labels))}
    return result


def class_embeddings(
    encode: Encode, names: list[list[str]], templates: list[str]
) -> NDArray[np.float32]:
    """Return one L2-normalised embedding (K, D) a class: the mean over names and templates.

    Parameters
    ----------
    encode : callable
        Sentences to L2-normalised embeddings (n, D).
    names : list of list of str
        Names of each class.
    templates : list of str
        With one ``{}`` each.
    """
    rows = []
    for group in names:
        mean = encode([t.format(n) for n in group for t in templates]).mean(0)
        rows.append(mean / np.linalg.norm(mean))
    return np.stack(rows)


def classify_languages(
    images: Floats,
    encode: Encode,
    names: Names,
    prompts: dict[str, list[str]],
    labels: NDArray[np.int64],
    scale: float,
) -> dict[str, dict[str, float]]:
    """Return :func:`classify` for every language of ``names``, by the templates of ``prompts``."""
    return {
        x: classify(images, class_embeddings(encode, groups, prompts[x]), labels, scale)
        for x, groups in names.items()
    }


def class_table(labels: list[str], folder: Path) -> Names:
    """Return the names of classes by language; a language is there if all classes have it.

    They are those of ``names.json`` in ``folder``, of the shipped class lists or of the glossary;
    a class that none of them knows has its label for its English name.

    Raises
    ------
    DataError
        If two classes have the same name, or ``names.json`` cannot be used.
    """
    path = folder / "names.json"
    given = read_class_names(path) if path.is_file() else {}
    words = list(named_classes(labels, given).values())
    return {x: [[w[x]] for w in words] for x in PROMPTS if all(x in w for w in words)}


def only_label(record: Record) -> str | None:
    """Return the label of a record that has one label and no more."""
    return record.labels[0] if len(record.labels) == 1 else None


def classify_records(
    records: list[Record],
    images: Floats,
    encode: Encode,
    names: Names,
    classes: list[str],
    prompts: dict[str, list[str]],
    scale: float,
) -> dict[str, object]:
    """Classify the images whose record has one label, in every language that names all classes.

    Parameters
    ----------
    records : list of Record
    images : array (N, D)
        L2-normalised embeddings of the records' images.
    encode : callable
    names : dict
        From :func:`class_table`.
    classes : list of str
        The labels, in the order of ``names``.
    prompts : dict
        Templates by language.
    scale : float
        Factor from cosine to logit.

    Returns
    -------
    dict
        ``images``, ``classes`` and ``languages`` with the figures of :func:`classify`.
    """
    rows = [i for i, r in enumerate(records) if only_label(r) in classes]
    labels = np.array([classes.index(records[i].labels[0]) for i in rows])
    return {
        "images": len(rows),
        "classes": len(classes),
        "languages": classify_languages(images[rows], encode, names, prompts, labels, scale),
    }
