"""From scores to classes: probabilities, margin, entropy, and the threshold of the reject class."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..package import ModelPackage
from .classes import FOLDER
from .errors import LabelError

#: Accuracy that is aimed at where nothing else is asked for and the model is calibrated.
DEFAULT_TARGET = 0.9


@dataclass
class Decision:
    """Arrays of length N.

    Attributes
    ----------
    best, second : int16
        Class numbers; ``second`` is the runner-up.
    probability, margin, entropy : float32
        Of the best class; its lead over the second; entropy of the classes' shares divided by
        log K (0 to 1).
    """

    best: np.ndarray
    second: np.ndarray
    probability: np.ndarray
    margin: np.ndarray
    entropy: np.ndarray


@dataclass(frozen=True)
class Calibration:
    """How this model's cosines become probabilities that mean something.

    Attributes
    ----------
    scale : float
        Factor from cosine to logit (after transduction: from logit to logit): temperature
        scaling (Guo et al. 2017).
    thresholds : dict of float to float
        Accuracy of what is kept -> lowest probability kept.
    origin : str
        What it was fitted on; empty where it was not.
    gsd_range_m : (float, float) or None
        Ground sample distances of that imagery, in metres a pixel.
    fit : (float, float) or None
        Highest cosine with a class at which a tile is as likely of the list as of something
        else, and the slope there: :meth:`listed`.
    """

    scale: float
    thresholds: dict[float, float]
    origin: str = ""
    gsd_range_m: tuple[float, float] | None = None
    fit: tuple[float, float] | None = None

    def listed(self, cosines: np.ndarray) -> np.ndarray:
        """Probability that a tile is of any class of the list: float32 (N, 1).

        A softmax over the list cannot tell: it asks which class is nearest, not how near it is.
        Where that was not calibrated it is 1.

        Parameters
        ----------
        cosines : float array (N, K)
        """
        nearest = cosines.max(axis=1, keepdims=True).astype(np.float32)
        if self.fit is None:
            return np.ones_like(nearest)
        middle, slope = (np.float32(v) for v in self.fit)
        return np.asarray(1 / (1 + np.exp(-slope * (nearest - middle))), np.float32)

    def beyond(self, gsd_m: float) -> str:
        """A warning where imagery of this ground sample distance was never calibrated, or ''."""
        if not self.thresholds or self.gsd_range_m is None:
            return ""
        low, high = self.gsd_range_m
        if low * 0.999 <= gsd_m <= high * 1.001:
            return ""
        return (
            f"The pixels are {gsd_m:.3g} m wide; probabilities and the threshold of unknown were "
            f"calibrated on imagery of {low:g} to {high:g} m. Here they are a guess: draw a sample "
            "and assess the map."
        )


def calibration(package: ModelPackage, *, transduced: bool = False) -> Calibration:
    """The package's own calibration, or the one shipped for its towers, or none.

    A calibration is ``{"scale": s, "thresholds": {"0.8": p}, "transduced": {"scale": ...,
    "thresholds": ...}, "origin": "...", "gsd_range_m": [low, high], "fit": {"middle": m,
    "slope": s}}`` (the range is that of the model's training where it is missing), under
    ``calibration.labels`` of ``model.json`` or under the package's ``towers`` in
    ``resources/labels/calibration.json``.
    """
    found: Any = package.calibration.get("labels")
    if not isinstance(found, dict):
        try:
            path = FOLDER / "calibration.json"
            found = json.loads(path.read_text("utf-8")).get(package.towers, {})
        except (OSError, ValueError, AttributeError):
            found = {}
    plain = Calibration(1.0 if transduced else package.logit_scale, {})
    try:
        part = found["transduced"] if transduced else found
        thresholds = {float(k): float(v) for k, v in part["thresholds"].items()}
        low, high = (float(v) for v in found.get("gsd_range_m", package.image.gsd_range_m))
        origin = str(found["origin"])[:500]
        fit = found.get("fit")
        known = None if fit is None else (float(fit["middle"]), float(fit["slope"]))
        made = Calibration(float(part["scale"]), thresholds, origin, (low, high), known)
    except (KeyError, TypeError, ValueError, AttributeError):
        return plain
    numbers = [made.scale, *(made.fit or (0.0, 1.0))]
    return made if np.isfinite(numbers).all() and min(numbers[::2]) > 0 else plain


def softmax(logits: np.ndarray) -> np.ndarray:
    """Softmax over the last axis, in float32."""
    shifted = np.asarray(logits, np.float32) - logits.max(axis=-1, keepdims=True)
    np.exp(shifted, out=shifted)
    shifted /= shifted.sum(axis=-1, keepdims=True)
    return shifted


def decide(probabilities: np.ndarray) -> Decision:
    """Best and second class of each row of (N, K) probabilities, K at least 2.

    What a row lacks of 1 is the probability that it is none of the classes.
    """
    n, k = probabilities.shape
    rows = np.arange(n)
    best = probabilities.argmax(1)
    top = probabilities[rows, best]
    rest = probabilities.copy()
    rest[rows, best] = -1.0
    second = rest.argmax(1)
    shares = probabilities / np.maximum(probabilities.sum(1, keepdims=True), 1e-12)
    entropy = -(shares * np.log(np.maximum(shares, 1e-12))).sum(1) / np.log(k)
    return Decision(
        best=best.astype(np.int16),
        second=second.astype(np.int16),
        probability=top.astype(np.float32),
        margin=(top - rest[rows, second]).astype(np.float32),
        entropy=np.clip(entropy, 0, 1).astype(np.float32),
    )


def threshold_for(
    probability: np.ndarray,
    calibrated: Calibration,
    *,
    threshold: float | None,
    coverage: float | None,
    target: float | None,
) -> tuple[float, str, str]:
    """Lowest probability that is kept, how it was found, and a warning or an empty text.

    Raises
    ------
    LabelError
        If more than one way is asked for, or a number is out of range.
    """
    asked = {"threshold": threshold, "coverage": coverage, "target": target}
    given = {k: v for k, v in asked.items() if v is not None}
    if len(given) > 1:
        raise LabelError(
            f"Give only one of {' and '.join(given)}.", "Each of them decides what becomes unknown."
        )
    for name, value in given.items():
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
            raise LabelError(f"The {name} must be a number from 0 to 1, not {value!r}.")
    if threshold is not None:
        return float(threshold), "given", ""
    if coverage is not None:
        keep = round(coverage * len(probability))
        if keep <= 0:
            return float(np.nextafter(np.float32(1), np.float32(2))), "coverage 0", ""
        cut = np.partition(probability, len(probability) - keep)[len(probability) - keep]
        return float(cut), f"coverage {coverage:g}", ""
    if not calibrated.thresholds:
        if target is not None:
            raise LabelError(
                "This model has no calibration for an accuracy to aim at.",
                "Give --threshold or --coverage instead.",
            )
        note = "The model is not calibrated for labelling: nothing becomes unknown by default."
        return 0.0, "none", note
    wanted = DEFAULT_TARGET if target is None else float(target)
    levels = sorted(calibrated.thresholds)
    above = [level for level in levels if level >= wanted - 1e-9]
    note = ""
    if not above:
        note = (
            f"The model never reached an accuracy of {wanted:g} when it was calibrated: "
            f"{levels[-1]:g} is aimed at."
        )
    level = above[0] if above else levels[-1]
    return calibrated.thresholds[level], f"target {level:g} ({calibrated.origin})", note


def fit_scale(scores: np.ndarray, truth: np.ndarray) -> float:
    """Scale from cosine to logit with the least negative log likelihood (Guo et al. 2017).

    Parameters
    ----------
    scores : float array (N, K)
        Cosines.
    truth : int array (N,)
    """
    scales = np.geomspace(0.02, 400.0, 201)
    rows = np.arange(len(truth))

    def loss(scale: float) -> float:
        p = softmax(scores * np.float32(scale))[rows, truth]
        return float(-np.log(np.maximum(p, 1e-9)).mean())

    return float(min(scales, key=loss))


def fit_listed(cosine: np.ndarray, known: np.ndarray, weight: np.ndarray) -> tuple[float, float]:
    """Middle and slope of the logistic curve from the highest cosine to "is of the list".

    Parameters
    ----------
    cosine, weight : float array (N,)
    known : bool array (N,)
    """
    x = np.stack([cosine, np.ones_like(cosine)], 1).astype(np.float64)
    w = np.zeros(2)
    for _ in range(50):  # Newton's method on the log likelihood
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (weight * (known - p))
        curve = (x * (weight * p * (1 - p))[:, None]).T @ x + 1e-9 * np.eye(2)
        step = np.linalg.solve(curve, gradient)
        w += step
        if np.abs(step).max() < 1e-8:
            break
    return float(-w[1] / w[0]), float(w[0])


def fit_thresholds(
    probability: np.ndarray, correct: np.ndarray, levels: tuple[float, ...] = (0.7, 0.8, 0.9, 0.95)
) -> dict[str, float]:
    """Lowest probability above which the share that is correct reaches each level."""
    order = np.argsort(-probability, kind="stable")
    shares = np.cumsum(correct[order]) / np.arange(1, len(order) + 1)
    found: dict[str, float] = {}
    for level in levels:
        good = np.flatnonzero(shares >= level)
        if len(good) and good[-1] >= min(20, len(order) - 1):
            found[f"{level:g}"] = round(float(probability[order][good[-1]]), 4)
    return found
