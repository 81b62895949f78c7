"""When labelling does not do what was asked for, or doubts its own map: without labels.

Every limit was chosen on layers made of RSICD's validation images, sharp, blurred, hazy, dark and
overlapping, with long and short lists: `benchmarks/labelling_transduction.py` prints the tables.
"""

from __future__ import annotations

import numpy as np

from .labels.decide import Calibration
from .labels.transduction import FEW, shift

#: Times as coarse as the coarsest imagery of the calibration. Pixels of 8 m (twice) gained,
#: pixels of 16 m lost as often as they gained.
COARSEST = 3.0
#: Shift of the classes' shares beyond which the result of transduction is not believed: but for one
#: run (of 1,280) there was none to learn from.
LARGEST_SHIFT = 0.4
#: Mean probability of the tiles' classes below which the map is called poor.
POOR = 0.5


def before_transduction(n: int, k: int, gsd_m: float, known: Calibration) -> str:
    """Why transduction is left out for ``n`` tiles and ``k`` classes, or an empty text."""
    if n < FEW * k:
        return f"Transduction was left out: {n} tiles are few for {k} classes."
    coarsest = COARSEST * known.gsd_range_m[1] if known.gsd_range_m else np.inf
    if known.thresholds and gsd_m > coarsest:
        return (
            f"Transduction was left out: pixels of {gsd_m:.3g} m are more than {COARSEST:g} times "
            "as coarse as those that the model was calibrated on."
        )
    return ""


def after_transduction(expected: np.ndarray, logits: np.ndarray, known: Calibration) -> str:
    """Why the result of transduction is not taken, or an empty text.

    Without a calibration nothing is known of how many tiles of a class to expect.
    """
    differs = shift(expected, logits) if known.thresholds else 0.0
    if differs <= LARGEST_SHIFT:
        return ""
    return (
        "Transduction was left out: the classes' shares would differ by "
        f"{100 * differs:.0f} % of the tiles from those that the model expects, more "
        "than in the layers it was tried on."
    )


def poor_fit(probabilities: np.ndarray, known: Calibration) -> str:
    """A warning where the list hardly fits the layer, or an empty text.

    Parameters
    ----------
    probabilities : float array (N, K)
        Before transduction, with room for "none of the classes".
    """
    right = float(probabilities.max(1).mean())
    if known.fit is None or right >= POOR:
        return ""
    return (
        f"The list hardly fits this image: the model expects {100 * right:.0f} % of the tiles to "
        "get the right class. Try classes that can be seen from above here or another tile size, "
        "and assess the map."
    )
