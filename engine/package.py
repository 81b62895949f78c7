"""The model package: a folder (or zip) of ONNX towers with a validated ``model.json``.

The format is defined here once; ``training`` writes it through
:func:`write_package` and the engine reads it through :func:`load_package`. See
``docs/model-package.md`` for the schema in words.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import json_files
from .errors import ModelPackageError

#: Version of the schema that this engine writes; it reads every 1.x.
SCHEMA = "1.0"
MANIFEST = "model.json"
#: Largest model.json that is read; the real ones have about 10 kB.
MAX_MANIFEST_BYTES = 4 * 1024 * 1024
#: What desktops leave in folders.
_DROPPINGS: dict[str, Any] = dict.fromkeys((".DS_Store", "Thumbs.db", "desktop.ini"))
_SHA = re.compile(r"[0-9a-f]{64}\Z")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}\Z")


@dataclass(frozen=True)
class ImageSpec:
    """How tiles enter the image tower.

    Attributes
    ----------
    variants : dict of str to str
        ONNX file for each variant; ``default`` must be there, ``fp16`` is for CUDA.
    input_size : int
        Side of the square input in pixels.
    bands : tuple of str
        Bands in the order of the channels, e.g. ``("red", "green", "blue")``.
    value_range : (float, float)
        Range of the uint8 values that the tower was trained with.
    gsd_range_m : (float, float)
        Ground sample distances of the training images, in metres a pixel.
    patch_output : str or None
        Name of the output with patch embeddings (N, patches, D), where there is one.
    """

    variants: dict[str, str]
    input_size: int
    bands: tuple[str, ...] = ("red", "green", "blue")
    value_range: tuple[float, float] = (0.0, 255.0)
    gsd_range_m: tuple[float, float] = (0.3, 30.0)
    patch_output: str | None = None


@dataclass(frozen=True)
class TextSpec:
    """How a sentence enters the text tower; ``prompts`` has templates with one ``{}``."""

    file: str
    tokenizer: str
    prefix: str = ""
    max_tokens: int = 64
    prompts: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class ModelPackage:
    """A validated model package. ``hash`` is the sha256 of ``model.json``.

    ``model.json`` names the sha256 of every other file, so its own hash stands
    for the whole package.
    """

    path: Path
    hash: str
    name: str
    version: str
    license: str
    parent: str
    description: str
    dimension: int
    logit_scale: float
    languages: dict[str, dict[str, float]]
    image: ImageSpec
    text: TextSpec
    calibration: dict[str, Any]
    files: dict[str, dict[str, Any]]

    @property
    def label(self) -> str:
        """Name, version and short hash, as results carry them."""
        return f"{self.name} {self.version} ({self.hash[:12]})"

    @property
    def towers(self) -> str:
        """Name of both towers, by their hashes: what was fitted to them is kept under it."""
        files = (self.image.variants["default"], self.text.file)
        return "-".join(str(self.files[f]["sha256"])[:16] for f in files)

    @property
    def bytes(self) -> int:
        """Size of all files in bytes."""
        return sum(int(f["bytes"]) for f in self.files.values())

    def file(self, name: str) -> Path:
        """Path of a file of the package."""
        return self.path / name


def sha256_file(path: Path) -> str:
    """Return the hexadecimal sha256 of a file, read in blocks."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def _get(obj: Any, key: str, kind: type | tuple[type, ...], where: str, default: Any = ...) -> Any:
    if not isinstance(obj, dict):
        raise ModelPackageError(f"{where} must be an object in {MANIFEST}.")
    value = obj.get(key, default)
    if value is ...:
        raise ModelPackageError(f"{MANIFEST} lacks {where}{key}.")
    if value is default:
        return value
    if not isinstance(value, kind) or isinstance(value, bool):
        raise ModelPackageError(f"{where}{key} in {MANIFEST} has the wrong type.")
    if isinstance(value, float) and not math.isfinite(value):
        raise ModelPackageError(f"{where}{key} in {MANIFEST} is not a finite number.")
    return value


def _safe_name(name: Any) -> str:
    """A plain file name, or one subfolder deep; nothing that leaves the package."""
    if not isinstance(name, str) or not name or len(name) > 200:
        raise ModelPackageError(f"{MANIFEST} names a file that is no text.")
    parts = name.split("/")
    if len(parts) > 2 or any(not _NAME.match(p) for p in parts):
        raise ModelPackageError(f"{MANIFEST} names a file that may not be used: {name[:60]!r}.")
    return name


