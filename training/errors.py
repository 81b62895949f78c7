"""Errors of the training room; the family is the engine's."""

from __future__ import annotations

from terraseek.engine.errors import TerraSeekError


class DataError(TerraSeekError):
    """Training or evaluation data is missing, damaged or inconsistent."""


class WeightsError(TerraSeekError):
    """Foundation weights are missing, or are not the ones that were named."""


class ExportError(TerraSeekError):
    """A model cannot be exported, or the export does not agree with it."""


class ConfigError(TerraSeekError):
    """A configuration file is wrong; the message names the key."""


class TrainingError(TerraSeekError):
    """Training cannot go on."""


class CheckpointError(TerraSeekError):
    """A checkpoint is missing, damaged, of another architecture, or cannot be written."""
