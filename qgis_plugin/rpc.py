"""Messages of JSON-RPC 2.0, one a line: writing, reading, and the limits of both."""

from __future__ import annotations

import gc
import json
from typing import Any

#: Longest line taken from the worker; 100,000 hits have about 16 MB.
MAX_REPLY_BYTES = 64 * 1024 * 1024
#: Longest line that the worker takes.
MAX_REQUEST_BYTES = 1024 * 1024
_LONG = 256 * 1024


def _said(text: str) -> str:
    """Return what the engine says in the language of QGIS; as it is where there is no Qt.

    The demo speaks to the worker through this module from the engine's own environment.
    """
    try:
        from .i18n.said import said
    except ImportError:
        return text
    return said(text)


def encode(request_id: int | None, method: str, params: dict[str, Any]) -> bytes:
    """Return a request, or a notification where ``request_id`` is None, as one line."""
    message: dict[str, Any] = {"jsonrpc": "2.0", "method": method, "params": params}
    if request_id is not None:
        message["id"] = request_id
    # A lone surrogate (pasted text) must not raise: it becomes a question mark.
    return json.dumps(message, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def decode(line: bytes) -> dict[str, Any] | None:
    """Return the message of a line, None where it is not a JSON object."""
    # The collector would walk over all that is parsed again and again: without it a
    # message of 50,000 hits holds up the window half as long.
    pause = len(line) > _LONG and gc.isenabled()
    if pause:
        gc.disable()
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    finally:
        if pause:
            gc.enable()
    return message if isinstance(message, dict) else None


def failure(error: Any) -> dict[str, Any]:
    """Return ``{"code", "message", "kind", "hint"}`` of an error object of any shape.

    Of a fault in a query ``position`` says where it is, in characters from 0.
    """
    error = error if isinstance(error, dict) else {"message": "The answer has no content."}
    data = error.get("data")
    data = data if isinstance(data, dict) else {}
    found = {
        "code": error.get("code", 0),
        "message": _said(str(error.get("message", ""))),
        "kind": str(data.get("kind", "")),
        "hint": _said(str(data.get("hint", ""))),
    }
    if isinstance(data.get("position"), int):
        found["position"] = data["position"]
    return found


class LineBuffer:
    """Cut a stream of bytes into lines.

    Attributes
    ----------
    overflow : bool
        More than :data:`MAX_REPLY_BYTES` have come without an end of line.
    """

    def __init__(self) -> None:
        self._bytes = bytearray()
        self.overflow = False

    def feed(self, chunk: bytes) -> list[bytes]:
        """Take ``chunk`` and return the lines that it completes, without blank ones."""
        start = 0
        # Only the new bytes can hold the first newline: searching them alone keeps a
        # long message, which comes in thousands of chunks, linear.
        end = chunk.find(b"\n")
        if end < 0:
            self._bytes += chunk
            self.overflow = len(self._bytes) > MAX_REPLY_BYTES
            return []
        lines = [bytes(self._bytes) + chunk[:end]]
        self._bytes.clear()
        start = end + 1
        while (end := chunk.find(b"\n", start)) >= 0:
            lines.append(chunk[start:end])
            start = end + 1
        self._bytes += chunk[start:]
        return [line for line in lines if line.strip()]
