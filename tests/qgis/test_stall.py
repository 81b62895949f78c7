"""How long the window stands still: measured with a 10 ms timer."""

import time

import pytest
from helpers import Watch, limit_ms, result_layers, type_query
from qgis.PyQt.QtCore import QTimer


def test_the_watch_sees_a_stall(qtbot):
    watch = Watch()
    QTimer.singleShot(30, lambda: time.sleep(0.3))
    qtbot.wait(500)
    assert watch.stop() > 250


@pytest.fixture
def panel(plugin, fake, demo_layer, until):
    panel = plugin(fake(tiles=1500, rate=1000))
    until(lambda: panel._status is not None)
    return panel


def test_longest_stall_while_indexing_and_searching(panel, until, capsys):
    watch = Watch()
    panel.index()
    until(lambda: panel.ui.state.text().startswith("Indexed"), 30_000)
    indexing = watch.stop()
    type_query(panel, "a lake")
    watch = Watch()
    panel.search()
    until(result_layers)
    searching = watch.stop()
    with capsys.disabled():
        print(f"\nlongest stall: indexing {indexing:.0f} ms, searching {searching:.0f} ms")
    assert indexing < limit_ms()
    assert searching < limit_ms()


@pytest.mark.parametrize("n", [10_000, 50_000])
def test_longest_stall_while_many_results_are_added(plugin, fake, demo_layer, until, capsys, n):
    panel = plugin(fake(tiles=60, rate=5000, hits=n))
    until(lambda: panel._status is not None)
    panel.ui.top.setValue(n)
    type_query(panel, "a lake")
    watch = Watch()
    panel.search()
    until(result_layers, 60_000)
    longest = watch.stop()
    with capsys.disabled():
        print(f"\nlongest stall: {n} results {longest:.0f} ms")
    assert result_layers()[0].featureCount() == n
    assert longest < limit_ms()
