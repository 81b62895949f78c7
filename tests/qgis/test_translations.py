"""Every text of the plugin is there in every language, and the compiled files are those texts.

No tool of Qt's is needed: the .ts are read as XML, the .qm by QTranslator.
"""

import ast
import re
import shutil
import sys
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from terraseek.engine.messages import LANGUAGES
from terraseek.qgis_plugin.examples import EXAMPLES
from terraseek.qgis_plugin.i18n import locale, number, said, tr

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

import translations  # noqa: E402 - a script, not installed

HINT = "run `make translations`, then translate what it names (docs/translating.md)"
#: Numbers whose forms are looked up, with the place of the form in the .ts: Qt's rules.
NUMBERS = {
    1: [(1, 0), (2, 0), (5, 0)],
    2: [(1, 0), (2, 1), (5, 1), (21, 1), (100, 1)],
    3: [(1, 0), (2, 1), (5, 2), (11, 2), (21, 0), (24, 1), (111, 2)],
}
#: Methods and widgets that show their first text to the user.
SHOWN = """setText setToolTip setStatusTip setWhatsThis setWindowTitle setTitle setPlaceholderText
setSuffix setPrefix setSpecialValueText setLabelText addAction addMenu addRow addTab addItem
addGroup setHorizontalHeaderLabels pushMessage QLabel QPushButton QCheckBox QRadioButton
QGroupBox QAction"""
#: What is the same in every language: names of formats, and syntax that stays English.
SAME = {"TerraSeek", "en: water, forest | wood, town"}


@pytest.fixture(scope="module")
def texts():
    return translations.extract()


def test_there_is_a_file_for_every_language_of_the_engine():
    assert set(translations.FORMS) == set(LANGUAGES) == set(EXAMPLES)
    for language in LANGUAGES:
        assert translations.ts_path(language).is_file()
        assert translations.ts_path(language).with_suffix(".qm").is_file()


def test_the_sources_have_many_texts(texts):
    # A collector that finds nothing would make everything below true.
    assert len(texts) > 500
    assert "Search" in texts
    assert sum(text.plural for text in texts.values()) >= 15


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_whole(texts, language):
    found = translations.faults(language, texts)
    assert not found, "\n".join([f"{len(found)} faults; {HINT}", *found[:40]])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_what_the_text_file_says(texts, language):
    translator = QTranslator()
    assert translator.load(str(translations.ts_path(language).with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    wrong = []
    try:
        for source, forms in translations.read_ts(language).items():
            plural = source in texts and texts[source].plural
            for n, place in NUMBERS[translations.FORMS[language]] if plural else [(-1, 0)]:
                have = QCoreApplication.translate("TerraSeek", source, None, n)
                if have != forms[place].replace("%Ln", number(n)):
                    wrong.append(f"{source!r} ({n}): {have!r}, not {forms[place]!r}")
    finally:
        QCoreApplication.removeTranslator(translator)
    assert not wrong, "\n".join([f"{language}: the .qm is old; {HINT}", *wrong[:20]])


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{0} tiles of {1} m", "{0} Kacheln", "differ"),
        ("{0} tiles", "{1} Kacheln", "differ"),
        ("{0:.0%} overlap", "{0} Überlappung", "differ"),
        ("Copy…", "Kopieren", "ellipsis"),
        ("Copying… {0}", "{0} wird… kopiert…", "differ"),
        ("&Search", "Suchen", "differ"),
        ("from ", "ab", "ends with a space"),
        (" m", "m", "begins with a space"),
        ("One.\n\nTwo.", "Eins. Zwei.", "differ"),
        ("%Ln tiles", "Kacheln", "differ"),
        ("Package (*.zip)", "Paket", "differ"),
    ],
)
def test_a_damaged_translation_is_seen(source, translation, fault):
    assert any(fault in found for found in translations.faults_of(source, translation))


def test_a_missing_and_an_old_text_are_seen(texts, monkeypatch, tmp_path):
    for language in LANGUAGES:
        shutil.copy(translations.ts_path(language), tmp_path)
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    path = translations.ts_path("de")
    path.write_text(path.read_text("utf-8").replace(">Search</source>", ">Serach</source>"))
    found = "\n".join(translations.faults("de", texts))
    assert "not translated: 'Search'" in found
    assert "no longer in the source: 'Serach'" in found
    text = path.read_text("utf-8")
    path.write_text(text.replace("<translation>", '<translation type="unfinished">', 1))
    assert len(translations.faults("de", texts)) == 3


