"""Class lists: shipped, typed, from files; every kind of bad input."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from terraseek.engine.errors import TerraSeekError
from terraseek.engine.labels.classes import MAX_CLASSES, load, shipped
from terraseek.engine.labels.errors import ClassListError
from terraseek.engine.messages import LANGUAGES


def good(**changes):
    data = {
        "format": "terraseek-classes",
        "format_version": "1.0",
        "id": "mine",
        "classes": [
            {"id": "water", "names": {"en": ["water", "lake"], "de": "Wasser"}},
            {"id": "land", "names": {"en": ["land"], "de": ["Land"]}, "colour": "#F80"},
        ],
    }
    data.update(changes)
    return data


LISTS = ("worldcover", "corine-1", "corine-2", "dynamic-world", "eurosat", "rsicd", "simple")


@pytest.mark.parametrize("name", LISTS)
def test_shipped_lists_have_all_ten_languages(name):
    classes = load(name)
    assert name in shipped() and classes.languages() == list(LANGUAGES)
    for c in classes.classes:
        for language in LANGUAGES:
            assert c.names[language][0] and c.descriptions[language]
    # a name stands in its own script
    text = {k: "".join(n for c in classes.classes for n in c.names[k]) for k in ("zh", "ko", "ru")}
    assert any("\u4e00" <= ch <= "\u9fff" for ch in text["zh"])
    assert any("\uac00" <= ch <= "\ud7a3" for ch in text["ko"])
    assert any("\u0400" <= ch <= "\u04ff" for ch in text["ru"])
    assert not any(ch.isascii() and ch.isalpha() for ch in text["zh"] + text["ko"] + text["ru"])


def test_shipped_lists_are_the_published_ones():
    assert [c.value for c in load("worldcover").classes] == [
        10,
        20,
        30,
        40,
        50,
        60,
        70,
        80,
        90,
        95,
        100,
    ]
    assert [c.codes[0] for c in load("dynamic-world").classes] == [str(k) for k in range(9)]
    assert len(load("rsicd")) == 31 and len(load("eurosat")) == 10
    two = load("corine-2")
    assert len(two) == 15 and len(two.groups) == 5
    assert all(c.parent in two.groups for c in two.classes)


def test_a_list_survives_json():
    for name in shipped():
        classes = load(name)
        again = load(json.dumps(classes.to_json()))
        assert again.to_json() == classes.to_json() and again.hash == classes.hash


def test_a_file_and_json_text_give_the_same(tmp_path):
    path = tmp_path / "my classes Ä.json"
    path.write_text(json.dumps(good()), encoding="utf-8-sig")
    assert load(str(path)) == load(json.dumps(good()))
    one, two = load(str(path)).classes
    assert one.names["de"] == ("Wasser",) and one.value == 1 and two.colour == "#ff8800"


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("en: water, forest|wood, town", "en", ["water", "forest", "town"]),
        ("DE: Wasser; Wald", "de", ["Wasser", "Wald"]),
        ("水，森林、城市", "zh", ["水", "森林", "城市"]),
        ("ko：물, 숲", "ko", ["물", "숲"]),
        ("вода, лес\nгород,", "ru", ["вода", "лес", "город"]),
        (
            "forêt, champs cultivés, zone urbaine",
            "fr",
            ["forêt", "champs cultivés", "zone urbaine"],
        ),
    ],
)
def test_typed_lists(text, language, names):
    classes = load(text)
    assert classes.language == language
    assert [c.name(language) for c in classes.classes] == names
    assert len({c.colour for c in classes.classes}) == len(names)


def test_typed_synonyms_and_colours():
    classes = load("en: water=#00f, forest | woodland | trees")
    assert classes.classes[0].colour == "#0000ff"
    assert classes.classes[1].names["en"] == ("forest", "woodland", "trees")
    assert load("a, b", "nl").language == "nl"
    assert len(load("en: " + ",".join(f"c{k}" for k in range(200)))) == 200


def _class(**changes):
    data = good()
    data["classes"][1].update(changes)
    return data


MANY = [{"id": f"c{k}", "names": {"en": f"n{k}"}} for k in range(MAX_CLASSES + 1)]
BAD = [
    (good(classes=[{"id": "a", "names": {"en": "a"}}]), "at least two"),
    (good(classes=[]), "at least two"),
    (good(classes={}), "list of classes"),
    (good(classes=[1, 2]), "must be an object"),
    (good(classes=MANY), "more than"),
    (_class(id="water"), "same id"),
    (_class(id="WATER"), "same id"),
    (_class(id="unknown"), "kept for"),
    (_class(id="../x"), "must be letters"),
    (_class(id=5), "must be letters"),
    (_class(names={"en": ["Lake"]}), "share the"),
    (_class(names={}), "no names"),
    (_class(names={"en": []}), "1 to"),
    (_class(names={"en": [""]}), "empty"),
    (_class(names={"en": ["x" * 5000]}), "longer"),
    (_class(names={"en": ["a\x00b"]}), "plain text"),
    (_class(names={"en": [5]}), "plain text"),
    (_class(names={"xx": ["a"]}), "Unknown language 'xx'"),
    (_class(names=["a"]), "by language"),
    (_class(colour="red"), "colour"),
    (_class(colour="#12345"), "colour"),
    (_class(colour=5), "colour"),
    (_class(colour="#1f78b4"), "same colour"),
    (_class(value=0), "value"),
    (_class(value=300), "value"),
    (_class(value=True), "value"),
    (_class(value=1), "same value"),
    (_class(parent="nowhere"), "no group"),
    (_class(codes="5"), "codes"),
    (_class(descriptions={"qq": "a"}), "Unknown language"),
    (_class(nmaes={}), "Unknown name 'nmaes'"),
    (good(extra=1), "Unknown name 'extra'"),
    (good(format="x"), "no class list"),
    (good(format_version="2.0"), "reads 1.x"),
    (good(titles=[]), "titles"),
    (good(groups={}), "groups"),
    (good(groups=[{"id": "g"}, {"id": "g"}]), "Two groups"),
    ([], "no class list"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "words"), BAD)
def test_bad_lists_are_refused_in_one_line(data, words, tmp_path):
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(ClassListError, match=words) as caught:
        load(str(path))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b'{"a":' * 100_000,
        b"[" * 200_000,
        b'{"format": 1e999}',
        b'{"format": ' + b"9" * 5000 + b"}",
        b'{"id": 1, "id": 2}',
    ],
)
def test_hostile_files(raw, tmp_path):
    path = tmp_path / "x.json"
    path.write_bytes(raw)
    with pytest.raises(ClassListError):
        load(str(path))


def test_a_huge_file_is_not_read(tmp_path):
    path = tmp_path / "big.json"
    with path.open("wb") as stream:
        stream.truncate(1 << 30)
    with pytest.raises(ClassListError, match="larger than"):
        load(str(path))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("en: water", "at least two"),
        ("en:", "at least two"),
        ("xx: a, b", "Unknown language 'xx'"),
        ("english: a, b", "Unknown language"),
        ("en: a, A", "typed twice"),
        ("en: a, b|a", "share"),
        ("en: a=red, b", "colour"),
        ("en: a=#f00, b=#ff0000", "same colour"),
        ("en: |, b", "no usable name"),
        ("en: a\x00, b", "cannot be shown"),
        ("en: " + "x" * 400 + ", b", "no usable name"),
        ("en: " + ",".join(f"c{k}" for k in range(400)), "more than"),
        ("1, 2", "cannot be told"),
        ("nothing", "no class list"),
        ("missing.json", "cannot be read"),
        ("", "No classes"),
        (None, "No classes"),
        (7, "No classes"),
        ("x" * 6_000_000, "larger"),
        ("en: a,\x00b.json", "cannot be"),
    ],
)
def test_bad_typing(text, words):
    with pytest.raises(ClassListError, match=words):
        load(text)


def test_a_language_that_a_list_lacks():
    classes = load(json.dumps(good()))
    assert classes.languages() == ["en", "de"] and classes.classes[0].name("ko") == "water"
    with pytest.raises(ClassListError, match=r"no name in 'ko'.*en, de"):
        classes.need("ko")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_any_text_gives_a_list_or_a_clear_error(text):
    try:
        classes = load(text)
    except TerraSeekError as err:
        assert err.message and "\n" not in err.message
    else:
        assert len(classes) >= 2


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda one: st.lists(one, max_size=3) | st.dictionaries(st.text(max_size=8), one, max_size=3),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["id", "value", "colour", "names", "descriptions", "parent", "codes"]), _json
)
def test_any_value_of_a_class_gives_a_list_or_a_clear_error(key, value):
    data = _class(**{key: value})
    try:
        load(json.dumps(data))
    except TerraSeekError as err:
        assert err.message
