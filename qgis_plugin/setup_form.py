"""The widgets of the set-up window, without what they do."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .i18n import tr

#: Text and background of an outcome; readable on a light and on a dark theme.
_COLOURS = {
    "success": ("#14532d", "#dcfce7"),
    "info": ("#1e3a5f", "#e0edfb"),
    "warning": ("#713f12", "#fef3c7"),
    "critical": ("#7f1d1d", "#fee2e2"),
}


def paragraph(name: str = "", text: str = "") -> QLabel:
    """Return a label that wraps and can be selected."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def show_outcome(label: QLabel, level: str, text: str) -> None:
    """Show how something ended in the colour of its level; hide the label without a text."""
    label.setText(text)
    label.setVisible(bool(text))
    if text:
        front, back = _COLOURS[level]
        style = f"color: {front}; background: {back}; border-radius: 4px; padding: 8px;"
        label.setStyleSheet(f"QLabel {{ {style} }}")


class SetupForm:
    """Lays the widgets out in a dialog and keeps them as attributes."""

    def __init__(self, dialog: QDialog) -> None:
        self.state = paragraph("setup_state")
        font = self.state.font()
        font.setBold(True)
        self.state.setFont(font)
        intro = paragraph(
            "setup_intro",
            tr(
                "TerraSeek computes on your own machine, in a Python environment of its own in "
                "your QGIS profile. The Python of QGIS is not touched."
            ),
        )
        self.python = QComboBox()
        self.python.setObjectName("setup_python")
        self.python.setMinimumContentsLength(30)
        self.python.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.python.setToolTip(tr("The Python from which the environment is made"))
        self.browse = QToolButton()
        self.browse.setText("…")
        self.browse.setToolTip(tr("Choose another Python"))
        self.flavour = QComboBox()
        self.flavour.setObjectName("setup_flavour")
        self.flavour.addItem(tr("CPU"), "cpu")
        self.flavour.addItem(tr("NVIDIA GPU (CUDA), and CPU"), "gpu")
        self.source = QComboBox()
        self.source.setObjectName("setup_source")
        self.source.addItem(tr("Internet (pypi.org)"), False)
        self.source.addItem(tr("Offline archive or folder of wheels"), True)
        self.offline = QLineEdit()
        self.offline.setObjectName("setup_offline")
        self.offline.setPlaceholderText("terraseek-engine-….zip")
        self.pick_file = QPushButton(tr("Archive…"))
        self.pick_folder = QPushButton(tr("Folder…"))
        self._offline_row = self._row(self.offline, self.pick_file, self.pick_folder)
        # One row of the form for both: a hidden row would leave a gap.
        source = QWidget()
        both = QVBoxLayout(source)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self.source)
        both.addWidget(self._offline_row)
        self.summary = paragraph("setup_summary")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Python"), self._row(self.python, self.browse))
        form.addRow(tr("Computes on"), self.flavour)
        form.addRow(tr("Packages from"), source)
        self._inputs = [self.python, self.browse, self.flavour, self.source, self._offline_row]

        self.stage = QLabel()
        self.stage.setObjectName("setup_stage")
        self.bar = QProgressBar()
        self.bar.setObjectName("setup_bar")
        self.outcome = paragraph("setup_outcome")
        self.show_log = QToolButton()
        self.show_log.setText(tr("Log"))
        self.show_log.setCheckable(True)
        self.show_log.setAutoRaise(True)
        self.show_log.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.show_log.setArrowType(Qt.ArrowType.RightArrow)
        self.show_log.toggled.connect(self._on_log)
        self.log = QPlainTextEdit()
        self.log.setObjectName("setup_log")
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(5000)
        self.log.setMinimumHeight(140)
        self.log.hide()

        self.existing = QPushButton(tr("Use another environment…"))
        self.remove = QPushButton(tr("Remove…"))
        self.install = QPushButton(tr("Set up"))
        self.install.setObjectName("setup_install")
        self.install.setDefault(True)
        self.cancel = QPushButton(tr("Cancel"))
        self.close = QPushButton(tr("Close"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.existing)
        buttons.addWidget(self.remove)
        buttons.addStretch()
        for button in (self.install, self.cancel, self.close):
            buttons.addWidget(button)
        for button in (self.existing, self.remove, self.cancel, self.close):
            button.setAutoDefault(False)

        layout = QVBoxLayout(dialog)
        layout.setSpacing(10)
        for widget in (intro, self.state):
            layout.addWidget(widget)
        layout.addLayout(form)
        for widget in (self.summary, self.outcome, self.stage, self.bar, self.show_log):
            layout.addWidget(widget)
        layout.addWidget(self.log, 1)
        layout.addStretch(0)
        layout.addLayout(buttons)
        # Else the least height is that of the labels at their least width.
        for label in (intro, self.state, self.summary, self.outcome):
            label.setMinimumWidth(560)
        dialog.resize(640, 300)
        self._dialog = dialog
        self.say("", "")
        self.set_busy(False)

    @staticmethod
    def _row(*widgets: QWidget) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for number, widget in enumerate(widgets):
            row.addWidget(widget, 0 if number else 1)
        return holder

    def _on_log(self, shown: bool) -> None:
        arrows = Qt.ArrowType
        self.show_log.setArrowType(arrows.DownArrow if shown else arrows.RightArrow)
        self.log.setVisible(shown)
        self.fit()

    def fit(self) -> None:
        """Make the window as high as what it shows, and never wider or narrower."""
        layout, width = self._dialog.layout(), self._dialog.width()
        layout.activate()
        extra = 120 if self.show_log.isChecked() else 0
        self._dialog.resize(width, layout.totalHeightForWidth(width) + extra)

    def show_offline(self, shown: bool) -> None:
        """Show the row with the path of the archive."""
        self._offline_row.setVisible(shown)

    def set_busy(self, busy: bool) -> None:
        """Show the progress and lock the choices while something runs."""
        for widget in self._inputs:
            widget.setEnabled(not busy)
        self.bar.setVisible(busy)
        self.stage.setVisible(busy)
        self.cancel.setVisible(busy)
        self.close.setVisible(not busy)

    def say(self, level: str, text: str) -> None:
        """Show how it ended."""
        show_outcome(self.outcome, level, text)
        if level == "critical":
            self.show_log.setChecked(bool(self.log.toPlainText()))
