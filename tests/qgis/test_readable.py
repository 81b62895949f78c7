"""What the panel says in each state, and that it can be read where the panel is narrow."""

import pytest
from helpers import process_exists, result_layers, shown_texts, type_query
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolButton
from terraseek.qgis_plugin import model_manager, panel_text, score_meaning, settings
from terraseek.qgis_plugin.examples_dialog import ExamplesDialog
from terraseek.qgis_plugin.i18n import duration, megabytes
from terraseek.qgis_plugin.models_dialog import ModelsDialog
from terraseek.qgis_plugin.results_view import PERCENTILE, HitsModel, ResultsView, hit_tip
from terraseek.qgis_plugin.small_widgets import ElidedCombo, with_arrow

HIT = {"rank": 1, "tile": "0_1", "score": 0.5, "percentile": 99.5, "contrast": 4.0}
HIT = {**HIT, "bounds": [0, 0, 1, 1], "crs": "EPSG:26910"}


# -- states --------------------------------------------------------------------------


def test_the_empty_panel_says_what_to_do_first(plugin, fake, iface, until):
    panel = plugin(fake(tiles=60, rate=2000))
    until(panel.session.client.is_ready)
    assert panel.ui.hint.isVisible()
    assert panel.ui.hint.text() == "Load an image and choose it above."


def test_the_hint_tells_that_the_first_search_takes_longer(plugin, fake, demo_layer, until):
    panel = plugin(fake(tiles=60, rate=2000))
    until(lambda: panel._status is not None)
    assert "first search indexes" in panel.ui.hint.text()
    panel.index()
    until(lambda: panel.ui.state.text().startswith("Indexed"))
    assert "press Enter" in panel.ui.hint.text()
    assert "first search" not in panel.ui.hint.text()


@pytest.mark.parametrize("state", ["complete", "failed"])
def test_no_promise_of_indexing_where_there_is_nothing_to_index(state):
    assert "first search" not in panel_text.first_steps(("", ""), "", {"state": state})


def test_what_to_do_for_an_engine_comes_first(plugin, iface, until):
    panel = plugin(lambda: None)
    until(lambda: panel._missing)
    assert "not set up" in panel.ui.state.text()
    assert "Set it up" in panel.ui.hint.text()  # not: load an image


def test_while_it_is_indexed_the_layer_is_not_called_unindexed(
    plugin, fake, demo_layer, iface, until
):
    panel = plugin(fake(tiles=5000, rate=200))
    until(lambda: panel._status is not None)
    other = QgsRasterLayer(demo_layer.source(), "other")
    QgsProject.instance().addMapLayer(other)
    panel.ui.layer.setLayer(demo_layer)
    panel.index()
    until(lambda: panel.ui.bar.value() > 0)
    assert panel.ui.state.text() == "“autzen” is being worked on."
    panel.ui.layer.setLayer(other)
    until(lambda: "worked on" not in panel.ui.state.text())
    panel.cancel()
    until(lambda: panel.session.job is None)


# -- width ---------------------------------------------------------------------------


def test_a_text_that_is_too_long_ends_with_an_ellipsis(qtbot):
    combo = ElidedCombo()
    qtbot.addWidget(combo)
    combo.addItem("Deutsch (automatisch erkannt)")
    wide = combo.fontMetrics().horizontalAdvance(combo.currentText()) + 4
    assert combo.shown_text(wide) == combo.currentText()
    short = combo.shown_text(wide // 2)
    assert short.endswith("…") and short.startswith("Deu")
    assert combo.fontMetrics().horizontalAdvance(short) <= wide // 2
    combo.resize(80, 24)
    assert not combo.grab().isNull()


def test_a_menu_button_has_room_for_its_arrow(qtbot):
    plain, arrow = QToolButton(), with_arrow(QToolButton())
    for button in (plain, arrow):
        qtbot.addWidget(button)
        button.setText("Detector")
    assert arrow.sizeHint().width() > plain.fontMetrics().horizontalAdvance("Detector") + 12


def test_the_head_of_a_column_fits(qtbot, monkeypatch):
    long = "Процентиль распределения"
    monkeypatch.setattr(HitsModel, "headerData", lambda self, *a: long)
    view = ResultsView()
    qtbot.addWidget(view)
    columns = view.horizontalHeader()
    assert columns.sectionSize(PERCENTILE) > columns.fontMetrics().horizontalAdvance(long)


def test_no_line_ends_between_a_number_and_its_unit():
    assert [duration(s) for s in (8, 66, 7500)] == [
        "8\u00a0s",
        "1\u00a0min\u00a06\u00a0s",
        "2\u00a0h\u00a05\u00a0min",
    ]


def test_a_small_package_has_no_size_of_zero():
    assert [megabytes(n) for n in (0, 9_000, 1_240_000, 58_400_000)] == ["0.0", "0.1", "1.2", "58"]


# -- figures -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("request_", "phrases", "meaning"),
    [
        ({"query": "a lake"}, ["a lake"], score_meaning.COSINE),
        ({"query": " a lake "}, ["a lake"], score_meaning.COSINE),
        ({"query": "a lake"}, [], score_meaning.COSINE),  # a result of an older version
        ({"query": '"a lake"'}, ["a lake"], score_meaning.COSINE),  # no operator
        ({"query": "(a lake)^2"}, ["a lake"], score_meaning.COSINE),
        ({"query": "NOT (a lake)"}, ["a lake"], score_meaning.DEGREE),
        ({"query": "lake NOT trees"}, ["lake", "trees"], score_meaning.DEGREE),
        ({"query": "NOT trees"}, ["trees"], score_meaning.DEGREE),
        ({"query": "a lake", "ranking": "contrast"}, ["a lake"], score_meaning.CONTRAST),
        ({"query": "a lake", "right": ["0_1"]}, ["a lake"], score_meaning.CONTRAST),
        ({"query": "", "like": [{"tile": "0_1"}]}, [], score_meaning.CONTRAST),
    ],
)
def test_what_a_score_is(request_, phrases, meaning):
    assert score_meaning.of_recipe({"request": request_, "phrases": phrases}) == meaning


