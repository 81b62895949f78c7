"""XLM-R + ViT, random weights: checkpoint -> package -> index and search in the engine."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnxruntime as ort
import pytest
import tiny
import torch
from click.testing import CliRunner
from terraseek.engine.encoder import ImageEncoder, TextEncoder
from terraseek.engine.package import load_package
from terraseek.training import evaluate, export_files, export_model, train
from terraseek.training.config import parse_config
from terraseek.training.errors import ExportError, WeightsError

rasterio = pytest.importorskip("rasterio")


OPTIONS = export_model.ExportOptions("x")


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
    with pytest.raises(WeightsError, match="they are not of one model"):
        export_model.export_model(model, tmp_path / "out", OPTIONS)
    assert not (tmp_path / "out").exists()
    model.tokenizer = object()
    with pytest.raises(ExportError, match=r"no tokenizer.json"):
        export_model.export_model(model, tmp_path / "out", OPTIONS)


def test_patches_in_the_joint_space(tmp_path: Path) -> None:
    tiny.model_folder(tmp_path / "model")
    model, out = export_model.load_trained(tmp_path / "model"), tmp_path / "out"
    options = export_model.ExportOptions("dense", patches=True)
    package = export_model.export_model(model, out, options)
    assert package.image.patch_output == "patch_features"
    session = ort.InferenceSession(str(out / "image.onnx"), providers=["CPUExecutionProvider"])
    pixels = np.random.default_rng(0).integers(0, 256, (3, 3, 64, 64)).astype(np.uint8)
    pooled, patches = session.run(None, {"image": pixels})
    with torch.inference_mode():
        wanted = model.images(torch.from_numpy(pixels).float() / 255)[1]
    assert wanted is not None
    wanted = torch.nn.functional.normalize(wanted, dim=-1).flatten(1, 2).numpy()
    assert patches.shape == (3, 4, 16) and np.abs(patches - wanted).max() < 1e-4
    assert np.allclose(np.linalg.norm(patches, axis=-1), 1, atol=1e-5)
    assert np.abs(ImageEncoder(package, "cpu").encode(pixels) - pooled).max() < 1e-5
    model.clip.visual.proj = None
    with pytest.raises(ExportError, match="no patch embeddings"):
        export_model.export_model(model, tmp_path / "none", options)


def test_pruned_vocabulary_and_the_card_of_an_export(tmp_path: Path) -> None:
    pieces = ["▁red", "▁blue", "▁green", "▁field", "▁area", "▁a", "▁Feld", "▁unused", "ver"]
    tiny.model_folder(tmp_path / "model", pieces)
    tiny.data_folder(tmp_path / "data")
    captions = tmp_path / "data" / "captions.jsonl"
    config = parse_config(tiny.table(tmp_path) | {"validate_every": 1}, tmp_path)
    train.train(config, stop_after=1)
    best, out = tmp_path / "run" / "best.pt", tmp_path / "package"
    before = export_model.load_trained(best)
    whole = before.tokenizer.get_vocab_size()
    sentences = ["a red field", "a green area"]
    wanted = train.embed_texts(before, sentences)
    arguments = [str(best), "--out", str(out), "--name", "small", "--pieces", "1"]
    more = ["--text", str(captions), "--evaluate", str(captions), "--split", "val"]
    more += ["--gsd", "0.5", "2"]
    done = CliRunner().invoke(export_model.main, [*arguments, *more])
    assert done.exit_code == 0, done.output
    package = load_package(out)
    encoder = TextEncoder(package)
    for sentence, vector in zip(sentences, wanted):  # texts in use are split as before
        assert np.abs(encoder.encode(sentence) - vector).max() < 1e-4
    spec = json.loads((out / "tokenizer.json").read_text("utf-8"))
    kept = [p for p, _ in spec["model"]["vocab"]]
    assert len(kept) < whole and "▁unused" not in kept and "▁Feld" in kept
    for odd in ("unused river", "🛰", "مسجد", "x" * 300):  # the rest is spelled, nothing fails
        assert np.isfinite(encoder.encode(odd)).all()
    card = (out / "MODEL_CARD.md").read_text("utf-8")
    assert str(tmp_path) not in card and "From `model`" in card
    assert package.image.gsd_range_m == (0.5, 2.0) and "0.5 to 2 m a pixel" in card
    assert f"{len(kept)} pieces" in card and "self-distillation" in card and "| de |" in card
    figures = evaluate.evaluate_captions(out, captions, "val")
    recall = figures["languages"]["de"]["mean_recall"]
    assert package.languages["de"]["val_mean_recall"] == round(recall, 2)
    assert f"| {recall:.2f} |" in card


@pytest.mark.parametrize("holds", [True, False])
def test_fewer_bits_where_they_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, holds: bool
) -> None:
    tiny.model_folder(tmp_path / "model", [f"▁word{i}" for i in range(400)])
    monkeypatch.setattr(export_files.quantise, "SMALL", 256)  # tiny weights count as large here
    for room, name in (
        (export_files.quantise, "matmuls_to_4bit"),
        (export_files.quantise, "store_int8"),
        (export_files, "store_fp16"),
    ):
        real = getattr(room, name)
        monkeypatch.setattr(room, name, lambda graph, real=real: real(graph, smallest=256))
    if not holds:
        monkeypatch.setattr(export_files, "HOLDS", 1.01)
    sentences = ["word1 word30", "a red field"]
    sizes, cosines, images = {}, {}, {}
    pixels = np.random.default_rng(0).integers(0, 256, (3, 3, 64, 64)).astype(np.uint8)
    for precision in ("fp32", "fp16", "int8", "int4") if holds else ("int8", "int4"):
        model = export_model.load_trained(tmp_path / "model")
        for_cuda = precision in ("fp32", "fp16")
        options = export_model.ExportOptions("x", precision=precision, fp16=for_cuda)
        out = tmp_path / precision
        package = export_model.export_model(model, out, options)
        encoder, wanted = TextEncoder(package), train.embed_texts(model, sentences)
        cosines[precision] = min(
            float(encoder.encode(s) @ v) for s, v in zip(sentences, wanted, strict=True)
        )
        sizes[precision] = (out / "text.onnx").stat().st_size
        images[precision] = (out / "image.onnx").stat().st_size
        apart = ImageEncoder(package, "cpu").encode(pixels) - train.embed_images(model, pixels)
        assert np.abs(apart).max() < export_files.TOLERANCE.get(precision, 0.05)
        card = (out / "MODEL_CARD.md").read_text("utf-8")
        if for_cuda:
            assert "fp16" in package.image.variants and "float16 for CUDA" in card
        if precision == "int4":
            assert ("text int4 (least cosine" if holds else "4 bits do not hold") in card
    assert cosines["int8"] > 0.999 and cosines["int4"] > 0.97
    if not holds:
        assert sizes["int4"] == sizes["int8"]
        return
    # The table of words is most of a multilingual text tower: it must shrink as well.
    assert sizes["int4"] < sizes["int8"] < 0.7 * sizes["fp32"]
    assert sizes["int8"] < sizes["fp16"] < 0.8 * sizes["fp32"]
    assert images["int8"] < images["fp16"] < 0.8 * images["fp32"]
    assert cosines["fp32"] > 0.99999 and cosines["fp16"] > 0.9999


def test_siglip2_is_exported_with_its_tokenizer(tmp_path: Path) -> None:
    tiny.siglip_folder(tmp_path / "siglip")
    model = export_model.load_trained(tmp_path / "siglip")
    assert not model.is_hugging_face
    sentences = ["A red, FIELD!", "blue_area  field", "red " * 40, "森", "a"]
    fast = model.fast_tokenizer()
    for sentence, padded in zip(sentences, model.tokenize(sentences).tolist(), strict=True):
        ids = fast.encode(sentence).ids  # cleaned as open_clip cleans, and cut
        assert ids + [model.pad] * (model.length - len(ids)) == padded, sentence
    package = export_model.export_model(model, tmp_path / "out", OPTIONS)
    encoder, wanted = TextEncoder(package), train.embed_texts(model, sentences)
    for sentence, vector in zip(sentences, wanted, strict=True):
        assert np.abs(encoder.encode(sentence) - vector).max() < 1e-4
    with pytest.raises(ExportError, match="cannot be pruned"):
        export_model.export_model(
            model, tmp_path / "less", export_model.ExportOptions("x", pieces=9)
        )
    model.tokenizer.clean_fn = str.upper  # a cleaning that is not known
    with pytest.raises(ExportError, match=r"no tokenizer.json"):
        export_model.export_model(model, tmp_path / "none", OPTIONS)


def test_only_unigram_vocabularies_are_pruned(tmp_path: Path) -> None:
    tiny.model_folder(tmp_path / "model")
    model = export_model.load_trained(tmp_path / "model")
    with pytest.raises(ExportError, match="WordLevel tokenizer cannot be pruned"):
        export_model.export_model(
            model, tmp_path / "out", export_model.ExportOptions("x", pieces=9)
        )
    assert not (tmp_path / "out").exists()
