"""Operators, prompts, details, places, several tile sizes and recipes over a real raster."""

import json

import numpy as np
import pytest
from terraseek.engine import api, verdict
from terraseek.engine.cli import run
from terraseek.engine.combine import combine, membership
from terraseek.engine.errors import QueryError, TerraSeekError
from terraseek.engine.explain import said_most
from terraseek.engine.messages import Hit, SearchRequest, SearchResult
from terraseek.engine.query_language import parse


@pytest.fixture
def ask(scene, tiny_model):
    def run_search(query="", **more):
        values = {"source": scene, "model": tiny_model, "tile": 32, "device": "cpu", **more}
        if more.get("tiles"):
            del values["tile"]
        return api.search(SearchRequest(query=query, **values))

    return run_search


def is_red(hit):
    left, bottom, right, top = hit.bounds
    return left < 499_968 + 96 and right > 500_000 and top > 4_999_904 and bottom < 4_999_968


def is_blue(hit):
    left, bottom, right, top = hit.bounds
    x, y = (left + right) / 2 - 499_968, 5_000_000 - (bottom + top) / 2
    return 224 - 16 <= x <= 288 + 16 and 224 - 16 <= y <= 288 + 16


def test_or_finds_both_and_not_leaves_one_out(ask):
    both = ask("red roof OR blau", top=40)
    assert any(map(is_red, both.hits[:30])) and any(map(is_blue, both.hits[:30]))
    one = ask("(red OR 蓝) NOT blue", top=12)
    assert all(map(is_red, one.hits)) and not any(map(is_blue, one.hits))
    assert all(0 <= h.score <= 1 for h in both.hits)
    assert both.query == "red roof OR blau"


def test_and_of_what_never_meets_is_low(ask):
    assert ask("red AND blue").hits[0].score < 0.2
    assert ask("red AND rouge").hits[0].score > 0.5


def test_a_plain_sentence_is_the_cosine_as_before(ask):
    plain = ask("red roof", top=7)
    assert plain.hits == ask('"red roof"', top=7).hits
    assert all(h.contrast is None for h in plain.hits)
    assert plain.verdict is None and plain.recipe is None and not plain.places
    detailed = ask("red roof", top=7, details=True)
    assert [h.tile for h in detailed.hits] == [h.tile for h in plain.hits]
    assert [h.score for h in detailed.hits] == [h.score for h in plain.hits]
    assert detailed.hits[0].contrast > 3 and "red roof" in detailed.prompts


def test_combining_is_what_the_page_says():
    z = {"a": np.array([5.0, 5.0, -1.0]), "b": np.array([5.0, -1.0, 5.0])}
    m = {k: membership(v) for k, v in z.items()}
    assert combine(parse("a AND b"), z) == pytest.approx(m["a"] * m["b"])
    assert combine(parse("a OR b"), z) == pytest.approx(np.maximum(m["a"], m["b"]))
    assert combine(parse("a NOT b"), z) == pytest.approx(m["a"] * (1 - m["b"]))
    heavy = combine(parse("a^2 AND b"), z)
    assert heavy == pytest.approx(m["a"] * m["b"] ** 0.5)
    assert heavy[1] > combine(parse("a AND b"), z)[1]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"query": "red AND"}, "character 8"),
        ({"query": "red AND blue", "prompts": ["red"]}, "plain sentence"),
        ({"query": "red", "prompts": [""]}, "empty"),
        ({"query": "red", "prompts": ["red"] * 40}, "1 to 32"),
        ({"query": "red", "tiles": [32, -1]}, "sizes"),
        ({"query": "red", "tiles": [32, 64], "right": ["E1N1"]}, "one tile size"),
        ({"query": "red", "detector": "x.json"}, "brings its own"),
    ],
)
def test_what_cannot_be_meant_is_said_before_any_work(ask, scene, change, says):
    with pytest.raises(QueryError, match=says):
        ask(**change)


def test_the_readable_output_shows_what_was_encoded(scene, tiny_model, capsys):
    base = ["search", scene, "red roof", "--model", tiny_model, "--tile", "32", "--language", "en"]
    assert run(base) == 0
    assert "encoded for" not in capsys.readouterr().out
    assert run([*base, "--expand", "--details"]) == 0
    line = 'encoded for "red roof": red roof | an aerial photo of red roof.'
    assert line in capsys.readouterr().out
    assert run([*base, "--prompt", "blue", "--prompt", "lake"]) == 0
    assert 'encoded for "red roof": blue | lake' in capsys.readouterr().out
    base[2] = '"red roof" AND  blue NOT lake'
    assert run(base) == 0
    out = capsys.readouterr().out
    assert 'AND asks for "red roof and blue" too' in out and out.count("AND asks for") == 1


