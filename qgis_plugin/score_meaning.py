"""What the score of a result is: not every search ranks by the same figure."""

from __future__ import annotations

import re
from typing import Any

from .i18n import number, tr

#: A sentence; operators; marks, examples or a ranking by contrast. docs/searching.md has them.
COSINE, DEGREE, CONTRAST = "cosine", "degree", "contrast"
#: Fields of a request whose answer is ranked by contrast.
_BY_CONTRAST = ("like", "unlike", "right", "wrong", "detector")
#: What may stand around one phrase that is ranked as a sentence: quotes, parentheses, a weight.
_NO_OPERATOR = re.compile(r"[^\w^]*(?:\^\s*[0-9.]+[^\w^]*)?")


def of_recipe(recipe: dict[str, Any]) -> str:
    """Return the meaning of the scores of a result layer with this recipe."""
    request = recipe.get("request") or {}
    if request.get("ranking") == "contrast" or any(request.get(n) for n in _BY_CONTRAST):
        return CONTRAST
    phrases = [str(p) for p in recipe.get("phrases") or []]
    if len(phrases) != 1:
        return DEGREE if phrases else COSINE
    around = str(request.get("query") or "").replace(phrases[0], "", 1)
    return COSINE if _NO_OPERATOR.fullmatch(around) else DEGREE


def column_tip(meaning: str) -> str:
    """Return the tooltip of the column of scores."""
    if meaning == CONTRAST:
        return tr("Contrast counts robust standard deviations above an ordinary tile.")
    if meaning == DEGREE:
        return tr("How far the tile fits the query with its operators, from 0 to 1")
    return tr("Cosine similarity of tile and sentence")


def contrast_line(contrast: float, meaning: str) -> str:
    """Return the contrast of a hit in words: with operators it is another figure."""
    if meaning == DEGREE:
        text = tr("Contrast of the whole query {0} (at 3 a tile half fits it)")
    else:
        text = tr("Contrast {0} (2 is a little, 3 clear, 5 outstanding)")
    return text.format(number(contrast, 1))
