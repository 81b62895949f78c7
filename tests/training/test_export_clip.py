"""XLM-R + ViT, random weights: checkpoint -> package -> index and search in the engine."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import tiny
from click.testing import CliRunner
from terraseek.engine.encoder import ImageEncoder, TextEncoder
from terraseek.engine.package import load_package
from terraseek.training import evaluate, export_model, train
from terraseek.training.config import parse_config
from terraseek.training.errors import ExportError

rasterio = pytest.importorskip("rasterio")


def test_from_a_step_to_a_search(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from rasterio.transform import from_origin
    from terraseek.engine import cli

    tiny.model_folder(tmp_path / "model")
    tiny.data_folder(tmp_path / "data")
    config = parse_config(tiny.table(tmp_path) | {"validate_every": 1}, tmp_path)
    train.train(config, stop_after=1)
    best, out = tmp_path / "run" / "best.pt", tmp_path / "package"
    arguments = [str(best), "--out", str(out), "--name", "tiny-xlmr"]
    done = CliRunner().invoke(export_model.main, arguments)
    assert done.exit_code == 0, done.output
    package = load_package(out)
    assert package.dimension == 16 and package.image.input_size == 64

    model = export_model.load_trained(best)
    pixels = np.random.default_rng(0).integers(0, 256, (3, 3, 64, 64)).astype(np.uint8)
    ours = train.embed_images(model, pixels)
    assert np.abs(ImageEncoder(package, "cpu").encode(pixels) - ours).max() < 1e-4
    sentence = TextEncoder(package).encode("ein rot Feld")
    assert np.abs(sentence - train.embed_texts(model, ["ein rot Feld"])[0]).max() < 1e-4

    raster = tmp_path / "scene.tif"
    profile = {"driver": "GTiff", "width": 256, "height": 256, "count": 3, "dtype": "uint8"}
    where = {"crs": "EPSG:32633", "transform": from_origin(5e5, 5e6, 1, 1)}
    with rasterio.open(raster, "w", **profile, **where) as made:
        made.write(np.random.default_rng(1).integers(0, 256, (3, 256, 256)).astype(np.uint8))
    options = ["--model", str(out), "--top", "3", "--json", "--device", "cpu"]
    capsys.readouterr()
    assert cli.run(["search", str(raster), "a red field", *options]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert len(answer["hits"]) == 3 and "tiny-xlmr" in json.dumps(answer["model"])

    figures = {}
    for path in (best, out):
        captions = ["--captions", str(tmp_path / "data" / "captions.jsonl"), "--split", "val"]
        measured = CliRunner().invoke(evaluate.main, [str(path), *captions])
        assert measured.exit_code == 0, measured.output
        figures[path] = json.loads(measured.stdout)
    assert [f["kind"] for f in figures.values()] == ["checkpoint", "package"]
    assert figures[best]["images"] == 6 and set(figures[best]["languages"]) == {"de", "en"}
    assert figures[best]["languages"] == figures[out]["languages"]
    usage = CliRunner().invoke(evaluate.main, [str(best)])
    assert usage.exit_code == 2 and "either --data or --captions" in usage.output

    again = CliRunner().invoke(export_model.main, arguments)
    assert again.exit_code == 1 and "is not empty" in again.output
    small = [*arguments[:2], str(tmp_path / "small"), *arguments[3:], "--precision", "int8"]
    assert CliRunner().invoke(export_model.main, small).exit_code == 0


def test_a_tokenizer_of_another_model_is_refused(tmp_path: Path) -> None:
    tiny.model_folder(tmp_path / "model")
    model = export_model.load_trained(tmp_path / "model")
    model.tokenizer.add_tokens([f"new{i}" for i in range(5)])
    with pytest.raises(ExportError, match="they are not of one model"):
        export_model.export_model(model, tmp_path / "out", "x", "1", "x")
    assert not (tmp_path / "out").exists()
    model.tokenizer = object()
    with pytest.raises(ExportError, match=r"no tokenizer.json"):
        export_model.export_model(model, tmp_path / "out", "x", "1", "x")
