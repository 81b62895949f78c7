"""Model packages through the worker: installed, checked and removed by a client."""

import shutil
from pathlib import Path

from terraseek.engine import models
from terraseek.engine.rpc_methods import METHODS, rpc_error

TINY = Path(__file__).resolve().parents[1] / "data" / "tiny-model"


def call(method, *, cancelled=lambda: False, **params):
    return METHODS[method](params, lambda _: None, cancelled)


def fails(method, **params):
    try:
        call(method, **params)
    except Exception as err:
        return rpc_error(err)
    raise AssertionError("it did not fail")


def test_a_package_is_installed_verified_and_removed():
    name = call("models.install", source=str(TINY))["model"]["name"]
    try:
        assert name in {m.name for m in models.list_models()}
        assert call("models.verify", name=name)["verified"]
    finally:
        assert call("models.remove", name=name) == {"name": name}
    assert name not in {m.name for m in models.list_models()}


def test_a_damaged_package_is_found_and_replaced(models_folder):
    name = call("models.install", source=str(TINY))["model"]["name"]
    try:
        (models_folder / name / "image.onnx").write_bytes(b"not what it was")
        assert fails("models.verify", name=name).kind == "ModelPackageError"
        call("models.install", source=str(TINY), force=True)
        assert call("models.verify", name=name)["verified"]
    finally:
        call("models.remove", name=name)


def test_bad_parameters_and_sources_are_explained(tmp_path):
    assert fails("models.install", source=3).code == -32602
    assert fails("models.install", source="x", force="yes").code == -32602
    assert fails("models.install", source="x", extra=1).code == -32602
    assert fails("models.remove").code == -32602
    assert "not installed" in fails("models.remove", name="nobody").message
    assert "is not there" in fails("models.install", source=str(tmp_path / "no.zip")).message
    no_hash = fails("models.install", source="https://example.invalid/m.zip")
    assert "sha256" in no_hash.message
    shutil.copy(TINY / "model.json", tmp_path / "model.zip")
    assert "zip" in fails("models.install", source=str(tmp_path / "model.zip")).message
