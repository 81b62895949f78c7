"""The one exception family of TerraSeek.

Every error that a user can act on is a :class:`TerraSeekError` whose message is
one line and says what to do. The command line prints it and exits with 1; the
worker sends it as a JSON-RPC error with the class name as ``kind``.
"""

from __future__ import annotations


class TerraSeekError(Exception):
    """A failure that the user can act on; the message is one line."""

    def __init__(self, message: str, hint: str = "") -> None:
        self.message = " ".join(str(message).split())
        self.hint = " ".join(str(hint).split())
        super().__init__(f"{self.message} {self.hint}".strip())

    @property
    def kind(self) -> str:
        """Name of the class, sent to clients so that they can tell errors apart."""
        return type(self).__name__


class RasterError(TerraSeekError):
    """The raster is missing, unreadable, without CRS, or holds no valid data."""


class BandError(RasterError):
    """A band was asked for that the raster does not have, or cannot be used."""


class GridError(TerraSeekError):
    """The tile grid cannot be laid over this raster with these settings."""


class ModelPackageError(TerraSeekError):
    """A model package is missing, damaged, or of a version that is not known."""


class QueryError(TerraSeekError):
    """The text query is empty, too long, or otherwise unusable."""


class DeviceError(TerraSeekError):
    """The device asked for is not there or did not run a batch."""


class IndexStoreError(TerraSeekError):
    """The index is missing, damaged, of another model, or locked."""


class IndexFormatError(IndexStoreError):
    """The index has a format that a newer TerraSeek wrote."""


class OutputError(TerraSeekError):
    """The output folder or file cannot be written."""


class Cancelled(TerraSeekError):
    """The user cancelled the job; what was finished until then is kept."""

    def __init__(self, message: str = "Cancelled.", hint: str = "") -> None:
        super().__init__(message, hint)
