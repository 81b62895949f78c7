"""The loop on a tiny XLM-R + ViT model: learning, resuming, stopping, exporting."""

from __future__ import annotations

import csv
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import tiny
import torch
from terraseek.training import checkpoint, objectives
from terraseek.training import train as loop
from terraseek.training.batches import Batches
from terraseek.training.clip_model import layer_of, load_model
from terraseek.training.config import CropConfig, ModelConfig, OptimConfig, parse_config
from terraseek.training.crops import crop, multi_crop, random_maps
from terraseek.training.errors import CheckpointError, DataError, TrainingError, WeightsError
from terraseek.training.objectives import Student
from terraseek.training.optimiser import parameter_groups, set_rates
from terraseek.training.records import Record, read_records


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.set_num_threads(1)  # tiny tensors: a second thread only waits
    folder = tmp_path_factory.mktemp("clip")
    tiny.model_folder(folder / "model")
    tiny.data_folder(folder / "data")
    return folder


def config(made: Path, run: str, **tables: dict[str, Any]) -> Any:
    table = tiny.table(made, run)
    for name, values in tables.items():
        table[name] = table.get(name, {}) | values
    return parse_config(table, made)


def test_killed_and_resumed_is_the_same_bit_for_bit(made: Path) -> None:
    loop.train(config(made, "whole"))
    loop.train(config(made, "parts"), stop_after=1)
    (made / "parts" / "last.part").write_bytes(b"half")  # what a kill while saving leaves
    loop.train(config(made, "parts"), stop_after=3)
    loop.train(config(made, "parts"))
    a, b = (checkpoint.load_checkpoint(made / x / "last.pt") for x in ("whole", "parts"))
    for part in ("student", "average", "objectives"):
        for name, weights in a[part].items():
            assert torch.equal(weights, b[part][name]), name
    assert a["best"] == b["best"]
    first, second = ((made / x / "metrics.csv").read_text() for x in ("whole", "parts"))
    assert first == second and first.count("\n") == 5
    assert (made / "whole" / "curves.png").read_bytes().startswith(b"\x89PNG")
    rows = list(csv.DictReader(first.splitlines()))
    assert {"contrastive", "distill", "norm", "score", "de_mean_recall"} <= set(rows[-1])


