"""A painted scene, its truth, and a way to label it with the tiny model."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from rasterio.transform import from_origin
from terraseek.engine import text_cache
from terraseek.engine.labelling import label
from terraseek.engine.labels.messages import LabelRequest

_above = Path(__file__).resolve().parent.parent / "conftest.py"
_spec = importlib.util.spec_from_file_location("engine_conftest", _above)
above = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(above)

CLASSES = "en: red roof, green grass, blue lake"
#: Upper left corner: a multiple of 32 m, so that tiles fall on the painted squares.
CORNER = from_origin(499_968, 5_000_000, 1, 1)


@pytest.fixture(autouse=True)
def cache(tmp_path_factory, monkeypatch):
    """Prompt embeddings never reach the user's cache folder."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setattr(text_cache, "folder", lambda: folder)
    return folder


@pytest.fixture
def truth_array():
    """Values 1 red, 2 green, 3 blue of the painted scene."""
    truth = np.full((320, 320), 2, np.uint8)
    truth[32:96, 32:96] = 1
    truth[-96:-32, -96:-32] = 3
    return truth


@pytest.fixture
def truth(tmp_path, truth_array):
    return above.write(tmp_path / "truth.tif", truth_array, transform=CORNER)


@pytest.fixture
def run(scene, tiny_model):
    """Label the scene; options replace those of the request."""

    def call(**more):
        values = {
            "source": scene,
            "classes": CLASSES,
            "model": tiny_model,
            "tile": 32,
            "device": "cpu",
            **more,
        }
        return label(LabelRequest(**values))

    return call
