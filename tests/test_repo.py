"""The repository keeps its own rules: rooms, sizes, versions, what ships."""

from __future__ import annotations

import ast
import configparser
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import terraseek

ROOT = Path(__file__).resolve().parent.parent
MAX_LINES = 400
#: What no room may import, with what it may not know of.
FORBIDDEN = {
    "engine": {"qgis", "PyQt5", "PyQt6", "torch", "torchvision", "timm", "open_clip"},
    "qgis_plugin": {"torch", "onnxruntime", "rasterio", "pyogrio", "tokenizers", "PyQt5", "PyQt6"},
    "training": {"qgis", "PyQt5", "PyQt6"},
}
FORBIDDEN_ROOMS = {
    "engine": {"qgis_plugin", "training"},
    "qgis_plugin": {"engine", "training"},
    "training": {"qgis_plugin"},
}
#: The parts of the engine that the plugin may import.
SHARED = ("engine.messages", "engine.labels.messages")
#: What the plugin repository asks for, and what we need.
METADATA = """name description version qgisMinimumVersion qgisMaximumVersion author email about
tracker repository homepage hasProcessingProvider"""


def tracked() -> list[str]:
    run = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if run.returncode:
        pytest.skip("no git checkout (an unpacked archive)")
    names = [n for n in run.stdout.decode().split("\0") if n]
    return [n for n in names if (ROOT / n).is_file()]


def modules(room: str) -> list[Path]:
    return sorted(p for p in (ROOT / room).rglob("*.py") if "__pycache__" not in p.parts)


def shared_modules() -> list[Path]:
    """The modules of :data:`SHARED`."""
    package = sorted((ROOT / "engine" / "messages").glob("*.py"))
    return [*package, ROOT / "engine" / "labels" / "messages.py"]


def imports(path: Path) -> Iterator[str]:
    """Full dotted names of everything that a module of ours imports, at any depth."""
    package = ("terraseek", *path.relative_to(ROOT).with_suffix("").parts[:-1])
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = list(package[: len(package) - node.level + 1]) if node.level else []
            base += node.module.split(".") if node.module else []
            # `from ..engine import messages` imports engine.messages
            yield from (".".join([*base, alias.name]) for alias in node.names)


@pytest.mark.parametrize("room", FORBIDDEN)
def test_room_imports_only_what_it_may(room):
    assert modules(room), f"no module in {room}/"
    wrong = []
    for path in modules(room):
        for name in imports(path):
            parts = name.split(".")
            if parts[0] in FORBIDDEN[room]:
                wrong.append(f"{path.relative_to(ROOT)}: {name}")
            if parts[0] != "terraseek" or len(parts) < 2:
                continue
            inside = ".".join(parts[1:])
            shared = room == "qgis_plugin" and (inside + ".").startswith(
                tuple(name + "." for name in SHARED)
            )
            if parts[1] in FORBIDDEN_ROOMS[room] and not shared:
                wrong.append(f"{path.relative_to(ROOT)}: {name}")
    assert not wrong


def test_import_check_sees_relative_imports(tmp_path, monkeypatch):
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    module = tmp_path / "qgis_plugin" / "deep" / "module.py"
    module.parent.mkdir(parents=True)
    module.write_text("from ...engine import api\nfrom ..rpc import encode\nimport os.path\n")
    assert list(imports(module)) == [
        "terraseek.engine.api",
        "terraseek.qgis_plugin.rpc.encode",
        "os.path",
    ]


def test_shared_messages_need_only_the_standard_library():
    parts = shared_modules()
    assert len(parts) > 1
    for name in (name for path in parts for name in imports(path)):
        inside = name.startswith(
            ("terraseek.engine.messages.", "terraseek.engine.labels.messages.")
        )
        assert inside or name.split(".")[0] in {"__future__", "dataclasses", "typing"}, name


def test_root_and_room_packages_import_nothing_heavy():
    for path in (ROOT / "__init__.py", ROOT / "engine" / "__init__.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert not [n for n in tree.body if isinstance(n, ast.Import | ast.ImportFrom)], path


@pytest.mark.parametrize(
    "path",
    [
        *modules("qgis_plugin"),
        *shared_modules(),
        ROOT / "__init__.py",
    ],
)
def test_plugin_code_parses_as_python_39(path):
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


def test_modules_are_short():
    long = {}
    for name in tracked():
        if name.endswith((".py", ".sh")):
            lines = len((ROOT / name).read_text(encoding="utf-8").splitlines())
            if lines > MAX_LINES:
                long[name] = lines
    assert not long


def test_metadata_is_complete_and_of_this_version():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    for key in METADATA.split():
        assert general.get(key, "").strip(), key
    assert general["version"] == terraseek.__version__
    icon = general.get("icon", "").strip()
    assert icon and (ROOT / icon).is_file()


def test_changelog_names_this_version_or_what_is_coming():
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in text or f"## [{terraseek.__version__}]" in text


def test_nothing_of_one_machine_is_tracked():
    # Spelt so that this file does not find itself.
    bad = re.compile("|".join(["/wo" + "rk/", r"\.\./sha" + "red", "/ro" + "ot/"]))
    found = []
    for name in tracked():
        raw = (ROOT / name).read_bytes()
        if b"\0" in raw:
            continue
        for number, line in enumerate(raw.decode("utf-8", "replace").splitlines(), 1):
            if bad.search(line):
                found.append(f"{name}:{number}: {line.strip()[:100]}")
    assert not found


def test_readme_links_lead_somewhere():
    for name in ("README.md", "CONTRIBUTING.md", "resources/demo/README.md"):
        path = ROOT / name
        for target in re.findall(r"\]\(([^)#\s]+)", path.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (path.parent / target).exists(), f"{name}: {target}"


def test_every_command_of_the_readme_is_a_target():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    for name in ("README.md", "CONTRIBUTING.md"):
        used = re.findall(r"`make ([a-z-]+)", (ROOT / name).read_text(encoding="utf-8"))
        assert set(used) <= targets, name


def test_plugin_archive_is_small_and_has_no_development_files(tmp_path):
    tracked()
    archive = tmp_path / "plugin.zip"
    command = ["git", "archive", "--format=zip", "--prefix=terraseek/", "-o", str(archive), "HEAD"]
    subprocess.run(command, cwd=ROOT, check=True)
    import zipfile

    names = zipfile.ZipFile(archive).namelist()
    assert {n.split("/")[0] for n in names} == {"terraseek"}
    assert "terraseek/LICENSE" in names and "terraseek/__init__.py" in names
    rooms = {n.split("/")[1] for n in names}
    assert not rooms & {"tests", "benchmarks", ".ci", "Makefile", "scripts"}
    # The plugin repository refuses shell scripts and compiled files.
    assert not [n for n in names if n.endswith((".sh", ".pyc", ".so", ".dll", ".exe"))]
    assert archive.stat().st_size < 25_000_000
