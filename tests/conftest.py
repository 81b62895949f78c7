"""No test sees the models or settings of the person who runs it."""

import signal

import pytest

# Started in the background (`make test &`, some CI systems), this process ignores Ctrl-C, and
# so would every process that the tests start and interrupt.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def models_folder(tmp_path_factory):
    """The user's models folder of this test session, empty."""
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="session")
def cache_folder(tmp_path_factory):
    """The engine's cache folder of this test session, empty."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def _own_models(monkeypatch, models_folder, cache_folder):
    monkeypatch.setenv("TERRASEEK_MODELS", str(models_folder))
    monkeypatch.setenv("TERRASEEK_CACHE", str(cache_folder))
    for name in ("TERRASEEK_MODEL", "TERRASEEK_DEBUG"):
        monkeypatch.delenv(name, raising=False)
