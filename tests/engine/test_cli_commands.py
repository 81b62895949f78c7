"""The other commands of the command line, and the program as a process of its own."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from terraseek.engine import models
from terraseek.engine.cli import COMMANDS

PROGRAM = [sys.executable, "-c", "from terraseek.engine.cli import main; main()"]
#: What `search --json` prints, and a hit of it. Frozen: do not change.
SEARCH_FIELDS = ["model", "device", "query", "language", "n_tiles", "elapsed_s", "hits"]
HIT_FIELDS = ["rank", "tile", "score", "percentile", "bounds", "crs"]


def quick(raster, *more):
    return [raster, "--tile", 32, "--device", "cpu", *more]


# -- the other commands ----------------------------------------------------------------------


def test_models_commands(cli, failing, tiny_model, monkeypatch, tmp_path):
    monkeypatch.delenv("TERRASEEK_MODEL")
    monkeypatch.setenv("TERRASEEK_MODELS", str(tmp_path / "mine"))
    monkeypatch.setattr(models, "BUNDLED", tmp_path / "bundled")
    code, out, err = cli("models", "list")
    assert (code, out) == (0, "") and "install" in err
    assert json.loads(cli("models", "list", "--json")[1]) == {"models": []}
    assert "not there" in failing("models", "install", "no.zip")
    code, out, _ = cli("models", "install", tiny_model, "--json")
    assert code == 0 and json.loads(out)["name"] == "tiny-colours"
    (listed,) = json.loads(cli("models", "list", "--json")[1])["models"]
    assert listed["default"] and listed["version"] == "1.0.0" and len(listed["hash"]) == 64
    code, out, _ = cli("models", "list")
    assert code == 0 and "* tiny-colours" in out
    shown = json.loads(cli("models", "info", "--json")[1])
    assert shown["image"]["input_size"] == 32 and shown["default"]
    assert "tiny-colours" in cli("models", "info", "tiny-colours")[1]
    verified = json.loads(cli("models", "verify", "--json")[1])["verified"]
    assert [v["ok"] for v in verified] == [True]
    (tmp_path / "mine" / "tiny-colours" / "NOTICE").write_text("changed")
    code, out, err = cli("models", "verify", "--json")
    assert code == 1 and json.loads(out)["verified"][0]["ok"] is False and "sha256" in err
    assert "sha256" in failing("models", "verify", "tiny-colours")
    assert cli("models", "remove", "tiny-colours")[0] == 0
    assert "not installed" in failing("models", "remove", "tiny-colours")


def test_doctor(cli, monkeypatch, tmp_path):
    code, out, err = cli("doctor", "--json")
    report = json.loads(out)
    assert (code, err) == (0, "")
    assert report["versions"]["engine"] and report["versions"]["gdal"]
    assert report["device"]["ran"] in ("cpu", "cuda") and report["device"]["provider"]
    assert report["model"]["verified"] and len(report["model"]["hash"]) == 64
    assert str(Path.home()) + os.sep not in out.replace("\\\\", "\\")
    assert "versions:" in cli("doctor")[1]
    monkeypatch.setenv("TERRASEEK_MODEL", str(tmp_path))
    code, out, _ = cli("doctor", "--json")
    assert code == 1 and json.loads(out)["problems"]


def test_doctor_says_that_the_environment_names_a_model_that_is_not_there(cli, monkeypatch):
    monkeypatch.setenv("TERRASEEK_MODEL", "/nope")
    code, out, _ = cli("doctor")
    told = "TERRASEEK_MODEL is set: The model '/nope' is not installed."
    assert code == 1 and f"  problem: {told}" in out
    assert out[out.index("problems:") :].splitlines() == [
        "problems:",
        f"  {told} See `terraseek models list` for the installed ones.",
    ]


def test_doctor_says_that_cuda_did_not_run(cli, monkeypatch):
    from terraseek.engine import device, doctor

    for module in (device, doctor):
        monkeypatch.setattr(module, "nvidia_gpu", lambda: "")
    code, out, _ = cli("doctor", "--device", "cuda", "--json")
    assert code == 1 and "ran" not in json.loads(out)["device"]


def test_export(cli, failing, scene, tmp_path):
    pytest.importorskip("pyarrow")
    cli("index", *quick(scene))
    folder = scene + ".terraseek"
    code, out, _ = cli("export", folder, "--geoparquet", "e.parquet", "--json")
    data = json.loads(out)
    assert code == 0 and data["n_tiles"] > 300 and data["bytes"] == Path("e.parquet").stat().st_size
    failing("export", folder, "--geoparquet", "e.csv")


def test_training_commands_without_the_training_room(failing, monkeypatch):
    for name in ("train", "evaluate", "evaluate-sets", "export-model", "translate-captions"):
        module = f"terraseek.training.{name.replace('-', '_')}"
        monkeypatch.setitem(sys.modules, module, None)  # importing it fails
        assert "terraseek[train]" in failing(name, "--epochs", 3)


def test_training_commands_get_their_arguments(cli, monkeypatch):
    import types

    module = types.ModuleType("terraseek.training.train")
    module.__spec__ = types.SimpleNamespace(name="terraseek.training.train")
    module.main = lambda arguments: print(arguments) or 0
    monkeypatch.setitem(sys.modules, "terraseek.training.train", module)
    code, out, _ = cli("train", "--help", "-x", "a b")
    assert code == 0 and out.strip() == "['--help', '-x', 'a b']"


def test_help_and_version(cli):
    code, out, _ = cli("--help")
    assert code == 0 and all(name in out for name in COMMANDS)
    assert re.fullmatch(r"terraseek \d+\.\d+\.\d+\S*\n", cli("--version")[1])
    for name in ("index", "search", "export", "models", "doctor", "serve"):
        code, out, _ = cli(name, "--help")
        assert code == 0 and "Usage" in out


def test_every_frozen_option_is_there(cli):
    frozen = {
        "index": "--model --tile --overlap --bounds --bands --device --out --profile --json",
        "search": "--top --threshold --out --heatmap --json",
        "export": "--geoparquet",
    }
    for name, options in frozen.items():
        shown = cli(name, "--help")[1]
        assert all(option in shown for option in options.split())
    assert all(word in cli("models", "--help")[1] for word in ["list", "info", "install", "verify"])


# -- as a process of its own -----------------------------------------------------------------


def test_help_imports_nothing_heavy():
    code = (
        "import sys; from terraseek.engine.cli import run; run(['--help']); "
        "print(sorted({'numpy', 'rasterio', 'onnxruntime', 'tokenizers'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_reader_that_goes_away(cli_surroundings):
    """As in ``terraseek ... | head -0``."""
    process = subprocess.Popen(
        [*PROGRAM, "models", "info", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdout.close()
    assert process.stderr.read() == b""
    process.wait(60)


@pytest.mark.skipif(os.name == "nt", reason="a console's Ctrl-C cannot be sent to one process")
def test_ctrl_c_in_the_middle_of_indexing(cli, writer, painted, tmp_path):
    big = writer(tmp_path / "big.tif", np.tile(painted(), (1, 6, 6)))
    arguments = ["index", big, "--tile", "32", "--overlap", "0.75", "--json"]
    process = subprocess.Popen(
        [*PROGRAM, *arguments, "--progress"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    for line in process.stderr:  # one every two seconds
        if re.match(r"index [1-9]", line):
            process.send_signal(signal.SIGINT)
            break
    rest, out = process.stderr.read(), process.stdout.read()
    began = time.monotonic()
    assert process.wait(60) == 1 and time.monotonic() - began < 10
    assert out == "" and "Interrupted" in rest and "Traceback" not in rest
    code, out, _ = cli(*arguments)
    report = json.loads(out)["indexes"][0]
    assert code == 0 and report["n_reused"] > 0 and report["n_embedded"] > 0
    assert not list(Path(report["index"]).glob("*.tmp"))


def test_a_search_names_what_ran_and_not_what_the_index_says(cli, scene, tmp_path):
    code, out, _ = cli("index", scene, "--tile", 32, "--out", tmp_path / "ix")
    manifest = next((tmp_path / "ix").rglob("manifest.json"))
    text = json.loads(manifest.read_text("utf-8"))
    text["device"] = "CUDA: a GPU that is not here"
    manifest.write_text(json.dumps(text), "utf-8")
    code, out, _ = cli("search", manifest.parent, "red", "--json")
    assert json.loads(out)["device"].startswith("CPU")
    code, out, err = cli("search", manifest.parent, "red", "--device", "cuda")
    assert code == 0 and "embedded on CUDA: a GPU that is not here" in out
    assert "Nothing was embedded now" in err


def test_files_that_are_there_are_replaced_only_when_asked(cli, scene, tmp_path):
    mine = tmp_path / "mine.tif"
    mine.write_bytes(Path(scene).read_bytes())
    hits = tmp_path / "hits.gpkg"
    for option, path in (("--heatmap", mine), ("--out", mine.with_suffix(".geojson"))):
        path.touch()
        before = path.read_bytes()
        code, _, err = cli("search", scene, "red", "--tile", 32, option, path)
        assert code == 1 and "is there already" in err and "--overwrite" in err
        assert path.read_bytes() == before
    assert cli("search", scene, "red", "--tile", 32, "--out", hits)[0] == 0
    assert cli("search", scene, "red", "--tile", 32, "--out", hits)[0] == 1
    assert cli("search", scene, "red", "--tile", 32, "--out", hits, "--overwrite")[0] == 0
