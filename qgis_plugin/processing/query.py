"""Parameters of a search: the sentence, its language, how many results.

Names of parameters never change: models and scripts hold them.
"""

from __future__ import annotations

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...engine.messages import LANGUAGES, MAX_QUERY
from ..i18n import number, tr
from .enums import DOUBLE, INTEGER
from .options import add

QUERY, LANGUAGE, TOP, THRESHOLD = "QUERY", "LANGUAGE", "TOP", "THRESHOLD"
#: Most results of one search; a tile each.
MAX_TOP = 1_000_000


def add_query(algorithm: QgsProcessingAlgorithm, *, optional: bool = False) -> None:
    """Add the sentence and its language."""
    add(
        algorithm,
        QgsProcessingParameterString(QUERY, tr("Query"), optional=optional),
        tr(
            "What to look for, as a sentence in one of the ten languages, for example “a "
            "bridge over a river”. Sentences may be joined with AND, OR and NOT."
        ),
    )
    add(
        algorithm,
        QgsProcessingParameterEnum(
            LANGUAGE,
            tr("Language"),
            ["detect", *LANGUAGES],
            defaultValue="detect",
            usesStaticStrings=True,
        ),
        tr("Language of the query. “detect” recognises it."),
        advanced=True,
    )


def add_top(algorithm: QgsProcessingAlgorithm) -> None:
    """Add how many tiles are kept, and from which score on."""
    add(
        algorithm,
        QgsProcessingParameterNumber(
            TOP, tr("Number of results"), INTEGER, 20, minValue=1, maxValue=MAX_TOP
        ),
        tr("The best tiles, at most so many."),
    )
    add(
        algorithm,
        QgsProcessingParameterNumber(THRESHOLD, tr("Lowest score"), DOUBLE, optional=True),
        tr("Drop tiles that score less. Empty keeps them."),
        advanced=True,
    )


def query_problem(text: str) -> str:
    """Say why a query cannot be used; empty when it can."""
    if not text.strip():
        return tr("The query is empty. Type what you look for, e.g. “a bridge over a river”.")
    if len(text) > MAX_QUERY:
        return tr("The query is too long: at most {0} characters.").format(number(MAX_QUERY))
    return ""
