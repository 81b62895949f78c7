"""Tiny real rasters for the engine's tests."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine, from_origin

DATA = Path(__file__).resolve().parent.parent / "data"
RED, GREEN, BLUE = (215, 25, 25), (25, 150, 25), (25, 50, 215)


def write(path, array, crs="EPSG:32633", transform=None, **options):
    """Write (bands, rows, columns) as a GeoTIFF of 1 m pixels and return its path."""
    array = np.asarray(array)
    array = array[None] if array.ndim == 2 else array
    profile = {
        "driver": "GTiff",
        "count": array.shape[0],
        "height": array.shape[1],
        "width": array.shape[2],
        "dtype": array.dtype.name,
        "crs": crs,
        "transform": transform or from_origin(500_000, 5_000_000, 1, 1),
        **options,
    }
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(array)
    return str(path)


def paint(rows=320, columns=320):
    """Green everywhere, a red square in the north-west, a blue one in the south-east."""
    image = np.empty((3, rows, columns), np.uint8)
    image[:] = np.array(GREEN, np.uint8)[:, None, None]
    image[:, 32:96, 32:96] = np.array(RED, np.uint8)[:, None, None]
    image[:, -96:-32, -96:-32] = np.array(BLUE, np.uint8)[:, None, None]
    noise = np.random.default_rng(0).integers(-8, 9, image.shape)
    return np.clip(image.astype(int) + noise, 0, 255).astype(np.uint8)


@pytest.fixture
def tiny_model():
    return str(DATA / "tiny-model")


@pytest.fixture
def writer():
    return write


@pytest.fixture
def painted():
    return paint


@pytest.fixture
def scene(tmp_path):
    """A painted 320 x 320 scene at 1 m in UTM 33N; its origin is a multiple of 64 m."""
    return write(tmp_path / "scene.tif", paint(), transform=from_origin(499_968, 5_000_000, 1, 1))


@pytest.fixture
def affine():
    return Affine


@pytest.fixture
def cli_surroundings(monkeypatch, tiny_model, tmp_path):
    """The tiny model as the default one, and an empty folder to work in."""
    monkeypatch.setenv("TERRASEEK_MODEL", tiny_model)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def cli(capsys, cli_surroundings):
    """Run a command line in this process: (exit code, stdout, stderr)."""

    from terraseek.engine.cli import run

    def call(*arguments):
        capsys.readouterr()
        code = run([str(a) for a in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return code, captured.out, captured.err

    return call


@pytest.fixture
def failing(cli):
    """Run what must fail with exit code 1 and one line on stderr; return the line."""

    def call(*arguments):
        code, out, err = cli(*arguments)
        assert (code, out) == (1, "")
        lines = err.strip().splitlines()
        assert len(lines) == 1 and lines[0].startswith("Error: "), err
        return lines[0]

    return call
