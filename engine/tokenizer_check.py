"""What a ``tokenizer.json`` may hold: nothing that makes a short query grow without end.

The ``tokenizers`` library trusts its file. Ten normalisers that each write ten letters for
one turn a word into more than a machine's memory holds, and where that runs out the library
ends the process. So the growth is bounded before the file is handed over.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from . import json_files
from .errors import ModelPackageError

#: The largest in use (Gemma's, 256,000 pieces) has 34 MB.
MAX_BYTES = 64 * 1024**2
#: A character of the query may become so many bytes. Unicode itself makes up to 33 of one.
MAX_GROWTH = 4096
#: Special tokens around a sentence.
MAX_AROUND = 64
#: Steps that only cut a text, or that change nothing the second time. All others may double it.
HARMLESS = {
    "NFC", "NFD", "NFKC", "NFKD", "Nmt", "Lowercase", "Strip", "StripAccents", "Whitespace",
    "WhitespaceSplit", "Split", "Digits", "Punctuation", "CharDelimiterSplit", "UnicodeScripts",
    "BertPreTokenizer", "FixedLength",
}  # fmt: skip


def check_tokenizer(path: Path) -> None:
    """Refuse a tokenizer whose steps multiply what they are given.

    Raises
    ------
    ModelPackageError
        If it is no JSON, too large, or its steps could blow a query up.
    """
    try:
        data = json_files.read(path, MAX_BYTES, _once)
        growth = 1
        for name in ("normalizer", "pre_tokenizer"):
            for step in _steps(data.get(name)):
                growth *= _growth(step)
                if growth > MAX_GROWTH:
                    raise _refused("its steps make very long texts of short ones")
        around = sum(_around(step) for step in _steps(data.get("post_processor")))
    except OSError as err:
        raise _refused(f"it cannot be read: {err.strerror}") from None
    except json_files.TooLarge:
        raise _refused("it is far too large") from None
    except (ValueError, LookupError, RecursionError, AttributeError, TypeError) as err:
        raise _refused(type(err).__name__) from None
    if around > MAX_AROUND:
        raise _refused(f"it puts {around:,} tokens around a sentence")


def _refused(why: str) -> ModelPackageError:
    return ModelPackageError(
        f"The model package has no usable tokenizer ({why}).", "Get it again from its maker."
    )


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a name that is there twice: the library may take the other one."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _steps(step: Any) -> Iterator[dict[str, Any]]:
    """The steps of a component, those of (nested) sequences one by one."""
    if step is None:
        return
    # By its fields, here and below: a step of a type that the library does not know, or of
    # none, is taken by it for whatever has these fields.
    inner = [name for name in ("normalizers", "pretokenizers", "processors") if name in step]
    if not inner:
        yield step
    for name in inner:
        for one in step[name]:
            yield from _steps(one)


def _growth(step: dict[str, Any]) -> int:
    """How many bytes a step may make of one, at most."""
    if step.get("type") == "Replace" or "content" in step:
        length = len(step["content"].encode("utf-8", "replace"))
        # A pattern may match between any two characters, unless it is a plain text.
        return max(1, length) if step["pattern"].get("String") else 1 + length
    if step.get("type") == "Precompiled" or "precompiled_charsmap" in step:
        raw = base64.b64decode(step["precompiled_charsmap"], validate=True)
        texts = raw[4 + int.from_bytes(raw[:4], "little") :]
        return max(1, *map(len, texts.split(b"\0"))) if texts else 1
    if step.get("type") == "Prepend" or "prepend" in step:
        return 1 + len(step["prepend"].encode("utf-8", "replace"))
    # Of these, one alone is a constant factor; a row of them is not.
    return 1 if step.get("type") in HARMLESS else 2


def _around(step: dict[str, Any]) -> int:
    """Tokens that a post-processor adds."""
    if step.get("type") != "TemplateProcessing" and "single" not in step:
        return 2  # BERT's and RoBERTa's: one on each side
    special = step.get("special_tokens", {})
    named = [piece["SpecialToken"]["id"] for piece in step["single"] if "SpecialToken" in piece]
    if len(step["single"]) != len(named) + 1:
        raise _refused("it writes a sentence more than once, or not at all")
    return sum(len(special[name]["ids"]) if name in special else 1 for name in named)


__all__ = ["check_tokenizer"]
