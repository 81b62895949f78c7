"""The plugin's code on Qt 6, where no QGIS with Qt 6 is at hand: PyQt6 and stand-ins for QGIS.

    python -m venv DIR; DIR/bin/pip install PyQt6; DIR/bin/python scripts/qt6_smoke.py

Three checks, each with real Qt 6 classes. Every name of Qt that the plugin's code reads exists
in PyQt6 (``Qt.LeftButton`` does not, ``Qt.MouseButton.LeftButton`` does). Both clients of the
engine talk to a worker process. The panel opens, takes a typed query, draws itself and closes.
What QGIS's own classes do is not checked here: ``make test-matrix`` has real ones, on Qt 5.
"""

from __future__ import annotations

import ast
import importlib.util
import os
import sys
import tempfile
import types
from pathlib import Path
from unittest.mock import MagicMock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PyQt6 import QtCore, QtGui, QtNetwork, QtSvg, QtTest, QtWidgets

ROOT = Path(__file__).resolve().parent.parent
QT = {
    "QtCore": QtCore,
    "QtGui": QtGui,
    "QtNetwork": QtNetwork,
    "QtSvg": QtSvg,
    "QtTest": QtTest,
    "QtWidgets": QtWidgets,
}
#: QGIS's widgets that the plugin shows or derives from, and what stands in for them.
WIDGETS = {
    "QgsCollapsibleGroupBox": QtWidgets.QGroupBox,
    "QgsDockWidget": QtWidgets.QDockWidget,
    "QgsDoubleSpinBox": QtWidgets.QDoubleSpinBox,
    "QgsFileWidget": QtWidgets.QWidget,
    "QgsFilterLineEdit": QtWidgets.QLineEdit,
    "QgsMapCanvas": QtWidgets.QWidget,
    "QgsMapLayerComboBox": QtWidgets.QComboBox,
    "QgsOptionsPageWidget": QtWidgets.QWidget,
    "QgsPasswordLineEdit": QtWidgets.QLineEdit,
    "QgsScrollArea": QtWidgets.QScrollArea,
    "QgsSpinBox": QtWidgets.QSpinBox,
}


class Settings(QtCore.QObject):
    """Stands in for QgsSettings: nothing was ever kept."""

    def __init__(self, *_ignored: object) -> None:
        super().__init__()

    def value(
        self, _key: str, default: object = None, *_ignored: object, **_more: object
    ) -> object:
        return default

    def _nothing(self, *_ignored: object) -> None:
        return None

    remove = sync = setValue = beginGroup = endGroup = _nothing  # noqa: N815 - QGIS's names

    def contains(self, _key: str) -> bool:
        return False


