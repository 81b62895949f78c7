"""What is encoded for a phrase: the phrase, or an ensemble that the user can see and edit."""

from __future__ import annotations

import statistics

import numpy as np

from .encoder import TextEncoder, clean_query
from .errors import QueryError
from .language import UNKNOWN
from .messages import LANGUAGE_NAMES
from .names import in_ten_languages, synonyms
from .package import ModelPackage

#: Most sentences of an ensemble.
MAX_PROMPTS = 32
#: A language whose figures are below this share of English is warned about.
WEAK = 0.85


def expand(phrase: str, language: str, package: ModelPackage) -> list[str]:
    """The phrase, the model's templates filled with it, and its other names.

    Other names are those of the shipped lists, in the same language and in the other nine; often
    none.
    """
    templates = package.text.prompts.get(language, [])
    found = [phrase, *synonyms(phrase, language), *(t.replace("{}", phrase) for t in templates)]
    found += (in_ten_languages(phrase, language) or {}).values()
    return list(dict.fromkeys(found))[:MAX_PROMPTS]


def checked(prompts: list[str]) -> list[str]:
    """Edited prompts, cleaned.

    Raises
    ------
    QueryError
        If there is none, one is empty or too long, or there are too many.
    """
    if not prompts or len(prompts) > MAX_PROMPTS:
        raise QueryError(f"Give 1 to {MAX_PROMPTS} prompts, not {len(prompts)}.")
    return list(dict.fromkeys(clean_query(p) for p in prompts))


def ensemble(text: TextEncoder, prompts: list[str]) -> np.ndarray:
    """Mean of the embeddings of some sentences, normalised again: float32 (D,)."""
    if len(prompts) == 1:
        return text.encode(prompts[0])
    mean = np.stack([text.encode(p) for p in prompts]).mean(0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-12), np.float32)


def language_warnings(package: ModelPackage, language: str) -> list[str]:
    """What to know about a language, from the figures in the model's card."""
    known = package.languages
    if language == UNKNOWN:
        return ["The language was not recognised; English synonyms and concepts are used."]
    if language not in known:
        name = LANGUAGE_NAMES.get(language, "this language")
        return [f"The model was not trained for {name}: try the query in English as well."]
    best, own = known.get("en", {}), known[language]
    ratios = [
        own[key] / best[key]
        for key in own
        if key in best and best[key] > 0 and not key.endswith(("_se", "_std", "_n"))
    ]
    if not ratios or language == "en":
        return []
    ratio = statistics.median(ratios)
    if ratio >= WEAK:
        return []
    return [
        f"The model knows {LANGUAGE_NAMES[language]} less well than English (its measured "
        f"figures are {100 * ratio:.0f} % of those): try the query in English as well."
    ]
