"""Things that the shipped lists name: looked up in any language, judged in all ten."""

import numpy as np
import pytest
from terraseek.engine import api, encoder, models, names, reading, text_cache
from terraseek.engine.calibration import table
from terraseek.engine.language import SURE, detect
from terraseek.engine.messages import LANGUAGES, SearchRequest
from terraseek.engine.prompts import expand


@pytest.mark.parametrize(
    ("phrase", "language"),
    [
        ("forest", "en"),
        ("The FOREST", "en"),
        ("ein Wald", "de"),
        ("la forêt", "fr"),
        ("森林", "zh"),
        ("лес", "ru"),
    ],
)
def test_a_thing_is_found_by_its_name_in_any_language(phrase, language):
    found = names.in_ten_languages(phrase, language)
    assert tuple(found) == LANGUAGES
    for code, name in {"en": "forest", "de": "Wald", "zh": "森林"}.items():
        assert found[code] == name


@pytest.mark.parametrize(
    ("word", "language", "thing"),
    [
        ("garganta", "es", "canyon"),  # throat
        ("pista", "it", "runway"),  # track
        ("tank", "en", "military vehicle"),  # of oil, seen from above
        ("camino", "es", "chimney"),  # a road
        ("체육관", "ko", "stadium"),  # a gymnasium
        ("перрон", "ru", "apron"),  # of a railway station
        ("pennello", "it", "breakwater"),  # a brush
    ],
)
def test_words_that_mostly_mean_something_else_name_no_thing(word, language, thing):
    assert names.in_ten_languages(thing, "en") is not None
    found = names.in_ten_languages(word, language)
    assert found is None or found["en"] != thing


def test_a_full_stop_behind_a_name_says_nothing():
    for typed, language in (("The stadium.", "en"), ("ein Stadion!", "de"), ("体育场。", "zh")):
        assert names.in_ten_languages(typed, language)["en"] == "stadium"


def test_elisions_are_articles():
    assert names.in_ten_languages("l'aéroport", "fr")["de"] == "Flughafen"
    assert names.in_ten_languages("l’aeroporto", "it")["en"] == "airport"


@pytest.mark.parametrize(
    ("phrase", "language"),
    [("a forest beside a river", "en"), ("Wald", "zh"), ("", "en"), ("the", "en"), ("zzkq", "de")],
)
def test_sentences_and_other_words_are_no_things(phrase, language):
    assert names.in_ten_languages(phrase, language) is None
    assert names.synonyms(phrase, language) == []


def test_a_synonym_stands_beside_the_first_names_of_the_other_languages():
    found = names.in_ten_languages("woodland", "en")
    assert found["en"] == "woodland" and found["de"] == "Wald"
    assert "forest" in names.synonyms("woodland", "en")


def test_no_name_of_a_list_means_two_things_of_it():
    for code, cells in table("things").items():
        every = [names.normal(n, code) for cell in cells for n in set(cell.split("|"))]
        assert len(every) == len(set(every)), code


def test_expansion_has_the_other_languages(tiny_model):
    package = encoder.package(models.resolve(tiny_model))
    found = expand("forest", "en", package)
    assert found[0] == "forest" and {"Wald", "森林", "trees"} <= set(found)
    assert "Wald" not in expand("a forest beside a river", "en", package)


def said(scene, model, query, **options):
    request = SearchRequest(scene, query, model=model, tile=32, device="cpu", details=True)
    for name, value in options.items():
        setattr(request, name, value)
    return api.search(request).verdict


def test_a_thing_gets_one_verdict_in_every_language(scene, tiny_model):
    english = said(scene, tiny_model, "forest", language="en")
    assert english.languages == list(LANGUAGES)
    for language, query in {"de": "Wald", "zh": "森林"}.items():
        other = said(scene, tiny_model, query, language=language)
        assert other.evidence == english.evidence and other.state == english.state
        assert other.phrase == query


def test_sentences_and_edited_prompts_are_judged_by_themselves(scene, tiny_model):
    assert said(scene, tiny_model, "a forest beside a river").languages == ["en"]
    edited = said(scene, tiny_model, "forest", language="en", prompts=["red"])
    assert edited.languages == ["en"]
    assert edited.evidence == said(scene, tiny_model, "red", prompts=["red"]).evidence


def test_embeddings_of_lists_survive_a_bad_file(tiny_model, monkeypatch, tmp_path):
    monkeypatch.setenv("TERRASEEK_CACHE", str(tmp_path))
    sentences = ["red", "a lake", "森林"]

    def fresh():
        return encoder.TextEncoder(encoder.package(models.resolve(tiny_model)))

    rows = text_cache.embeddings(fresh(), sentences)
    assert (rows == np.stack([fresh().encode(s) for s in sentences])).all()
    (stored,) = tmp_path.rglob("*.npy")
    ran = []
    again = fresh()
    monkeypatch.setattr(again, "encode", ran.append)
    assert (text_cache.embeddings(again, sentences) == rows).all() and not ran
    for bad in (
        b"",
        b"not an array",
        b"\x93NUMPY\x01\x00\x02\x00(\n",  # numpy's reader raises TokenError here
        b"\x93NUMPY\x01\x00\x10\x27" + b"-" * 9_999 + b"1",  # and RecursionError here
        stored.read_bytes().replace(b"(3, ", b"(4, "),
        stored.read_bytes()[:-4],
        stored.read_bytes()[:-4] + b"\xff" * 4,
    ):
        stored.write_bytes(bad)
        assert (text_cache.embeddings(fresh(), sentences) == rows).all()
    monkeypatch.setenv("TERRASEEK_CACHE", "/proc/nowhere")  # cannot be written
    assert (text_cache.embeddings(fresh(), sentences) == rows).all()


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "fr_FR"}, "fr"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "ja_JP.UTF-8"}, "en"),
        ({"LANG": "pt"}, "pt"),
        ({"LANG": "italiano"}, "en"),
    ],
)
def test_the_system_says_which_language_is_likely(environment, language, monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert reading.system_language() == language


def test_short_nouns_that_languages_share_are_english_to_an_english_system():
    for noun in ("water", "park", "school", "stadium"):
        assert detect(noun, "en")[0] == "en"
    assert detect("water", "nl")[0] == "nl" and detect("Parkplatz", "en")[0] == "de"


@pytest.mark.parametrize(
    ("query", "language"), [("ein Stadion", "de"), ("een stadion", "nl"), ("a park", "en")]
)
def test_an_article_tells_the_language_of_a_name_that_several_share(query, language):
    code, confidence = detect(query)
    assert code == language and confidence >= SURE
