"""Progress and cancelling of an assessment or a sample."""

from __future__ import annotations

from ..errors import Cancelled
from ..indexing import Cancel, Progress, report_progress


class Steps:
    """Tells how far a run is, in percent, and ends it when that is asked for.

    Parameters
    ----------
    stage : str
        ``assess`` or ``sample``.
    progress, cancelled : callable, optional
    """

    def __init__(
        self, stage: str, progress: Progress | None = None, cancelled: Cancel | None = None
    ) -> None:
        self._stage, self._progress, self._cancelled = stage, progress, cancelled
        self._from, self._to, self._message, self._last = 0, 0, "", -1

    def begin(self, message: str, upto: int) -> None:
        """Begin a step that ends at ``upto`` percent.

        Raises
        ------
        Cancelled
            If the run is to end.
        """
        self._from, self._to, self._message, self._last = self._to, upto, message, -1
        self.part(0, 1)

    def part(self, done: int, total: int) -> None:
        """Tell what part of the step is done; raises as :meth:`begin`."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled()
        now = self._from + (self._to - self._from) * done // max(total, 1)
        if now != self._last:
            self._last = now
            report_progress(self._progress, self._stage, now, 100, message=self._message)
