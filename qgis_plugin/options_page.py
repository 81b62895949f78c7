"""The page "TerraSeek" in Settings > Options."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Callable, Optional

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from . import settings, setup_store
from .i18n import number, tr
from .model_manager import ModelManager
from .options_page_values import LANGUAGES, clear_folder, plain_cache
from .setup_dialog import state_text
from .setup_form import paragraph


class OptionsPage(QgsOptionsPageWidget):
    """Engine, models, cache and defaults.

    Parameters
    ----------
    show_setup, show_diagnostics : callable
        Open those windows.
    changed : callable
        Called when the engine must be started anew.
    applied : callable, optional
        Called when the user has accepted the values.
    """

    def __init__(
        self,
        show_setup: Callable[[], None],
        show_diagnostics: Callable[[], None],
        changed: Callable[[], None],
        parent: Optional[QWidget] = None,
        applied: Optional[Callable[[], None]] = None,
    ) -> None:
        super().__init__(parent)
        self._changed, self._applied = changed, applied
        self._measured: Optional[int] = None
        self._measuring: Optional[threading.Thread] = None
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 6, 0)
        for title, box in (
            (tr("Search engine"), self._engine(show_setup, show_diagnostics)),
            (tr("Model packages"), self._models()),
            (tr("Defaults"), self._defaults()),
            (tr("Cache"), self._cache()),
        ):
            group = QGroupBox(title)
            group.setLayout(box)
            column.addWidget(group)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self._timer = QTimer(self)
        self._timer.setInterval(200)
        self._timer.timeout.connect(self._tick)
        self.load()

    # -- the parts -------------------------------------------------------------------

    def _engine(self, show_setup, show_diagnostics) -> QVBoxLayout:
        self.engine_state = paragraph("engine_state")
        self.set_up = QPushButton(tr("Set up, repair or remove…"))
        self.set_up.clicked.connect(lambda *_: show_setup())
        self.diagnose = QPushButton(tr("Diagnostics…"))
        self.diagnose.clicked.connect(lambda *_: show_diagnostics())
        row = QHBoxLayout()
        for button in (self.set_up, self.diagnose):
            row.addWidget(button)
        row.addStretch()
        box = QVBoxLayout()
        box.addWidget(self.engine_state)
        box.addLayout(row)
        return box

    def _models(self) -> QVBoxLayout:
        self.models = ModelManager()
        self.models.changed.connect(self._changed)
        box = QVBoxLayout()
        box.addWidget(self.models)
        return box

    def _defaults(self) -> QFormLayout:
        self.device = QComboBox()
        self.device.setObjectName("default_device")
        for key, text in (
            ("auto", tr("Automatic")),
            ("cpu", tr("CPU")),
            ("cuda", tr("NVIDIA GPU (CUDA)")),
            ("tensorrt", tr("NVIDIA GPU (TensorRT)")),
        ):
            self.device.addItem(text, key)
        self.tile = QDoubleSpinBox()
        self.tile.setObjectName("default_tile")
        self.tile.setRange(0, 100_000)
        self.tile.setDecimals(1)
        self.tile.setSuffix(tr(" m"))
        self.tile.setSpecialValueText(tr("automatic"))
        self.overlap = QSpinBox()
        self.overlap.setObjectName("default_overlap")
        self.overlap.setRange(0, 90)
        self.overlap.setSingleStep(5)
        self.overlap.setSuffix(" %")
        self.language = QComboBox()
        self.language.setObjectName("default_language")
        self.language.addItem(tr("Found out from the sentence"), "")
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        form = QFormLayout()
        form.addRow(tr("Device"), self.device)
        form.addRow(tr("Tile size on the ground"), self.tile)
        form.addRow(tr("Overlap"), self.overlap)
        form.addRow(tr("Language of the sentences"), self.language)
        return form

    def _cache(self) -> QFormLayout:
        self.cache = QgsFileWidget()
        self.cache.setObjectName("cache_folder")
        self.cache.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.size = QLabel("…")
        self.clear = QPushButton(tr("Clear"))
        self.clear.clicked.connect(lambda *_: self._ask_clear())
        row = QHBoxLayout()
        row.addWidget(self.size)
        row.addWidget(self.clear)
        row.addStretch()
        note = paragraph(
            "cache_note",
            tr("For indexes of images in read-only folders, and for exported web layers."),
        )
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(note)
        form.addRow(tr("Folder"), self.cache)
        form.addRow(tr("Size"), row)
        return form

    # -- values ----------------------------------------------------------------------

    def load(self) -> None:
        """Show what is set now."""
        self.refresh_engine()
        self.device.setCurrentIndex(max(self.device.findData(settings.get("device")), 0))
        self.language.setCurrentIndex(max(self.language.findData(settings.get("language")), 0))
        self.tile.setValue(settings.get("tile"))
        self.overlap.setValue(settings.get("overlap"))
        self.cache.setFilePath(str(setup_store.cache_folder()))
        self.models.load()
        self._measure()

    def refresh_engine(self) -> None:
        """Show the state of the engine's environment."""
        self.engine_state.setText(state_text()[1])

    def engine_changed(self) -> None:
        """Another environment is in use: ask it for its models."""
        self.refresh_engine()
        self.models.shut_down()
        self.models.load()

    def apply(self) -> None:
        """Keep the values; QGIS calls this for "OK"."""
        settings.put("device", self.device.currentData())
        settings.put("language", self.language.currentData())
        settings.put("tile", self.tile.value())
        settings.put("overlap", self.overlap.value())
        chosen = self.cache.filePath().strip()
        default = str(setup_store.profile_folder() / "cache")
        settings.put("cache_folder", "" if not chosen or chosen == default else chosen)
        if self._applied is not None:
            self._applied()

    def _measure(self) -> None:
        """Add up the cache in a thread: it may hold thousands of files."""
        self._measured = None
        folder = Path(self.cache.filePath())

        def work() -> None:
            self._measured = setup_store.folder_bytes(folder)

        self._measuring = threading.Thread(target=work, daemon=True)
        self._measuring.start()
        self._timer.start()

    def _tick(self) -> None:
        if self._measuring is not None and self._measuring.is_alive():
            return
        self._timer.stop()
        self._measuring = None
        if self._measured is not None:
            self.size.setText(tr("{0} MB").format(number(self._measured / 1e6, 1)))
            self.clear.setEnabled(self._measured > 0)

    def _ask_clear(self) -> None:
        folder = Path(self.cache.filePath())
        if not plain_cache(folder):
            text = tr("This folder holds other things than TerraSeek's: nothing was deleted.")
            QMessageBox.warning(self, "TerraSeek", text)
            return
        buttons = QMessageBox.StandardButton
        text = tr("Delete everything in the cache? Those images must be indexed again.")
        if QMessageBox.question(self, "TerraSeek", text) == buttons.Yes:
            self.clear_cache()

    def clear_cache(self) -> None:
        """Empty the cache folder, in a thread."""
        folder = Path(self.cache.filePath())

        def work() -> None:
            clear_folder(folder)
            self._measured = setup_store.folder_bytes(folder)

        self._measuring = threading.Thread(target=work, daemon=True)
        self._measuring.start()
        self._timer.start()

    def hideEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """End the worker that listed the models."""
        super().hideEvent(event)
        self.models.shut_down()
