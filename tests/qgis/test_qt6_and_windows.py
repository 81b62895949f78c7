"""What breaks elsewhere, read from the code: Windows, Python 3.9 of its QGIS, Qt 6.

``scripts/qt6_smoke.py`` asks PyQt6 itself; this needs nothing but the source, so that it runs
with every change.
"""

import ast
import importlib
import re
import sys

import pytest
from helpers import ROOT

PLUGIN = sorted((ROOT / "qgis_plugin").rglob("*.py"))
SHARED = [*(ROOT / "engine" / "messages").glob("*.py"), ROOT / "__init__.py"]
ENGINE = sorted((ROOT / "engine").rglob("*.py"))
#: Modules that Windows does not have.
POSIX_MODULES = {"fcntl", "grp", "pty", "pwd", "resource", "termios", "tty"}
#: Functions that Windows does not have, or that do something else there.
POSIX_CALLS = {
    ("os", name)
    for name in (
        *("chown", "chroot", "fork", "forkpty", "getegid", "geteuid", "getgid", "getloadavg"),
        *("getpgid", "getuid", "kill", "killpg", "mkfifo", "nice", "posix_spawn", "rename"),
        *("sched_getaffinity", "sched_setaffinity", "setgid", "setpgid", "setpgrp", "setsid"),
        *("setuid", "statvfs", "sync", "umask", "uname", "wait", "waitpid"),
    )
} | {
    ("signal", name)
    for name in ("SIGALRM", "SIGHUP", "SIGKILL", "SIGQUIT", "SIGUSR1", "SIGUSR2", "alarm", "pause")
}
#: Paths and options that are no paths and options there.
POSIX_TEXT = re.compile(r"^/(tmp|dev|proc|usr|bin|etc)/")
#: Functions that open text, and the position of their encoding.
TEXT_CALLS = {"open": 3, "read_text": 0, "write_text": 1}


def tree(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def where(path, node):
    return f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"


def asks_for_the_system(node):
    """Tell whether a node decides by the system it runs on."""
    test = ast.dump(node.test) if isinstance(node, (ast.If, ast.IfExp)) else ""
    return any(word in test for word in ("platform", "hasattr", "attr='name'", "separator"))


def guarded(module):
    """Return the nodes that know of several systems: in a ``try``, below an ``if`` on the
    system, or in a function with such an ``if``, which may return before."""
    found = set()
    for node in ast.walk(module):
        function = isinstance(node, ast.FunctionDef)
        knows = function and any(asks_for_the_system(child) for child in ast.walk(node))
        if knows or asks_for_the_system(node) or isinstance(node, ast.Try):
            found.update(id(child) for child in ast.walk(node))
    return found


def posix_only(path):
    """Return what a module asks of the system that Windows does not have."""
    module = tree(path)
    safe = guarded(module)
    wrong = []
    for node in ast.walk(module):
        if id(node) in safe:
            continue
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else [node.module]
            wrong += [f"{where(path, node)} {n}" for n in names if n in POSIX_MODULES]
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if (node.value.id, node.attr) in POSIX_CALLS:
                wrong.append(f"{where(path, node)} {node.value.id}.{node.attr}")
        elif isinstance(node, ast.keyword) and node.arg in ("preexec_fn", "start_new_session"):
            wrong.append(f"{where(path, node.value)} {node.arg}")
        elif isinstance(node, ast.Constant) and POSIX_TEXT.match(str(node.value)):
            wrong.append(f"{where(path, node)} {node.value!r}")
    return wrong


def text_without_encoding(path):
    """Return calls that read or write text in the code page of the machine."""
    wrong = []
    for node in ast.walk(tree(path)):
        if not isinstance(node, ast.Call):
            continue
        function = node.func
        name = getattr(function, "attr", getattr(function, "id", ""))
        if name not in TEXT_CALLS or (name == "open" and not isinstance(function, ast.Name)):
            continue
        mode = node.args[1] if name == "open" and len(node.args) > 1 else None
        mode = next((k.value for k in node.keywords if k.arg == "mode"), mode)
        binary = isinstance(mode, ast.Constant) and "b" in str(mode.value)
        given = len(node.args) > TEXT_CALLS[name] or any(
            k.arg in ("encoding", None) for k in node.keywords
        )
        if not binary and not given:
            wrong.append(f"{where(path, node)} {name}")
    return wrong


def short_enums(path):
    """Return chains such as ``Qt.LeftButton``: in Qt 6 it is ``Qt.MouseButton.LeftButton``."""
    module = tree(path)
    classes = {}
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            source = importlib.import_module(node.module)
            classes.update({a.asname or a.name: getattr(source, a.name, None) for a in node.names})
    wrong = []
    for node in ast.walk(module):
        if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
            continue
        # In Qt 5 the short name is a number of a type of its own; methods and types are none.
        value = getattr(classes.get(node.value.id), node.attr, None)
        if isinstance(value, int):
            wrong.append(f"{where(path, node)} {node.value.id}.{node.attr}")
    return wrong


def old_names(path):
    """Return what Qt 6 has no longer."""
    wrong = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Attribute) and node.attr == "exec_":
            wrong.append(f"{where(path, node)} exec_()")
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [a.name for a in node.names] + [getattr(node, "module", "") or ""]
            bad = {"PyQt5", "PyQt6", "QRegExp", "QDesktopWidget", "QTextCodec", "QStringRef", "sip"}
            wrong += [f"{where(path, node)} {n}" for n in names if n.split(".")[0] in bad]
    return wrong


