"""Image data: archives of tiles, the eight views of a tile, resampling."""

from __future__ import annotations

import io
import tarfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from .errors import DataError

#: Number of views of a square tile: four turns, each with its mirror image.
VIEWS = 8


def decode(data: bytes, name: str, side: int) -> NDArray[np.uint8]:
    """Return an encoded image as (3, side, side); area averaging where the size differs.

    Raises
    ------
    DataError
        If the bytes are no image.
    """
    try:
        with Image.open(io.BytesIO(data)) as opened:
            image = opened.convert("RGB")
    except Exception:  # what damaged bytes make Pillow raise is of many kinds
        raise DataError(f"The image {name} cannot be read.") from None
    if image.size != (side, side):
        image = image.resize((side, side), Image.Resampling.BOX)
    return np.ascontiguousarray(np.asarray(image, np.uint8).transpose(2, 0, 1))


def members(path: Path) -> Iterator[tuple[tarfile.TarFile, tarfile.TarInfo]]:
    """Yield the open archive and each of its members.

    Raises
    ------
    DataError
        If it is no tar file, or ends before its end mark: ``tarfile`` takes a damaged header
        for the end, and what lies behind it would be missed without a word.
    """
    try:
        with tarfile.open(path) as archive:
            count = 0
            for member in archive:
                count += 1
                yield archive, member
            stream = archive.fileobj
            if stream is not None:
                stream.seek(archive.offset)
                if stream.read(tarfile.BLOCKSIZE) != tarfile.NUL * tarfile.BLOCKSIZE:
                    raise tarfile.ReadError(f"it breaks off after {count} members")
    except (OSError, EOFError, zlib.error, tarfile.TarError) as err:
        said = str(err) if str(err).startswith("it breaks off") else type(err).__name__
        raise DataError(f"The archive {path} is damaged ({said}): fetch it again.") from None


def read_tars(
    paths: Iterable[Path], names: list[str], side: int
) -> tuple[NDArray[np.uint8], list[str]]:
    """Return the images ``names`` out of tar files as (n, 3, side, side).

    Parameters
    ----------
    paths : iterable of Path
        Tar files; a member is known by its path inside, or by its file name.
    names : list of str
        Images in the order wanted.
    side : int
        Pixels.

    Returns
    -------
    images : array of uint8
    broken : list of str
        Names that are missing or cannot be read; their rows are zero.
    """
    at = {name: i for i, name in enumerate(names)}
    images = np.zeros((len(names), 3, side, side), np.uint8)
    seen = np.zeros(len(names), bool)
    for path in paths:
        for archive, member in members(path):
            key = member.name.removeprefix("./")
            i = at.get(key, at.get(Path(key).name))
            try:
                stream = archive.extractfile(member) if i is not None else None
                if i is None or stream is None:
                    continue
                images[i] = decode(stream.read(), key, side)
                seen[i] = True
            except DataError:
                continue
            except (OSError, tarfile.TarError) as err:
                raise DataError(
                    f"The archive {path} is damaged ({type(err).__name__}): fetch it again."
                ) from None
    return images, [name for name, ok in zip(names, seen) if not ok]


def view(images: NDArray[np.uint8], number: int) -> NDArray[np.uint8]:
    """Return view ``number`` (0 is the image itself) of (n, 3, S, S).

    Seen from above a scene has no upright: every turn and its mirror image is
    as likely as the one in the archive.
    """
    turned = np.rot90(images, number % 4, (2, 3))
    return np.ascontiguousarray(turned[..., ::-1] if number >= 4 else turned)


def area_matrix(source: int, target: int) -> NDArray[np.float32]:
    """Return the (target, source) matrix of area averaging along one axis.

    Each row holds the overlaps of one target pixel with the source pixels and
    sums to one. Two products with it resample an image the same way on every
    device, which a ``Resize`` node does not promise.
    """
    step = source / target
    edges = np.arange(target + 1) * step
    left = np.maximum(edges[:-1, None], np.arange(source)[None])
    right = np.minimum(edges[1:, None], np.arange(source)[None] + 1)
    return (np.clip(right - left, 0, None) / step).astype(np.float32)
