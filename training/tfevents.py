"""TensorBoard's event files, written without TensorBoard.

A file is a sequence of TFRecords (length, its checksum, data, its checksum), each an ``Event``
protocol buffer with a step, a time and scalars. CSV and PNG stay what a run is judged by; this
is for people who watch several runs at once: ``tensorboard --logdir runs``.
"""

from __future__ import annotations

import struct
import time
from pathlib import Path


def _table() -> list[int]:
    rows = []
    for value in range(256):
        for _ in range(8):
            value = (value >> 1) ^ (0x82F63B78 if value & 1 else 0)  # noqa: PLW2901
        rows.append(value)
    return rows


_CRC = _table()


def masked_crc(data: bytes) -> int:
    """Return the masked CRC-32C (Castagnoli) of TFRecord."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc = (crc >> 8) ^ _CRC[(crc ^ byte) & 0xFF]
    crc ^= 0xFFFFFFFF
    return (((crc >> 15) | (crc << 17)) + 0xA282EAD8) & 0xFFFFFFFF


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def _bytes(field: int, data: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(data)) + data


def event(step: int, wall_time: float, figures: dict[str, float]) -> bytes:
    """Return an ``Event``: wall_time = 1, step = 2, summary = 5 of values (tag 1, float 2)."""
    values = b"".join(
        _bytes(1, _bytes(1, name.encode()) + b"\x15" + struct.pack("<f", value))
        for name, value in figures.items()
    )
    head = b"\x09" + struct.pack("<d", wall_time) + b"\x10" + _varint(step)
    return head + _bytes(5, values)


def record(data: bytes) -> bytes:
    """Return a TFRecord."""
    length = struct.pack("<Q", len(data))
    checks = struct.pack("<I", masked_crc(length)), struct.pack("<I", masked_crc(data))
    return length + checks[0] + data + checks[1]


class EventFile:
    """Appends scalars to a file of its own; a run that goes on makes another one.

    TensorBoard drops the steps of older files that a later one writes again.
    """

    def __init__(self, folder: Path) -> None:
        self.started = time.time()
        self.path = folder / f"events.out.tfevents.{int(self.started * 1000)}.terraseek"

    def append(self, rows: list[tuple[int, dict[str, float]]]) -> None:
        """Write rows of (step, figures); an ``OSError`` is the caller's."""
        data = b""
        if not self.path.exists():
            version = b"\x09" + struct.pack("<d", self.started) + _bytes(3, b"brain.Event:2")
            first = min((step for step, _ in rows), default=0)
            start = b"\x09" + struct.pack("<d", self.started) + b"\x10" + _varint(first)
            data = record(version) + record(start + _bytes(7, b"\x08\x01"))  # SessionLog.START
        now = time.time()
        data += b"".join(record(event(step, now, figures)) for step, figures in rows)
        with self.path.open("ab") as stream:
            stream.write(data)
