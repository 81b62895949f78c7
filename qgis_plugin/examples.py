"""Example queries in the ten languages, shown in the panel's menu and placeholder."""

from __future__ import annotations

from ..engine.messages import LANGUAGES

EXAMPLES: dict[str, tuple[str, ...]] = {
    "en": (
        "a stadium with a football field",
        "a bridge over a river",
        "a parking lot full of cars",
        "a dense forest",
        "a lake with green water",
        "large buildings with flat roofs",
        "bare land without vegetation",
    ),
    "pt": (
        "um estádio com um campo de futebol",
        "uma ponte sobre um rio",
        "um estacionamento cheio de carros",
        "uma floresta densa",
        "um lago de água verde",
        "edifícios grandes com telhados planos",
        "terreno nu sem vegetação",
    ),
    "es": (
        "un estadio con un campo de fútbol",
        "un puente sobre un río",
        "un aparcamiento lleno de coches",
        "un bosque denso",
        "un lago de agua verde",
        "edificios grandes con tejados planos",
        "terreno desnudo sin vegetación",
    ),
    "fr": (
        "un stade avec un terrain de football",
        "un pont sur une rivière",
        "un parking rempli de voitures",
        "une forêt dense",
        "un lac aux eaux vertes",
        "de grands bâtiments à toits plats",
        "un terrain nu sans végétation",
    ),
    "de": (
        "ein Stadion mit einem Fußballfeld",
        "eine Brücke über einen Fluss",
        "ein Parkplatz voller Autos",
        "ein dichter Wald",
        "ein See mit grünem Wasser",
        "große Gebäude mit flachen Dächern",
        "kahles Land ohne Vegetation",
    ),
    "nl": (
        "een stadion met een voetbalveld",
        "een brug over een rivier",
        "een parkeerplaats vol auto's",
        "een dicht bos",
        "een meer met groen water",
        "grote gebouwen met platte daken",
        "kale grond zonder begroeiing",
    ),
    "it": (
        "uno stadio con un campo da calcio",
        "un ponte sopra un fiume",
        "un parcheggio pieno di auto",
        "una foresta fitta",
        "un lago con acqua verde",
        "grandi edifici con tetti piani",
        "terreno spoglio senza vegetazione",
    ),
    "zh": (
        "带足球场的体育场",
        "河上的一座桥",
        "停满汽车的停车场",
        "茂密的森林",
        "绿色的湖水",
        "平顶的大型建筑",
        "没有植被的裸地",
    ),
    "ko": (
        "축구장이 있는 경기장",
        "강 위의 다리",
        "자동차로 가득한 주차장",
        "울창한 숲",
        "초록빛 호수",
        "평평한 지붕의 큰 건물",
        "식생이 없는 맨땅",
    ),
    "ru": (
        "стадион с футбольным полем",
        "мост через реку",
        "парковка, полная машин",
        "густой лес",
        "озеро с зелёной водой",
        "большие здания с плоскими крышами",
        "голая земля без растительности",
    ),
}


def interface_language(locale: str) -> str:
    """Return the language code of a locale such as ``pt_BR``; English where unknown."""
    code = locale[:2].lower()
    return code if code in LANGUAGES else "en"


def placeholder(locale: str) -> str:
    """Return the example that stands greyed in the empty query line."""
    return EXAMPLES[interface_language(locale)][0]
