"""Install a model package that comes from anywhere: nothing in it is trusted.

A package is read into a folder beside its place, checked there file by file and then
renamed, so that a half-installed package is never seen. From a zip only plain files are
taken, under names that cannot leave the folder, with limits on number and size that
are enforced while unpacking, whatever the zip's directory says.
"""

from __future__ import annotations

import http.client
import os
import re
import shutil
import stat
import tempfile
import urllib.error
import urllib.request
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import IO

from .errors import ModelPackageError, TerraSeekError
from .package import MANIFEST, ModelPackage, load_package, sha256_file
from .storage import describe_os_error, make_folder

#: A package has seven files or so.
MAX_ENTRIES = 200
#: Of a package unpacked, and of a download.
MAX_BYTES = 4 * 1024**3
#: ONNX and JSON shrink to a twentieth at best; a bomb shrinks to a thousandth.
MAX_RATIO = 200
#: Below this many bytes the ratio does not matter.
RATIO_FROM = 10 * 1024**2
TIMEOUT_S = 60
_BLOCK = 1 << 20
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}\Z")
#: Names that Windows keeps for devices.
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?\Z", re.IGNORECASE)


def install_package(
    source: str,
    root: Path,
    *,
    sha256: str | None = None,
    force: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> ModelPackage:
    """Install a package under ``root``; see :func:`terraseek.engine.models.install`."""
    if sha256 is not None:
        sha256 = sha256.strip().lower()
        if not re.fullmatch(r"[0-9a-f]{64}", sha256):
            raise ModelPackageError("--sha256 must be 64 hexadecimal digits.")
    address = re.match(r"([A-Za-z][A-Za-z0-9+.-]+)://", source)
    if address and address[1].lower() != "https":
        raise ModelPackageError(f"{address[1]}:// is not safe.", "Use an https:// address.")
    if address and not sha256:
        raise ModelPackageError(
            "A package from an address needs its sha256.", "Give it with --sha256."
        )
    make_folder(root, "the models folder")
    try:
        aside = Path(tempfile.mkdtemp(prefix=".new-", dir=root))
    except OSError as err:
        raise describe_os_error(err, "the models folder") from None
    try:
        unpacked = aside / "package"
        unpacked.mkdir()
        path = Path(source).expanduser()
        if address:
            path = aside / "download.zip"
            _download(source, path, progress)
        if path.is_dir():
            if sha256:
                raise ModelPackageError("--sha256 is of a zip, and this is a folder.")
            _copy_folder(path, unpacked)
        elif path.is_file():
            if sha256 and sha256_file(path) != sha256:
                raise ModelPackageError(f"{path.name!r} does not have the sha256 that was given.")
            _unzip(path, unpacked)
        else:
            raise ModelPackageError(f"{source[:120]!r} is not there.", "Give a folder or a zip.")
        package = load_package(unpacked)
        if _DEVICES.match(package.name):
            raise _refuse(f"{package.name!r} is no name for a folder")
        return _put_in_place(package, root, aside, force)
    except OSError as err:
        raise describe_os_error(err, "the model package") from None
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _put_in_place(package: ModelPackage, root: Path, aside: Path, force: bool) -> ModelPackage:
    place = root / package.name
    if place.exists():
        try:
            old = load_package(place)
        except TerraSeekError:
            old = None  # damaged: what comes replaces it
        if old is not None and old.hash == package.hash:
            return old
        if old is not None and not force:
            raise ModelPackageError(
                f"{old.label} is installed already; this is {package.label}.",
                "Use --force to replace it.",
            )
        os.replace(place, aside / "old")
        try:
            os.replace(package.path, place)
        except OSError:
            os.replace(aside / "old", place)
            raise
    else:
        os.replace(package.path, place)
    return load_package(place, verify=False)


def _refuse(why: str) -> ModelPackageError:
    return ModelPackageError(f"The package is refused: {why}.", "Get it again from its maker.")


def _plain_name(name: str) -> PurePosixPath:
    """Path inside a zip, refused unless it is one to three plain names."""
    parts = name.rstrip("/").split("/")
    if len(parts) > 3 or any(
        not _NAME.match(p) or _DEVICES.match(p) or p.endswith(".") for p in parts
    ):
        raise _refuse(f"it holds a file named {name[:60]!r}")
    return PurePosixPath(*parts)


def _unzip(path: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            if len(entries) > MAX_ENTRIES:
                raise _refuse(f"it holds {len(entries):,} entries")
            names = [_plain_name(e.filename) for e in entries]
            if len({str(n).casefold() for n in names}) != len(names):
                raise _refuse("it holds a name twice")
            # The files lie at the top, or all in one folder.
            tops = {n.parts[0] for n in names}
            nested = len(tops) == 1 and PurePosixPath(*tops, MANIFEST) in names
            left = MAX_BYTES
            for entry, name in zip(entries, names):
                mode = entry.external_attr >> 16
                if mode and not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or not stat.S_IFMT(mode)):
                    raise _refuse(f"{entry.filename[:60]!r} is a link or a device")
                if entry.flag_bits & 1:
                    raise _refuse("it is encrypted")
                inner = PurePosixPath(*name.parts[1:]) if nested else name
                if entry.is_dir() or not inner.parts:
                    continue
                target = folder.joinpath(*inner.parts)
                target.parent.mkdir(parents=True, exist_ok=True)
                allowed = min(left, max(RATIO_FROM, entry.compress_size * MAX_RATIO))
                with archive.open(entry) as stream:
                    left -= _copy(stream, target, allowed)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError) as err:
        raise ModelPackageError(
            f"{path.name!r} is not a zip that can be read ({str(err)[:80]})."
        ) from None


