"""Asks where a model package comes from: a file, a folder, or an address with its sha256."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .i18n import tr
from .setup_form import paragraph


class ModelSourceDialog(QDialog):
    """A line for the source, one for the sha256, and why "OK" is not possible yet."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Install a model package"))
        self.setMinimumWidth(520)
        self._source = QLineEdit()
        self._source.setObjectName("model_source")
        self._source.setPlaceholderText(tr("Zip file, folder, or https:// address"))
        file, folder = QPushButton(tr("File…")), QPushButton(tr("Folder…"))
        row = QHBoxLayout()
        for widget in (self._source, file, folder):
            row.addWidget(widget)
        self._sha256 = QLineEdit()
        self._sha256.setObjectName("model_sha256")
        self._sha256.setPlaceholderText(tr("64 hexadecimal digits, from the same page"))
        self._force = QCheckBox(tr("Replace an installed package of the same name"))
        form = QFormLayout()
        form.addRow(tr("Package"), row)
        form.addRow("sha256", self._sha256)
        form.addRow("", self._force)
        self.why = paragraph("model_why")
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.why)
        layout.addWidget(self.buttons)
        file.clicked.connect(lambda *_: self._pick_file())
        folder.clicked.connect(lambda *_: self._pick_folder())
        self._source.textChanged.connect(lambda *_: self._refresh())
        self._sha256.textChanged.connect(lambda *_: self._refresh())
        self._refresh()

    def source(self) -> str:
        """Return the path or the address."""
        return self._source.text().strip()

    def sha256(self) -> str:
        """Return the sha256, empty where it is not needed or not given."""
        return "" if Path(self.source()).is_dir() else self._sha256.text().strip().lower()

    def force(self) -> bool:
        """Tell whether an installed package may be replaced."""
        return self._force.isChecked()

    def problem(self) -> str:
        """Return what is still missing, or an empty text."""
        source, digest = self.source(), self._sha256.text().strip()
        if not source:
            return tr("Name a zip file, a folder or an https:// address.")
        if digest and not re.fullmatch(r"[0-9a-fA-F]{64}", digest):
            return tr("A sha256 has 64 hexadecimal digits.")
        if source.lower().startswith("https://"):
            return "" if digest else tr("A package from an address needs its sha256.")
        if "://" in source:
            return tr("Only https:// addresses are safe.")
        return "" if Path(source).exists() else tr("There is no such file or folder.")

    def _refresh(self) -> None:
        problem = self.problem()
        self.why.setText(problem)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)

    def _pick_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Model package"), "", tr("Model package (*.zip)")
        )
        if path:
            self._source.setText(path)

    def _pick_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Folder of a model package"))
        if path:
            self._source.setText(path)
