"""Says as one line of JSON what a Python is and holds: run as a child, by any Python.

    python -I setup_probe.py ['{"requirements": [...], "modules": [...]}']

Standard library only, in words that Python 3.6 understands too: one that is too old must
answer instead of failing with a syntax error. The line begins with ``@probe ``, because
packages print things when they are imported.
"""

import glob
import importlib
import json
import os
import platform
import re
import sys


def pip_wheel():
    """Return the path of the pip that came with this Python, or an empty text."""
    try:
        import ensurepip
    except ImportError:
        return ""
    folders = [
        os.path.join(os.path.dirname(ensurepip.__file__), "_bundled"),
        getattr(ensurepip, "_WHEEL_PKG_DIR", None) or "",
    ]
    found = [w for f in folders if f for w in sorted(glob.glob(os.path.join(f, "pip-*.whl")))]
    return found[-1] if found else ""


def has_venv():
    """Tell whether this Python can make a virtual environment."""
    try:
        import venv  # noqa: F401 - whether it can be imported is the question
    except ImportError:
        return False
    return True


def numbers(version):
    """Return the leading numbers of a version: ``1.20.1rc1`` is (1, 20, 1)."""
    return tuple(int(n) for n in re.findall(r"\d+", re.sub(r"[^\d.].*", "", version)))


def installed(name):
    """Return the version of an installed package, or an empty text.

    Either of the two packages of ONNX Runtime will do.
    """
    from importlib import metadata

    other = {"onnxruntime": "onnxruntime-gpu", "onnxruntime-gpu": "onnxruntime"}.get(name, name)
    for one in (name, other):
        try:
            return metadata.version(one)
        except metadata.PackageNotFoundError:
            continue
    return ""


def check(wanted):
    """Return what is wrong with the packages: missing, too old, or not to be imported."""
    missing, problems = [], []
    for requirement, module in zip(wanted["requirements"], wanted["modules"]):
        # name[extras]>=version
        name = re.split(r"[^A-Za-z0-9._-]", requirement)[0]
        least = requirement.partition(">=")[2].strip()
        have = installed(name)
        if not have:
            missing.append(name)
            continue
        if least and numbers(have) < numbers(least):
            problems.append(name + " " + have + " is older than " + least)
            continue
        try:
            importlib.import_module(module)
        except BaseException as err:  # a broken library may raise anything
            text = " ".join(str(err).split())[:300]
            problems.append(name + " cannot be imported: " + type(err).__name__ + ": " + text)
    if missing:
        problems.insert(0, "it lacks " + ", ".join(missing))
    return problems


def main():
    """Print the answer."""
    answer = {
        "version": list(sys.version_info[:3]),
        "bits": 64 if sys.maxsize > 2**32 else 32,
        "machine": platform.machine(),
        "implementation": platform.python_implementation(),
        "executable": sys.executable,
        "venv": has_venv(),
        "pip_wheel": pip_wheel(),
        "problems": [],
    }
    if len(sys.argv) > 1:
        answer["problems"] = check(json.loads(sys.argv[1]))
    print("\n@probe " + json.dumps(answer))


if __name__ == "__main__":
    main()
