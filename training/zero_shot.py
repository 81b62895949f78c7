"""Zero-shot classification of a whole set, each image by itself or all of them together."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from terraseek.engine.labels.decide import softmax
from terraseek.engine.labels.transduction import transduce

from .retrieval import recall_error

Floats = NDArray[np.floating]


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
    encode: Callable[[list[str]], Floats], names: list[list[str]], templates: list[str]
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
