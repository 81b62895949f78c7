"""What the panel says of a verdict."""

import pytest
from terraseek.qgis_plugin import panel_text


@pytest.mark.parametrize(
    ("state", "fit", "words", "good"),
    [
        ("there", 1.0, "“a lake” is there.", True),
        ("unclear", -0.5, "“a lake”: not clear, judge by the best tiles.", True),
        ("absent", 0.5, "Nothing convincing: “a lake”.", False),
        (
            "absent",
            -0.5,
            "Nothing convincing: “a lake”. The best tiles look more like “sea”.",
            False,
        ),
    ],
)
def test_the_verdict_is_said_in_the_language_of_qgis(state, fit, words, good):
    said = {
        "text": "the engine's words", "state": state, "phrase": "a lake", "rival": "sea",
        "convincing": state == "there", "probability": 0.4, "evidence": {"fit": fit},
    }  # fmt: skip
    assert panel_text.verdict({"verdict": said})[:2] == (words, good)
    assert panel_text.verdict_in_full(said) == words
    doubted = panel_text.verdict_in_full({**said, "calibrated": False})
    assert doubted == f"{words} The decision was not calibrated for this model."
    old = {"text": "the engine's words", "convincing": False, "probability": 0.1}
    assert panel_text.verdict({"verdict": old})[:2] == ("the engine's words", False)
