"""What AND, OR, NOT and weights do to scores.

Each phrase is scored by itself; its contrast z (see :mod:`.calibration`) becomes a degree of
membership, and the operators combine degrees::

    m      = 1 / (1 + exp(-(z - CENTRE) / SOFTNESS))
    a AND b  = exp((wa log ma + wb log mb) / max(wa, wb))      product; a weight is an exponent
             = sqrt(that of the phrases) m("a and b")           with their sentence
    a OR b   = max over the parts of  m^(1/w)
    NOT a    = 1 - m

Degrees of membership with product and maximum are a t-norm and a t-conorm of fuzzy logic
(Zadeh 1965; extended Boolean retrieval: Salton, Fox and Wu 1983). Which pair is used was
measured on the validation images of RSICD; see docs/results-search.md. So was the sentence, which
knows what both look like together (:mod:`.together`): the parts are its check.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from .query_language import And, Node, Not, Or, Phrase

#: Contrast at which a tile half belongs.
CENTRE = 3.0
#: How many standard deviations of contrast one step of the logistic takes.
SOFTNESS = 1.0
_TINY = 1e-30


def membership(contrast: np.ndarray) -> np.ndarray:
    """Degree from 0 to 1 to which tiles of a contrast show a phrase."""
    steps = np.clip((np.asarray(contrast, np.float64) - CENTRE) / SOFTNESS, -60, 60)
    return np.asarray(1.0 / (1.0 + np.exp(-steps)))


def combine(node: Node, contrasts: Mapping[str, np.ndarray]) -> np.ndarray:
    """Degree of membership of every tile in a query.

    Parameters
    ----------
    node : Node
        As :func:`.query_language.parse` returns it; its own weight does not matter.
    contrasts : mapping of str to float array (N,)
        Contrast of every tile for each phrase, and for the sentence of each AND that has one.

    Returns
    -------
    float64 array (N,), 0 to 1
    """
    if isinstance(node, Phrase):
        return membership(contrasts[node.text])
    if isinstance(node, Not):
        return np.asarray(1.0 - combine(node.part, contrasts))
    degrees = [combine(part, contrasts) for part in node.parts]
    weights = [part.weight for part in node.parts]
    most = max(weights)
    if isinstance(node, Or):
        return np.asarray(np.max([d ** (1.0 / w) for d, w in zip(degrees, weights)], axis=0))
    assert isinstance(node, And)  # noqa: S101
    if node.together:  # the phrases share one half with it, so that levels stay what they were
        halves = [0.5 if isinstance(part, Phrase) else 1.0 for part in node.parts]
        degrees = [*(d**h for d, h in zip(degrees, halves)), membership(contrasts[node.together])]
        weights.append(most)
    logs = sum(w * np.log(np.maximum(d, _TINY)) for d, w in zip(degrees, weights))
    return np.asarray(np.exp(logs / most))
