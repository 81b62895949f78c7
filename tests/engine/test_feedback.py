"""Learning from marks: helps, falls back, suggests, estimates, and is saved as a detector."""

import json

import numpy as np
import pytest
from terraseek.engine import api, feedback
from terraseek.engine.calibration import spread_of, stats_of
from terraseek.engine.cli import run
from terraseek.engine.errors import OutputError, QueryError
from terraseek.engine.feedback import (
    FULL,
    learn,
    logistic,
    sigmoid,
    suggest,
    whole_correction,
)
from terraseek.engine.messages import SearchRequest


def world(seed=0, n=600, d=24, quality=0.5):
    """Tiles of which 10 % are right; the query knows ``quality`` of the direction that tells."""
    rng = np.random.default_rng(seed)
    right = rng.random(n) < 0.1
    direction, noise = np.linalg.qr(rng.standard_normal((d, 2)))[0].T
    x = rng.standard_normal((n, d)) * 0.3 + 1.2 * right[:, None] * direction
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    query = quality * direction + np.sqrt(1 - quality**2) * noise
    scores = x @ query
    return x.astype(np.float32), right, spread_of(scores).contrast(scores)


def average_precision(right, scores):
    hits = right[np.argsort(-scores, kind="stable")]
    return (np.cumsum(hits) / np.arange(1, len(hits) + 1))[hits].mean()


