"""Transduction of a layer that it would turn over."""

import numpy as np


def test_transduction_that_turns_the_layer_over_is_left_out(run, monkeypatch):
    from terraseek.engine import labelling
    from terraseek.engine.labels.decide import Calibration

    def known(package, *, transduced=False):
        return Calibration(1.0 if transduced else 20.0, {0.9: 0.0}, "a test")

    monkeypatch.setattr(labelling, "calibration", known)
    plain = run()
    everything_red = lambda f, p, **_: np.tile(np.array([[9.0, 0, 0]], np.float32), (len(p), 1))  # noqa: E731
    monkeypatch.setattr(labelling, "transduce", everything_red)
    report = run(transduction=True)
    assert any(w.startswith("Transduction was left out") for w in report.warnings)
    assert [c.n_units for c in report.classes] == [c.n_units for c in plain.classes]
    step = next(s for s in report.steps if s.step == "transduction")
    assert step.changed == 0
