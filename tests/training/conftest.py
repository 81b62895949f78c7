"""Fixtures of the training tests. They need torch: the whole folder is left out without it."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="the training tests run in .venv-train")
pytest.importorskip("onnx", reason="the training tests run in .venv-train")

sys.path.append(str(Path(__file__).parent))  # for `import tiny`

LANGUAGES = ("pt", "es", "fr", "de", "nl", "it", "zh", "ko", "ru")
MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"


@pytest.fixture
def rsicd(tmp_path: Path) -> Path:
    """A made RSICD folder: two training images, one of validation, one caption empty."""
    folder = tmp_path / "rsicd"
    (folder / "translations").mkdir(parents=True)
    rows = [
        ("a.jpg", "train", ["Many trees.", "a  green FOREST", ""]),
        ("b.jpg", "train", ["many trees", "A river"]),
        ("c.jpg", "val", ["A bridge over a river", "A river"]),
    ]
    with (folder / "captions.jsonl").open("w", encoding="utf-8") as stream:
        for image, split, captions in rows:
            record = {"image": image, "split": split, "label": "x", "captions": captions}
            stream.write(json.dumps(record) + "\n")
    for language in LANGUAGES:
        lines = [f"id\tsplit\ten\t{language}"]
        lines += [f"t1\ttrain\tmany trees\t{language} trees"]
        lines += [f"vc\tval\ta river\t{language} river"]
        path = folder / "translations" / f"{language}.tsv"
        path.write_text("\n".join(lines) + "\n", "utf-8")
    return folder


@pytest.fixture(scope="session")
def package_path() -> Path:
    """The shipped default package."""
    try:
        name = (MODELS / "default.txt").read_text("utf-8").strip()
    except OSError:
        pytest.skip("no model package in resources/models yet")
    return MODELS / name


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder with RSICD and RSSCN7, where TERRASEEK_DATA names it."""
    folder = os.environ.get("TERRASEEK_DATA", "")
    if not folder:
        pytest.skip("TERRASEEK_DATA is not set")
    return Path(folder)
