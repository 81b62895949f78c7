"""Parameters of labelling that its algorithms share.

Names of parameters never change: models and scripts hold them.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...engine.labels.messages import SMOOTHINGS
from ...engine.messages import LANGUAGES
from ..i18n import tr
from .enums import DOUBLE, INTEGER
from .options import add

LIST, CLASSES, LANGUAGE = "LIST", "CLASSES", "LANGUAGE"
THRESHOLD, COVERAGE, TARGET = "THRESHOLD", "COVERAGE", "TARGET"
TRANSDUCTION, SMOOTH, BETA, SIEVE = "TRANSDUCTION", "SMOOTH", "BETA", "SIEVE"
PATCHES = "PATCHES"
ENSEMBLE, DESCRIPTIONS = "ENSEMBLE", "DESCRIPTIONS"
#: Class lists that come with TerraSeek; new ones are added at the end.
LISTS = ("simple", "worldcover", "corine-1", "corine-2", "dynamic-world", "eurosat", "rsicd")


def add_classes(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the class list and its language."""
    for parameter, text, advanced in (
        (
            QgsProcessingParameterEnum(
                LIST,
                tr("Class list"),
                list(LISTS),
                defaultValue="simple",
                usesStaticStrings=True,
            ),
            tr("What a place can be: one of the lists that come with TerraSeek."),
            False,
        ),
        (
            QgsProcessingParameterString(CLASSES, tr("Own classes"), optional=True),
            tr(
                "Instead of the list above: names between commas such as “en: water, forest | "
                "wood, town”, or the path of a class list (JSON)."
            ),
            False,
        ),
        (
            QgsProcessingParameterEnum(
                LANGUAGE,
                tr("Language"),
                ["auto", *LANGUAGES],
                defaultValue="auto",
                usesStaticStrings=True,
            ),
            tr(
                "Language of the names that the model reads. “auto” is that of typed classes, "
                "else English. The legend is in the language of QGIS."
            ),
            True,
        ),
    ):
        add(algorithm, parameter, text, advanced=advanced)


def add_decision(algorithm: QgsProcessingAlgorithm) -> None:
    """Add what becomes unknown, transduction, and how prompts are made."""
    share = {"optional": True, "minValue": 0.0, "maxValue": 1.0}
    for parameter, text, advanced in (
        (
            QgsProcessingParameterBoolean(TRANSDUCTION, tr("Similar tiles decide together"), False),
            tr(
                "Transduction: the tiles of the layer decide together, without labels. It gains "
                "most where they are many."
            ),
            False,
        ),
        (
            QgsProcessingParameterBoolean(PATCHES, tr("Finer, by the patches of the tiles"), False),
            tr(
                "Cells of the size of the model's patches, where its package has patch embeddings. "
                "The image is read again, as long as indexing takes; nothing becomes unknown "
                "unless a lowest probability or a share to keep is given. Not with transduction."
            ),
            True,
        ),
        (
            QgsProcessingParameterNumber(THRESHOLD, tr("Lowest probability"), DOUBLE, **share),
            tr(
                "What is less probable becomes unknown; 0 leaves nothing unknown. Empty takes the "
                "probability above which 90 % were right when the model was calibrated."
            ),
            False,
        ),
        (
            QgsProcessingParameterNumber(COVERAGE, tr("Share to keep"), DOUBLE, **share),
            tr("Instead of a lowest probability: only this share of the surest is labelled."),
            True,
        ),
        (
            QgsProcessingParameterNumber(TARGET, tr("Accuracy to aim at"), DOUBLE, **share),
            tr(
                "Instead of a lowest probability: the one above which this share was right when "
                "the model was calibrated."
            ),
            True,
        ),
        (
            QgsProcessingParameterBoolean(ENSEMBLE, tr("Several sentences a class"), True),
            tr("Average the sentences of the model's templates and all names of a class."),
            True,
        ),
        (
            QgsProcessingParameterBoolean(DESCRIPTIONS, tr("Descriptions of the classes"), True),
            tr("Use what the list says a class looks like from above."),
            True,
        ),
    ):
        add(algorithm, parameter, text, advanced=advanced)


def add_smoothing(algorithm: QgsProcessingAlgorithm) -> None:
    """Add spatial smoothing."""
    for parameter, text, advanced in (
        (
            QgsProcessingParameterEnum(
                SMOOTH,
                tr("Smoothing"),
                list(SMOOTHINGS),
                defaultValue="none",
                usesStaticStrings=True,
            ),
            tr(
                "Removes single cells that differ from what is around them: majority of 3 × 3 "
                "cells, or a Markov random field (potts)."
            ),
            False,
        ),
        (
            QgsProcessingParameterNumber(
                BETA, tr("Strength of the Markov field"), DOUBLE, 1.0, minValue=0.0, maxValue=100.0
            ),
            tr("Weight of the neighbours; 0 does not smooth."),
            True,
        ),
        (
            QgsProcessingParameterNumber(
                SIEVE, tr("Smallest group of cells"), INTEGER, 0, minValue=0
            ),
            tr("Smaller groups are given to their largest neighbour; 0 keeps all."),
            True,
        ),
    ):
        add(algorithm, parameter, text, advanced=advanced)


def decision_problem(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    """Say what contradicts itself; empty when nothing does."""
    given = [name for name in (THRESHOLD, COVERAGE, TARGET) if parameters.get(name) is not None]
    if len(given) > 1:
        return tr(
            "Give a lowest probability, a share to keep or an accuracy to aim at, not two of them."
        )
    patches, moved = (
        algorithm.parameterAsBoolean(parameters, name, context) for name in (PATCHES, TRANSDUCTION)
    )
    if patches and moved:
        return tr("Patches and “Similar tiles decide together” do not go together.")
    own = (algorithm.parameterAsString(parameters, CLASSES, context) or "").strip()
    if own.lower().startswith("--"):
        return tr("Type the classes, e.g. “en: water, forest”.")
    return ""


def read(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return the fields of a ``LabelRequest`` that these parameters decide."""
    own = (algorithm.parameterAsString(parameters, CLASSES, context) or "").strip()
    language = algorithm.parameterAsEnumString(parameters, LANGUAGE, context)
    values: dict[str, Any] = {
        "classes": own or algorithm.parameterAsEnumString(parameters, LIST, context) or "simple",
        "language": None if language in ("", "auto") else language,
    }
    for name in (TRANSDUCTION, PATCHES, ENSEMBLE, DESCRIPTIONS):
        values[name.lower()] = algorithm.parameterAsBoolean(parameters, name, context)
    for name in (THRESHOLD, COVERAGE, TARGET):
        if parameters.get(name) is not None:
            values[name.lower()] = algorithm.parameterAsDouble(parameters, name, context)
    if algorithm.parameterDefinition(SMOOTH) is not None:
        values["smooth"] = algorithm.parameterAsEnumString(parameters, SMOOTH, context) or "none"
        values["beta"] = algorithm.parameterAsDouble(parameters, BETA, context)
        values["sieve"] = algorithm.parameterAsInt(parameters, SIEVE, context)
    return values
