"""Every wrong key is named."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from terraseek.training.config import load_config, parse_config
from terraseek.training.errors import ConfigError

GOOD: dict[str, Any] = {"run": "r", "data": {"captions": "c.jsonl"}}


def test_defaults_and_paths(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text('run = "r"\n[data]\ncaptions = "d/c.jsonl"\n[optim]\nrate = 1\n')
    config = load_config(path)
    assert config.run == str(tmp_path / "r") and config.optim.rate == 1.0
    assert config.data.images == str(tmp_path / "d")
    assert config.model.name == "xlm-roberta-base-ViT-B-32"


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"sead": 1}, "sead is no known key.*seed"),
        ({"optim": {"lr": 1}}, "optim.lr is no known key"),
        ({"optim": {"rate": "fast"}}, "optim.rate must be a number"),
        ({"optim": {"epochs": 1.5}}, "optim.epochs must be a whole number"),
        ({"optim": {"epochs": True}}, "optim.epochs must be a whole number"),
        ({"optim": {"ema": 1.5}}, "optim.ema must be from 0 to 1"),
        ({"optim": {"rate": float("nan")}}, "optim.rate must be from"),
        ({"optim": {"precision": "int8"}}, "optim.precision must be one of fp32, bf16, fp16"),
        ({"crops": {"global_area": [1.0]}}, "crops.global_area must be two rising"),
        ({"crops": {"local_area": [0.1, 2]}}, "crops.local_area must be from"),
        ({"optim": 3}, "optim must be a table"),
        ({"data": {"captions": "c", "languages": "en"}}, "data.languages must be a list"),
        ({"data": {}}, "data.captions"),
        ({"objectives": {"views_weight": 1.0}}, "data.views"),
        ({"objectives": {"contrastive_weight": 0, "distill_weight": 0}}, "every weight is 0"),
        (
            {"objectives": {"patch_weight": 1, "distill_weight": 0}, "crops": {"local_views": 0}},
            "crops.local_views",
        ),
    ],
)
def test_errors_name_the_key(table: dict[str, Any], said: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=said):
        parse_config(GOOD | table, tmp_path)


def test_no_file_and_no_toml(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_text("a = = 1")
    with pytest.raises(ConfigError, match="no valid TOML"):
        load_config(tmp_path / "bad.toml")