def test_the_contrast_of_operators_is_not_explained_as_that_of_a_sentence():
    assert "5 outstanding" in hit_tip(HIT)
    with_operators = hit_tip(HIT, score_meaning.DEGREE)
    assert "outstanding" not in with_operators and "whole query 4.0" in with_operators
    tips = [score_meaning.column_tip(m) for m in ("cosine", "degree", "contrast")]
    assert len(set(tips)) == 3 and "Cosine" in tips[0]


def test_the_list_says_what_its_scores_are(plugin, fake, demo_layer, until):
    panel = plugin(fake(tiles=60, rate=2000))
    until(lambda: panel._status is not None)
    type_query(panel, "a stadium")
    panel.search()
    until(result_layers)
    head = panel.ui.results.model().headerData
    tip = Qt.ItemDataRole.ToolTipRole
    assert head(1, Qt.Orientation.Horizontal, tip).startswith("Cosine")
    recipe = {**panel._recipe, "request": {"query": "a", "ranking": "contrast"}}
    panel.show_layer(result_layers()[0], panel._hits, recipe, "autzen")
    assert head(1, Qt.Orientation.Horizontal, tip).startswith("Contrast")


# -- map tools -----------------------------------------------------------------------


def test_esc_ends_picking_examples_on_the_map(iface, demo_layer, qtbot):
    dialog = ExamplesDialog(iface, demo_layer, [])
    qtbot.addWidget(dialog)
    dialog.point.setChecked(True)
    dialog.pick_point()
    canvas = iface.mapCanvas()
    assert canvas.mapTool() is dialog._tool
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is not dialog._tool
    assert not dialog.point.isChecked()
    for close in (lambda: QTest.keyClick(dialog, Qt.Key.Key_Escape), dialog.close):
        dialog.show()
        dialog.point.setChecked(True)
        dialog.pick_point()
        tool = canvas.mapTool()
        assert tool is dialog._tool
        close()
        assert not dialog.isVisible() and canvas.mapTool() is not tool


def test_what_is_kept_already_is_not_written_again(monkeypatch):
    written = []

    class Counting(QgsSettings):
        def setValue(self, key, value, *more):
            written.append(key)
            super().setValue(key, value, *more)

    monkeypatch.setattr(settings, "QgsSettings", Counting)
    settings.put("top", 20)  # the default
    settings.put("top", 33)
    settings.put("top", 33)
    assert written == ["terraseek/top"]
    assert settings.get("top") == 33
    settings.put("top", 20)
    assert settings.get("top") == 20
    settings.remember_query("a lake")
    settings.remember_query("a lake")
    assert written.count("terraseek/history") == 1


# -- no model ------------------------------------------------------------------------


def test_an_engine_without_a_model_offers_to_install_one(plugin, fake, demo_layer, iface, until):
    """The plugin's zip holds none, and a set-up from the internet brings none."""
    panel = plugin(fake("nomodel", tiles=40))
    until(lambda: panel._no_model)
    assert panel.ui.state.text() == "No model package is installed."
    assert "terraseek-model-….zip" in panel.ui.hint.text()
    assert panel.ui.index.text() == "Install…" and panel.ui.index.isEnabled()
    type_query(panel, "a lake")
    assert not panel.ui.search.isEnabled()
    assert any("No model package" in text for text in shown_texts(iface.messageBar()))
    asked = []
    panel.show_models = lambda: asked.append(True)
    panel.ui.index.click()
    assert asked == [True]
    panel._on_models([{"name": "a", "default": True}])
    assert "No model" not in panel.ui.state.text()
    assert panel.ui.index.text() == "Index"


def test_the_window_of_the_models_lists_them_and_ends_its_worker(iface, fake, until, monkeypatch):
    monkeypatch.setattr(model_manager, "command", fake())
    dialog = ModelsDialog(iface.mainWindow())
    dialog.models.requests.command = fake()
    until(lambda: dialog.models.table.topLevelItemCount() == 1)
    for close in (dialog.close, lambda: QTest.keyClick(dialog, Qt.Key.Key_Escape)):
        dialog.show()
        dialog.models.load()
        until(dialog.models.requests.client.pid)
        pid = dialog.models.requests.client.pid()
        assert process_exists(pid)
        close()
        until(lambda pid=pid: not process_exists(pid))
        assert not dialog.isVisible()
    dialog.deleteLater()