def _number(value: Any, where: str) -> float:
    try:
        number = float(value) if not isinstance(value, (bool, str)) else math.nan
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    if not math.isfinite(number):
        raise ModelPackageError(f"{where} in {MANIFEST} must be a finite number.")
    return number


def _pair(values: Any, where: str) -> tuple[float, float]:
    if not isinstance(values, list) or len(values) != 2:
        raise ModelPackageError(f"{where} in {MANIFEST} must be two rising numbers.")
    low, high = (_number(v, where) for v in values)
    if not low < high:
        raise ModelPackageError(f"{where} in {MANIFEST} must be two rising numbers.")
    return low, high


def _figures(languages: Any) -> dict[str, dict[str, float]]:
    found = {}
    for code, figures in languages.items():
        if not isinstance(figures, dict):
            raise ModelPackageError(f"languages.{code[:20]} in {MANIFEST} must be an object.")
        found[code] = {
            name: _number(value, f"languages.{code[:20]}.{name[:40]}")
            for name, value in figures.items()
        }
    return found


def parse_manifest(raw: bytes, path: Path) -> ModelPackage:
    """Validate the bytes of a ``model.json``.

    Raises
    ------
    ModelPackageError
        If it is no JSON, of an unknown major version, or a field is wrong.
    """
    try:
        data = json_files.parse(raw)
    except ValueError as err:
        raise ModelPackageError(f"{MANIFEST} is not valid JSON ({type(err).__name__}).") from None
    version = _get(data, "schema", str, "")
    major = version.split(".")[0]
    if major != SCHEMA.split(".")[0]:
        raise ModelPackageError(
            f"The model package has schema {version[:12]!r}; this engine reads {SCHEMA[0]}.x.",
            "Update TerraSeek or choose another package.",
        )
    image, text = _get(data, "image", dict, ""), _get(data, "text", dict, "")
    variants = _get(image, "variants", dict, "image.")
    if "default" not in variants:
        raise ModelPackageError(f"{MANIFEST} lacks image.variants.default.")
    files = _get(data, "files", dict, "")
    for name, entry in files.items():
        _safe_name(name)
        if not _SHA.match(_get(entry, "sha256", str, f"files.{name}.")):
            raise ModelPackageError(f"files.{name}.sha256 in {MANIFEST} is no sha256.")
        if _get(entry, "bytes", int, f"files.{name}.") < 0:
            raise ModelPackageError(f"files.{name}.bytes in {MANIFEST} is negative.")
    text_file, tokenizer = _get(text, "file", str, "text."), _get(text, "tokenizer", str, "text.")
    for name in (*variants.values(), text_file, tokenizer):
        if _safe_name(name) not in files:
            raise ModelPackageError(f"{MANIFEST} uses {name} without giving its sha256.")
    prompts = _get(text, "prompts", dict, "text.", {})
    for language, templates in prompts.items():
        if not isinstance(templates, list) or not all(
            isinstance(t, str) and t.count("{}") == 1 for t in templates
        ):
            raise ModelPackageError(f"text.prompts.{language} must be templates with one {{}}.")
    bands = _get(image, "bands", list, "image.", ["red", "green", "blue"])
    size, dimension = _get(image, "input_size", int, "image."), _get(data, "dimension", int, "")
    tokens = _get(text, "max_tokens", int, "text.", 64)
    if not (8 <= size <= 4096 and 1 <= dimension <= 65536 and 4 <= tokens <= 8192):
        raise ModelPackageError(f"A size, dimension or limit in {MANIFEST} is out of range.")
    if not all(isinstance(b, str) for b in bands) or len(bands) != 3:
        raise ModelPackageError(f"image.bands in {MANIFEST} must name three bands.")
    gsd = _pair(image.get("gsd_range_m", [0.3, 30.0]), "image.gsd_range_m")
    if gsd[0] <= 0:
        raise ModelPackageError(f"image.gsd_range_m in {MANIFEST} must be above zero.")
    name = _get(data, "name", str, "")
    if not _NAME.match(name):
        raise ModelPackageError(f"The name in {MANIFEST} must be letters, digits, '.', '_', '-'.")
    return ModelPackage(
        path=path,
        hash=hashlib.sha256(raw).hexdigest(),
        name=name,
        version=_get(data, "version", str, ""),
        license=_get(data, "license", str, ""),
        parent=_get(data, "parent", str, "", ""),
        description=_get(data, "description", str, "", ""),
        dimension=dimension,
        logit_scale=_number(_get(data, "logit_scale", (int, float), ""), "logit_scale"),
        languages=_figures(_get(data, "languages", dict, "")),
        image=ImageSpec(
            variants={str(k): str(v) for k, v in variants.items()},
            input_size=size,
            bands=tuple(bands),
            value_range=_pair(image.get("value_range", [0, 255]), "image.value_range"),
            gsd_range_m=gsd,
            patch_output=_get(image, "patch_output", (str, type(None)), "image.", None),
        ),
        text=TextSpec(
            file=text_file,
            tokenizer=tokenizer,
            prefix=_get(text, "prefix", str, "text.", ""),
            max_tokens=tokens,
            prompts=prompts,
        ),
        calibration=_get(data, "calibration", dict, "", {}),
        files=files,
    )


