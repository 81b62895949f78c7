"""Which language a query is in."""

import pytest
from terraseek.engine.language import LATIN, PROFILE, SURE, candidates, detect

QUERIES = {
    "en": ["car park next to a river", "swimming pool", "football field", "boats in a harbour"],
    "pt": ["estacionamento ao lado de um rio", "telhado vermelho", "campo de futebol", "árvores"],
    "es": ["aparcamiento junto a un río", "techo rojo", "campo de fútbol", "árboles verdes"],
    "fr": ["parking à côté d'une rivière", "toit rouge", "bateaux dans un port", "forêt"],
    "de": ["Parkplatz neben einem Fluss", "rotes Dach", "Fußballplatz", "Boote in einem Hafen"],
    "nl": ["parkeerplaats naast een rivier", "rood dak", "voetbalveld", "boten in een haven"],
    "it": ["parcheggio accanto a un fiume", "tetto rosso", "campo da calcio", "alberi"],
    "zh": ["河边的停车场", "红色屋顶", "树", "A座停车场旁边的河流"],
    "ko": ["강 옆 주차장", "빨간 지붕", "숲", "축구장"],
    "ru": ["парковка рядом с рекой", "красная крыша", "лес", "футбольное поле"],
}
FOREIGN = [
    "kırmızı çatı",
    "赤い屋根",
    "سقف أحمر",
    "зелена трава біля річки",
    "Κόκκινη στέγη",
    "stary most nad rzeką",
    "mái nhà đỏ",
    "zzkq xwvv qqj",
]


@pytest.mark.parametrize("language", QUERIES)
def test_short_queries(language):
    assert [detect(q)[0] for q in QUERIES[language]] == [language] * len(QUERIES[language])


@pytest.mark.parametrize(
    ("text", "language"), [("ein Stadion", "de"), ("een stadion", "nl"), ("o porto", "pt")]
)
def test_an_article_tells_what_the_noun_does_not(text, language):
    assert detect(text)[0] == language


@pytest.mark.parametrize("text", FOREIGN)
def test_languages_outside_the_ten(text):
    assert detect(text) == ("und", 0.0)


@pytest.mark.parametrize("text", ["", "   ", "12345", "!?", "\0\ud800", "🏟️", "_" * 50])
def test_no_letters(text):
    assert detect(text) == ("und", 0.0)


@pytest.mark.parametrize("text", ["a", "A", "e", "o", "I", "la", "de", "a 1"])
def test_one_or_two_letters_are_no_evidence(text):
    assert detect(text) == ("und", 0.0)
    assert detect(f"{text} boat")[0] != "und"


def test_confidence_and_length():
    assert detect("car park next to a river")[1] > 0.9
    assert detect("piscina")[1] < 0.9  # Portuguese, Spanish and Italian
    assert detect("a river " * 100_000)[0] == "en"
    code, confidence = detect("ÁRBOLES JUNTO AL RÍO")
    assert code == "es" and 0 <= confidence <= 1
    assert detect("a\u0301rboles verdes") == detect("árboles verdes")


def test_the_expected_language_decides_what_several_have():
    assert [detect("ponte", code)[0] for code in ("pt", "it")] == ["pt", "it"]
    assert [detect("parque", code)[0] for code in ("pt", "es")] == ["pt", "es"]
    for code in LATIN:  # and nothing that the letters tell
        assert detect("a football field", code)[0] == "en" == detect("trees", code)[0]
        assert detect("Fußballplatz", code) == detect("Fußballplatz")
    assert detect("лес", "de")[0] == "ru" and detect("piscina", "zh") == detect("piscina")
    found = candidates("piscina")
    assert len(found) == len(LATIN) and found[0][1] < SURE
    assert [p for _, p in found] == sorted((p for _, p in found), reverse=True)


def test_every_shipped_concept_is_told_by_a_language_that_has_it():
    """Names that two languages share may be taken for either, others for no other."""
    from terraseek.engine.calibration import table
    from terraseek.engine.names import known

    concepts = {code: table("concepts")[code] for code in LATIN}
    names: dict[str, set[str]] = {}
    for code, name in known():
        names.setdefault(code, set()).add(name)
    wrong = [
        (code, cell)
        for code, cells in concepts.items()
        for cell in cells
        if cell.split("|")[0].lower() not in names.get(detect(cell.split("|")[0])[0], ())
    ]
    assert len(wrong) <= 8, wrong  # of 378


def test_the_profile_has_a_letter_a_language():
    for line in PROFILE.read_text("utf-8").splitlines():
        gram, tab, letters = line.partition("\t")
        assert 1 <= len(gram) <= 4 and tab and len(letters) == len(LATIN)
