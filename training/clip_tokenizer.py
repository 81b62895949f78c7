"""open_clip's wrapper around a fast tokenizer, written down as one ``tokenizer.json``.

The wrapper cleans texts in Python before they are split (SigLIP: lower case, no punctuation); here
the same becomes normalisers of the tokenizer itself. What ``ftfy`` mends is left as it is.
"""

from __future__ import annotations

from typing import Any

from tokenizers import Regex, Tokenizer, normalizers

_SPACES = [normalizers.Replace(Regex(r"\s+"), " "), normalizers.Strip()]
_CLEAN: dict[str, list[Any]] = {
    "_clean_whitespace": _SPACES,
    "_clean_lower": [normalizers.Lowercase(), *_SPACES],
    "_clean_canonicalize": [
        normalizers.Replace("_", " "),
        normalizers.Replace(Regex(r"[!-/:-@\[-`{-~]"), ""),  # string.punctuation
        normalizers.Lowercase(),
        *_SPACES,
    ],
}


def as_fast(wrapper: Any) -> Tokenizer | None:
    """Return a tokenizer that splits as open_clip's does; None where that cannot be said.

    Parameters
    ----------
    wrapper : open_clip's HFTokenizer, or any other
        CLIP's own byte-pair tokenizer has no fast form.
    """
    fast = getattr(getattr(wrapper, "tokenizer", None), "backend_tokenizer", None)
    clean = _CLEAN.get(getattr(getattr(wrapper, "clean_fn", None), "__name__", ""))
    if fast is None or clean is None or wrapper.strip_sep_token or wrapper.tokenizer_mode:
        return None
    copy = Tokenizer.from_str(fast.to_str())
    own = [copy.normalizer] if copy.normalizer is not None else []
    copy.normalizer = normalizers.Sequence([*clean, *own])
    copy.no_padding()
    copy.enable_truncation(wrapper.context_length)
    return copy
