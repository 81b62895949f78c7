"""Parts of labelling in QGIS that need no engine."""

import pytest
from terraseek.qgis_plugin.labelling import class_list, map_layers, text


def test_edits_of_a_list_keep_what_belongs_to_a_class():
    data = {
        "classes": [
            {"id": "water", "value": 1, "colour": "#1f78b4", "codes": ["80"],
             "names": {"en": ["water", "lake"], "de": ["Wasser"]},
             "descriptions": {"en": ["blue"]}},
            {"id": "wood", "value": 2, "colour": "#33a02c",
             "names": {"en": ["wood"], "de": ["Wald"]}},
        ]
    }  # fmt: skip
    assert class_list.names_text(data["classes"][0], "en") == "water | lake"
    same = class_list.rename(data, 0, "water | river", "en")["classes"][0]
    assert same["names"]["en"] == ["water", "river"] and same["codes"] == ["80"]
    other = class_list.rename(data, 0, "parking", "en")["classes"][0]
    assert other == {"id": "parking", "value": 1, "colour": "#1f78b4", "names": {"en": ["parking"]}}
    assert class_list.languages(class_list.rename(data, 0, "parking", "en")) == ["en"]
    longer = class_list.add(data, "雪", "zh")["classes"][2]
    assert longer["id"] == "class-3" and longer["colour"] == "#e31a1c"
    with pytest.raises(ValueError):
        class_list.rename(data, 0, " | ", "en")
    full = data
    for n in range(248):
        full = class_list.add(full, f"class {n}", "en")
    assert len({c["colour"] for c in full["classes"]}) == 250
    with pytest.raises(ValueError):
        class_list.add(full, "one more", "en")


def test_names_on_the_map_are_those_of_the_interface():
    one = {"id": "water", "name": "water", "names": {"en": "water", "de": "Wasser"}}
    assert map_layers.class_name(one, "de") == "Wasser"
    assert map_layers.class_name(one, "ko") == "water"
    assert map_layers.unknown_name("de") == "unbekannt"


def test_hints_name_what_qgis_has_instead_of_options():
    hint = "Give another name, or --overwrite. Choose a smaller area with --bounds."
    plain = text.plain_hint(hint)
    assert "--" not in plain and "“Replace files”" in plain and "“Area”" in plain
    assert text.plain_hint("Check the bounds.") == "Check the bounds."
    assert text.plain_hint("or --nonsense") == "or nonsense"


def test_the_share_of_unknown_is_that_of_the_area_as_in_the_table():
    step = {"step": "threshold", "changed": 5, "share": 0.5, "detail": "given"}
    report = {
        "threshold": 0.4, "steps": [step], "unknown_area_m2": 100.0,
        "classes": [{"area_m2": 250.0}, {"area_m2": 50.0}],
    }  # fmt: skip
    assert text.effects(report) == ["25 % unknown: below a probability of 0.40."]
    without = {**report, "unknown_area_m2": 0.0, "classes": []}  # an older report has no areas
    assert text.effects(without) == ["50 % unknown: below a probability of 0.40."]
