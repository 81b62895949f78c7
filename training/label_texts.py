"""Sentences that name a scene's label, in ten languages.

RSICD's labels belong to its training images as its captions do. A template with the label's
name is one more text that is right for all images of the label; names are those of the
glossary, and for labels that are no things of it the rows below, written by hand.
"""
# ruff: noqa: E501  (a table: one label a line)

from __future__ import annotations

from terraseek.engine.messages import LANGUAGES

from .glossary import ORDER, TERMS
from .prompts import PROMPTS

#: RSICD's label -> the glossary's English term, where they differ.
_TERMS = {
    "industrial": "industrial area",
    "parking": "parking lot",
    "storage tanks": "storage tank",
}

_TABLE = """
center|large round public building|grande edifício público redondo|gran edificio público redondo|grand bâtiment public rond|großes rundes öffentliches Gebäude|groot rond openbaar gebouw|grande edificio pubblico rotondo|大型圆形公共建筑|크고 둥근 공공 건물|большое круглое общественное здание
commercial|commercial district|zona comercial|zona comercial|quartier commercial|Geschäftsviertel|winkelgebied|zona commerciale|商业区|상업 지구|торговый район
dense residential|densely built-up residential area|zona residencial densa|zona residencial densa|zone résidentielle dense|dicht bebautes Wohngebiet|dichtbebouwde woonwijk|zona residenziale densa|密集住宅区|밀집 주거 지역|плотно застроенный жилой район
medium residential|residential area with rows of houses|zona residencial com filas de casas|zona residencial con hileras de casas|zone résidentielle avec des rangées de maisons|Wohngebiet mit Häuserreihen|woonwijk met rijen huizen|zona residenziale con file di case|成排房屋的住宅区|주택이 줄지어 있는 주거 지역|жилой район с рядами домов
sparse residential|scattered houses|casas dispersas|casas dispersas|maisons dispersées|verstreute Häuser|verspreide huizen|case sparse|稀疏的房屋|드문드문 있는 주택|разбросанные дома
playground|sports ground with a running track|campo desportivo com pista de atletismo|campo deportivo con pista de atletismo|terrain de sport avec piste d'athlétisme|Sportplatz mit Laufbahn|sportveld met atletiekbaan|campo sportivo con pista di atletica|带跑道的运动场|육상 트랙이 있는 운동장|спортивная площадка с беговой дорожкой
playfields|sports fields|campos desportivos|campos deportivos|terrains de sport|Sportplätze|sportvelden|campi sportivi|运动场地|운동 경기장들|спортивные поля
resort|holiday resort|estância de férias|complejo turístico|station de vacances|Ferienanlage|vakantiepark|villaggio turistico|度假村|휴양지|курорт
"""


def label_names() -> dict[str, dict[str, str]]:
    """Return ``{label of RSICD: {language: name}}``."""
    names = {}
    for line in _TABLE.strip().splitlines():
        label, *words = line.split("|")
        names[label] = dict(zip(ORDER, words, strict=True))
    for term in TERMS:
        if term.kind == "thing":
            names.setdefault(term.words["en"], term.words)
    return names


def label_sentences(labels: set[str]) -> dict[str, dict[str, list[str]]]:
    """Return ``{label: {language: [sentence, ...]}}`` through the templates of the prompts.

    Parameters
    ----------
    labels : set of str
        RSICD's labels; one that has no name here is left out.
    """
    names = label_names()
    return {
        label: {
            x: [t.format(names[_TERMS.get(label, label)][x]) for t in PROMPTS[x]] for x in LANGUAGES
        }
        for label in sorted(labels)
        if _TERMS.get(label, label) in names
    }
