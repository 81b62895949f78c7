"""What is loaded before the first search."""

import pytest
from terraseek.engine import encoder, models, warm
from terraseek.engine.errors import Cancelled, TerraSeekError
from terraseek.engine.rpc_methods import METHODS
from terraseek.engine.verdict import concept_vectors, neutral_vector


def test_after_it_a_search_encodes_nothing_but_its_query(tiny_model, monkeypatch):
    encoder._text.cache_clear()
    label = METHODS["models.warm"](
        {"model": tiny_model, "language": "de"}, lambda _: None, lambda: False
    )["model"]
    assert "tiny" in label
    ran = []
    monkeypatch.setattr(encoder, "_run", lambda *a: ran.append(a))
    text = encoder.text_encoder(models.resolve(tiny_model))
    assert concept_vectors(text, "de").shape[0] > 40 and neutral_vector(text, "de").ndim == 1
    assert not ran


def test_it_stops_when_cancelled_and_says_what_is_missing(tiny_model):
    with pytest.raises(Cancelled):
        warm.warm(tiny_model, "en", lambda: True)
    with pytest.raises(TerraSeekError):
        warm.warm("no-such-model", None)
