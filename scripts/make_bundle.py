#!/usr/bin/env python3
"""Build what the plugin installs without a network: ``make bundle``.

    python scripts/make_bundle.py [--out dist] [--gpu] [--model NAME|FOLDER | --no-model]
                                  [--platform win_amd64 --python-version 3.12]

Writes ``dist/terraseek-engine-<version>-<platform>-cp311.zip``: the wheels of the engine for
one platform and Python, pip itself, the model package, and ``manifest.json`` with the sha256
of each. The model package alone becomes ``dist/terraseek-model-<name>-<version>.zip``. Beside
each archive lies a ``.sha256`` file. The same wheels give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from pathlib import Path

import tomllib

ROOT = Path(__file__).resolve().parent.parent
FORMAT = 1
#: The oldest date that a zip can hold: an archive does not depend on the day it is made.
DATE = (1980, 1, 1, 0, 0, 0)


class BundleError(Exception):
    """The archive cannot be made; the text says what to do."""


def version() -> str:
    from terraseek import __version__

    return __version__


def requirements(flavour: str) -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    return [*project["dependencies"], *extras[flavour], *extras["parquet"]]


def this_platform() -> str:
    return sysconfig.get_platform().replace("-", "_").replace(".", "_")


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def download(wanted: list[str], folder: Path, platform: str | None, python: str | None) -> None:
    """Let pip collect the wheels of ``wanted``, of what they need, and of pip itself."""
    command = [sys.executable, "-m", "pip", "download", "-q", "--only-binary", ":all:"]
    command += ["--progress-bar", "off", "--prefer-binary", "-d", str(folder)]
    if platform or python:
        command += ["--platform", platform or this_platform()]
        command += ["--python-version", python or f"{sys.version_info[0]}.{sys.version_info[1]}"]
        if (platform or "").startswith("win"):
            # pip reads the conditions of requirements as of the machine that it runs on.
            wanted = [*wanted, "colorama"]
    done = subprocess.run([*command, *wanted, "pip"], check=False)
    if done.returncode:
        raise BundleError("pip could not collect the wheels (see above).")
    strangers = [p.name for p in folder.iterdir() if p.suffix != ".whl"]
    if strangers:
        raise BundleError(f"{strangers[0]} is no wheel.")


def pack(path: Path, files: dict[str, Path], extra: dict[str, bytes] | None = None) -> Path:
    """Write a zip under a temporary name first, so that a broken run leaves none behind.

    Wheels and zips are stored as they are: they are compressed already.
    """
    aside = path.with_name(path.name + ".part")
    with zipfile.ZipFile(aside, "w") as archive:
        for name, content in sorted((extra or {}).items()):
            archive.writestr(_entry(name, zipfile.ZIP_DEFLATED), content)
        for name, origin in sorted(files.items()):
            stored = origin.suffix in (".whl", ".zip")
            kind = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            with origin.open("rb") as source, archive.open(_entry(name, kind), "w") as out:
                while block := source.read(1 << 20):
                    out.write(block)
    os.replace(aside, path)
    (path.parent / f"{path.name}.sha256").write_text(f"{sha256(path)}  {path.name}\n", "utf-8")
    return path


def _entry(name: str, kind: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, DATE)
    entry.compress_type = kind
    entry.external_attr = 0o100644 << 16
    return entry


def pack_model(model: str | None, out: Path) -> Path:
    """Check a model package and write its release archive."""
    from terraseek.engine import models
    from terraseek.engine.errors import TerraSeekError
    from terraseek.engine.package import MANIFEST, load_package

    try:
        package = load_package(models.resolve(model), verify=True)
    except TerraSeekError as err:
        raise BundleError(f"{err} Name a package with --model, or use --no-model.") from None
    files = {name: package.file(name) for name in package.files}
    files[MANIFEST] = package.path / MANIFEST
    return pack(out / f"terraseek-model-{package.name}-{package.version}.zip", files)


def pack_engine(
    wheels: Path, model: Path | None, out: Path, *, flavour: str, platform: str, tag: str
) -> Path:
    """Write the offline archive from a folder of wheels."""
    files = {f"wheels/{p.name}": p for p in sorted(wheels.glob("*.whl"))}
    if not files:
        raise BundleError("There are no wheels.")
    if model is not None:
        files[f"model/{model.name}"] = model
    manifest = {
        "format": FORMAT,
        "version": version(),
        "flavour": flavour,
        "platform": platform,
        "python": tag,
        "requirements": requirements(flavour),
        "files": {n: {"bytes": p.stat().st_size, "sha256": sha256(p)} for n, p in files.items()},
    }
    text = json.dumps(manifest, indent=1, sort_keys=True).encode()
    gpu = "gpu-" if flavour == "gpu" else ""
    name = f"terraseek-engine-{version()}-{gpu}{platform}-{tag}.zip"
    return pack(out / name, files, {"manifest.json": text})


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--gpu", action="store_true", help="with CUDA (2 GB)")
    parser.add_argument("--model", help="name or folder; without it the default package")
    parser.add_argument("--no-model", action="store_true", help="the wheels alone")
    parser.add_argument("--wheels", type=Path, help="a folder of wheels instead of a download")
    parser.add_argument("--platform", help="tag of another platform, e.g. win_amd64")
    parser.add_argument("--python-version", help="of another Python, e.g. 3.12")
    asked = parser.parse_args(arguments)
    flavour = "gpu" if asked.gpu else "cpu"
    python = asked.python_version or f"{sys.version_info[0]}.{sys.version_info[1]}"
    tag = "cp" + python.replace(".", "")
    asked.out.mkdir(parents=True, exist_ok=True)
    try:
        model = None if asked.no_model else pack_model(asked.model, asked.out)
        with tempfile.TemporaryDirectory(prefix="terraseek-wheels-", dir=asked.out) as aside:
            wheels = asked.wheels or Path(aside)
            if asked.wheels is None:
                download(requirements(flavour), wheels, asked.platform, asked.python_version)
            platform = asked.platform or this_platform()
            engine = pack_engine(
                wheels, model, asked.out, flavour=flavour, platform=platform, tag=tag
            )
    except (BundleError, OSError) as err:
        print(f"make bundle: {err}", file=sys.stderr)
        return 1
    for path in filter(None, (engine, model)):
        shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
        print(f"{shown}  {path.stat().st_size / 1e6:.1f} MB  sha256 {sha256(path)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