@pytest.mark.parametrize(
    "code", ["tr(name)", "tr('a' + b)", "tr(f'{x} tiles')", "tr('%Ln tiles')", "tr('tiles', 3)"]
)
def test_a_text_that_cannot_be_collected_is_an_error(tmp_path, code):
    (tmp_path / "module.py").write_text(f"x = {code}\n")
    with pytest.raises(translations.SourceError, match=r"module\.py:1"):
        translations.extract(tmp_path)


def sentences(*files):
    """Return the texts of some modules with their gaps as {0}, {1}…"""
    found = set()
    for path in files:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                gaps = iter(range(99))
                parts = [
                    p.value if isinstance(p, ast.Constant) else f"{{{next(gaps)}}}"
                    for p in node.values
                ]
                found.add("".join(parts))
    return found


def test_the_sentences_of_the_engine_that_are_known_are_still_said():
    known = sentences(*(ROOT / "engine").rglob("*.py"), *(ROOT / "qgis_plugin").glob("setup_*.py"))
    words = "\n".join(known)
    for template in said.TEMPLATES:
        # The set-up's helpers join with +, so that any Python runs them: look for the pieces.
        pieces = [p.strip(" ().") for p in re.split(r"\{\d\}", template)]
        assert template in known or all(p in words for p in pieces if p), template


@pytest.mark.parametrize(
    ("english", "german"),
    [
        (
            "This parenthesis is never closed (character 7).",
            "Diese Klammer wird nie geschlossen (Zeichen 7).",
        ),
        (
            "A word or phrase is missing before the end of the query (character 12).",
            "Vor dem Ende des Suchtexts fehlt ein Wort oder eine Wortgruppe (Zeichen 12).",
        ),
        (
            "The disk is full: the index was not written.",
            "Der Datenträger ist voll: der Index wurde nicht geschrieben.",
        ),
        ("CPU (8 threads)", "CPU (8 Threads)"),
        (
            "The raster's file has changed since it was indexed (+12 bytes). Changed, new or "
            "gone: a.tif, b.tif. It is indexed again; tiles that did not change are kept.",
            "Die Rasterdatei hat sich seit dem Indexieren geändert (+12 Bytes). Geändert, neu oder "
            "weg: a.tif, b.tif. Es wird neu indexiert; Kacheln, die sich nicht geändert haben, "
            "bleiben.",
        ),
        (
            "Overviews are not used: the raster has none. Full resolution is read.",
            "Übersichten werden nicht verwendet: das Raster hat keine. Gelesen wird die volle "
            "Auflösung.",
        ),
        (
            "An NVIDIA GPU is there but the CPU is used: NVIDIA's driver runs CUDA up to 12.4, and "
            "this ONNX Runtime needs 13.0. Update NVIDIA's driver.",
            "Eine NVIDIA-GPU ist da, gerechnet wird aber auf der CPU: der NVIDIA-Treiber kann CUDA "
            "bis 12.4, diese ONNX Runtime braucht 13.0. Aktualisieren Sie den NVIDIA-Treiber.",
        ),
        (
            "An NVIDIA GPU is there but the CPU is used: CUDA failure 36: refused.",
            "Eine NVIDIA-GPU ist da, gerechnet wird aber auf der CPU: CUDA failure 36: refused.",
        ),
        (
            "The list hardly fits this image: the model expects 44 % of the tiles to get the right "
            "class. Try classes that can be seen from above here or another tile size, and assess "
            "the map.",
            "Die Liste passt kaum zu diesem Bild: Das Modell erwartet, dass 44 % der Kacheln die "
            "richtige Klasse bekommen. Versuchen Sie Klassen, die man hier von oben sehen kann, "
            "oder eine andere Kachelgröße, und prüfen Sie die Genauigkeit der Karte.",
        ),
        (
            "The polygon layer 'a.tif' is a raster, not a layer of polygons or points.",
            "Ein Raster, kein Layer aus Polygonen oder Punkten: Polygonlayer 'a.tif'.",
        ),
        (
            "The classes 'a' and 'b' have the same colour '#ff0000'.",
            "Den Klassen 'a' und 'b' ist gemeinsam: Farbe '#ff0000'.",
        ),
        ("it lacks numpy, rasterio", "es fehlen numpy, rasterio"),
        ("Something that nobody knows.", "Something that nobody knows."),
        ("", ""),
        ("{0} {x} %", "{0} {x} %"),
    ],
)
def test_what_the_engine_says_is_translated(speak, english, german):
    assert said.said(english) == english
    speak("de")
    assert said.said(english) == german