class Permissive(type(QtCore.QObject)):
    """Classes of which every name may be asked."""

    def __getattr__(cls, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return MagicMock(name=f"{cls.__name__}.{name}")


_made: dict[str, type] = {"QgsSettings": Settings}


def stand_in(name: str) -> type:
    """Return the class that stands in for one of QGIS: a real widget, else a QObject."""
    if name not in _made:
        base = WIDGETS.get(name, QtCore.QObject)

        def init(self: QtCore.QObject, *arguments: object, **_ignored: object) -> None:
            kept = [a for a in arguments if isinstance(a, (str, QtWidgets.QWidget))]
            try:
                base.__init__(self, *kept)
            except TypeError:
                base.__init__(self)

        def missing(self: QtCore.QObject, attribute: str) -> object:
            if attribute.startswith("__"):
                raise AttributeError(attribute)
            return MagicMock(name=f"{name}().{attribute}")

        _made[name] = Permissive(name, (base,), {"__init__": init, "__getattr__": missing})
    return _made[name]


class Core(types.ModuleType):
    """Stands in for ``qgis.core`` and ``qgis.gui``: any ``Qgs`` name is a class."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("Qgs") or name == "Qgis":
            return stand_in(name)
        raise AttributeError(name)


def install() -> None:
    """Put the stand-ins and the plugin where imports find them."""
    core, gui, qgis, pyqt = Core("qgis.core"), Core("qgis.gui"), Core("qgis"), Core("qgis.PyQt")
    qgis.__path__, pyqt.__path__ = [], []  # type: ignore[attr-defined]
    sys.modules.update({"qgis": qgis, "qgis.core": core, "qgis.gui": gui, "qgis.PyQt": pyqt})
    for name, module in QT.items():
        copy = types.ModuleType(f"qgis.PyQt.{name}")
        copy.__dict__.update({k: v for k, v in vars(module).items() if not k.startswith("__")})
        sys.modules[copy.__name__] = copy
        setattr(pyqt, name, copy)
    # QGIS moves these for Qt 6, as its qgis.PyQt does.
    for name in ("QAction", "QActionGroup", "QShortcut"):
        setattr(sys.modules["qgis.PyQt.QtWidgets"], name, getattr(QtGui, name))
    variant = types.SimpleNamespace(Int=2, Double=6, String=10, Invalid=0)
    sys.modules["qgis.PyQt.QtCore"].QVariant = variant  # type: ignore[attr-defined]
    stand_in("Qgis").QGIS_VERSION_INT = 40000  # type: ignore[attr-defined]
    stand_in("Qgis").QGIS_VERSION = "4.0.0-stand-in"  # type: ignore[attr-defined]
    folder = tempfile.mkdtemp(prefix="terraseek-qt6-")
    stand_in("QgsApplication").qgisSettingsDirPath = staticmethod(  # type: ignore[attr-defined]
        lambda: folder
    )
    spec = importlib.util.spec_from_file_location(
        "terraseek", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["terraseek"] = module
    spec.loader.exec_module(module)


def chain(node: ast.Attribute) -> list[str]:
    """Return ``["Qt", "MouseButton", "LeftButton"]`` of such a chain, empty for any other."""
    names: list[str] = []
    current: ast.expr = node
    while isinstance(current, ast.Attribute):
        names.append(current.attr)
        current = current.value
    return [current.id, *names[::-1]] if isinstance(current, ast.Name) else []


def missing_names(path: Path) -> list[str]:
    """Return what a module reads of Qt's classes that PyQt6 does not have."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    classes: dict[str, object] = {}
    wrong = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            module = sys.modules[str(node.module)]
            for alias in node.names:
                if hasattr(module, alias.name):
                    classes[alias.asname or alias.name] = getattr(module, alias.name)
                else:
                    wrong.append(f"{path.name}:{node.lineno} {node.module}.{alias.name}")
    for node in ast.walk(tree):
        names = chain(node) if isinstance(node, ast.Attribute) else []
        if not names or not isinstance(classes.get(names[0]), type):
            continue
        here = classes[names[0]]
        for name in names[1:]:
            if not isinstance(here, type):
                break
            if not hasattr(here, name):
                wrong.append(f"{path.name}:{node.lineno} {'.'.join(names)}")
                break
            here = getattr(here, name)
    return wrong


def check(condition: object, message: str) -> None:
    """Raise where a condition does not hold."""
    if not condition:
        raise AssertionError(message)


def check_names() -> None:
    """Check every module of the plugin's QGIS room."""
    modules = sorted((ROOT / "qgis_plugin").rglob("*.py"))
    wrong = [line for path in modules for line in missing_names(path)]
    check(not wrong, "not in PyQt6:\n" + "\n".join(wrong))
    print(f"names of Qt in {len(modules)} modules: all in PyQt6")


def wait(condition: object, seconds: float = 20.0) -> None:
    """Run the event loop until a condition holds."""
    clock = QtCore.QElapsedTimer()
    clock.start()
    while not condition():  # type: ignore[operator]
        check(clock.elapsed() < seconds * 1000, "nothing came in time")
        QtWidgets.QApplication.processEvents()
        QtCore.QThread.msleep(5)


def check_clients() -> None:
    """Index with a worker process: with signals, and waiting."""
    from terraseek.qgis_plugin.blocking_client import BlockingClient
    from terraseek.qgis_plugin.engine_client import EngineClient
    from terraseek.qgis_plugin.engine_env import WorkerCommand

    worker = str(ROOT / "tests" / "qgis" / "fake_worker.py")

    def command() -> WorkerCommand:
        return WorkerCommand(sys.executable, [worker, "--tiles", "20"])

    client, answers = EngineClient(command), []
    client.result.connect(lambda _id, method, value: answers.append((method, value)))
    client.request("index", {"raster": "x"})
    wait(lambda: answers)
    client.stop()
    check(answers[0][0] == "index" and answers[0][1]["n_tiles"] == 20, f"answer {answers}")
    with BlockingClient(command) as blocking:
        report = blocking.call("index", {"raster": "x"})
    check(report["n_tiles"] == 20, f"answer {report}")
    print("both clients of the worker: work")


def check_panel(application: QtWidgets.QApplication) -> None:
    """Open the panel, type, draw it, unload the plugin."""
    import terraseek

    window, iface = QtWidgets.QMainWindow(), MagicMock()
    iface.mainWindow.return_value = window
    iface.activeLayer.return_value = None
    iface.addDockWidget.side_effect = window.addDockWidget
    message = QtWidgets.QWidget(window)
    QtWidgets.QHBoxLayout(message)
    iface.messageBar.return_value.createMessage.return_value = message
    plugin = terraseek.classFactory(iface)
    plugin.worker_command = lambda: None
    plugin.initGui()
    window.resize(900, 900)
    window.show()
    plugin.show_dock(True)
    query = plugin.dock.ui.query
    QtTest.QTest.keyClicks(query, "a roof by the river")
    application.processEvents()
    check(query.text() == "a roof by the river", f"typed {query.text()!r}")
    picture = plugin.dock.grab()
    check(picture.width() > 100, "the panel has no picture")
    plugin.unload()
    check(plugin.dock is None, "the panel is still there")
    print("panel: opens, takes a query, draws itself, closes")


def check_algorithms() -> None:
    """Build every algorithm with its parameters."""
    from terraseek.qgis_plugin.processing.provider import ALGORITHMS

    for kind in ALGORITHMS:
        one = kind()
        one.initAlgorithm()
        check(one.displayName() and one.shortHelpString(), f"{kind.NAME} has no texts")
        check(not one.icon().isNull(), f"{kind.NAME} has no icon")
    print(f"algorithms: {len(ALGORITHMS)} can be built")


def main() -> int:
    """Run the checks."""
    failed: list[str] = []

    def hook(kind: type, error: BaseException, trace: object) -> None:
        failed.append(f"{kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)  # type: ignore[arg-type]

    sys.excepthook = hook  # PyQt6 would end the program at an error in a slot
    application = QtWidgets.QApplication([])
    install()
    check_names()
    check_clients()
    check_panel(application)
    check_algorithms()
    if failed:
        print("errors in slots:\n" + "\n".join(failed))
        return 1
    print(f"Qt {QtCore.qVersion()}, PyQt {QtCore.PYQT_VERSION_STR}: passed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
