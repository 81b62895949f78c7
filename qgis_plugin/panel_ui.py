"""The widgets of the panel and how they stand; what they do is in ``panel.py``."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..engine.messages import LANGUAGE_NAMES, LANGUAGES
from .area import AreaBox
from .examples import EXAMPLES, interface_language, placeholder
from .i18n import tr
from .i18n.locale import interface_locale
from .icons import icon
from .labelling.form import LabelForm
from .labelling.result_box import LabelResultBox
from .options_box import OptionsBox
from .query_box import QueryBox
from .query_line import QueryLine
from .results_box import ResultsBox
from .small_widgets import with_arrow

#: The one accent: white on it is readable in a light and in a dark theme.
ACCENT, ACCENT_DARK = "#0b7285", "#095c6b"
#: The button that starts what a tab is for.
PRIMARY = (
    f"QPushButton {{ background: {ACCENT}; color: white; border: 1px solid {ACCENT_DARK};"
    " border-radius: 4px; padding: 4px 16px; font-weight: bold; }"
    f" QPushButton:hover, QPushButton:focus {{ background: {ACCENT_DARK}; }}"
    " QPushButton:disabled { background: rgba(128, 128, 128, 60);"
    " color: rgba(128, 128, 128, 200); border-color: rgba(128, 128, 128, 60); }"
)
#: Keys of the tabs.
SEARCH, LABEL = "search", "label"
#: Secondary text; a disabled label would be too pale to read.
SOFT = "#7d858c"
#: Colours of the dot before the state line; mid tones, for both themes.
DOTS = {
    "idle": "#868e96",
    "busy": "#339af0",
    "good": "#37b24d",
    "part": "#f08c00",
    "bad": "#e03131",
}


class PanelUi(QScrollArea):
    """Everything inside the dock; scrolls where the dock is small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setObjectName("terraseek_body")
        self._body = self._column = QVBoxLayout(body)
        self._column.setContentsMargins(10, 10, 10, 8)
        self._column.setSpacing(8)
        self._parts: list[tuple[str, QWidget]] = []
        self._build_layer()
        self._build_tabs()
        self._on_tab(SEARCH)
        self._build_query()
        self._on_tab(LABEL)
        self._build_label_form()
        self._column = self._body
        self._build_progress()
        self._on_tab(SEARCH, 1)
        self._build_results()
        self._on_tab(LABEL, 1)
        self._build_label_results()
        self._column = self._body
        self._build_options()
        self._build_footer()
        self.show_tab(SEARCH)
        self.setWidget(body)
        body.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched, event) -> bool:  # noqa: N802 - Qt's name
        """Stay as wide as the body needs, whatever it shows now."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        # There is no bar to scroll sideways: beside the upright one, too, all must fit.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        least = self.widget().minimumSizeHint().width() + bar
        self.setMinimumWidth(max(280, least))

    def _row(self, *widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for widget in widgets:
            row.addWidget(widget)
        self._column.addLayout(row)
        return row

    def _build_layer(self) -> None:
        self.layer = QgsMapLayerComboBox()
        self.layer.setObjectName("layer")
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layer.setAllowEmptyLayer(True, tr("Choose an image layer"))
        self.layer.setToolTip(tr("The image to search; follows the active layer"))
        self.several = QToolButton()
        self.several.setObjectName("several")
        self.several.setText(tr("Several…"))
        self.several.setToolTip(tr("Search several images at once: one list of the best tiles"))
        self.several.setAutoRaise(True)
        self._row(self.layer, self.several).setStretch(0, 1)
        self.area = AreaBox()
        self._column.addWidget(self.area)
        self.dot = QLabel("●")
        self.dot.setFixedWidth(18)
        self.state = QLabel()
        self.state.setObjectName("state")
        self.state.setWordWrap(True)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.index = QPushButton(tr("Index"))
        self.index.setObjectName("index")
        row = self._row(self.dot, self.state, self.index)
        row.setStretch(1, 1)

    def _build_tabs(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setObjectName("tabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setUsesScrollButtons(False)
        for key, text, tip in (
            (SEARCH, tr("Search"), tr("Find places by a sentence")),
            (LABEL, tr("Label land cover"), tr("Give every tile a class, without training")),
        ):
            n = self.tabs.addTab(text)
            self.tabs.setTabData(n, key)
            self.tabs.setTabToolTip(n, tip)
        self.tabs.currentChanged.connect(lambda n: self.show_tab(self.tabs.tabData(n)))
        self._column.addWidget(self.tabs)

    def _on_tab(self, key: str, stretch: int = 0) -> None:
        """Put what is built from here on into a part that one tab shows."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._body.addWidget(part, stretch)
        self._parts.append((key, part))
        self._column = column

    def show_tab(self, key: str) -> None:
        """Show the parts of one tab."""
        for n in range(self.tabs.count()):
            if self.tabs.tabData(n) == key:
                self.tabs.setCurrentIndex(n)
        for name, part in self._parts:
            part.setVisible(name == key)
        for box in (self.heat_map, self.hide_earlier):
            box.setVisible(key == SEARCH)

    def _build_label_form(self) -> None:
        self.label_form = LabelForm()
        self.label_form.run.setStyleSheet(PRIMARY)
        self._column.addWidget(self.label_form)

    def _build_label_results(self) -> None:
        self.label_box = LabelResultBox()
        self._column.addWidget(self.label_box, 1)

    def _build_query(self) -> None:
        self.query = QueryLine()
        self.query.setObjectName("query")
        self.query.setClearButtonEnabled(True)
        self.query.setPlaceholderText(placeholder(interface_locale()))
        self.query.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.query.setMinimumHeight(32)
        self.query.setToolTip(
            tr("What to look for, in words. Ten languages: {0}").format(
                ", ".join(LANGUAGE_NAMES[code] for code in LANGUAGES)
            )
        )
        self.search = QPushButton(tr("Search"))
        self.search.setObjectName("search")
        self.search.setMinimumHeight(32)
        self.search.setStyleSheet(PRIMARY)
        self._row(self.query, self.search).setStretch(0, 1)
        self.examples = QToolButton()
        self.examples.setObjectName("examples")
        self.examples.setText(tr("Examples"))
        self.examples.setToolTip(tr("Sample sentences in ten languages"))
        self.examples.setAutoRaise(True)
        self.examples.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.examples.setMenu(self._example_menu())
        with_arrow(self.examples)
        self.top = QSpinBox()
        self.top.setObjectName("top")
        self.top.setRange(1, 100_000)
        self.top.setGroupSeparatorShown(True)
        self.top.setToolTip(tr("How many of the best tiles become results"))
        label = QLabel(tr("Results"))
        label.setBuddy(self.top)
        self.history = QToolButton()
        self.history.setObjectName("history")
        self.history.setText(tr("History"))
        self.history.setToolTip(tr("What you have searched before"))
        self.history.setAutoRaise(True)
        self.history.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.history.setMenu(QMenu(self))
        with_arrow(self.history)
        row = self._row(self.examples, self.history)
        row.addStretch(1)
        row.addWidget(label)
        row.addWidget(self.top)
        self.query_box = QueryBox()
        self._column.addWidget(self.query_box)

    def _example_menu(self) -> QMenu:
        """Return the menu: the interface's language first, the others below it."""
        menu = QMenu(self)
        own = interface_language(interface_locale())
        for text in EXAMPLES[own]:
            menu.addAction(text).setData(text)
        menu.addSeparator()
        for code in LANGUAGES:
            if code != own:
                submenu = menu.addMenu(LANGUAGE_NAMES[code])
                for text in EXAMPLES[code]:
                    submenu.addAction(text).setData(text)
        return menu

    def _build_progress(self) -> None:
        self.progress = QFrame()
        self.progress.setObjectName("progress")
        column = QVBoxLayout(self.progress)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setStyleSheet(
            "QProgressBar { border: none; border-radius: 4px;"
            " background: rgba(128, 128, 128, 60); }"
            f" QProgressBar::chunk {{ border-radius: 4px; background: {ACCENT}; }}"
        )
        self.stage = QLabel()
        self.stage.setObjectName("stage")
        self.stage.setWordWrap(True)
        self.stage.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setObjectName("cancel")
        self.cancel.setToolTip(tr("Stop; the tiles that are indexed are kept"))
        row = QHBoxLayout()
        row.addWidget(self.stage, 1)
        row.addWidget(self.cancel)
        column.addWidget(self.bar)
        column.addLayout(row)
        self.progress.hide()
        self._column.addWidget(self.progress)

    def _build_results(self) -> None:
        self.hint = QLabel()  # panel_text.first_steps
        self.hint.setObjectName("hint")
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setMinimumHeight(90)
        self.hint.setStyleSheet(f"color: {SOFT};")
        self._column.addWidget(self.hint, 1)
        self.results_box = ResultsBox()
        self.results_box.hide()
        for name in ("summary", "verdict", "filters", "results", "gallery", "previous", "next"):
            setattr(self, name, getattr(self.results_box, name))
        for name in ("zoom", "pictures", "save", "again", "feedback", "places"):
            setattr(self, name, getattr(self.results_box, name))
        self._column.addWidget(self.results_box, 1)

    def _build_options(self) -> None:
        self.options = QToolButton()
        self.options.setObjectName("options")
        self.options.setText(tr("Options"))
        self.options.setCheckable(True)
        self.options.setAutoRaise(True)
        self.options.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.options.setStyleSheet("QToolButton { border: none; padding: 3px 0; }")
        self.options_box = OptionsBox()
        for name in ("model", "compare", "tile", "sizes", "overlap", "device", "overviews"):
            setattr(self, name, getattr(self.options_box, name))
        for name in ("heat_map", "hide_earlier"):
            setattr(self, name, getattr(self.options_box, name))
        self.options.toggled.connect(self.show_options)
        self.show_options(False)
        self._column.addWidget(self.options)
        self._column.addWidget(self.options_box)

    def _build_footer(self) -> None:
        self.footer = QLabel()
        self.footer.setObjectName("footer")
        self.footer.setWordWrap(True)
        self.footer.setStyleSheet(f"color: {SOFT};")
        self.footer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._column.addWidget(self.footer)

    def show_options(self, shown: bool) -> None:
        """Fold or unfold the options."""
        self.options.setChecked(shown)
        self.options.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self.options_box.setVisible(shown)

    def set_state(self, dot: str, text: str, tip: str = "") -> None:
        """Show the state of the layer's index."""
        # Themes give labels a padding that would cut the dot.
        self.dot.setStyleSheet(f"color: {DOTS[dot]}; padding: 0; margin: 0;")
        self.state.setText(text)
        self.state.setToolTip(tip)

    def show_results(self, shown: bool) -> None:
        """Show the list of results or the hint in its place."""
        self.results_box.setVisible(shown)
        self.hint.setVisible(not shown)