def all_wrong(check, paths):
    return [line for path in paths for line in check(path)]


def test_every_room_was_read():
    assert len(PLUGIN) > 20 and len(ENGINE) > 20


@pytest.mark.parametrize("path", PLUGIN + SHARED, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_python_39_can_read_what_runs_inside_qgis(path):
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


@pytest.mark.parametrize("path", PLUGIN + SHARED, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_annotations_are_not_evaluated(path):
    """``int | None`` is syntax of 3.9, but fails there unless annotations stay text."""
    module = tree(path)
    unions = [n for n in ast.walk(module) if isinstance(n, ast.BinOp) and _is_union(n)]
    lazy = any(isinstance(n, ast.ImportFrom) and n.module == "__future__" for n in module.body)
    assert lazy or not unions
    # outside annotations nothing makes it lazy: Optional[...] does there
    notes = [n.annotation for n in ast.walk(module) if isinstance(n, (ast.arg, ast.AnnAssign))]
    notes += [n.returns for n in ast.walk(module) if isinstance(n, ast.FunctionDef)]
    inside = {id(c) for note in notes if note is not None for c in ast.walk(note)}
    assert not [where(path, n) for n in unions if id(n) not in inside]


def _is_union(node):
    none = [node.left, node.right]
    return isinstance(node.op, ast.BitOr) and any(
        isinstance(n, ast.Constant) and n.value is None for n in none
    )


def test_nothing_is_posix_only():
    assert not all_wrong(posix_only, PLUGIN + ENGINE)


def test_text_is_read_and_written_in_utf_8():
    assert not all_wrong(text_without_encoding, PLUGIN + ENGINE)


def test_enums_have_their_full_names():
    # compat.py asks for the version first
    assert not all_wrong(short_enums, [p for p in PLUGIN if p.name != "compat.py"])


def test_nothing_is_used_that_qt_6_has_no_longer():
    assert not all_wrong(old_names, PLUGIN)


def test_the_checks_find_what_they_look_for(tmp_path, monkeypatch):
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    bad = tmp_path / "bad.py"
    bad.write_text(
        "import fcntl, os, sys\nfrom qgis.PyQt.QtCore import Qt\nfrom PyQt5 import QtGui\n\n"
        "os.fork()\nprint(Qt.LeftButton)\nopen('x')\np.read_text()\nd.exec_()\nx = '/tmp/y'\n"
        "if sys.platform != 'win32':\n    os.fork()\nopen('x', 'rb')\nQt.MouseButton.LeftButton\n",
        encoding="utf-8",
    )
    found = {w.split(" ", 1)[1] for w in posix_only(bad)}
    assert found == {"fcntl", "os.fork", "'/tmp/y'"}
    assert len(text_without_encoding(bad)) == 2
    assert short_enums(bad) == ["bad.py:6 Qt.LeftButton"]
    assert len(old_names(bad)) == 2
    assert sys.version_info >= (3, 9)
