"""Find the same picture in several splits or sets, and publish what is dropped.

``python -m terraseek.training.dedupe A.jsonl B.jsonl --out clean.jsonl --drops drops.csv``

RSICD overlaps RSITMD, NWPU-Captions is RESISC45: a union without this leaks the test split.
Hash: 64-bit difference hash (signs of the horizontal steps of a 9 x 8 thumbnail), compared in
all eight turns and mirror images. Water and desert have empty hashes, so a pair must also agree
in a 16 x 16 thumbnail.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
from numpy.typing import NDArray
from terraseek.engine.errors import OutputError, TerraSeekError

from .errors import DataError
from .images import VIEWS, area_matrix, decode, view
from .pixels import ImageStore
from .records import Record, read_records, write_records

#: Pixels that the hashes start from.
SIDE = 64
#: Mean difference of two thumbnails, in grey levels, up to which they are the same picture.
GREY = 8.0
#: Of two equal pictures the one in the earlier of these is kept.
ORDER = {"test": 0, "val": 1, "train": 2}
_BITS = np.array([bin(i).count("1") for i in range(256)], np.uint8)


@dataclass(frozen=True)
class Drop:
    """A record that is left out, the one that it repeats, and by how many bits they differ."""

    image: str
    split: str
    same_as: str
    same_split: str
    bits: int


def difference_hash(grey: NDArray[np.floating]) -> NDArray[np.uint8]:
    """Return the hashes (n, 8) bytes of square grey images (n, S, S)."""
    rows, columns = area_matrix(grey.shape[1], 8), area_matrix(grey.shape[2], 9)
    small = rows @ grey @ columns.T
    return np.packbits((small[:, :, 1:] > small[:, :, :-1]).reshape(len(grey), 64), axis=1)


def thumbnails(grey: NDArray[np.floating]) -> NDArray[np.float32]:
    """Return thumbnails (n, 16, 16)."""
    matrix = area_matrix(grey.shape[1], 16)
    return (matrix @ grey @ matrix.T).astype(np.float32)


def find_drops(
    records: list[Record], images: NDArray[np.uint8], bits: int = 4
) -> tuple[list[int], list[Drop]]:
    """Return the rows that are kept and what is dropped.

    Parameters
    ----------
    records : list of Record
    images : array of uint8, (n, 3, S, S)
    bits : int
        Largest distance of two hashes of the same picture.
    """
    turned = [view(images, v).astype(np.float32).mean(1) for v in range(VIEWS)]
    hashes = np.stack([difference_hash(t) for t in turned], 1)  # (n, 8 views, 8 bytes)
    small = np.stack([thumbnails(t) for t in turned], 1)
    kept: list[int] = []
    drops: dict[int, Drop] = {}
    pool = np.zeros((len(records), 8), np.uint8)
    for i in sorted(range(len(records)), key=lambda k: ORDER[records[k].split]):
        # (kept, views): the views of this one against the kept ones as they are
        apart = _BITS[pool[: len(kept), None] ^ hashes[i][None]].sum(2, dtype=np.int64)
        same = None
        for k, v in np.argwhere(apart <= bits):
            if np.abs(small[kept[k], 0] - small[i, v]).mean() <= GREY:
                same = (kept[k], int(apart[k, v]))
                break
        if same is None:
            pool[len(kept)] = hashes[i, 0]
            kept.append(i)
        else:
            first = records[same[0]]
            drops[i] = Drop(records[i].image, records[i].split, first.image, first.split, same[1])
    return sorted(kept), [drops[i] for i in sorted(drops)]


def write_drops(drops: list[Drop], path: Path) -> None:
    """Write the published list of what was dropped."""
    try:
        with path.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.writer(stream)
            writer.writerow(["image", "split", "same_as", "same_split", "bits"])
            writer.writerows([d.image, d.split, d.same_as, d.same_split, d.bits] for d in drops)
    except OSError as err:
        raise OutputError(f"{path} cannot be written: {err.strerror}.") from None


def load_sets(paths: list[Path]) -> tuple[list[Record], NDArray[np.uint8], list[tuple[str, str]]]:
    """Read caption files with their images; names get the file's stem in front if several.

    Returns
    -------
    records, images, skipped
        Images (n, 3, 64, 64) of the usable records; what was left out and why.
    """
    records: list[Record] = []
    pixels, left_out = [], []
    for path in paths:
        found, skipped = read_records(path)
        store = ImageStore(path.parent)
        left_out += skipped.items
        for record in found:
            place = store.find(record.image)
            try:
                if place is None:
                    raise DataError("missing")
                pixels.append(decode(place.read(), record.image, SIDE))
            except DataError:
                left_out.append((record.image, "image missing or broken"))
                continue
            if len(paths) > 1:
                record.image = f"{path.parent.name}/{record.image}"
            records.append(record)
    if not records:
        raise DataError("No image of these caption files can be read.")
    return records, np.stack(pixels), left_out


@click.command()
@click.argument("captions", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Caption file.")
@click.option("--drops", type=click.Path(path_type=Path), required=True, help="CSV of drops.")
@click.option("--bits", type=click.IntRange(0, 16), default=4, show_default=True)
def main(captions: tuple[Path, ...], out: Path, drops: Path, bits: int) -> None:
    """Join CAPTIONS (JSONL files beside their images) without repeated pictures.

    Of several equal pictures one in test is kept before one in val, that before one in train.
    With several files an image's name starts with the name of its file's folder.
    """
    try:
        records, images, left_out = load_sets(list(captions))
        kept, dropped = find_drops(records, images, bits)
        write_records([records[i] for i in kept], out)
        write_drops(dropped, drops)
    except TerraSeekError as err:
        raise click.ClickException(str(err)) from None
    for what, why in left_out:
        click.echo(f"skipped {what}: {why}", err=True)
    click.echo(f"{len(kept)} kept, {len(dropped)} dropped, {len(left_out)} skipped.", err=True)


if __name__ == "__main__":
    main()
