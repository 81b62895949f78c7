"""Class lists: what a tile can be, in ten languages.

A list is a JSON object (docs/labelling.md has the schema), one of those shipped in
``resources/labels/``, or names typed as ``en: water, forest|wood, town``.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .. import json_files
from ..messages import LANGUAGE_NAMES, LANGUAGES
from .errors import ClassListError

FORMAT = "terraseek-classes"
FORMAT_VERSION = "1.0"
FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "labels"
#: A class raster is uint8, 0 is unknown and 255 is nodata.
MAX_CLASSES = 250
MAX_BYTES = 4 * 1024 * 1024
MAX_NAMES = 24
MAX_NAME = 300
#: Colours of typed classes: distinct hues, readable on imagery.
PALETTE = (
    "#1f78b4", "#33a02c", "#e31a1c", "#ff7f00", "#6a3d9a", "#b15928", "#a6cee3", "#b2df8a",
    "#fb9a99", "#fdbf6f", "#cab2d6", "#ffff99", "#17becf", "#8c564b", "#e377c2", "#7f7f7f",
)  # fmt: skip


@dataclass(frozen=True)
class LabelClass:
    """One class.

    Attributes
    ----------
    id : str
        Name for programs.
    value : int
        Value in a class raster, 1 to 250.
    colour : str
        ``#rrggbb``.
    names : dict of str to tuple of str
        By language; the first is shown, the others are synonyms.
    descriptions : dict of str to tuple of str
        Sentences that say what it looks like from above.
    parent : str or None
        Id of a group of the list.
    codes : tuple of str
        What reference data call it, e.g. ``"50"`` in WorldCover.
    """

    id: str
    value: int
    colour: str
    names: dict[str, tuple[str, ...]]
    descriptions: dict[str, tuple[str, ...]] = field(default_factory=dict)
    parent: str | None = None
    codes: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        """Shown name, in English or any language where ``language`` has none."""
        for code in (language, "en", *self.names):
            if self.names.get(code):
                return self.names[code][0]
        return self.id


@dataclass(frozen=True)
class ClassList:
    """A validated list; ``groups`` has the parents' names by id and language."""

    id: str
    classes: tuple[LabelClass, ...]
    titles: dict[str, str] = field(default_factory=dict)
    source: str = ""
    groups: dict[str, dict[str, str]] = field(default_factory=dict)
    language: str | None = None

    def __len__(self) -> int:
        return len(self.classes)

    def languages(self) -> list[str]:
        """Languages in which every class has a name."""
        return [code for code in LANGUAGES if all(c.names.get(code) for c in self.classes)]

    def need(self, language: str) -> None:
        """Refuse a language in which a class has no name."""
        missing = [c.id for c in self.classes if not c.names.get(language)]
        if missing:
            has = ", ".join(self.languages()) or "none in full"
            raise ClassListError(
                f"The class list {self.id!r} has no name in {language!r} for {missing[0]!r}"
                + (f" and {len(missing) - 1} more." if len(missing) > 1 else "."),
                f"Add the names, or choose one of its languages: {has}.",
            )

    def to_json(self) -> dict[str, Any]:
        """The list as the JSON object that :func:`parse` takes."""
        classes = []
        for c in self.classes:
            one: dict[str, Any] = {"id": c.id, "value": c.value, "colour": c.colour}
            one["names"] = {k: list(v) for k, v in c.names.items()}
            if c.descriptions:
                one["descriptions"] = {k: list(v) for k, v in c.descriptions.items()}
            if c.parent:
                one["parent"] = c.parent
            if c.codes:
                one["codes"] = list(c.codes)
            classes.append(one)
        groups = [{"id": k, "names": v} for k, v in self.groups.items()]
        return {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "id": self.id,
            "titles": self.titles,
            "source": self.source,
            **({"groups": groups} if groups else {}),
            "classes": classes,
        }

    @property
    def hash(self) -> str:
        """Short hash of the content."""
        raw = json.dumps(self.to_json(), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(raw.encode("utf-8", "replace")).hexdigest()[:12]


def shipped() -> list[str]:
    """Names of the lists in ``resources/labels/``."""
    return sorted(p.stem for p in FOLDER.glob("*.json") if p.stem != "calibration")


def load(spec: Any, language: str | None = None) -> ClassList:
    """Return the list that ``spec`` names, holds or types.

    Parameters
    ----------
    spec : str
        Name of a shipped list, path of a JSON file, JSON, or typed names.
    language : str, optional
        Language of typed names without a prefix.

    Raises
    ------
    ClassListError
        If there is no such list or it is not valid.
    """
    from . import typed
    from .parsing import parse

    if not isinstance(spec, str) or not spec.strip():
        raise ClassListError("No classes were given.", 'E.g. --classes "en: water, forest, town".')
    spec = spec.strip()
    if len(spec) > MAX_BYTES:
        raise ClassListError(f"The class list is larger than {MAX_BYTES // 1024**2} MB.")
    if spec.startswith("{"):
        return parse(_decode(spec.encode("utf-8", "replace"), "the class list"), "own")
    if spec in shipped():
        path = FOLDER / f"{spec}.json"
        return parse(_decode(path.read_bytes(), spec), spec)
    if spec.lower().endswith(".json") or _is_file(spec):
        return parse(_decode(_read(Path(spec)), Path(spec).name), Path(spec).stem)
    if typed.looks_typed(spec):
        return typed.parse_typed(spec, language)
    raise ClassListError(
        f"There is no class list {spec[:60]!r}.",
        f"Shipped lists: {', '.join(shipped())}. Or give a JSON file, or type at least two "
        'classes: "en: water, forest".',
    )


def check_language(language: Any) -> None:
    """Refuse what is not one of the ten languages."""
    if language not in LANGUAGES:
        raise ClassListError(
            f"Unknown language {str(language)[:20]!r}.",
            "Choose from " + ", ".join(f"{k} ({v})" for k, v in LANGUAGE_NAMES.items()) + ".",
        )


def _is_file(spec: str) -> bool:
    try:
        return Path(spec).is_file()
    except (OSError, ValueError):
        return False


def _read(path: Path) -> bytes:
    try:
        return json_files.read_bytes(path, MAX_BYTES)
    except json_files.TooLarge:
        raise ClassListError(
            f"The class list {path.name!r} is larger than {MAX_BYTES // 1024**2} MB."
        ) from None
    except OSError as err:
        raise ClassListError(
            f"The class list {path.name[:60]!r} cannot be read: {err.strerror}."
        ) from None
    except ValueError:  # a null character in the path
        raise ClassListError("The class list's path cannot be used.") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ClassListError(f"The class list gives {key[:40]!r} twice in one object.")
        found[key] = value
    return found


def _decode(raw: bytes, name: str) -> Any:
    if len(raw) > MAX_BYTES:
        raise ClassListError(f"The class list {name!r} is larger than {MAX_BYTES // 1024**2} MB.")
    try:
        return json_files.parse(raw, _unique)
    except json.JSONDecodeError as err:
        raise ClassListError(
            f"{name!r} is not valid JSON: {err.msg} in line {err.lineno}, column {err.colno}."
        ) from None
    except (ValueError, MemoryError) as err:
        raise ClassListError(f"{name!r} is not valid JSON ({type(err).__name__}).") from None
