"""The registry of model packages, and installing what cannot be trusted."""

import io
import os
import shutil
import stat
import urllib.request
import zipfile
from pathlib import Path

import pytest
from terraseek.engine import model_install, models
from terraseek.engine.errors import ModelPackageError, OutputError
from terraseek.engine.package import MANIFEST, load_package, sha256_file


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The user's models folder, and no bundled packages."""
    monkeypatch.setenv("TERRASEEK_MODELS", str(tmp_path / "mine"))
    monkeypatch.setattr(models, "BUNDLED", tmp_path / "bundled")
    return tmp_path / "mine"


def pack(source, target, top=""):
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(Path(source).iterdir()):
            archive.write(path, top + path.name)
    return str(target)


def newer(tiny_model, target):
    """A copy of the tiny package with another version."""
    shutil.copytree(tiny_model, target)
    manifest = target / MANIFEST
    manifest.write_text(manifest.read_text("utf-8").replace("1.0.0", "2.0.0"), "utf-8")
    return str(target)


def left_behind(folder):
    return sorted(p.name for p in folder.iterdir()) if folder.exists() else []


@pytest.mark.parametrize("form", ["folder", "zip", "zip in a folder"])
def test_install_list_verify_remove(folder, tiny_model, tmp_path, form):
    source = tiny_model
    if form != "folder":
        source = pack(tiny_model, tmp_path / "a.zip", "tiny-1.0/" if "in" in form else "")
    with pytest.raises(ModelPackageError, match="no default"):
        models.resolve(None)
    package = models.install(source)
    assert package.path == folder / "tiny-colours" and left_behind(folder) == ["tiny-colours"]
    assert models.install(source).hash == package.hash  # again: nothing to do
    (listed,) = models.list_models()
    assert listed.name == "tiny-colours" and listed.default and listed.hash == package.hash
    assert models.resolve("tiny-colours") == models.resolve(None) == package.path
    assert models.verify("tiny-colours").hash == load_package(tiny_model).hash
    assert models.remove("tiny-colours") == package.path
    assert models.list_models() == [] and left_behind(folder) == []


def test_resolve(folder, tiny_model, tmp_path, monkeypatch):
    assert models.resolve(tiny_model) == Path(tiny_model)
    monkeypatch.setenv("TERRASEEK_MODEL", tiny_model)
    assert models.resolve(None) == Path(tiny_model)
    assert [m.default for m in models.list_models()] == [True]
    with pytest.raises(ModelPackageError, match="not installed"):
        models.resolve("no-such-model")
    with pytest.raises(ModelPackageError, match="not installed"):
        models.resolve("x\0y" * 1000)
    with pytest.raises(ModelPackageError, match=r"terraseek models install"):
        models.resolve(pack(tiny_model, tmp_path / "a.zip"))
    with pytest.raises(ModelPackageError, match=r"no model\.json"):
        models.resolve(str(tmp_path))


def test_the_recorded_bundled_package_is_the_default(folder, tiny_model, tmp_path):
    bundled = tmp_path / "bundled"
    shutil.copytree(tiny_model, bundled / "a")
    shutil.copytree(tiny_model, bundled / "b")
    assert models.default_name() == ""
    (bundled / models.DEFAULT_FILE).write_text("b\n")
    assert models.resolve(None) == bundled / "b"
    shutil.copytree(tiny_model, folder / "b")
    assert models.resolve(None) == folder / "b"  # the user's own wins
    with pytest.raises(ModelPackageError, match="comes with"):
        models.remove("a")


def test_another_version_needs_force(folder, tiny_model, tmp_path):
    first = models.install(tiny_model)
    other = newer(tiny_model, tmp_path / "new")
    with pytest.raises(ModelPackageError, match="--force"):
        models.install(other)
    assert models.verify("tiny-colours").hash == first.hash
    assert models.install(other, force=True).version == "2.0.0"
    assert left_behind(folder) == ["tiny-colours"]


def test_a_damaged_package_is_listed_and_replaced(folder, tiny_model):
    models.install(tiny_model)
    (folder / "tiny-colours" / MANIFEST).write_text("{")
    (listed,) = models.list_models()
    assert listed.hash == "" and "damaged" in listed.description
    models.install(tiny_model)
    assert models.verify("tiny-colours")


def entry(name, data=b"x", mode=0):
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    return info, data


@pytest.mark.parametrize(
    "hostile",
    [
        [entry("../evil")],
        [entry("a/../../evil")],
        [entry("/etc/evil")],
        [entry("C:\\evil")],
        [entry("C:/evil")],
        [entry("..\\evil")],
        [entry("a/b/c/d/e")],
        [entry("NUL")],
        [entry("com1.txt")],
        [entry(".hidden")],
        [entry("a\nb")],
        [entry("link", b"/etc/passwd", stat.S_IFLNK | 0o777)],
        [entry("pipe", b"", stat.S_IFIFO | 0o644)],
        [entry("Image.onnx"), entry("image.onnx")],
        [entry(f"f{k}") for k in range(500)],
        [entry("extra.bin")],
    ],
    ids=lambda entries: repr(entries[0][0].filename),
)
def test_hostile_zips(folder, tiny_model, tmp_path, hostile):
    path = tmp_path / "evil.zip"
    pack(tiny_model, path)
    with zipfile.ZipFile(path, "a") as archive:
        for info, data in hostile:
            if "Image" in info.filename:
                info.filename = "IMAGE.ONNX"
            if info.filename != "image.onnx":
                archive.writestr(info, data)
    before = sorted(p.name for p in tmp_path.iterdir())
    with pytest.raises(ModelPackageError, match=r"refused|does not name"):
        models.install(str(path))
    assert left_behind(folder) == []
    assert sorted(p.name for p in tmp_path.iterdir() if p != folder) == before


