"""Reports on accuracy in ten languages, and the progress of what makes them."""

import re
import string

import numpy as np
import pytest
from terraseek.engine.errors import Cancelled
from terraseek.engine.labels import report as reports
from terraseek.engine.labels.assess import assess
from terraseek.engine.labels.errors import ClassListError
from terraseek.engine.labels.messages import UNKNOWN_NAMES, AssessRequest, SampleRequest
from terraseek.engine.labels.sample import draw_sample
from terraseek.engine.labels.texts import Texts, table
from terraseek.engine.messages import LANGUAGES

#: Words of the report's skeleton that only English has.
ENGLISH = ("Accuracy report", "Summary", "standard error", "left out", "Confusion matrix", "user’s")


def fields(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def test_every_text_is_there_in_ten_languages_with_the_same_gaps():
    for key, texts in table().items():
        assert tuple(texts) == LANGUAGES, key
        assert all(t.strip() == t and t for t in texts.values()), key
        assert {tuple(fields(t)) for t in texts.values()} == {tuple(fields(texts["en"]))}, key
        assert not any(c in t for t in texts.values() for c in "<>"), key  # they go into HTML
        if " " in texts["en"] and key not in ("mean_f1", "mean_iou"):  # nothing left in English
            assert list(texts.values()).count(texts["en"]) == 1, key


def test_every_text_is_used():
    from pathlib import Path

    folder = Path(reports.__file__).parent
    code = "".join(p.read_text("utf-8") for p in folder.glob("*.py"))
    made = ("few_", "class_few_", "sample_", "counted_")  # by allocation or unit
    lost = [k for k in table() if f'"{k}"' not in code and f"'{k}'" not in code]
    assert [k for k in lost if not k.startswith(made)] == []


def test_numbers_are_written_as_the_language_does():
    assert Texts("en").percent(0.8412) == "84.1" and Texts("de").percent(0.8412) == "84,1"
    assert Texts("en").count(12345) == "12,345" and Texts("de").count(12345) == "12.345"
    assert Texts("fr").count(12345) == "12\u202f345" and Texts("zh").number(0.5, 3) == "0.500"
    assert Texts("ru").short(0.25) == "0,25" and Texts(None).language == "en"
    # A reference raster has millions of pixels; weights of polygons are no whole numbers.
    assert [Texts("en").short(v) for v in (30.0, 1_234_567.0, 1_234_567.4)] == [
        "30", "1,234,567", "1,234,567"
    ]  # fmt: skip
    assert Texts("de").short(1_234_567.0) == "1.234.567"


@pytest.fixture
def compared(run, truth, tmp_path):
    """A labelled scene with unknown, and the report on it in a language."""
    labels = str(tmp_path / "l.tif")
    run(out=labels, threshold=0.9)
    mapping = '{"1": "red-roof", "2": "green-grass", "3": null}'

    def call(language, **more):
        request = AssessRequest(
            labels, truth, mapping=mapping, language=language, overwrite=True, **more
        )
        return assess(request)

    return call


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_is_in_the_language(compared, tmp_path, language):
    out = tmp_path / "r.html"
    report = compared(language, out=str(out))
    html = out.read_text("utf-8")
    assert report.language == language and f"<html lang='{language}'>" in html
    assert not re.search(r"\{\w*\}", html.split("</style>")[1])
    assert UNKNOWN_NAMES[language] in html
    for key in ("title", "overall_part", "matrix", "users", "producers", "labelled_share"):
        assert table()[key][language] in html
    assert any(table()["not_there"][language].split("{0}")[0] in w for w in report.warnings)
    if language == "en":
        assert all(word in html for word in ENGLISH)
    else:
        assert not [word for word in ENGLISH if word in html]
        assert not any("accuracy" in w for w in report.warnings)
    plain = compared(None)
    assert (report.overall, report.matrix, report.method) == (
        plain.overall, plain.matrix, plain.method
    )  # fmt: skip
    assert "bootstrap over 96 blocks of the raster" in report.method  # JSON stays English
    assert ("bootstrap over 96 blocks" in html) == (language == "en")


def test_a_sample_and_its_report_speak_the_language(run, tmp_path):
    labels, out = str(tmp_path / "l.tif"), str(tmp_path / "s.gpkg")
    run(out=labels)
    drawn = draw_sample(SampleRequest(labels, out, n=50, language="de"))
    assert drawn.warnings[0].startswith("90 Punkte statt 50")
    with pytest.raises(ClassListError, match="Unknown language"):
        draw_sample(SampleRequest(labels, str(tmp_path / "t.gpkg"), n=50, language="xx"))
    with pytest.raises(ClassListError, match="Unknown language"):
        assess(AssessRequest(labels, out, language="xx"))


def test_progress_goes_from_nothing_to_all(compared, run, tmp_path):
    from terraseek.engine.labels.reference import read_labels

    labels, truth = str(tmp_path / "l.gpkg"), str(tmp_path / "truth.tif")
    run(out=labels)
    for request, work, stage in (
        (AssessRequest(labels, truth, mapping='{"1": "0", "2": "1", "3": "2"}'), assess, "assess"),
        (SampleRequest(labels, str(tmp_path / "s.gpkg"), n=50), draw_sample, "sample"),
    ):
        if stage == "assess":
            names = read_labels(request).names
            request.mapping = str(dict(zip("123", names))).replace("'", '"')
        seen = []
        work(request, seen.append)
        done = [p["done"] for p in seen]
        assert {p["stage"] for p in seen} == {stage} and {p["total"] for p in seen} == {100}
        assert done == sorted(done) and done[0] == 0 and done[-1] == 100 and len(set(done)) > 4
        assert all(p["message"] for p in seen)


def test_cancelling_writes_nothing(compared, run, tmp_path):
    out = tmp_path / "r.html"
    labels = str(tmp_path / "l2.tif")
    run(out=labels)
    asked = iter([False, False, True])
    request = AssessRequest(labels, str(tmp_path / "truth.tif"), ignore_unknown=True, out=str(out))
    request.mapping = '{"1": "red-roof", "2": "green-grass", "3": "blue-lake"}'
    with pytest.raises(Cancelled):
        assess(request, None, lambda: next(asked))
    points = tmp_path / "s.gpkg"
    with pytest.raises(Cancelled):
        draw_sample(SampleRequest(labels, str(points), n=50), None, lambda: True)
    assert not out.exists() and not points.exists()


def test_the_command_line_shows_both(compared, tmp_path, cli):
    labels, truth = tmp_path / "l.tif", tmp_path / "truth.tif"
    mapping = '{"1": "red-roof", "2": "green-grass", "3": null}'
    more = ("--mapping", mapping, "--language", "de", "--progress", "--out", tmp_path / "r.html")
    code, _, err = cli("assess", labels, truth, *more)
    assert code == 0 and "assess 100 %" in err and "Nicht in der Referenz" in err
    assert "Genauigkeitsbericht" in (tmp_path / "r.html").read_text("utf-8")
    code, _, err = cli("sample", labels, "--out", tmp_path / "s.gpkg", "--n", 50, "--progress")
    assert code == 0 and "sample 100 %" in err


def test_numbers_are_those_of_the_english_report(compared, tmp_path):
    pages = {}
    for language in ("en", "de"):
        compared(language, out=str(tmp_path / f"{language}.html"))
        text = (tmp_path / f"{language}.html").read_text("utf-8")
        body = re.sub(r"<[^>]+>", " ", text.split("</h1>")[1])
        pages[language] = np.array(
            [float(v.replace(",", ".")) for v in re.findall(r"\d+[.,]\d+(?= %)", body)]
        )
    assert len(pages["en"]) > 20 and np.array_equal(pages["en"], pages["de"])


@pytest.mark.parametrize("counted", sorted(set(reports.COUNTED.values())))
def test_what_the_matrix_counts_has_a_name(counted):
    assert set(table()[f"counted_{counted}"]) == set(LANGUAGES)
