"""Three answers: there, not clear, absent; nothing is claimed in between."""

import numpy as np
import pytest
from terraseek.engine import verdict
from terraseek.engine.explain import SAID, STATES

KINDS = ("named", "sentence")
FITTED = {
    "curves": [
        {"weights": {"margin_1": 2.0, "size": -1.0}, "intercept": 2.0},
        {"weights": {"margin": 1.0}, "intercept": 0.0},
    ],
    "slope": 2.0,
    "intercept": -1.0,
    "cut": 0.6,
    "low": 0.2,
}


@pytest.mark.parametrize(
    ("p", "state"),
    [(1.0, "there"), (0.6, "there"), (0.599, "unclear"), (0.2, "unclear"), (0.199, "absent")],
)
def test_the_middle_claims_nothing(p, state):
    assert verdict.state_of(p, FITTED) == state


def test_constants_without_a_second_cut_know_two_answers():
    fitted = {k: v for k, v in FITTED.items() if k != "low"}
    assert {verdict.state_of(p / 10, fitted) for p in range(11)} == {"there", "absent"}


def test_shipped_constants_leave_a_middle():
    data = verdict._constants()
    for fitted in [k[n] for k in (data["default"], *data["models"].values()) for n in KINDS]:
        assert 0 < fitted["low"] < fitted["cut"] < 1


def test_only_there_is_convincing_and_every_state_has_words():
    for state in STATES:
        one = verdict.Verdict(state, 0.5, {}, 0, True)
        assert one.convincing == (state == "there")
        assert "harbour" in SAID[state].format("harbour")
    assert STATES == ["absent", "unclear", "there"]  # AND takes the least, OR the most


def test_the_strongest_curve_decides():
    found = {"margin": 0.5, "margin_1": 1.0, "size": 2.0}
    assert verdict.strength(found, FITTED) == pytest.approx(2.0)
    assert verdict.probability(found, FITTED) == pytest.approx(1 / (1 + np.exp(-3)))
    assert verdict.strength(found | {"margin_1": -2.0}, FITTED) == pytest.approx(0.5)


def test_one_tile_among_many_is_evidence():
    """A layer with one tile of a thing differs in the evidence of the best, not in that of ten."""
    rng = np.random.default_rng(0)
    concepts = np.eye(12, dtype=np.float32)[:10]
    layer = rng.standard_normal((600, 12)).astype(np.float32)
    layer /= np.linalg.norm(layer, axis=1, keepdims=True)

    def gathered(tiles):
        best = tiles[np.argsort(-(tiles @ (concepts[3] - concepts.mean(0))))[: verdict.TOP]]
        return verdict.evidence(
            concepts[3], best, layer, concepts, concepts.mean(0), 10.0, len(tiles)
        )[0]

    none, one = gathered(layer), gathered(np.concatenate([layer, concepts[3][None]]))
    assert one["fit_1"] - none["fit_1"] > 3 * abs(one["fit"] - none["fit"]) > 0
    assert one["margin_1"] > one["margin_3"] > one["margin"]
