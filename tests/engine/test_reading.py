"""What is said of a query before any layer is asked."""

import pytest
from terraseek.engine import api
from terraseek.engine.reading import NEGATIONS, doubts, hints, languages_of

#: "a car park without cars" in the ten languages.
WITHOUT = {
    "en": "a car park without cars",
    "pt": "um estacionamento sem carros",
    "es": "un aparcamiento sin coches",
    "fr": "un parking sans voitures",
    "de": "ein Parkplatz ohne Autos",
    "nl": "een parkeerplaats zonder auto's",
    "it": "un parcheggio senza auto",
    "zh": "没有汽车的停车场",
    "ko": "자동차 없는 주차장",
    "ru": "парковка без машин",
}


@pytest.mark.parametrize("language", NEGATIONS)
def test_a_sentence_with_without_is_told_of_not(language):
    found = languages_of(WITHOUT[language])
    assert found[0][0] == language and doubts(found) == []
    assert ["NOT in capitals" in text for text in hints(WITHOUT[language], language)] == [True]


def test_small_letters_are_told_and_words_that_mean_something_else_are_not():
    assert "“not”" in hints("parking not cars", "en")[0]
    for fine, language in [
        ("parking NOT cars", "en"),
        ("barcos no rio", "pt"),  # "in the river"
        ("knots in a northern port", "en"),
        ("a roof with nothing on it", "en"),
        ('"parking not cars"', "en"),  # quoted: taken as it is
        ("un pasaje", "es"),
        ("parking and not", "en"),
    ]:
        assert hints(fine, language) == [], fine
    assert len(hints("boats ANDD harbour", "en")) == 1


@pytest.mark.parametrize("word", ["kein", "keine", "keinem", "keinen", "keiner", "keines"])
def test_every_form_of_the_german_no_is_told(word):
    assert [f"“{word}”" in text for text in hints(f"Platz mit {word} Auto", "de")] == [True]


def test_operators_are_words_of_no_language():
    assert languages_of("Park NOT Autos")[0][0] == "de"
    assert languages_of("Hafen AND (Boote OR Schiffe)")[0][1] > 0.99


def test_a_language_that_is_not_sure_is_said(tiny_model, scene):
    read = api.read_query("piscina", model=tiny_model)
    assert read["sure"] is False and "but may be" in read["hints"][0]
    # The interface decides what several languages have; a language that was set is sure.
    languages = {
        code: api.read_query("ponte", model=tiny_model, expected_language=code)["language"]
        for code in ("pt", "it")
    }
    assert all(code == found for code, found in languages.items())
    read = api.read_query("piscina", "it", tiny_model)
    assert read["sure"] and read["hints"] == [] and read["language"] == "it"
    assert api.read_query("a red roof", model=tiny_model)["sure"]


def test_a_search_says_so_and_its_recipe_holds_what_was_found(tiny_model, scene):
    from terraseek.engine.messages import SearchRequest

    asked = {"model": tiny_model, "tile": 32, "device": "cpu", "details": True, "top": 3}
    result = api.search(SearchRequest(scene, "campo verde", expected_language="pt", **asked))
    assert result.language == "pt" == result.recipe["request"]["language"]
    assert "expected_language" not in result.recipe["request"]
    assert any("taken for Português" in text for text in result.warnings)
    again = api.rerun(result.recipe)
    assert again.language == "pt" and not any("taken for" in text for text in again.warnings)
    quiet = api.search(SearchRequest(scene, "piscina", language="it", **asked))
    assert not any("taken for" in text for text in quiet.warnings)
