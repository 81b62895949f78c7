"""The model packages in a window of their own: where the engine is there but knows no model."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from .i18n import tr
from .model_manager import ModelManager
from .setup_form import paragraph


class ModelsDialog(QDialog):
    """The list of the options page, reached in one click from the panel.

    Signals
    -------
    changed()
        A package came or went, or another is the default.
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terraseek_models")
        self.setWindowTitle(tr("Model packages"))
        self.resize(620, 340)
        about = paragraph("models_intro")
        about.setText(
            tr(
                "A model package compares images with sentences. Install the archive "
                "terraseek-model-….zip that is published with the plugin, or one of your own."
            )
        )
        self.models = ModelManager()
        self.models.changed.connect(self.changed)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        for widget in (about, self.models, buttons):
            column.addWidget(widget)
        column.insertStretch(2, 1)
        self.models.load()

    def reject(self) -> None:
        """Close, by Esc as well, and end the worker that listed the packages."""
        self.models.shut_down()
        super().reject()
