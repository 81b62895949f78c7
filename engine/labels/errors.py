"""Errors of labelling and of accuracy assessment."""

from __future__ import annotations

from ..errors import TerraSeekError


class ClassListError(TerraSeekError):
    """A class list is missing, not valid, or has no names in a language."""


class LabelError(TerraSeekError):
    """A labelling request that cannot be carried out, or labels that cannot be read."""


class ReferenceDataError(TerraSeekError):
    """The reference cannot be read, does not overlap, or has classes that are not known."""
