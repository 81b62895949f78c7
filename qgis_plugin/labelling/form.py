"""The upper half of the tab: which classes, what becomes of them; widgets and settings only."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...engine.messages import LANGUAGE_NAMES, LANGUAGES
from .. import settings
from ..i18n import tr
from ..small_widgets import ElidedCombo

#: Kinds of class lists that are not shipped, in the combo box.
FILE, TYPED = "<file>", "<typed>"
#: Forms of the output.
DISSOLVED, TILES, RASTER, POLYGONS = "dissolved", "tiles", "raster", "polygons"
#: What becomes unknown.
AUTO, COVERAGE, THRESHOLD, OFF = "auto", "coverage", "threshold", "off"

for _key, _default in {
    "label_list": "simple",
    "label_typed": "",
    "label_file": "",
    "label_language": "",
    "label_form": DISSOLVED,
    "label_reject": AUTO,
    "label_coverage": 70,
    "label_threshold": 50,
    "label_transduction": False,
    "label_patches": False,
    "label_smooth": "none",
    "label_sieve": 0,
    "label_live": True,
}.items():
    settings.DEFAULTS.setdefault(_key, _default)


class LabelForm(QWidget):
    """What is asked of a labelling run.

    Signals
    -------
    list_changed()
        Another class list was chosen or typed.
    options_changed()
        Anything else that changes the map.
    """

    list_changed = pyqtSignal()
    options_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_patches = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        form = QFormLayout()
        form.setSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(form)
        self._build_list(form)
        self._build_output(form)
        self._build_options(form)
        self.run = QPushButton(tr("Label"))
        self.run.setObjectName("label_run")
        self.run.setMinimumHeight(32)
        self.live = QCheckBox(tr("Update with every change"))
        self.live.setObjectName("label_live")
        self.live.setToolTip(
            tr("Classes and options that are changed label again at once; tiles stay as indexed")
        )
        for box in (self.transduction, self.patches, self.live):  # long in some languages
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column.addWidget(self.live)
        column.addWidget(self.run)
        self._load()
        self._connect()

    # -- widgets ---------------------------------------------------------------------

    @staticmethod
    def _combo(name: str, items: tuple[tuple[str, str], ...], tip: str = "") -> QComboBox:
        combo = ElidedCombo()
        combo.setObjectName(name)
        combo.setToolTip(tip)
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for key, text in items:
            combo.addItem(text, key)
        return combo

    @staticmethod
    def _add_row(form: QFormLayout, name: str, row: QHBoxLayout, below: QWidget) -> None:
        """Add a row with a widget below it that is mostly hidden, and then takes no room."""
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(below)
        form.addRow(name, column)

    def _build_list(self, form: QFormLayout) -> None:
        self.list = self._combo("label_list", (), tr("What a place can be"))
        self.choose_file = QToolButton()
        self.choose_file.setObjectName("label_choose_file")
        self.choose_file.setText("…")
        self.choose_file.setToolTip(tr("Choose the file of a class list (JSON)"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.list, 1)
        row.addWidget(self.choose_file)
        self.typed = QLineEdit()
        self.typed.setObjectName("label_typed")
        self.typed.setClearButtonEnabled(True)
        self.typed.setPlaceholderText("en: water, forest | wood, town")
        self.typed.setToolTip(
            tr(
                "Names between commas, in any of the ten languages; a bar between synonyms, "
                "=#1f78b4 for a colour, the language in front or recognised"
            )
        )
        self._add_row(form, tr("Classes"), row, self.typed)
        self.language = self._combo(
            "label_language",
            (("", tr("Automatic")), *((code, LANGUAGE_NAMES[code]) for code in LANGUAGES)),
            tr("Language of the names that the model reads; automatic is the interface's"),
        )
        form.addRow(tr("Language"), self.language)

    def _build_output(self, form: QFormLayout) -> None:
        self.form = self._combo(
            "label_form",
            (
                (DISSOLVED, tr("Areas of one class (polygons)")),
                (TILES, tr("A polygon for each tile")),
                (RASTER, tr("Raster")),
                (POLYGONS, tr("My polygons")),
            ),
            tr("My polygons get the class that covers them most, by the mean of their tiles"),
        )
        self.polygons = QgsMapLayerComboBox()
        self.polygons.setObjectName("label_polygons")
        self.polygons.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.polygons.setToolTip(tr("The layer whose polygons are labelled; it is not changed"))
        self.polygons.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout()
        row.addWidget(self.form)
        self._add_row(form, tr("Result"), row, self.polygons)

    def _build_options(self, form: QFormLayout) -> None:
        self.reject = self._combo(
            "label_reject",
            (
                (AUTO, tr("What the model is not sure of")),
                (COVERAGE, tr("All but the surest")),
                (THRESHOLD, tr("Below a probability of")),
                (OFF, tr("Nothing")),
            ),
            tr(
                "These places become “unknown”. What the model is not sure of is below the "
                "probability above which 90 % were right when it was calibrated"
            ),
        )
        self.share = QSpinBox()
        self.share.setObjectName("label_share")
        self.share.setRange(1, 100)
        self.share.setSuffix(" %")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.reject, 1)
        row.addWidget(self.share)
        form.addRow(tr("Unknown"), row)
        self.smooth = self._combo(
            "label_smooth",
            (
                ("none", tr("None")),
                ("majority", tr("Majority of 3 × 3")),
                ("potts", tr("Markov random field")),
            ),
            tr("Removes single cells that differ from what is around them"),
        )
        self.sieve = QSpinBox()
        self.sieve.setObjectName("label_sieve")
        self.sieve.setRange(0, 10_000)
        self.sieve.setSpecialValueText(tr("no sieve"))
        self.sieve.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.sieve.setPrefix(tr("from "))
        self.sieve.setToolTip(
            tr("Groups of fewer cells are given to their largest neighbour; 0 keeps all")
        )
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.smooth, 3)
        row.addWidget(self.sieve, 2)
        form.addRow(tr("Smoothing"), row)
        self.transduction = QCheckBox(tr("Similar tiles decide together"))
        self.transduction.setObjectName("label_transduction")
        self.transduction.setToolTip(
            tr(
                "Transduction: the tiles of the layer decide together, without labels. It gains "
                "most where they are many."
            )
        )
        form.addRow(self.transduction)
        self.patches = QCheckBox(tr("Finer, by the patches of the tiles"))
        self.patches.setObjectName("label_patches")
        form.addRow(self.patches)

    # -- settings --------------------------------------------------------------------

    def _load(self) -> None:
        self.typed.setText(settings.get("label_typed"))
        for combo, key in (
            (self.language, "label_language"),
            (self.form, "label_form"),
            (self.reject, "label_reject"),
            (self.smooth, "label_smooth"),
        ):
            combo.setCurrentIndex(max(combo.findData(settings.get(key)), 0))
        self.transduction.setChecked(settings.get("label_transduction"))
        self.patches.setChecked(settings.get("label_patches"))
        self.sieve.setValue(settings.get("label_sieve"))
        self.live.setChecked(settings.get("label_live"))
        self._show_share()
        self.set_lists([], "en")

    def _connect(self) -> None:
        self.list.activated.connect(lambda *_: self._on_list())
        self.typed.textEdited.connect(self._on_typed)
        self.typed.editingFinished.connect(
            lambda: settings.put("label_typed", self.typed.text().strip())
        )
        for combo, key in (
            (self.language, "label_language"),
            (self.form, "label_form"),
            (self.smooth, "label_smooth"),
        ):
            combo.activated.connect(
                lambda *_, combo=combo, key=key: self._keep(key, combo.currentData())
            )
        self.reject.activated.connect(lambda *_: self._on_reject())
        self.share.valueChanged.connect(self._on_share)
        self.sieve.valueChanged.connect(lambda value: self._keep("label_sieve", value))
        self.transduction.toggled.connect(lambda on: self._keep("label_transduction", on))
        self.patches.toggled.connect(lambda on: self._keep("label_patches", on))
        self.live.toggled.connect(lambda on: settings.put("label_live", on))
        self.polygons.layerChanged.connect(lambda *_: self._on_polygons())
        self.form.currentIndexChanged.connect(lambda *_: self._show())
        self._show()

    def _keep(self, key: str, value: Any) -> None:
        settings.put(key, value)
        self._show()
        self.options_changed.emit()

    def _on_polygons(self) -> None:
        # The box also changes when the map itself comes into the project.
        if self.form.currentData() == POLYGONS:
            self.options_changed.emit()

    def _on_list(self) -> None:
        settings.put("label_list", self.list.currentData())
        self._show()
        self.list_changed.emit()

    def _on_typed(self, _text: str) -> None:
        self.list_changed.emit()

    def _on_reject(self) -> None:
        settings.put("label_reject", self.reject.currentData())
        self._show_share()
        self.options_changed.emit()

    def _on_share(self, value: int) -> None:
        mode = self.reject.currentData()
        if mode in (COVERAGE, THRESHOLD):
            settings.put(f"label_{mode}", value)
            self.options_changed.emit()

    def _show_share(self) -> None:
        mode = self.reject.currentData()
        self.share.setVisible(mode in (COVERAGE, THRESHOLD))
        if mode in (COVERAGE, THRESHOLD):
            self.share.blockSignals(True)
            self.share.setValue(settings.get(f"label_{mode}"))
            self.share.blockSignals(False)

    def _show(self) -> None:
        self.choose_file.setVisible(self.list.currentData() == FILE)
        self.typed.setVisible(self.list.currentData() == TYPED)
        mine = self.form.currentData() == POLYGONS
        self.polygons.setVisible(mine)
        for box in (self.smooth, self.sieve):
            box.setEnabled(not mine)
        self._show_patches()

    def _show_patches(self) -> None:
        """Offer patches where the model has them and nothing else speaks against them."""
        tip = tr("Reads the image again, as long as indexing takes; certainty is not calibrated")
        if not self._has_patches:
            tip = tr("This model has no patch embeddings")
        elif self.transduction.isChecked():
            tip = tr("Not together with “Similar tiles decide together”")
        elif self.form.currentData() == TILES:
            tip = tr("Not for a polygon for each tile")
        self.patches.setEnabled(self._patches_fit())
        self.patches.setToolTip(tip)

    def _patches_fit(self) -> bool:
        """Tell whether patches can be asked for.

        The box itself cannot say: it is not enabled either while the tab around it is not.
        """
        free = self._has_patches and not self.transduction.isChecked()
        return free and self.form.currentData() != TILES

    def set_patches(self, there: bool) -> None:
        """Say whether the chosen model has patch embeddings."""
        self._has_patches = there
        self._show_patches()

    # -- what others ask -------------------------------------------------------------

    def set_lists(self, lists: list[dict[str, Any]], language: str) -> None:
        """Fill the class lists: the shipped ones, then a file, then typed names."""
        chosen = self.list.currentData() or settings.get("label_list")
        self.list.clear()
        for one in lists:
            titles = one.get("titles") or {}
            title = titles.get(language) or titles.get("en") or one.get("id")
            self.list.addItem(tr("{0} ({1} classes)").format(title, one.get("n")), one.get("id"))
            self.list.setItemData(
                self.list.count() - 1, one.get("source"), Qt.ItemDataRole.ToolTipRole
            )
        self.list.addItem(tr("From a file…"), FILE)
        self.list.addItem(tr("Typed"), TYPED)
        known = self.list.findData(chosen)
        self.list.setCurrentIndex(known if known >= 0 else 0)
        if known < 0 and not lists:  # the shipped ones are not known yet
            self.list.insertItem(0, chosen, chosen)
            self.list.setCurrentIndex(0)
        self._show()

    def spec(self) -> str:
        """Return the chosen list as the engine takes it, empty where there is none yet."""
        kind = self.list.currentData()
        if kind == FILE:
            return str(settings.get("label_file"))
        return self.typed.text().strip() if kind == TYPED else str(kind or "")

    def options(self) -> dict[str, Any]:
        """Return the fields of a ``LabelRequest`` that the form decides."""
        mode, share = self.reject.currentData(), self.share.value() / 100
        mine = self.form.currentData() == POLYGONS
        return {
            "form": TILES if self.form.currentData() == TILES else DISSOLVED,
            "coverage": share if mode == COVERAGE else None,
            "threshold": share if mode == THRESHOLD else 0.0 if mode == OFF else None,
            "transduction": self.transduction.isChecked(),
            "patches": self._patches_fit() and self.patches.isChecked(),
            "smooth": "none" if mine else self.smooth.currentData(),
            "sieve": 0 if mine else self.sieve.value(),
        }
