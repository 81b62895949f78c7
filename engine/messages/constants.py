"""What both sides of the protocol agree on: version, languages, limits, error codes."""

from __future__ import annotations

#: Version of the worker's protocol. The major part must agree on both sides.
PROTOCOL = 1
#: The ten languages, in the order in which they are shown.
LANGUAGES = ("en", "pt", "es", "fr", "de", "nl", "it", "zh", "ko", "ru")
#: Names of the languages in themselves, for menus and tables.
LANGUAGE_NAMES = {
    "en": "English",
    "pt": "Português",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "nl": "Nederlands",
    "it": "Italiano",
    "zh": "中文",
    "ko": "한국어",
    "ru": "Русский",
}
#: What may be asked to run the model; ``auto`` is CUDA where it works, else the CPU.
DEVICES = ("auto", "cpu", "cuda", "tensorrt")
#: Longest query, in characters. A caption has about 60; CLIP reads no novels.
MAX_QUERY = 1000

# JSON-RPC error codes: the standard ones, LSP's for "cancelled", and ours.
PARSE_ERROR = -32700
INVALID_REQUEST = -32600
METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602
INTERNAL_ERROR = -32603
REQUEST_CANCELLED = -32800
USER_ERROR = -32001