def test_prompts_are_shown_and_can_be_edited(ask, tiny_model):
    expanded = ask("red roof", expand=True, details=True, language="en")
    assert expanded.prompts["red roof"] == ["red roof", "an aerial photo of red roof."]
    edited = ask("red roof", prompts=["blue lake"], top=5, details=True)
    assert all(map(is_blue, edited.hits)) and edited.prompts["red roof"] == ["blue lake"]
    read = api.read_query("harbour AND 港口", model=tiny_model)
    assert read["phrases"] == ["harbour", "港口"] and not read["plain"]
    assert read["prompts"]["harbour"][1:3] == ["port", "docks"]


def test_places_join_the_tiles_of_one_square(ask):
    found = ask("red OR blue", places=True, top=50, contrast=1.0)
    assert len(found.places) == 2
    for place in found.places:
        assert place.n_tiles > 10 and place.bounds[2] - place.bounds[0] > 64
        assert place.tile in {h.tile for h in found.hits}
    assert {is_red(p) for p in found.places} == {True, False}
    assert found.places[0].contrast >= found.places[1].contrast


def test_several_tile_sizes_are_fused(ask):
    found = ask("red", tiles=[32.0, 64.0], top=6, places=True)
    sides = {round(h.bounds[2] - h.bounds[0]) for h in found.hits}
    assert sides <= {32, 64} and len(found.hits) == 6
    contrasts = [h.contrast for h in found.hits]
    assert contrasts == sorted(contrasts, reverse=True)
    assert is_red(found.hits[0]) and is_red(found.places[0])
    assert found.n_tiles == ask("red", tile=32).n_tiles + ask("red", tile=64).n_tiles


def test_the_verdict_of_several_sizes_is_the_one_that_says_most(ask):
    single = [ask("red", tile=side, details=True).verdict for side in (32, 64)]
    both = ask("red", tiles=[32.0, 64.0], details=True).verdict
    assert both == max(single, key=said_most)
    assert said_most(both) >= max(map(said_most, single))


def test_a_detector_of_edited_prompts_is_judged_by_them(ask, tmp_path):
    path = str(tmp_path / "edited.json")
    first = ask("forest", prompts=["red"], details=True, language="en", save_detector=path)
    again = ask(detector=path, details=True).verdict
    assert again.languages == first.verdict.languages == ["en"]
    assert again.evidence["fit"] == pytest.approx(first.verdict.evidence["fit"], abs=0.01)
    plain = str(tmp_path / "plain.json")
    ask("forest", language="en", save_detector=plain)
    assert len(ask(detector=plain, details=True).verdict.languages) == 10


def of_the_ten_best(ask, phrase, **more):
    """Contrast of the ten best tiles of a phrase by contrast: what the verdict was fitted on."""
    hits = ask(phrase, ranking="contrast", top=10, language="en", details=True, **more).hits
    return pytest.approx(np.mean([hit.contrast for hit in hits]), abs=0.01)


def test_each_phrase_is_judged_on_its_own_best_tiles(ask):
    alone = {p: ask(p, details=True, language="en").verdict for p in ("red", "blue", "green")}
    for query in ("red AND blue", "red OR blue", "green AND NOT red", "(red NOT blue) OR green"):
        said = ask(query, details=True, language="en").verdict
        assert said == alone[said.phrase]
        assert said.evidence["top"] == of_the_ten_best(ask, said.phrase)


def test_a_sentence_is_judged_on_its_ten_best_by_contrast(ask, monkeypatch):
    # Other concepts than the shipped ones, so that cosine and contrast rank differently.
    from terraseek.engine import calibration

    lists = {"concepts": {"en": ["blue", "sea"]}, "neutral": {"en": ["a photo"]}}
    monkeypatch.setattr(calibration, "table", lists.__getitem__)
    orders = [
        [h.tile for h in ask("red blue", top=10, details=True, language="en", ranking=r).hits]
        for r in ("cosine", "contrast")
    ]
    assert set(orders[0]) != set(orders[1])
    said = ask("red blue", details=True, language="en").verdict
    assert said.evidence["top"] == of_the_ten_best(ask, "red blue")


