"""Words of remote-sensing captions in the ten languages.

Used to translate without a network, to check translations (colours, numbers, things) and to
swap words for hard negatives. Written by hand; one line a term in its base form, languages in
a fixed order.
"""
# ruff: noqa: E501  (a table: one term a line)

from __future__ import annotations

from dataclasses import dataclass

#: Order of the columns below.
ORDER = ("en", "pt", "es", "fr", "de", "nl", "it", "zh", "ko", "ru")

_TABLE = """
colour|green|verde|verde|vert|grün|groen|verde|绿色|녹색|зелёный
colour|blue|azul|azul|bleu|blau|blauw|blu|蓝色|파란색|синий
colour|red|vermelho|rojo|rouge|rot|rood|rosso|红色|빨간색|красный
colour|white|branco|blanco|blanc|weiß|wit|bianco|白色|흰색|белый
colour|black|preto|negro|noir|schwarz|zwart|nero|黑色|검은색|чёрный
colour|gray|cinzento|gris|gris|grau|grijs|grigio|灰色|회색|серый
colour|yellow|amarelo|amarillo|jaune|gelb|geel|giallo|黄色|노란색|жёлтый
colour|brown|castanho|marrón|marron|braun|bruin|marrone|棕色|갈색|коричневый
number|two|dois|dos|deux|zwei|twee|due|两|두|два
number|three|três|tres|trois|drei|drie|tre|三|세|три
number|four|quatro|cuatro|quatre|vier|vier|quattro|四|네|четыре
number|five|cinco|cinco|cinq|fünf|vijf|cinque|五|다섯|пять
number|six|seis|seis|six|sechs|zes|sei|六|여섯|шесть
number|seven|sete|siete|sept|sieben|zeven|sette|七|일곱|семь
number|eight|oito|ocho|huit|acht|acht|otto|八|여덟|восемь
thing|tree|árvore|árbol|arbre|Baum|boom|albero|树|나무|дерево
thing|building|edifício|edificio|bâtiment|Gebäude|gebouw|edificio|建筑物|건물|здание
thing|house|casa|casa|maison|Haus|huis|casa|房屋|주택|дом
thing|road|estrada|carretera|route|Straße|weg|strada|道路|도로|дорога
thing|river|rio|río|rivière|Fluss|rivier|fiume|河流|강|река
thing|lake|lago|lago|lac|See|meer|lago|湖泊|호수|озеро
thing|pond|lagoa|estanque|étang|Teich|vijver|stagno|池塘|연못|пруд
thing|sea|mar|mar|mer|Meer|zee|mare|大海|바다|море
thing|beach|praia|playa|plage|Strand|strand|spiaggia|海滩|해변|пляж
thing|forest|floresta|bosque|forêt|Wald|bos|foresta|森林|숲|лес
thing|meadow|prado|pradera|prairie|Wiese|weide|prato|草地|초원|луг
thing|farmland|terreno agrícola|tierra de cultivo|terre agricole|Ackerland|akkerland|terreno agricolo|农田|농경지|пашня
thing|desert|deserto|desierto|désert|Wüste|woestijn|deserto|沙漠|사막|пустыня
thing|mountain|montanha|montaña|montagne|Berg|berg|montagna|山|산|гора
thing|island|ilha|isla|île|Insel|eiland|isola|岛屿|섬|остров
thing|bridge|ponte|puente|pont|Brücke|brug|ponte|桥梁|다리|мост
thing|viaduct|viaduto|viaducto|viaduc|Viadukt|viaduct|viadotto|高架桥|고가교|виадук
thing|airport|aeroporto|aeropuerto|aéroport|Flughafen|luchthaven|aeroporto|机场|공항|аэропорт
thing|airplane|avião|avión|avion|Flugzeug|vliegtuig|aereo|飞机|비행기|самолёт
thing|runway|pista de aterragem|pista de aterrizaje|piste d'atterrissage|Landebahn|landingsbaan|pista di atterraggio|跑道|활주로|взлётная полоса
thing|car|carro|coche|voiture|Auto|auto|auto|汽车|자동차|автомобиль
thing|parking lot|parque de estacionamento|aparcamiento|parking|Parkplatz|parkeerplaats|parcheggio|停车场|주차장|парковка
thing|stadium|estádio|estadio|stade|Stadion|stadion|stadio|体育场|경기장|стадион
thing|football field|campo de futebol|campo de fútbol|terrain de football|Fußballplatz|voetbalveld|campo da calcio|足球场|축구장|футбольное поле
thing|tennis court|campo de ténis|pista de tenis|court de tennis|Tennisplatz|tennisbaan|campo da tennis|网球场|테니스장|теннисный корт
thing|swimming pool|piscina|piscina|piscine|Schwimmbad|zwembad|piscina|游泳池|수영장|бассейн
thing|church|igreja|iglesia|église|Kirche|kerk|chiesa|教堂|교회|церковь
thing|school|escola|escuela|école|Schule|school|scuola|学校|학교|школа
thing|port|porto|puerto|port|Hafen|haven|porto|港口|항구|порт
thing|ship|navio|barco|navire|Schiff|schip|nave|船只|배|корабль
thing|railway station|estação ferroviária|estación de tren|gare|Bahnhof|treinstation|stazione ferroviaria|火车站|기차역|вокзал
thing|park|parque|parque|parc|Park|park|parco|公园|공원|парк
thing|square|praça|plaza|place|Platz|plein|piazza|广场|광장|площадь
thing|industrial area|zona industrial|zona industrial|zone industrielle|Industriegebiet|industriegebied|zona industriale|工业区|공업 지역|промышленная зона
thing|residential area|zona residencial|zona residencial|zone résidentielle|Wohngebiet|woonwijk|zona residenziale|住宅区|주거 지역|жилой район
thing|storage tank|tanque de armazenamento|tanque de almacenamiento|réservoir de stockage|Lagertank|opslagtank|serbatoio|储罐|저장 탱크|резервуар
thing|bare land|solo nu|suelo desnudo|sol nu|kahles Land|kale grond|terreno nudo|裸地|나지|голая земля
thing|baseball field|campo de beisebol|campo de béisbol|terrain de baseball|Baseballfeld|honkbalveld|campo da baseball|棒球场|야구장|бейсбольное поле
"""


@dataclass(frozen=True)
class Term:
    """One term: its kind (``colour``, ``number`` or ``thing``) and its words by language."""

    kind: str
    words: dict[str, str]


def _read(table: str) -> tuple[Term, ...]:
    rows = [line.split("|") for line in table.strip().splitlines()]
    return tuple(Term(row[0], dict(zip(ORDER, row[1:], strict=True))) for row in rows)


TERMS: tuple[Term, ...] = _read(_TABLE)