def test_a_bomb_is_stopped_while_unpacking(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(model_install, "RATIO_FROM", 1 << 20)
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("image.onnx", bytes(64 << 20))
    with pytest.raises(ModelPackageError, match="larger"):
        models.install(str(path))
    monkeypatch.setattr(model_install, "MAX_BYTES", 1 << 10)
    with pytest.raises(ModelPackageError, match="larger"):
        models.install(str(path))
    assert left_behind(folder) == []


@pytest.mark.parametrize("data", [b"", b"PK\3\4 nonsense", b"x" * 1000])
def test_no_zip(folder, tmp_path, data):
    (tmp_path / "a.zip").write_bytes(data)
    with pytest.raises(ModelPackageError):
        models.install(str(tmp_path / "a.zip"))
    assert left_behind(folder) == []


def test_a_corrupt_entry(folder, tiny_model, tmp_path):
    path = Path(pack(tiny_model, tmp_path / "a.zip"))
    raw = bytearray(path.read_bytes())
    raw[2000:2050] = bytes(50)
    path.write_bytes(raw)
    with pytest.raises(ModelPackageError):
        models.install(str(path))
    assert left_behind(folder) == []


def test_wrong_hashes(folder, tiny_model, tmp_path):
    source = tmp_path / "copy"
    shutil.copytree(tiny_model, source)
    (source / "NOTICE").write_bytes(b"changed")
    for given in (str(source), pack(source, tmp_path / "a.zip")):
        with pytest.raises(ModelPackageError, match="sha256"):
            models.install(given)
    good = pack(tiny_model, tmp_path / "b.zip")
    with pytest.raises(ModelPackageError, match="sha256"):
        models.install(good, sha256="0" * 64)
    with pytest.raises(ModelPackageError, match="64 hexadecimal"):
        models.install(good, sha256="abc")
    assert left_behind(folder) == []
    assert models.install(good, sha256=sha256_file(Path(good)).upper())


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_folder_with_a_link_out_of_it(folder, tiny_model, tmp_path):
    source = tmp_path / "copy"
    shutil.copytree(tiny_model, source)
    (source / "NOTICE").rename(tmp_path / "outside")
    (source / "NOTICE").symlink_to(tmp_path / "outside")
    with pytest.raises(ModelPackageError, match="link"):
        models.install(str(source))


class Reply(io.BytesIO):
    headers = {"Content-Length": "0"}  # noqa: RUF012


def test_addresses(folder, tiny_model, tmp_path, monkeypatch):
    raw = Path(pack(tiny_model, tmp_path / "a.zip")).read_bytes()
    digest = sha256_file(tmp_path / "a.zip")
    opened = []

    def open_(self, request, timeout):
        opened.append(request.full_url)
        return Reply(raw)

    monkeypatch.setattr(urllib.request.OpenerDirector, "open", open_)
    for address in ("http://x.example/a.zip", "ftp://x.example/a.zip", "file:///etc/passwd"):
        with pytest.raises(ModelPackageError, match="https"):
            models.install(address, sha256=digest)
    with pytest.raises(ModelPackageError, match="needs its sha256"):
        models.install("https://x.example/a.zip")
    with pytest.raises(ModelPackageError, match="sha256"):
        models.install("https://x.example/a.zip", sha256="0" * 64)
    assert models.install("https://x.example/a.zip", sha256=digest).name == "tiny-colours"
    assert opened == ["https://x.example/a.zip"] * 2
    monkeypatch.setattr(model_install, "MAX_BYTES", 1000)
    with pytest.raises(ModelPackageError, match="larger"):
        models.install("https://x.example/a.zip", sha256=digest)


def test_a_redirect_away_from_https_is_not_followed():
    handler = model_install._OnlyHttps()
    request = urllib.request.Request("https://x.example/a")
    with pytest.raises(ModelPackageError, match="https"):
        handler.redirect_request(request, None, 302, "", {}, "http://x.example/a")


def test_a_folder_that_cannot_be_written(tiny_model, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("TERRASEEK_MODELS", str(tmp_path / "file" / "models"))
    with pytest.raises(OutputError):
        models.install(tiny_model)
    monkeypatch.setenv("TERRASEEK_MODELS", str(tmp_path / "mine"))

    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(model_install, "_copy", full)
    with pytest.raises(OutputError, match="full"):
        models.install(tiny_model)
    assert left_behind(tmp_path / "mine") == []
