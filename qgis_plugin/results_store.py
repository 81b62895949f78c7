"""Where the files of results lie: beside the project, else in the user's profile."""

from __future__ import annotations

import contextlib
import shutil
import uuid
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsDataProvider,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
)

from .i18n import tr
from .labelling.map_layers import LABEL_KEY, SCORES_KEY
from .layers import HEAT_KEY, RECIPE_KEY
from .notify import log

#: Added to the name of the project's file for the folder of its results.
SUFFIX = "_terraseek"

# Files of this session in the profile that no saved project refers to yet.
_unsaved: set[Path] = set()


def profile_folder() -> Path:
    """Return the folder for results of projects that have no file yet."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "terraseek" / "results"


def project_folder(project: QgsProject) -> Path | None:
    """Return the folder for the results of a saved project; None where there is none."""
    path = project.absoluteFilePath()
    if not path:
        return None
    file = Path(path)
    return file.with_name(file.stem + SUFFIX)


def _usable(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".{uuid.uuid4().hex}"
        probe.touch()  # what os.access says of folders is not true on Windows
        probe.unlink()
    except OSError:
        return False
    return True


def new_path(project: QgsProject) -> Path:
    """Return a name, without suffix, for the files of one search.

    Raises
    ------
    OSError
        If neither the project's folder nor the profile can be written.
    """
    name = uuid.uuid4().hex[:12]
    beside = project_folder(project)
    if beside is not None and _usable(beside):
        return beside / name
    folder = profile_folder()
    if not _usable(folder):
        raise OSError(tr("{0} cannot be written").format(folder))
    for suffix in (".gpkg", "p.gpkg", ".tif"):
        _unsaved.add(folder / (name + suffix))
    return folder / name


def layer_file(layer: QgsMapLayer) -> Path | None:
    """Return the file of a layer of ours, None for any other layer."""
    if not any(layer.customProperty(k) for k in (RECIPE_KEY, HEAT_KEY, LABEL_KEY, SCORES_KEY)):
        return None
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    return Path(path) if path else None


def move_beside(project: QgsProject) -> None:
    """Copy results from the profile to the project that is being saved.

    Called while QGIS writes the project, before it writes the layers: so the project
    refers to the copies and can be carried to another machine with its folder.
    """
    home, beside = profile_folder(), project_folder(project)
    for layer in project.mapLayers().values():
        file = layer_file(layer)
        if file is None or file.parent != home:
            continue
        if beside is None or not _usable(beside):
            _unsaved.discard(file)  # the project needs it where it is
            continue
        target = beside / file.name
        try:
            shutil.copyfile(file, target)
            side = Path(f"{file}.aux.xml")  # names of a raster's classes
            if side.is_file():
                shutil.copyfile(side, f"{target}.aux.xml")
        except OSError as error:
            log("warning", f"{file.name} stays in the profile: {error}")
            _unsaved.discard(file)
            continue
        _point_to(layer, target)


def _point_to(layer: QgsMapLayer, target: Path) -> None:
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri(layer.providerType(), layer.source())
    parts["path"] = str(target)
    uri = registry.encodeUri(layer.providerType(), parts)
    style, selected = layer.renderer().clone(), []
    if hasattr(layer, "selectedFeatureIds"):
        selected = layer.selectedFeatureIds()
    layer.setDataSource(uri, layer.name(), layer.providerType(), QgsDataProvider.ProviderOptions())
    layer.setRenderer(style)
    if selected:
        layer.selectByIds(selected)


def sweep(project: QgsProject | None = None) -> None:
    """Delete files in the profile that no saved project needs.

    Files of layers that are in ``project`` stay.
    """
    kept = set()
    if project is not None:
        kept = {layer_file(layer) for layer in project.mapLayers().values()}
    for file in [f for f in _unsaved if f not in kept]:
        _unsaved.discard(file)
        for name in (file, *(Path(f"{file}{end}") for end in ("-wal", "-shm", ".aux.xml"))):
            # Windows keeps a file that is still open; it costs disk, nothing else.
            with contextlib.suppress(OSError):
                name.unlink()


__all__ = ["layer_file", "move_beside", "new_path", "sweep"]
