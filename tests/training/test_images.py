import io
import tarfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from terraseek.training.errors import DataError
from terraseek.training.images import VIEWS, area_matrix, decode, members, read_tars, view


def jpeg(value: int, side: int = 8) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (side, side), (value, 0, 0)).save(stream, "PNG")
    return stream.getvalue()


def test_images_come_in_the_order_asked_for_and_broken_ones_are_named(tmp_path: Path) -> None:
    path = tmp_path / "x.tar"
    with tarfile.open(path, "w") as archive:
        for name, data in (("b.png", jpeg(20)), ("a.png", jpeg(10)), ("bad.png", b"no image")):
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    images, broken = read_tars([path], ["a.png", "b.png", "bad.png", "gone.png"], 8)
    assert images[:2, 0, 0, 0].tolist() == [10, 20]
    assert broken == ["bad.png", "gone.png"]
    path.write_bytes(b"no tar")
    with pytest.raises(DataError, match=r"x\.tar"):
        read_tars([path], ["a.png"], 8)


def test_an_archive_that_breaks_off_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "x.tar"
    with tarfile.open(path, "w") as archive:
        for name in ("a.png", "b.png", "c.png"):
            member = tarfile.TarInfo(name)
            member.size = len(jpeg(10))
            archive.addfile(member, io.BytesIO(jpeg(10)))
    whole = path.read_bytes()
    assert [m.name for _, m in members(path)] == ["a.png", "b.png", "c.png"]
    one = 512 + -(-len(jpeg(10)) // 512) * 512  # a header and its padded data
    garbage = whole[:one] + b"\x01" * 512 + whole[one + 512 :]
    for left, count in ((whole[: 2 * one], 2), (whole[: one + 100], 1), (garbage, 1)):
        path.write_bytes(left)
        with pytest.raises(DataError, match=rf"x\.tar is damaged \(.*after {count} members"):
            read_tars([path], ["a.png"], 8)
    path.write_bytes(whole[: one + 600])  # within the data of the second
    with pytest.raises(DataError, match=r"x\.tar is damaged"):
        list(members(path))


def test_decode_averages_over_areas() -> None:
    stripes = np.zeros((8, 8, 3), np.uint8)
    stripes[:, ::2] = 200
    stream = io.BytesIO()
    Image.fromarray(stripes).save(stream, "PNG")
    assert (decode(stream.getvalue(), "x", 4) == 100).all()


def test_views_are_the_eight_symmetries_of_a_square() -> None:
    image = np.arange(3 * 4 * 4, dtype=np.uint8).reshape(1, 3, 4, 4)
    seen = {view(image, k).tobytes() for k in range(VIEWS)}
    assert len(seen) == 8
    assert (view(image, 0) == image).all()


@pytest.mark.parametrize(("source", "target"), [(224, 168), (224, 196), (8, 4), (5, 5)])
def test_area_matrix(source: int, target: int) -> None:
    matrix = area_matrix(source, target)
    assert matrix.shape == (target, source)
    assert np.allclose(matrix.sum(1), 1, atol=1e-6)
    assert np.allclose(matrix.sum(0), target / source, atol=1e-5)  # no pixel counts twice
    if source == 2 * target:
        assert (matrix[0, :2] == 0.5).all()


def test_damaged_bytes_are_a_broken_image_whatever_pillow_says() -> None:
    stream = io.BytesIO()
    Image.fromarray(np.zeros((8, 8, 3), np.uint8)).save(stream, "PNG")
    good = stream.getvalue()
    wide = good[:16] + (2_000_000).to_bytes(4, "big") * 2 + good[24:]  # a bomb by its header
    chunk = good[:37] + b"\xff\x00" + good[39:]  # no name of a chunk: a SyntaxError
    for damaged in (wide, chunk, good[:30], b""):
        with pytest.raises(DataError, match=r"x\.png cannot be read"):
            decode(damaged, "x.png", 8)