def test_a_detector_is_judged_as_its_query(ask, tmp_path):
    path = str(tmp_path / "d.json")
    said = ask("red OR blue", details=True, save_detector=path).verdict
    again = ask(detector=path, details=True).verdict
    assert again.phrase == said.phrase
    assert again.evidence == pytest.approx(said.evidence, abs=0.002)


def test_the_evidence_is_of_the_tiles_in_the_bounds(ask):
    area = {"bounds": [499_968, 4_999_840, 500_128, 5_000_000]}
    whole = ask("blue").n_tiles
    for query in ("blue", "blue NOT red"):
        found = ask(query, details=True, language="en", **area)
        assert found.n_tiles < whole
        assert found.verdict.evidence["size"] == round(float(np.log10(found.n_tiles)), 3)
        assert found.verdict.evidence["top"] == of_the_ten_best(ask, "blue", **area)


def test_of_a_handful_of_tiles_nothing_is_claimed(ask, monkeypatch):
    """The best ten of them are all: they stand out of nothing, whatever the curve says."""
    monkeypatch.setattr(verdict, "probability", lambda *_: 0.999)
    area = {"bounds": [499_968, 4_999_936, 500_032, 5_000_000]}
    few = ask("blue", details=True, language="en", **area)
    assert 0 < few.n_tiles < verdict.SMALLEST and few.verdict.state == "unclear"
    assert ask("blue", details=True, language="en").verdict.state == "there"


def test_bounds_narrow_places_and_verdict_too(ask):
    area = [499_968, 4_999_840, 500_128, 5_000_000]
    found = ask("red", places=True, details=True, bounds=area, top=5)
    assert found.places and found.verdict is not None
    assert all(is_red(p) for p in found.places[:1])


def test_a_recipe_runs_again(ask, tmp_path, scene, capsys):
    first = ask("red NOT blue", details=True, top=5)
    path = tmp_path / "recipe.json"
    path.write_text(json.dumps(first.recipe))
    again = api.rerun(json.loads(path.read_text()))
    assert again.hits == first.hits and again.warnings == first.warnings
    assert run(["rerun", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["hits"][0]["tile"] == first.hits[0].tile
    changed = {**first.recipe, "model_hash": "0", "index": {}}
    said = " ".join(api.rerun(changed).warnings)
    assert "was made with the model" in said and "not the one of the recipe" in said


@pytest.mark.parametrize("bad", ["{}", "[1]", "no json", '{"format": "terraseek-recipe"}'])
def test_a_broken_recipe_is_refused(tmp_path, bad, capsys):
    path = tmp_path / "r.json"
    path.write_text(bad)
    assert run(["rerun", str(path)]) == 1
    assert "Traceback" not in capsys.readouterr().err
    with pytest.raises(TerraSeekError):
        from terraseek.engine import recipe

        recipe.request_of({"format": recipe.FORMAT, "version": "1.0", "request": {"sorce": "a"}})


def test_the_json_form_of_the_command_line_is_frozen(scene, tiny_model, capsys):
    base = ["search", scene, "red NOT blue", "--model", tiny_model, "--tile", "32", "--json"]
    assert run(base) == 0
    plain = json.loads(capsys.readouterr().out)
    assert tuple(plain) == SearchResult.JSON_FIELDS
    assert tuple(plain["hits"][0]) == Hit.JSON_FIELDS
    assert run([*base, "--details", "--places"]) == 0
    full = json.loads(capsys.readouterr().out)
    assert full["verdict"]["text"] and full["places"] and full["hits"][0]["contrast"] > 0
    assert run(base[:-1]) == 0 and run([*base[:-1], "--details"]) == 0
    assert "contrast" in capsys.readouterr().out
    assert run([*base[:-1], "--sizes", "32,64", "--places"]) == 0
    assert "places" in capsys.readouterr().out


def test_result_layers_carry_their_recipe(ask, tmp_path):
    import pyogrio
    from terraseek.engine import recipe

    found = ask("red", details=True, top=3, out=str(tmp_path / "h.geojson"))
    assert recipe.read(str(tmp_path / "h.geojson")) == found.recipe
    ask("red", details=True, top=3, out=str(tmp_path / "h.gpkg"))
    held = pyogrio.read_info(tmp_path / "h.gpkg")["layer_metadata"]
    assert json.loads(held["TERRASEEK_RECIPE"]) == found.recipe
    ask("red", top=3, out=str(tmp_path / "plain.geojson"))
    assert "recipe" not in json.loads((tmp_path / "plain.geojson").read_text("utf-8"))