def shown_literals():
    """Literals with words in them that a widget gets without tr()."""
    shown = SHOWN.split()
    for path in sorted((ROOT / "qgis_plugin").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name not in shown:
                continue
            for value in node.args:
                items = value.elts if isinstance(value, ast.List) else [value]
                for item in items[: 8 if isinstance(value, ast.List) else 1]:
                    text = item.value if isinstance(item, ast.Constant) else ""
                    words = isinstance(text, str) and sum(c.isalpha() for c in text) > 1
                    if words and (" " in text or text[:1].isupper()) and text not in SAME:
                        yield f"{path.relative_to(ROOT)}:{node.lineno}: {text!r}"


def test_no_text_is_shown_without_translation():
    assert not list(shown_literals())


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("de", "de"),
        ("de_AT", "de"),
        ("pt_BR", "pt"),
        ("pt_PT", "pt"),
        ("fr-CA", "fr"),
        ("es_MX.UTF-8", "es"),
        ("ru_RU@euro", "ru"),
        ("zh", "zh"),
        ("zh_CN", "zh"),
        ("zh-Hans", "zh"),
        ("zh_Hans_HK", "zh"),
        ("zh_TW", "en"),
        ("zh-Hant", "en"),
        ("en_GB", "en"),
        ("ja", "en"),
        ("", "en"),
        ("C", "en"),
    ],
)
def test_a_variant_falls_back(name, language):
    assert locale.language_of(name) == language


@pytest.fixture
def speak():
    """Return a function that installs a language; all are removed afterwards."""
    installed = []

    def install(name):
        installed.append(locale.install(name))
        assert installed[-1] is not None
        return installed[-1]

    yield install
    for translator in installed:
        locale.remove(translator)


def test_a_language_comes_and_goes(speak):
    assert tr("Search") == "Search"
    translator = speak("de_CH")
    assert tr("Search") == "Suchen"
    locale.remove(translator)
    assert tr("Search") == "Search"


def test_a_file_may_be_replaced_while_it_is_in_use(speak, monkeypatch, tmp_path):
    shutil.copy(locale.FOLDER / "terraseek_fr.qm", tmp_path)
    monkeypatch.setattr(locale, "FOLDER", tmp_path)
    speak("fr")
    (tmp_path / "terraseek_fr.qm").write_bytes(b"")
    assert tr("Search") == "Chercher"
    assert locale.install("fr") is None  # not a translation any more
    assert locale.install("de") is None  # not there


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("en", {1: "1 tile", 2: "2 tiles"}),
        ("de", {1: "1 Kachel", 2: "2 Kacheln"}),
        ("ru", {1: "1 тайл", 2: "2 тайла", 5: "5 тайлов", 11: "11 тайлов", 21: "21 тайл"}),
        ("zh", {1: "1 个瓦片", 2: "2 个瓦片"}),
        ("ko", {1: "타일 1개", 7: "타일 7개"}),
    ],
)
def test_plural_forms(speak, name, forms):
    speak(name)
    assert {n: tr("%Ln tiles", n) for n in forms} == forms


def test_large_numbers_have_the_separators_of_the_locale(speak):
    speak("de")
    assert tr("%Ln tiles", 123456) == f"{number(123456)} Kacheln"


def test_the_options_of_qgis_decide_where_nothing_was_loaded(qgis_app, monkeypatch):
    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", "ru")
    try:
        assert locale.interface_locale() == "ru"
    finally:
        settings.remove("locale/overrideFlag")
        settings.remove("locale/userLocale")


def test_the_plugin_takes_its_translation_away(iface, monkeypatch):
    from terraseek.qgis_plugin.plugin import TerraSeekPlugin

    monkeypatch.setattr(locale, "interface_locale", lambda: "it_CH")
    plugin = TerraSeekPlugin(iface)
    plugin.initGui()
    try:
        assert tr("Search") == "Cerca"
        assert plugin.action.text() == "Pannello TerraSeek"
    finally:
        plugin.unload()
    assert tr("Search") == "Search"
