"""Translating captions: routes, checks, cache, and going on after a stop."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from terraseek.training import translate_captions
from terraseek.training.errors import DataError
from terraseek.training.glossary import ORDER, TERMS
from terraseek.training.records import Record, read_records, write_records
from terraseek.training.translate_checks import doubts, says
from terraseek.training.translate_routes import Command, by_glossary
from terraseek.training.translate_words import ACCEPTED


def test_glossary_names_the_things() -> None:
    texts = ["Many green trees beside a river.", "something else", "two tennis courts"]
    assert by_glossary(texts, "de") == [
        "ein Luftbild: Baum, Fluss",
        "",
        "ein Luftbild: Tennisplatz",
    ]
    assert by_glossary(["a lake and a forest"], "zh") == ["湖泊、森林的航拍照片"]
    with pytest.raises(DataError, match="no 'ja'"):
        by_glossary(texts, "ja")


@pytest.mark.parametrize(
    ("english", "translation", "language", "why"),
    [
        ("a red car", "ein rotes Auto", "de", []),
        ("a red car", "ein blaues Auto", "de", ["colour red"]),
        ("two white ships", "zwei weiße Schiffe", "de", []),
        ("two white ships", "drei weiße Schiffe", "de", ["number two"]),
        ("a green field", "зелёное поле", "ru", []),
        ("a green field", "绿色的田野", "zh", []),
        ("a green field", "a verde", "zh", ["script", "colour green"]),
        ("a lake and a house", "un lac et une maison", "fr", []),
        ("a lake and a house", "un lac et une voiture", "fr", ["thing house"]),
        ("many cars are parked in a square", "viele Autos stehen auf dem Gelände", "de", []),
        (
            "many trees near the road",
            "muchos árboles cerca de la carretera",
            "it",
            ["language", "thing tree", "thing road"],
        ),
        ("many trees near the road", "molti alberi vicino alla strada", "it", []),
        ("many trees near the road", "багато дерев біля дороги", "ru", ["language"]),
        ("dark green trees on two sides", "zu beiden Seiten dunkelgrüne Bäume", "de", []),
        ("a green lake", "푸른 호수", "ko", []),
        ("many trees near the road", "道路の近くに多くの木", "ja", []),
        ("many trees near the road", "many trees", "ja", ["script"]),
        ("12 cars in a row", "11 coches en una fila", "es", ["digits"]),
        ("cars in a row", "cars in a row", "fr", ["not translated"]),
        ("there is a bridge over a river", "un pont", "fr", ["length", "thing river"]),
        ("a tree", " ", "it", ["empty"]),
    ],
)
def test_checks(english: str, translation: str, language: str, why: list[str]) -> None:
    assert doubts(english, translation, language) == why


def test_every_term_is_accepted_in_its_own_words() -> None:
    for term in TERMS:
        word = term.words["en"]
        assert word in ACCEPTED or word in ("square", "park"), word
        for language in ORDER[1:]:
            if word in ACCEPTED:
                assert says(term.words[language], word, language), (word, language)
                assert ACCEPTED[word][language], (word, language)


def test_command_without_a_shell() -> None:
    code = "import sys; [print(sys.argv[1], x.strip()) for x in sys.stdin]"
    good = Command(f'"{sys.executable}" -X utf8 -c "{code}" "{{language}};x"')
    assert good(["a b", "水"], "de") == ["de;x a b", "de;x 水"]
    for command, said in (
        (f'"{sys.executable}" -c "print(1)"', "gave 1 lines for 2"),
        (f'"{sys.executable}" -c "raise SystemExit(\'no licence\')"', "ended with 1: no licence"),
        ("no-such-program-anywhere", "cannot be used"),
        ("'", "cannot be used"),
        ("", "cannot be used"),
    ):
        with pytest.raises(DataError, match=said):
            Command(command)(["a", "b"], "de")
    with pytest.raises(DataError, match="TimeoutExpired"):
        Command(f'"{sys.executable}" -c "import time; time.sleep(9)"', 0.2)(["a"], "de")


def test_stopped_and_resumed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records = [
        Record("a.png", {"en": ["a tree", "a lake", ""], "de": ["", "ein See"]}),
        Record("b.png", {"en": ["a tree"], "de": ["schon da"]}),
        Record("c.png", {"fr": ["un lac"]}),
    ]
    path, out = tmp_path / "c.jsonl", tmp_path / "out.jsonl"
    write_records(records, path)
    monkeypatch.setattr(translate_captions, "CHUNK", 1)
    asked: list[str] = []

    def fails(sentences: list[str], language: str) -> list[str]:
        if len(asked) == 2:
            raise DataError("stopped")
        asked.append(f"{language} {sentences[0]}")
        return by_glossary(sentences, language)

    monkeypatch.setattr(translate_captions, "by_glossary", fails)
    arguments = [str(path), "--out", str(out), "--to", "de,it"]
    done = CliRunner().invoke(translate_captions.main, arguments)
    assert done.exit_code == 1 and "stopped" in done.output and not out.exists()
    assert asked == ["de a tree", "it a tree"]
    with (tmp_path / "out.cache.jsonl").open("a") as stream:
        stream.write('["glos')  # killed while it wrote
    asked.append("")
    done = CliRunner().invoke(translate_captions.main, arguments)
    assert done.exit_code == 0, done.output
    assert asked[3:] == ["it a lake"]
    found, _ = read_records(out)
    assert found[0].captions["de"][:2] == ["ein Luftbild: Baum", "ein See"]
    assert found[0].captions["it"][:2] == ["una foto aerea: albero", "una foto aerea: lago"]
    assert found[1].captions["de"] == ["schon da"] and "it" not in found[2].captions
    assert (tmp_path / "out.doubtful.tsv").read_text().startswith("language\ten\ttranslation\twhy")
    asked.clear()
    assert CliRunner().invoke(translate_captions.main, arguments).exit_code == 0
    assert asked == []  # all from the cache
    done = CliRunner().invoke(translate_captions.main, [*arguments[:4], "qq"])
    assert done.exit_code == 1 and "'qq' is no language" in done.output
