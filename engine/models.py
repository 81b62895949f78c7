"""The registry of model packages: those that come with TerraSeek and the user's own.

Bundled packages lie in ``resources/models/<name>/``; ``resources/models/default.txt``
names the default one. The user's lie in the folder :func:`user_folder`; where both have a
name, the user's wins, since somebody installed it on purpose.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from .errors import ModelPackageError, OutputError, TerraSeekError
from .messages import ModelInfo
from .package import MANIFEST, ModelPackage, load_package

BUNDLED = Path(__file__).resolve().parent.parent / "resources" / "models"
#: Holds the name of the bundled package that is the default.
DEFAULT_FILE = "default.txt"
_LIST = "See `terraseek models list` for the installed ones."


def user_folder() -> Path:
    """Folder of the user's packages: ``TERRASEEK_MODELS``, else the platform's data folder."""
    given = os.environ.get("TERRASEEK_MODELS", "")
    if given:
        return Path(given).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_dir("terraseek", appauthor=False)) / "models"


def _packages() -> Iterator[Path]:
    """Package folders, the user's first; a bundled one of the same name is left out."""
    seen: set[str] = set()
    for root in (user_folder(), BUNDLED):
        try:
            folders = sorted(p for p in root.iterdir() if (p / MANIFEST).is_file())
        except OSError:
            continue
        for folder in folders:
            if not folder.name.startswith(".") and folder.name not in seen:
                seen.add(folder.name)
                yield folder


def default_name() -> str:
    """Name of the default package, or an empty string where none is recorded.

    The bundled one that is recorded; where none is, the only package installed.
    """
    try:
        recorded = (BUNDLED / DEFAULT_FILE).read_text("utf-8").strip()
    except OSError:
        recorded = ""
    names = [p.name for p in _packages()]
    if recorded in names:
        return recorded
    return names[0] if len(names) == 1 else ""


def resolve(model: str | None = None) -> Path:
    """Find the folder of a model package.

    Parameters
    ----------
    model : str or None
        Name of an installed package or path of a package folder; None is
        ``TERRASEEK_MODEL`` or the default.

    Returns
    -------
    Path
        A folder that holds ``model.json``; its content is checked when it is loaded.

    Raises
    ------
    ModelPackageError
        If there is no such package.
    """
    wanted = model or os.environ.get("TERRASEEK_MODEL", "") or default_name()
    if not wanted:
        raise ModelPackageError(
            "No model package is chosen, and there is no default one.",
            "Name one with --model, or install one with `terraseek models install`.",
        )
    for folder in _packages():
        if folder.name == wanted:
            return folder
    path = Path(wanted).expanduser()
    try:
        if (path / MANIFEST).is_file():
            return path.resolve()
        is_file, is_folder = path.is_file(), path.is_dir()
    except (OSError, ValueError):
        is_file = is_folder = False
    if is_file:
        raise ModelPackageError(
            f"{path.name!r} is a file; a model package is used from its folder.",
            f"Install it first: terraseek models install {path}",
        )
    if is_folder:
        raise ModelPackageError(
            f"The folder {path.name!r} is not a model package: it has no {MANIFEST}.", _LIST
        )
    raise ModelPackageError(f"The model {wanted[:80]!r} is not installed.", _LIST)


def info_of(package: ModelPackage, *, default: bool = False) -> ModelInfo:
    """What lists show of a package."""
    return ModelInfo(
        name=package.name,
        version=package.version,
        license=package.license,
        path=str(package.path),
        hash=package.hash,
        dimension=package.dimension,
        bytes=package.bytes,
        languages=package.languages,
        default=default,
        description=package.description,
        patches=package.image.patch_output is not None,
    )


def list_models() -> list[ModelInfo]:
    """Installed packages, the default first.

    One that ``TERRASEEK_MODEL`` names by its path counts as installed. Files are not
    hashed (see :func:`verify`). A package that cannot be read is listed without a hash,
    with what is wrong as its description.
    """
    try:
        chosen: Path | None = resolve(None)
    except ModelPackageError:
        chosen = None
    folders = list(_packages())
    if chosen is not None and chosen not in folders:
        folders.insert(0, chosen)
    found = []
    for folder in folders:
        try:
            package = load_package(folder, verify=False)
            found.append(info_of(package, default=folder == chosen))
        except TerraSeekError as err:
            what = f"damaged: {err.message}"
            found.append(ModelInfo(folder.name, "", "", str(folder), "", 0, 0, description=what))
    return sorted(found, key=lambda m: (not m.default, m.name))


def verify(model: str | None = None) -> ModelPackage:
    """Check every file of a package against its sha256; raises where one differs."""
    return load_package(resolve(model), verify=True)


def install(
    source: str,
    *,
    sha256: str | None = None,
    target: Path | None = None,
    force: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> ModelPackage:
    """Install a package from a folder, a zip or an https address.

    Parameters
    ----------
    source : str
        Folder, zip file, or ``https://`` address of a zip.
    sha256 : str, optional
        Of the zip; needed for an address.
    target : Path, optional
        Folder of packages; default :func:`user_folder`.
    force : bool
        Replace an installed package of the same name and another content.
    progress : callable, optional
        Called with bytes done and total while a package is downloaded.

    Raises
    ------
    ModelPackageError
        If the package is not valid, or another of its name is installed.
    OutputError
        If it cannot be written. What was installed before stays as it was.
    """
    from .model_install import install_package

    return install_package(
        source, target or user_folder(), sha256=sha256, force=force, progress=progress
    )


def remove(name: str) -> Path:
    """Delete one of the user's packages and return where it was.

    Raises
    ------
    ModelPackageError
        If it is not installed in the user's folder (bundled ones stay).
    """
    folder = next((p for p in _packages() if p.name == name), None)
    if folder is None:
        raise ModelPackageError(f"The model {name[:80]!r} is not installed.", _LIST)
    if folder.parent != user_folder():
        raise ModelPackageError(f"The model {name!r} comes with TerraSeek and stays.")
    try:
        (folder / MANIFEST).unlink()  # half-deleted is not installed
        shutil.rmtree(folder)
    except OSError as err:
        raise OutputError(
            f"The model {name!r} cannot be removed: {err.strerror}.",
            "Close the programs that use it.",
        ) from None
    return folder
