"""What ``make package`` writes: complete, and working from the folder that QGIS unpacks it to."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TINY = ROOT / "tests" / "data" / "tiny-model"
#: Rooms that ship as a whole.
ROOMS = ("engine/", "qgis_plugin/", "training/")
#: What the rooms read while they run, and what the plugin repository asks for.
NEEDED = """LICENSE README.md CHANGELOG.md metadata.txt pyproject.toml __init__.py
resources/icons/terraseek.svg resources/search/scores.onnx resources/models/default.txt
docs/processing.md"""
DEVELOPMENT = ("tests/", "benchmarks/", "scripts/", "requirements/", ".ci/", "Makefile", "demo/")


def git(*arguments: str) -> bytes:
    """Run git in the checkout."""
    run = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, check=False)
    if run.returncode:
        pytest.skip("no git checkout (an unpacked archive)")
    return run.stdout


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """The zip of the last commit, made as ``make package`` makes it."""
    path = tmp_path_factory.mktemp("dist") / "terraseek.zip"
    git("archive", "--format=zip", "--prefix=terraseek/", "-o", str(path), "HEAD")
    return zipfile.ZipFile(path)


@pytest.fixture(scope="module")
def plugin(archive, tmp_path_factory):
    """The zip unpacked into a profile's folder of plugins, with a space and an accent."""
    folder = tmp_path_factory.mktemp("profil é") / "plug ins"
    archive.extractall(folder)
    return folder / "terraseek"


def committed(*folders: str) -> list[str]:
    names = git("ls-tree", "-r", "-z", "--name-only", "HEAD", *folders).decode().split("\0")
    return [name for name in names if name]


def test_the_rooms_are_complete(archive):
    inside = {name.removeprefix("terraseek/") for name in archive.namelist()}
    assert set(committed(*ROOMS)) <= inside
    assert any(name.startswith("training/") and name.endswith(".py") for name in inside)


def test_what_is_read_while_it_runs_is_there(archive):
    inside = {name.removeprefix("terraseek/") for name in archive.namelist()}
    kept = [n for n in committed("resources/") if n.split("/")[1] not in ("models", "demo")]
    assert set(kept) | set(NEEDED.split()) <= inside


def test_models_and_development_files_stay_out(archive):
    inside = [name.removeprefix("terraseek/") for name in archive.namelist()]
    assert not [name for name in inside if name.startswith(DEVELOPMENT)]
    assert [n for n in inside if n.startswith("resources/models/") and not n.endswith("/")] == [
        "resources/models/default.txt"
    ]
    assert Path(archive.filename or "").stat().st_size < 25_000_000


def test_metadata_promises_the_provider(archive):
    text = archive.read("terraseek/metadata.txt").decode("utf-8")
    assert "hasProcessingProvider=yes" in text
    assert "terraseek/qgis_plugin/processing/provider.py" in archive.namelist()


def test_nothing_looks_like_a_password_in_a_url(archive):
    """The plugin repository blocks it, in examples and docstrings as well."""
    pattern = re.compile(rb"://[^:/?#\[\]@!$&'()*+,;=\s]+:([^:/?#\[\]@!$&'()*+,;=\s]+)@")
    found = [
        name
        for name in archive.namelist()
        if name.endswith((".py", ".md", ".txt", ".toml")) and pattern.search(archive.read(name))
    ]
    assert not found


def start(plugin: Path, boot: str, *arguments: str, **options):
    """Run one of the plugin's start files as QGIS does: isolated, from another folder."""
    command = [sys.executable, "-I", "-X", "utf8", str(plugin / "qgis_plugin" / boot), *arguments]
    variables = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    return subprocess.run(
        command, cwd=plugin.parent, env=variables, capture_output=True, check=False, **options
    )


def test_the_worker_answers_from_the_unpacked_folder(plugin):
    hello = {"jsonrpc": "2.0", "id": 1, "method": "initialize"}
    hello["params"] = {"protocol": 1, "client": "test"}
    done = start(plugin, "worker_boot.py", input=json.dumps(hello).encode() + b"\n", timeout=60)
    assert json.loads(done.stdout)["result"]["protocol"] == 1, done.stderr.decode()


def test_a_search_runs_from_the_unpacked_folder(plugin, tmp_path):
    import numpy as np
    import rasterio
    from rasterio.transform import from_origin

    raster = tmp_path / "Bild 图.tif"
    pixels = np.full((3, 96, 96), 25, np.uint8)
    pixels[1] = 150
    pixels[:, :32, :32] = np.array([215, 25, 25], np.uint8)[:, None, None]
    profile = {"driver": "GTiff", "count": 3, "height": 96, "width": 96, "dtype": "uint8"}
    place = {"crs": "EPSG:32633", "transform": from_origin(500_000, 5_000_000, 1, 1)}
    with rasterio.open(raster, "w", **profile, **place) as file:
        file.write(pixels)
    hello = {"protocol": 1, "client": "test"}
    request = {"source": str(raster), "query": "red", "tile": 32, "model": str(TINY)}
    process = subprocess.Popen(
        [sys.executable, "-I", "-X", "utf8", str(plugin / "qgis_plugin" / "worker_boot.py")],
        cwd=plugin.parent,
        env={k: v for k, v in os.environ.items() if not k.startswith("PYTHON")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    for number, (method, params) in enumerate((("initialize", hello), ("search", request)), 1):
        message = {"jsonrpc": "2.0", "id": number, "method": method, "params": params}
        process.stdin.write(json.dumps(message).encode() + b"\n")
    process.stdin.flush()
    answer = next(one for one in map(json.loads, process.stdout) if one.get("id") == 2)
    process.stdin.close()
    process.wait(30)
    process.stdout.close()
    best = answer["result"]["hits"][0]
    left, bottom, right, top = best["bounds"]
    assert 500_000 <= (left + right) / 2 <= 500_032 and 4_999_968 <= (bottom + top) / 2 <= 5_000_000


def test_the_code_is_the_unpacked_one(plugin):
    boot = plugin / "qgis_plugin" / "worker_boot.py"
    program = f"import runpy; runpy.run_path({str(boot)!r})['register']()\n"
    program += "from terraseek.engine import api; print(api.__file__)"
    done = subprocess.run(
        [sys.executable, "-I", "-X", "utf8", "-c", program], capture_output=True, check=True
    )
    assert Path(done.stdout.decode().strip()).parent.parent == plugin