def load_package(path: str | Path, *, verify: bool = True) -> ModelPackage:
    """Read and validate the model package in a folder.

    Parameters
    ----------
    path : str or Path
        The package folder. (A zip is installed first: see ``models.install``.)
    verify : bool
        Compare the sha256 of every file with ``model.json``.

    Raises
    ------
    ModelPackageError
        If the folder is no package, a file is missing or its hash differs.
    """
    folder = Path(path)
    manifest = folder / MANIFEST
    try:
        raw = json_files.read_bytes(manifest, MAX_MANIFEST_BYTES)
    except FileNotFoundError:
        raise ModelPackageError(
            f"{folder.name!r} is not a model package: it has no {MANIFEST}.",
            "See `terraseek models list` for the installed ones.",
        ) from None
    except json_files.TooLarge:
        raise ModelPackageError(f"{MANIFEST} is larger than {MAX_MANIFEST_BYTES} bytes.") from None
    except OSError as err:
        raise ModelPackageError(f"{MANIFEST} cannot be read: {err.strerror}.") from None
    package = parse_manifest(raw, folder)
    if verify:
        verify_files(package)
    return package


def verify_files(package: ModelPackage) -> None:
    """Raise :class:`ModelPackageError` unless every file is there with its sha256."""
    for path in package.path.rglob("*"):
        name = path.relative_to(package.path).as_posix()
        # A graph could read its weights from a file that no sha256 stands for.
        if path.is_file() and name != MANIFEST and name not in package.files | _DROPPINGS:
            raise ModelPackageError(
                f"The model package {package.name} holds {name[:60]!r}, which its {MANIFEST} "
                "does not name.",
                "Remove that file, or install the package again.",
            )
    for name, entry in package.files.items():
        path = package.file(name)
        try:
            size = path.stat().st_size
        except OSError:
            raise ModelPackageError(
                f"The model package {package.name} lacks the file {name}.", "Install it again."
            ) from None
        if size != entry["bytes"] or sha256_file(path) != entry["sha256"]:
            raise ModelPackageError(
                f"The file {name} of the model package {package.name} does not match its sha256.",
                "It is damaged or was changed: install the package again.",
            )


def write_package(folder: str | Path, manifest: dict[str, Any]) -> ModelPackage:
    """Complete ``manifest`` with the hashes of the folder's files and write it.

    Parameters
    ----------
    folder : str or Path
        Holds the ONNX files, the tokenizer, card and licence already.
    manifest : dict
        Everything of ``model.json`` but ``schema`` and ``files``.

    Returns
    -------
    ModelPackage
        The package as read back and verified.
    """
    folder = Path(folder)
    files = {
        p.relative_to(folder).as_posix(): {"sha256": sha256_file(p), "bytes": p.stat().st_size}
        for p in sorted(folder.rglob("*"))
        if p.is_file() and p.name != MANIFEST
    }
    data = {"schema": SCHEMA, **manifest, "files": files}
    raw = (json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode("utf-8")
    parse_manifest(raw, folder)  # refuse to write what could not be read
    (folder / MANIFEST).write_bytes(raw)
    return load_package(folder)