def marks(prior, n=20):
    order = np.argsort(-prior)
    return np.concatenate([order[: n // 2], order[n // 2 : 5 * n : 9][: n - n // 2]])


def test_marks_make_a_weak_query_better_on_tiles_that_nobody_marked():
    gains = []
    for seed in range(10):
        x, right, prior = world(seed)
        rows = marks(prior)
        stats = stats_of(x)
        head = learn(x[rows], right[rows], prior[rows], stats, prior)
        after = head.scores(prior, x @ head.correction)
        rest = np.setdiff1d(np.arange(len(x)), rows)
        before = average_precision(right[rest], prior[rest])
        gains.append(average_precision(right[rest], after[rest]) - before)
    assert np.mean(gains) > 0.1 and min(gains) > -0.02


def test_marks_that_say_nothing_leave_the_ranking_as_it_was():
    """Answers at random must not move a good query: the blend falls back to 0."""
    stayed = 0
    for seed in range(20):
        x, _, prior = world(seed, quality=1.0)
        rows = marks(prior)
        answers = np.random.default_rng(seed).random(len(rows)) < 0.5
        head = learn(x[rows], answers, prior[rows], stats_of(x), prior)
        if head.blend == 0:
            assert (head.scores(prior, x @ head.correction) == prior).all()
            stayed += 1
    assert stayed >= 15
    two = learn(x[rows[:2]], np.array([True, False]), prior[rows[:2]], stats_of(x), prior)
    assert two.blend == 0 and two.losses[0] == two.losses[1]


def test_leave_one_out_is_what_refitting_gives():
    """``learn`` without a mark corrects it by what leave-one-out says of it, times the blend."""
    x, right, prior = world(1, quality=0.7)
    rows = marks(prior, 20)
    stats = stats_of(x)
    _, left_out = whole_correction(x[rows], right[rows], prior[rows], stats)
    for k in range(len(rows)):
        rest = np.delete(rows, k)
        head = learn(x[rest], right[rest], prior[rest], stats, prior)
        assert head.blend > 0
        after = head.scores(prior, x @ head.correction)[rows[k]]
        slow = (after - prior[rows[k]]) / head.blend
        assert left_out[k] == pytest.approx(slow, abs=1e-4)


def test_learn_decides_by_leave_one_out(monkeypatch):
    x, right, prior = world(1, quality=0.7)
    rows = marks(prior, 20)
    asked = x[rows], right[rows], prior[rows], stats_of(x), prior
    blend = learn(*asked).blend
    weights, left_out = whole_correction(*asked[:4])
    # Left out, every mark would be taken for the opposite: less may be learnt.
    flipped = np.where(right[rows], -np.abs(left_out) - 20, np.abs(left_out) + 20)
    monkeypatch.setattr(feedback, "whole_correction", lambda *_: (weights, flipped))
    assert learn(*asked).blend < blend


def left_variance(x, marked, stats):
    """Variance of the Gaussian process at ``x`` after marks, by its definition."""

    def kernel(a, b):
        return (a - stats.mean) @ stats.whitener @ (b - stats.mean).T / a.shape[1]

    noisy = kernel(marked, marked) + feedback.NOISE * np.eye(len(marked))
    cross = kernel(x, marked)
    return np.diag(kernel(x, x) - cross @ np.linalg.solve(noisy, cross.T))


def test_the_suggestion_tells_most_about_what_is_uncertain():
    """It is what marking each candidate in turn gives."""
    x, right, prior = world(1)
    rows = marks(prior)
    stats = stats_of(x)
    head = learn(x[rows], right[rows], prior[rows], stats, prior)
    after = head.scores(prior, x @ head.correction)
    rest = np.setdiff1d(np.arange(len(x)), rows)
    top = rest[np.argsort(-after[rest])[:60]]
    p = head.probability(after[top])
    entropy = -(p * np.log(p) + (1 - p) * np.log(1 - p))
    before, gains = left_variance(x[top], x[rows], stats), []
    for k, row in enumerate(top):
        less = before - left_variance(x[top], x[[*rows, row]], stats)
        gains.append(entropy[k] * np.delete(less * entropy, k).sum())
    assert suggest(after[top], x[top], x[rows], head, stats) == int(np.argmax(gains))


def test_an_oddity_is_not_suggested():
    """A tile like no other has the largest variance of its own and tells about none."""
    x, right, prior = world(1)
    rows = marks(prior)
    stats = stats_of(x)
    head = learn(x[rows], right[rows], prior[rows], stats, prior)
    top = np.setdiff1d(np.argsort(-prior)[:80], rows)
    odd = stats.mean + 3 * np.linalg.svd(x[top] - stats.mean)[2][-1]
    seen = np.concatenate([x[top], odd[None]]).astype(np.float32)
    scores = np.zeros(len(seen))  # all are equally uncertain
    assert np.argmax(left_variance(seen, x[rows], stats)) == len(top)
    assert suggest(scores, seen, x[rows], head, stats) != len(top)


def test_a_separable_logistic_stays_finite():
    x, y = np.array([-2.0, -1, 1, 2]), np.array([0.0, 0, 1, 1])
    theta, covariance = logistic(x, y, np.ones(4))
    assert 0 < theta[0] < 10 and np.isfinite(covariance).all()
    # Newton's steps alone swung between -2 and 2 here, and left a loss of 2.
    x = np.array([7.9] * 10 + [3.2] * 10 + [-1.0] * 300)
    y = np.array([1.0] * 10 + [0.0] * 310)
    theta, _ = logistic(x, y, np.array([1.0] * 20 + [5 / 300] * 300))
    right, wrong, ordinary = sigmoid(theta[0] * np.array([7.9, 3.2, -1.0]) + theta[1])
    assert right > 0.8 and wrong < 0.2 and ordinary < 0.05
    assert np.linalg.eigvalsh(covariance).min() > 0
    assert sigmoid(np.array([-1e9, 1e9])).tolist() == pytest.approx([0, 1])


# -- over a real raster ---------------------------------------------------------------


@pytest.fixture
def ask(scene, tiny_model):
    def run_search(query="", **more):
        values = {"source": scene, "model": tiny_model, "tile": 32, "device": "cpu", **more}
        return api.search(SearchRequest(query=query, **values))

    return run_search


def blue(hit):
    x = (hit.bounds[0] + hit.bounds[2]) / 2 - 499_968
    y = 5_000_000 - (hit.bounds[1] + hit.bounds[3]) / 2
    return 216 <= x <= 296 and 216 <= y <= 296


@pytest.fixture
def marked(ask):
    """Marks that want the blue square only, after asking for red or blue."""
    hits = ask("red OR blue", top=40).hits
    return {
        "right": [h.tile for h in hits if blue(h)][:10],
        "wrong": [h.tile for h in hits if not blue(h)][:10],
    }


def test_marks_rerank_a_layer(ask, marked):
    before = ask("red OR blue", top=12)
    assert len(marked["right"]) >= 5 and len(marked["wrong"]) >= 5
    after = ask("red OR blue", top=12, **marked)
    assert sum(map(blue, after.hits)) > sum(map(blue, before.hits))
    assert all(map(blue, after.hits[:8]))
    report = after.feedback
    assert report.blend > 0 and report.n_right == len(marked["right"])
    assert report.suggested not in marked["right"] + marked["wrong"]
    assert 0 <= after.hits[-1].probability <= after.hits[0].probability <= 1
    assert report.low <= report.precision <= report.high
    assert json.loads(json.dumps(after.to_dict()))["feedback"]["blend"] == report.blend


def test_the_precision_of_tiles_that_are_all_marked_is_their_count(ask):
    area = {"bounds": [500_130, 4_999_750, 500_250, 4_999_850], "top": 500}
    tiles = [hit.tile for hit in ask("red", **area).hits]
    assert len(tiles) >= 20
    report = ask("red", right=tiles[::3], wrong=sorted(set(tiles) - set(tiles[::3])), **area)
    share = round(len(tiles[::3]) / len(tiles), 3)
    said = report.feedback
    assert [said.precision, said.low, said.high] == [share] * 3
    assert all(low == mean == high for _, mean, low, high in said.curve)


def test_a_detector_runs_on_another_layer(ask, marked, tmp_path, writer, painted, tiny_model):
    from rasterio.transform import from_origin

    path = str(tmp_path / "blue things.json")
    first = ask("red OR blue", top=10, save_detector=path, **marked)
    same = ask(detector=path, top=10)
    assert [h.tile for h in same.hits] == [h.tile for h in first.hits]
    assert same.query == "red OR blue"
    other = writer(
        tmp_path / "other.tif", painted()[:, ::-1], transform=from_origin(499_968, 5_000_000, 1, 1)
    )
    request = SearchRequest(other, "", detector=path, model=tiny_model, tile=32, top=5)
    for hit in api.search(request).hits:
        y = 5_000_000 - (hit.bounds[1] + hit.bounds[3]) / 2
        assert hit.bounds[0] > 499_968 + 200 and 16 <= y <= 112


def test_a_broken_detector_is_refused(ask, marked, tmp_path):
    path = tmp_path / "d.json"
    ask("red", save_detector=str(path), **marked)
    good = json.loads(path.read_text())
    for change, says in [
        ({"format": "x"}, "no detector"),
        ({"version": "2.0"}, "version is '2.0'"),
        ({"image_sha256": "0"}, "made with the model"),
        ({"query": "blue"}, "not those of its query"),
        ({"phrases": {"red": [1, 2]}}, "finite numbers"),
        ({"phrases": {"red": [1e300] * 16}}, "too large"),
        ({"examples": [{"weight": 0, "direction": []}]}, "no usable weight"),
        ({"examples": None}, "field is missing"),
        ({"correction": ["a"] * 16}, "finite numbers"),
    ]:
        path.write_text(json.dumps({**good, **change}))
        with pytest.raises(QueryError, match=says):
            ask(detector=str(path))
    for prompts in (5, {"red": 5}, {"red": [5]}):  # only shown: what is no text is left out
        path.write_text(json.dumps({**good, "prompts": prompts}))
        assert ask(detector=str(path), details=True).prompts == {"red": ["red"]}
    for raw, says in [("{", "not valid JSON"), ("[]", "no detector")]:
        path.write_text(raw)
        with pytest.raises(QueryError, match=says):
            ask(detector=str(path))
    with pytest.raises(QueryError, match="No such file"):
        ask(detector=str(tmp_path / "none.json"))
    with pytest.raises(OutputError, match=r"a \.json file"):
        ask("red", save_detector=str(tmp_path / "d.txt"))


def test_a_list_ranked_by_cosine_is_bent_from_where_it_was(ask):
    """Two marks teach nothing yet: the order stays that of the list that was marked."""
    names = {}
    for ranking in ("cosine", "contrast"):
        plain = ask("a red square", top=400, ranking=ranking)
        marked = [plain.hits[0].tile], [plain.hits[-1].tile]
        after = ask("a red square", top=400, ranking=ranking, right=marked[0], wrong=marked[1])
        assert after.feedback.blend == 0
        names[ranking] = [hit.tile for hit in after.hits]
        assert [round(h.score, 3) for h in after.hits] == sorted(
            (round(h.score, 3) for h in after.hits), reverse=True
        )
        place = {hit.tile: hit.score for hit in plain.hits}
        told = [place[tile] for tile in names[ranking]]
        assert np.diff(told).max() <= 2e-5  # rounded, in the order of the list
    assert names["cosine"] != names["contrast"]  # else this says nothing


def test_a_detector_taught_on_a_list_by_cosine_scores_alike(ask, tmp_path):
    hits = ask("a red square", top=40).hits
    marks = {"right": [h.tile for h in hits[:6]], "wrong": [h.tile for h in hits[30:36]]}
    path = str(tmp_path / "red.json")
    first = ask("a red square", top=30, save_detector=path, **marks)
    assert json.loads((tmp_path / "red.json").read_text())["centred"] is False
    same = ask(detector=path, top=30, details=True)
    scores = {hit.tile: hit.score for hit in first.hits}
    assert {h.tile: h.score for h in same.hits} == pytest.approx(scores, abs=5e-5)
    plain = ask("a red square", details=True)
    assert same.verdict.evidence == plain.verdict.evidence  # by contrast, whatever was marked


def test_marks_that_cannot_be_used(ask):
    tile = ask("red").hits[0].tile
    with pytest.raises(QueryError, match="right and wrong"):
        ask("red", right=[tile], wrong=[tile])
    with pytest.raises(QueryError, match="has no tile"):
        ask("red", right=["E1N1"])


def test_feedback_on_the_command_line(scene, tiny_model, marked, tmp_path, capsys):
    notes = tmp_path / "wrong.txt"
    notes.write_text("\n".join(marked["wrong"]))
    base = ["search", scene, "red OR blue", "--model", tiny_model, "--tile", "32"]
    base += ["--right", ",".join(marked["right"]), "--wrong", f"@{notes}"]
    assert run([*base, "--save-detector", str(tmp_path / "b.json")]) == 0
    said = capsys.readouterr().out
    assert "marks changed the ranking" in said and "Mark next" in said and "Right among" in said
    base[2:3] = ["--detector", str(tmp_path / "b.json")]
    assert run(base[:8]) == 0
    assert run([*base[:8], "--right", "@missing.txt"]) == 2


def test_few_marks_bend_little_and_the_whole_say_comes_with_many():
    x, right, prior = world(3)
    stats = stats_of(x)
    for n in (3, 5, 10, 20, FULL, 40):
        rows = marks(prior, n)
        assert learn(x[rows], right[rows], prior[rows], stats, prior).blend <= min(1, n / FULL)


def test_few_marks_must_prove_more():
    """Five marks whose leave-one-out saves little teach nothing; without the proof they would."""
    x, right, prior = world(3)
    stats, taught, wanted = stats_of(x), 0, 0
    for first in range(12):
        rows = np.argsort(-prior)[first : first + 10 : 2]
        asked = x[rows], right[rows], prior[rows], stats, prior
        head = learn(*asked)
        if head.blend:
            assert head.losses[1] <= 0.9 * head.losses[0]
            taught += 1
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(feedback, "PROOF", 0.0)
            wanted += learn(*asked).blend > 0
    assert taught < wanted
