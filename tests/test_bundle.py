"""The offline archive: made from a fake wheel, checked and unpacked by the plugin's child."""

import hashlib
import importlib.util
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TINY = ROOT / "tests" / "data" / "tiny-model"
UNPACK = ROOT / "qgis_plugin" / "setup_unpack.py"


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def bundle(tmp_path):
    """An archive of one fake wheel and the tests' model."""
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    (wheels / "fake-1.0-py3-none-any.whl").write_bytes(b"wheel" * 1000)
    out = tmp_path / "dist mit Leerzeichen"
    maker = load(ROOT / "scripts" / "make_bundle.py")
    arguments = ["--out", str(out), "--wheels", str(wheels), "--model", str(TINY)]
    assert maker.main(arguments) == 0
    return next(out.glob("terraseek-engine-*.zip"))


def unpack(archive, folder):
    """Run the child as the plugin does: (exit code, what it said)."""
    command = [sys.executable, "-I", "-X", "utf8", str(UNPACK), str(archive), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert not done.stderr
    return done.returncode, done.stdout


def rewrite(archive, target, change):
    """Copy an archive with a change to its {name: bytes}."""
    with zipfile.ZipFile(archive) as source:
        files = {name: source.read(name) for name in source.namelist()}
    change(files)
    with zipfile.ZipFile(target, "w") as out:
        for name, data in files.items():
            out.writestr(name, data)
    return target


def test_archive_holds_wheels_model_and_hashes(bundle, tmp_path):
    tag = f"cp{sys.version_info[0]}{sys.version_info[1]}"
    assert bundle.name.endswith(f"-{tag}.zip")
    digest, name = bundle.with_name(bundle.name + ".sha256").read_text().split()
    assert name == bundle.name
    assert digest == hashlib.sha256(bundle.read_bytes()).hexdigest()
    code, said = unpack(bundle, tmp_path / "äußeres 空")
    assert code == 0, said
    folder = Path(json.loads(said.split("@unpacked ")[1]))
    assert (folder / "wheels" / "fake-1.0-py3-none-any.whl").read_bytes() == b"wheel" * 1000
    assert len(list((folder / "model").glob("*.zip"))) == 1


def test_model_archive_can_be_installed(bundle, tmp_path):
    from terraseek.engine import models

    archive = next(bundle.parent.glob("terraseek-model-*.zip"))
    package = models.install(str(archive), target=tmp_path / "models")
    assert package.name in archive.name


def test_the_same_wheels_give_the_same_bytes(bundle, tmp_path):
    maker = load(ROOT / "scripts" / "make_bundle.py")
    arguments = ["--out", str(tmp_path / "two"), "--wheels", str(tmp_path / "wheels")]
    assert maker.main([*arguments, "--model", str(TINY)]) == 0
    assert (tmp_path / "two" / bundle.name).read_bytes() == bundle.read_bytes()


def test_changed_and_missing_files_are_refused(bundle, tmp_path):
    wheel = "wheels/fake-1.0-py3-none-any.whl"
    cases = {
        "damaged": lambda files: files.update({wheel: b"wheeL" * 1000}),
        "larger": lambda files: files.update({wheel: b"wheel" * 2000}),
        "is missing": lambda files: files.pop(wheel),
        "no offline archive": lambda files: files.pop("manifest.json"),
        "cannot be read": lambda files: files.update({"manifest.json": b"{]"}),
    }
    for number, (words, change) in enumerate(cases.items()):
        bad = rewrite(bundle, tmp_path / f"{number}.zip", change)
        code, said = unpack(bad, tmp_path / f"out{number}")
        assert code == 1
        assert words in said, said


@pytest.mark.parametrize(
    "name", ["../evil.whl", "wheels/../../evil.whl", "/evil.whl", "wheels\\..\\evil", "C:/evil"]
)
def test_names_that_leave_the_folder_are_refused(bundle, tmp_path, name):
    def change(files):
        manifest = json.loads(files["manifest.json"])
        data = b"evil"
        digest = hashlib.sha256(data).hexdigest()
        manifest["files"][name] = {"bytes": len(data), "sha256": digest}
        files["manifest.json"] = json.dumps(manifest).encode()
        files[name] = data

    code, said = unpack(rewrite(bundle, tmp_path / "bad.zip", change), tmp_path / "a" / "out")
    assert code == 1
    assert "manifest names" in said
    assert not list(tmp_path.rglob("evil*"))


def test_files_that_the_manifest_does_not_name_are_not_written(bundle, tmp_path):
    bad = rewrite(bundle, tmp_path / "b.zip", lambda f: f.update({"wheels/more.whl": b"x"}))
    code, _ = unpack(bad, tmp_path / "out")
    assert code == 0
    assert not (tmp_path / "out" / "wheels" / "more.whl").exists()


def test_folders_and_other_files(bundle, tmp_path):
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(tmp_path / "unpacked")
    assert unpack(tmp_path / "unpacked", tmp_path / "out")[0] == 0
    (tmp_path / "unpacked" / "wheels" / "stranger.whl").write_bytes(b"x")
    code, said = unpack(tmp_path / "unpacked", tmp_path / "out")
    assert (code, "does not name" in said) == (1, True)
    (tmp_path / "empty").mkdir()
    assert "holds no wheels" in unpack(tmp_path / "empty", tmp_path / "out")[1]
    (tmp_path / "text.zip").write_text("no zip")
    assert "no zip" not in unpack(tmp_path / "text.zip", tmp_path / "out")[1]
    assert unpack(tmp_path / "text.zip", tmp_path / "out")[0] == 1
    assert unpack(tmp_path / "nowhere.zip", tmp_path / "out")[0] == 1


def test_no_default_model_says_what_to_do(tmp_path, capsys):
    maker = load(ROOT / "scripts" / "make_bundle.py")
    arguments = ["--out", str(tmp_path), "--wheels", str(tmp_path), "--model", "nobody"]
    assert maker.main(arguments) == 1
    assert "--no-model" in capsys.readouterr().err
