"""Errors of the training room; the family is the engine's."""

from __future__ import annotations

from terraseek.engine.errors import TerraSeekError


class DataError(TerraSeekError):
    """Training or evaluation data is missing, damaged or inconsistent."""


class WeightsError(TerraSeekError):
    """Foundation weights are missing, or are not the ones that were named."""


class ExportError(TerraSeekError):
    """A model cannot be exported, or the export does not agree with it."""