def test_going_on_with_other_settings_is_said(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    loop.train(config(made, "changed"), stop_after=1)
    loop.train(config(made, "changed"), stop_after=2)
    assert "other settings" not in capsys.readouterr().err
    other = replace(config(made, "changed", data={"english": 0.5}), seed=7)
    loop.train(other, stop_after=3)
    said = capsys.readouterr().err
    assert "seed: 0 -> 7; data.english: 0.4 -> 0.5." in said
    for change in ({"rate": 2e-3}, {"layer_decay": 0.8}, {"freeze_text": -1}):
        key, value = next(iter(change.items()))
        with pytest.raises(CheckpointError, match=rf"other settings .*optim.{key}: .* -> {value}"):
            loop.train(config(made, "changed", optim=change))


def test_every_objective_together_with_accumulation(made: Path) -> None:
    settings = config(
        made,
        "all",
        objectives={
            "contrastive": "sigmoid",
            "views_weight": 0.5,
            "patch_weight": 0.5,
            "hard_negatives": True,
        },
        data={"views": 2},
        optim={"accumulate": 2, "epochs": 1, "precision": "bf16"},
    )
    loop.train(settings)
    rows = list(csv.DictReader((made / "all" / "metrics.csv").read_text().splitlines()))
    assert len(rows) == 1
    assert {"contrastive", "views", "distill", "patch"} <= set(rows[0])


@pytest.mark.parametrize("precision", ["fp16", "bf16"])
def test_half_precision_stays_near_full(made: Path, precision: str) -> None:
    losses, moved = {}, {}
    for kind in ("fp32", precision):
        run = f"half-{kind}-{precision}"
        off = {"distill_weight": 0.0}
        settings = config(made, run, objectives=off, optim={"precision": kind, "epochs": 10})
        loop.train(settings, stop_after=1)
        start = checkpoint.load_checkpoint(made / run / "last.pt")["student"]
        loop.train(settings)
        rows = list(csv.DictReader((made / run / "metrics.csv").read_text().splitlines()))
        losses[kind] = [float(r["contrastive"]) for r in rows]
        state = checkpoint.load_checkpoint(made / run / "last.pt")
        # Autocast: the weights themselves stay float32.
        weights = {k: v for k, v in state["student"].items() if v.is_floating_point()}
        assert all(v.dtype == torch.float32 and torch.isfinite(v).all() for v in weights.values())
        moved[kind] = sum(float((weights[k] - start[k]).abs().sum()) for k in weights)
        if kind == "fp16":  # its first steps may overflow: the scale is lowered, the step skipped
            assert 0 < state["scaler"]["scale"] < 65536
    assert losses[precision][0] == pytest.approx(losses["fp32"][0], rel=0.02)
    assert losses[precision] != losses["fp32"]
    assert moved[precision] > 0  # not all steps were skipped


def test_it_learns(made: Path) -> None:
    settings = config(
        made,
        "learns",
        objectives={"contrastive": "decoupled", "distill_weight": 0.0},
        crops={"local_views": 0, "colour": 0.0},
        optim={"epochs": 6, "rate": 3e-3, "layer_decay": 1.0},
    )
    settings = replace(settings, save_every=12)
    best = loop.train(settings)
    rows = list(csv.DictReader((made / "learns" / "metrics.csv").read_text().splitlines()))
    assert float(rows[-1]["contrastive"]) < float(rows[0]["contrastive"])
    assert best["score"] >= float(rows[1]["score"])  # the first validation, after two steps


def test_a_loss_that_is_no_number_names_step_and_batch(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop.train(config(made, "nan"), stop_after=2)
    before = (made / "nan" / "last.pt").read_bytes()

    def broken(logits: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
        return logits.sum() * float("nan")

    monkeypatch.setitem(objectives._ROWS, "info_nce", broken)
    with pytest.raises(TrainingError, match=r"no number in step 3 .*\d+\.png"):
        loop.train(config(made, "nan"))
    monkeypatch.undo()
    monkeypatch.setattr(loop.nn.utils, "clip_grad_norm_", lambda *_: torch.tensor(float("inf")))
    with pytest.raises(TrainingError, match="gradient is no number in step 3"):
        loop.train(config(made, "nan"))
    assert (made / "nan" / "last.pt").read_bytes() == before
    assert (made / "nan" / "metrics.csv").read_text().count("\n") == 3  # the two good steps


def test_fp16_gives_up_where_a_smaller_scale_is_no_help(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def steep(logits: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
        zero = logits.float().sum(1) * 0
        return zero + zero.sqrt()  # a number whose gradient is none

    monkeypatch.setitem(objectives._ROWS, "info_nce", steep)
    settings = config(made, "steep", optim={"precision": "fp16", "epochs": 20})
    with pytest.raises(TrainingError, match=r"gradient is no number in step 18 .*\.png"):
        loop.train(settings)  # the scale halves from 65536: 17 steps are left out


def test_another_number_of_processes_is_said(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    loop.train(config(made, "ranks"), stop_after=2)
    path = made / "ranks" / "last.pt"
    state = checkpoint.load_checkpoint(path)
    assert state["processes"] == 1
    checkpoint.save_checkpoint(state | {"processes": 4}, path)
    capsys.readouterr()
    loop.train(config(made, "ranks"), stop_after=3)
    assert "1 processes instead of 4" in capsys.readouterr().err


def test_a_full_disk_keeps_the_previous_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "last.pt"
    checkpoint.save_checkpoint({"kind": "terraseek-training-1", "step": 1}, path)

    def full(state: Any, stream: Any) -> None:
        stream.write(b"some of it")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(checkpoint.torch, "save", full)
    with pytest.raises(CheckpointError, match=r"No space left.*previous one is kept"):
        checkpoint.save_checkpoint({}, path)
    assert checkpoint.load_checkpoint(path)["step"] == 1
    assert [p.name for p in tmp_path.iterdir()] == ["last.pt"]


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size")
def test_a_writer_that_finds_no_room_says_so(tmp_path: Path) -> None:
    import resource
    import signal

    path = tmp_path / "last.pt"
    weights = {"kind": "terraseek-training-1", "w": torch.zeros(100_000)}
    checkpoint.save_checkpoint(weights | {"step": 1}, path)
    before, limits = path.read_bytes(), resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, limits[1]))
    try:
        with pytest.raises(CheckpointError, match=r"File too large.*previous one is kept"):
            checkpoint.save_checkpoint(weights | {"step": 2}, path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["last.pt"]


def test_checkpoints_that_do_not_fit(made: Path, tmp_path: Path) -> None:
    loop.train(config(made, "other"), stop_after=1)
    with pytest.raises(CheckpointError, match="another architecture"):
        loop.train(config(made, "other", objectives={"hidden": 64}))
    for content in (b"", b"rubbish", (made / "model" / "config.json").read_bytes()):
        (tmp_path / "x.pt").write_bytes(content)
        with pytest.raises(CheckpointError, match=r"cannot be used|no checkpoint of this"):
            checkpoint.load_checkpoint(tmp_path / "x.pt")
    torch.save({"a": 1}, tmp_path / "x.pt")
    with pytest.raises(CheckpointError, match="not of this program"):
        checkpoint.load_checkpoint(tmp_path / "x.pt")
    with pytest.raises(CheckpointError, match="no checkpoint"):
        checkpoint.load_checkpoint(tmp_path / "none.pt")


def test_no_hub_says_how_to_go_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    for name in ("xlm-roberta-base-ViT-B-32", "no-such-model"):
        with pytest.raises(WeightsError, match="local folder") as caught:
            load_model(ModelConfig(name=name))
        assert "\n" not in str(caught.value)
    with pytest.raises(WeightsError, match=r"open_clip_config.json cannot be used"):
        load_model(ModelConfig(name=str(tmp_path)))


def test_a_tokenizer_with_more_pieces_than_the_text_tower(made: Path, tmp_path: Path) -> None:
    shutil.copytree(made / "model", tmp_path / "model")
    tiny.unigram([f"▁word{i}" for i in range(50)]).save(str(tmp_path / "model" / "tokenizer.json"))
    with pytest.raises(WeightsError, match="not of one model"):
        load_model(ModelConfig(name=str(tmp_path / "model")))


def test_siglip2_is_trained(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tiny.siglip_folder(tmp_path / "siglip")
    table: dict[str, Any] = {"model": {"name": str(tmp_path / "siglip")}}
    table["objectives"] = {"contrastive": "sigmoid"}
    loop.train(config(made, "siglip", **table), stop_after=1)
    row = next(csv.DictReader((made / "siglip" / "metrics.csv").read_text().splitlines()))
    assert {"contrastive", "distill"} <= set(row)
    # By a name of the hub the tokenizer is open_clip's as well, not the bare one inside it.
    import open_clip

    real, folder = open_clip.create_model, f"local-dir:{tmp_path / 'siglip'}"
    tokenizer = open_clip.get_tokenizer(folder)
    monkeypatch.setattr(open_clip, "create_model", lambda _, **k: real(folder, **k))
    monkeypatch.setattr(open_clip, "get_tokenizer", lambda _: tokenizer)
    model = load_model(ModelConfig(name="ViT-B-32-SigLIP2-256"))
    assert model.tokenize(["a red field"]).shape == (1, 16)


def test_broken_images_stop_where_they_are_many(made: Path, tmp_path: Path) -> None:
    path = tiny.data_folder(tmp_path / "data")
    (tmp_path / "data" / "1.png").write_bytes(b"")
    settings = config(made, "broken", data={"captions": str(path), "max_broken": 0.0})
    with pytest.raises(DataError, match=r"1 of 12 images of train.*1\.png"):
        loop.train(settings)
    table = (made / "broken" / "skipped.tsv").read_text("utf-8").splitlines()
    assert table == ["of\twhat\twhy", "train\t1.png\timage broken"]


def test_native_towers_take_crops_of_any_size(made: Path) -> None:
    model = load_model(ModelConfig(name=str(made / "model"))).eval()
    with torch.inference_mode():
        x = torch.rand(2, 3, 64, 64)
        pooled, patches = model.images(x)
        own = model.clip.encode_image((x - model.mean) / model.std)
        assert torch.allclose(pooled, own, atol=1e-5)
        assert patches is not None and patches.shape == (2, 2, 2, 16)
        assert model.images(x[..., :32, :32])[0].shape == (2, 16)
    ids = model.tokenize(["a red field", "area"])
    assert ids.tolist()[1][-2:] == [model.pad, model.pad]


def test_rates_by_layer_and_freezing(made: Path) -> None:
    assert layer_of("model.clip.visual.transformer.resblocks.1.ln_1.weight") == ("image", 2)
    assert layer_of("clip.visual.conv1.weight") == ("image", 0)
    assert layer_of("clip.text.transformer.encoder.layer.0.output.dense.weight") == ("text", 1)
    assert layer_of("model.clip.visual.proj")[1] == layer_of("clip.visual.ln_post.bias")[1] == 10000
    assert layer_of("head.last")[0] == layer_of("model.clip.logit_scale")[0] == "new"
    student = Student(load_model(ModelConfig(name=str(made / "model"))), config(made, "x"))
    optim = OptimConfig(rate=1e-3, layer_decay=0.5, freeze_text=-1, freeze_image=1)
    optim = replace(optim, unfreeze_after=5)
    groups = parameter_groups(student, optim)
    assert {g["peak"] for g in groups} == {1e-3, 5e-4}  # rate_new is 1e-3 as well
    assert not any(p.requires_grad for p in student.model.clip.text.parameters())
    assert not student.model.clip.visual.conv1.weight.requires_grad
    optimiser = torch.optim.AdamW(groups)
    set_rates(optimiser, 4, 100, optim)
    assert {g["lr"] for g in optimiser.param_groups if g["base"]} == {0.0}
    set_rates(optimiser, 10, 100, optim)
    assert all(g["lr"] == pytest.approx(g["peak"]) for g in optimiser.param_groups)


def test_crops_stay_inside_and_repeat() -> None:
    maps = random_maps(500, [0.05, 1.0], True, torch.Generator().manual_seed(0))
    corners = torch.tensor([[x, y, 1.0] for x in (-1, 1) for y in (-1, 1)])
    assert float((maps @ corners.T).abs().max()) <= 1 + 1e-5
    images = torch.randint(0, 256, (3, 3, 32, 32), dtype=torch.uint8)
    whole = torch.tensor([[[1.0, 0, 0], [0, 1, 0]]]).repeat(3, 1, 1)
    assert torch.allclose(crop(images, whole, 32), images / 255, atol=1e-5)
    settings = CropConfig(local_views=2, local_size=16)
    one, two = (multi_crop(images, settings, 32, torch.Generator().manual_seed(1)) for _ in "ab")
    assert [v.shape[-1] for v in (*one[0], *one[1])] == [32, 32, 16, 16]
    assert all(torch.equal(a, b) for a, b in zip(one[0] + one[1], two[0] + two[1]))


@pytest.mark.parametrize(("balance", "share"), [(1.0, 0.5), (0.5, 0.75), (0.0, 0.9)])
def test_languages_are_drawn_evenly_or_by_their_captions(
    made: Path, balance: float, share: float
) -> None:
    # Nine captions that are not English of ten are German, one is Korean.
    records = [Record(f"{i}.png", {"en": ["x"], "de": ["y"] * 9, "ko": ["z"]}) for i in range(4)]
    images = torch.zeros(4, 3, 4, 4, dtype=torch.uint8).numpy()
    data = replace(config(made, "x").data, english=0.0, balance=balance)
    batches = Batches(records, images, data, 0, 4)
    said = [t for number in range(500) for t in batches.draw(number).texts[0]]
    assert said.count("y") / len(said) == pytest.approx(share, abs=0.03)
    assert set(said) == {"y", "z"}


def test_batches_follow_languages_and_epochs(made: Path) -> None:
    records, _ = read_records(made / "data" / "captions.jsonl")
    images = torch.zeros(len(records), 3, 4, 4, dtype=torch.uint8).numpy()
    data = replace(config(made, "x").data, english=1.0, views=2)
    batches = Batches(records, images, data, 0, 6, hard=True)
    first = batches.draw(0)
    assert all(set(t.split()) & {"red", "blue", "green"} for t in first.texts[0])
    assert all(set(t.split()) & {"rot", "blau", "grün"} for t in first.texts[1])
    assert torch.equal(first.keys[0], first.keys[1])
    seen = [int(i) for number in range(3) for i in batches.rows(number)]
    assert sorted(seen) == list(range(18))
    assert [int(i) for number in range(3, 6) for i in batches.rows(number)] != seen
