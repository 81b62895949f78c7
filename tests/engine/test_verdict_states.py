"""Three answers: there, not clear, absent; nothing is claimed in between."""

import pytest
from terraseek.engine import verdict
from terraseek.engine.explain import SAID, STATES

KINDS = ("named", "sentence")
FITTED = {"weights": {"margin": 2.0, "size": -1.0}, "intercept": 2.0, "cut": 0.6, "low": 0.2}


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
