"""JSON-RPC 2.0, one message a line: reading, checking and writing messages.

Standard library only; what the methods do is in ``worker.py``, what the messages are in
docs/protocol.md.
"""

from __future__ import annotations

import dataclasses
import json
import threading
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from .messages import INVALID_PARAMS, INVALID_REQUEST, PARSE_ERROR

#: Longest line that is taken, in bytes.
MAX_LINE = 1024 * 1024
#: Longest id that is a string.
MAX_ID = 200
Id = typing.Union[int, str, None]


class RpcError(Exception):
    """An error that is sent as the answer to a request."""

    def __init__(
        self,
        code: int,
        message: str,
        *,
        kind: str = "",
        hint: str = "",
        request_id: Id = None,
        position: int | None = None,
    ) -> None:
        super().__init__(message)
        self.position = position  # of a fault in a query, in characters from 0
        self.code, self.message, self.kind, self.hint = code, message, kind, hint
        self.request_id = request_id


@dataclass(frozen=True)
class Request:
    """A checked message from the client; ``notification`` has no id and gets no answer."""

    method: str
    params: dict[str, Any]
    id: Id = None
    notification: bool = False


def read_lines(stream: BinaryIO, limit: int = MAX_LINE) -> Iterator[bytes | None]:
    """Cut a raw stream into lines until it ends.

    Parameters
    ----------
    stream : BinaryIO
        Unbuffered: ``read(n)`` returns what is there.
    limit : int
        Of a longer line nothing is kept; None is yielded once for it.
    """
    kept, dropping = bytearray(), False
    while chunk := stream.read(65536):
        *whole, rest = chunk.split(b"\n")
        for part in whole:
            if dropping:
                dropping = False  # its end; it was reported when it grew too long
            elif len(kept) + len(part) > limit:
                yield None
            else:
                kept += part
                line = bytes(kept).strip()
                if line:
                    yield line
            kept.clear()
        if not dropping:
            kept += rest
            if len(kept) > limit:
                kept.clear()
                dropping = True
                yield None


def parse(line: bytes) -> Request:
    """Check one line.

    Raises
    ------
    RpcError
        If it is no JSON, a batch, or no valid request.
    """
    try:
        message = json.loads(line.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise RpcError(PARSE_ERROR, "The line is not valid JSON in UTF-8.") from None
    if isinstance(message, list):
        raise RpcError(INVALID_REQUEST, "Batches are not taken: send one request a line.")
    if not isinstance(message, dict):
        raise RpcError(INVALID_REQUEST, "The message is not a JSON object.")
    request_id = message.get("id")
    notification = "id" not in message
    if not notification and not _valid_id(request_id):
        raise RpcError(
            INVALID_REQUEST, f"The id must be a whole number or a text up to {MAX_ID} characters."
        )
    if message.get("jsonrpc") != "2.0":
        raise RpcError(
            INVALID_REQUEST, 'The message lacks "jsonrpc": "2.0".', request_id=request_id
        )
    method, params = message.get("method"), message.get("params", {})
    if not isinstance(method, str):
        raise RpcError(INVALID_REQUEST, "The method must be a text.", request_id=request_id)
    if not isinstance(params, dict):
        raise RpcError(INVALID_PARAMS, "The params must be a JSON object.", request_id=request_id)
    return Request(method, params, request_id, notification)


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _valid_id(value: Any) -> bool:
    if isinstance(value, bool):
        return False
    if isinstance(value, int):
        return abs(value) < 2**53  # what every JSON reader keeps exact
    return isinstance(value, str) and len(value) <= MAX_ID


def build(cls: Any, params: dict[str, Any]) -> Any:
    """Make a dataclass of ``messages`` from params, with names and types checked.

    Raises
    ------
    RpcError
        With code -32602 where a name is unknown or missing, or a type is wrong.
    """
    try:
        message = cls.from_dict(params)
    except ValueError as err:
        raise RpcError(INVALID_PARAMS, str(err)) from None
    hints = typing.get_type_hints(cls)
    for field in dataclasses.fields(cls):
        value = getattr(message, field.name)
        if not _fits(value, hints[field.name]):
            wanted = str(field.type).replace("Optional", "null or ")
            raise RpcError(INVALID_PARAMS, f"parameter {field.name!r} must be {wanted}")
    return message


def _fits(value: Any, hint: Any) -> bool:
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Union:
        return any(_fits(value, one) for one in inner)
    if origin is list:
        return isinstance(value, list) and all(_fits(v, inner[0]) for v in value)
    if origin is dict:
        return isinstance(value, dict) and all(
            _fits(k, inner[0]) and _fits(v, inner[1]) for k, v in value.items()
        )
    if hint is type(None):
        return value is None
    if hint is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, hint)


class Writer:
    """Writes messages as lines; safe to use from several threads."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._lock = stream, threading.Lock()

    def send(self, message: dict[str, Any]) -> None:
        """Write one message.

        Raises
        ------
        OSError
            If the client is gone.
        ValueError
            If it holds what is not JSON, e.g. NaN; nothing is written then.
        """
        text = json.dumps(
            {"jsonrpc": "2.0", **message}, ensure_ascii=False, allow_nan=False, default=_plain
        )
        # A lone surrogate (a file name that is no UTF-8) becomes a question mark.
        raw = memoryview(text.encode("utf-8", "replace") + b"\n")
        with self._lock:
            while raw:
                raw = raw[self._stream.write(raw) :]

    def result(self, request_id: Id, result: Any) -> None:
        """Answer a request."""
        self.send({"id": request_id, "result": result})

    def error(self, request_id: Id, err: RpcError) -> None:
        """Answer a request with an error."""
        data: dict[str, Any] = {"kind": err.kind, "hint": err.hint}
        if err.position is not None:
            data["position"] = err.position
        error = {"code": err.code, "message": err.message, "data": data}
        self.send({"id": request_id, "error": error})

    def notify(self, method: str, params: dict[str, Any]) -> None:
        """Send a notification."""
        self.send({"method": method, "params": params})


def _plain(value: Any) -> Any:
    """Make numbers and arrays of numpy, and paths, what JSON takes."""
    for name in ("tolist", "__fspath__"):
        if hasattr(value, name):
            return getattr(value, name)()
    raise TypeError(f"{type(value).__name__} is not JSON")
