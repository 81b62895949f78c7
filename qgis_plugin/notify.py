"""Messages to the user: the message bar says what to do, the log tab keeps the details."""

from __future__ import annotations

from typing import Callable

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtWidgets import QPushButton

from .engine_env import scrub

TAG = "TerraSeek"
_LEVELS = {
    "info": Qgis.MessageLevel.Info,
    "success": Qgis.MessageLevel.Success,
    "warning": Qgis.MessageLevel.Warning,
    "critical": Qgis.MessageLevel.Critical,
}
#: Seconds that a message stays; an error stays until it is read.
_SECONDS = {"info": 6, "success": 6, "warning": 15, "critical": 0}


def log(level: str, text: str) -> None:
    """Write a line to the log tab "TerraSeek", without the user's home path."""
    QgsMessageLog.logMessage(scrub(text), TAG, _LEVELS[level], False)


class Notifier:
    """Puts messages into QGIS's message bar; into the log alone where there is none."""

    def __init__(self, iface) -> None:
        self._iface = iface

    def show(
        self,
        level: str,
        message: str,
        hint: str = "",
        action: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show a message, what to do about it, and a button that does it.

        Parameters
        ----------
        level : str
            ``info``, ``success``, ``warning`` or ``critical``.
        message, hint : str
            What happened; what to do.
        action : (str, callable), optional
            Label of a button and what it calls; the message goes away with the click.
        """
        text = " ".join(part for part in (message, hint) if part)
        log(level, text)
        bar = self._iface.messageBar() if self._iface is not None else None
        if bar is None:
            return
        text = scrub(text)
        if action is None:
            bar.pushMessage(TAG, text, _LEVELS[level], _SECONDS[level])
            return
        label, callback = action
        item = bar.createMessage(TAG, text)
        button = QPushButton(label, item)
        button.setObjectName("terraseek_action")

        def act() -> None:
            bar.popWidget(item)
            callback()

        button.clicked.connect(act)
        item.layout().addWidget(button)
        bar.pushWidget(item, _LEVELS[level], _SECONDS[level])
