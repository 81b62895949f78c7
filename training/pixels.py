"""Images of a caption file: found in folders or tar shards, decoded once into one array.

The array lies in a memory-mapped file under the run's folder: a step reads any rows of it, and
decoding never stands in the loop's way. Crops are made on the device.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from terraseek.engine.errors import OutputError

from .errors import DataError
from .images import decode, members
from .records import Record, Skipped

#: Suffixes of images in folders.
IMAGE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp"})


@dataclass(frozen=True)
class Place:
    """Where an image's bytes lie: in a file of its own, or inside a tar shard."""

    file: Path
    offset: int
    size: int

    def read(self) -> bytes:
        """Return the bytes."""
        with self.file.open("rb") as stream:
            stream.seek(self.offset)
            return stream.read(self.size)


class ImageStore:
    """Finds images by name in a folder, and in the tar shards that lie in it.

    Raises
    ------
    DataError
        If the folder is missing or a shard is damaged.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._members: dict[str, Place] = {}
        self._bare: dict[str, Place | None] = {}
        self._names: dict[str, Path | None] | None = None
        if not folder.is_dir():
            raise DataError(f"The folder with the images is not there: {folder}.")
        for shard in sorted(folder.glob("*.tar")):
            for _, member in members(shard):
                if member.isfile():
                    name = member.name.removeprefix("./")
                    place = Place(shard, member.offset_data, member.size)
                    self._members.setdefault(name, place)
                    bare = Path(name).name  # None: several members have it
                    self._bare[bare] = None if bare in self._bare else place

    def find(self, name: str) -> Place | None:
        """Return the place of an image; a name may not lead out of the folder.

        A bare file name is found in the folders below and in those of shards as well, where one
        file only has it: caption files of some sets (NWPU-Captions) name images without folder.
        """
        if name in self._members:
            return self._members[name]
        if name in self._bare:
            return self._bare[name]
        path = self.folder / name
        if Path(name).is_absolute() or ".." in Path(name).parts:
            return None
        try:
            there = path.is_file()
        except OSError:  # no name of a file: too long
            return None
        if not there:
            below = self._below().get(name)
            if below is None:
                return None
            path = below
        return Place(path, 0, path.stat().st_size)

    def _below(self) -> dict[str, Path | None]:
        """File names in the folders below, None where several files have it; looked up once."""
        if self._names is None:
            self._names = {}
            for path in sorted(self.folder.rglob("*")):
                if path.suffix.lower() in IMAGE_SUFFIXES and path.is_file():
                    self._names[path.name] = None if path.name in self._names else path
        return self._names


def load_pixels(
    records: list[Record], store: ImageStore, side: int, file: Path
) -> tuple[list[Record], NDArray[np.uint8], Skipped]:
    """Return the usable records and their images, one row each.

    Parameters
    ----------
    records : list of Record
    store : ImageStore
    side : int
        Pixels; images of another size are area-averaged.
    file : Path
        Takes the array; used again if the same images were decoded before.

    Returns
    -------
    records : list of Record
    images : array of uint8, (n, 3, side, side), memory-mapped
    skipped : Skipped
        Images that are missing or broken.
    """
    places = [store.find(r.image) for r in records]
    said = [[r.image, p.size if p else -1] for r, p in zip(records, places)]
    key = hashlib.sha256(json.dumps([side, said]).encode()).hexdigest()
    note = file.with_suffix(".json")
    try:
        kept = json.loads(note.read_text("utf-8"))
        if kept["key"] == key:
            rows, skipped = kept["rows"], Skipped([(a, b) for a, b in kept["skipped"]])
            return [records[i] for i in rows], np.load(file, mmap_mode="r")[: len(rows)], skipped
    except (OSError, ValueError, KeyError, TypeError):
        pass  # not there yet, or not whole: decoded anew
    note.unlink(missing_ok=True)
    rows, skipped = [], Skipped()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        shape = (max(1, len(records)), 3, side, side)
        images = np.lib.format.open_memmap(file, mode="w+", dtype=np.uint8, shape=shape)
        for i, (record, place) in enumerate(zip(records, places)):
            if place is None:
                skipped.add(record.image, "image missing")
                continue
            try:
                images[len(rows)] = decode(place.read(), record.image, side)
            except DataError:
                skipped.add(record.image, "image broken")
                continue
            rows.append(i)
        images.flush()
        note.write_text(json.dumps({"key": key, "rows": rows, "skipped": skipped.items}), "utf-8")
    except OSError as err:
        raise OutputError(f"{file} cannot be written: {err.strerror}.") from None
    return [records[i] for i in rows], np.load(file, mmap_mode="r")[: len(rows)], skipped
