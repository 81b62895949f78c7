"""Home folders do not leave the machine."""

import json
from pathlib import Path

import pytest
from terraseek.engine.privacy import one_line, scrub, scrub_all


@pytest.fixture
def home(monkeypatch):
    def set_(path):
        monkeypatch.setattr(Path, "home", classmethod(lambda cls: path))
        monkeypatch.setenv("HOME", path)
        monkeypatch.setenv("USERPROFILE", path)

    return set_


@pytest.mark.parametrize(
    "where,text,expected",
    [
        ("/home/ana", "in /home/ana/a.tif and /home/ana", "in ~/a.tif and ~"),
        ("/home/ana", "/home/anabel/x", "~/x"),
        ("/home/ana", "/srv/home/ana2", "/srv/home/ana2"),
        ("/data/people/ana", "/data/people/ana/x /data/people/anabel", "~/x /data/people/anabel"),
        ("/Users/Ana", "File '/Users/Ana/x.py', line 1", "File '~/x.py', line 1"),
        (r"C:\Users\Ana", r"C:\Users\Ana\x.tif", r"~\x.tif"),
        (r"C:\Users\Ana", "c:/users/ana/x.tif", "~/x.tif"),
        (r"C:\Users\Ana", r"'C:\\Users\\Ana\\x.tif'", r"'~\\x.tif'"),
        (r"C:\Users\Ana Maria", r"C:\Users\Ana Maria\x", r"~\x"),
        (r"D:\Profile\Ana", r"D:\Profile\Ana\x D:\Profile\Anabel", r"~\x D:\Profile\Anabel"),
        ("/root", r"D:\Users\other\x", r"~\x"),
        ("/", "/etc/x", "/etc/x"),
    ],
)
def test_homes_become_tildes(home, where, text, expected):
    home(where)
    assert scrub(text) == expected


def test_structures_and_exceptions(home):
    home("/home/ana")
    data = {"a": ["/home/ana/x", 1, None, True], "/home/ana": {"b": ("/home/ana/y",)}}
    assert json.loads(json.dumps(scrub_all(data))) == {
        "a": ["~/x", 1, None, True],
        "~": {"b": ["~/y"]},
    }
    assert one_line(ValueError("in /home/ana/x\nand more")) == "ValueError: in ~/x and more"
    assert one_line(KeyError()) == "KeyError" and len(one_line(ValueError("x" * 9999))) == 300