def _copy(stream: IO[bytes], target: Path, allowed: int) -> int:
    """Copy at most ``allowed`` bytes; the size is counted, not believed."""
    done = 0
    with target.open("wb") as out:
        while block := stream.read(_BLOCK):
            done += len(block)
            if done > allowed:
                raise _refuse(f"{target.name!r} is far larger than a model file may be")
            out.write(block)
        out.flush()
        os.fsync(out.fileno())
    return done


def _copy_folder(source: Path, folder: Path) -> None:
    """Copy the files that ``model.json`` names, and nothing else."""
    package = load_package(source)
    left = MAX_BYTES
    for name in [*package.files, MANIFEST]:
        origin = package.file(name)
        if not origin.resolve().is_relative_to(source.resolve()):
            raise _refuse(f"{name!r} is a link that leaves the folder")
        target = folder.joinpath(*name.split("/"))
        target.parent.mkdir(parents=True, exist_ok=True)
        with origin.open("rb") as stream:
            left -= _copy(stream, target, left)


class _OnlyHttps(urllib.request.HTTPRedirectHandler):
    """A redirect to anything but https is not followed."""

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        if not newurl.lower().startswith("https://"):
            raise ModelPackageError("The address leads to one that is not https.")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _download(address: str, target: Path, progress: Callable[[int, int], None] | None) -> None:
    opener = urllib.request.build_opener(_OnlyHttps())
    request = urllib.request.Request(address, headers={"User-Agent": "terraseek"})  # noqa: S310
    try:
        with opener.open(request, timeout=TIMEOUT_S) as reply, target.open("wb") as out:
            total = int(reply.headers.get("Content-Length") or 0)
            done = 0
            while block := reply.read(_BLOCK):
                done += len(block)
                if max(done, total) > MAX_BYTES:
                    raise _refuse("the download is far larger than a package may be")
                out.write(block)
                if progress:
                    progress(done, total)
    except (
        urllib.error.URLError,
        http.client.HTTPException,
        ValueError,
        TimeoutError,
        ConnectionError,
    ) as err:
        reason = getattr(err, "reason", err)
        raise ModelPackageError(
            f"The download failed: {str(reason)[:120]}.", "Check the address and the connection."
        ) from None
