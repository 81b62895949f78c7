"""What the glossary's words may be called in a translation: beginnings of accepted words.

Made from the glossary and from what 5,487 checked translations of RSICD's captions say, so that
"по обе стороны" counts as two and "Immeuble" as a building. A line is a term of the glossary, then
its beginnings in the languages of ``ORDER`` after English; the glossary's own words are accepted
anyway. "square" is left out (a place or a shape), and so is "park" (a verb as well).
"""
# ruff: noqa: E501  (a table: one term a line)

from __future__ import annotations

from .glossary import ORDER

_TABLE = """
green|verd|verd|vert|grun|groen|verd|绿|푸른 푸르 초록 녹 연두|зелен
blue|azul|azul celest|bleu|blau|blauw|blu azzurr celest|蓝 青|파란 파랗 푸른 청|син голуб лазур
red|vermelh|roj|roug|rot|rood rode|ross|红|빨간 빨갛 붉 적|красн
white|branc|blanc|blanc|weiß weiss|wit|bianc|白|하얀 하얗 흰 백|бел
black|pret negr escur|negr oscur|noir|schwarz|zwart|ner|黑|검 흑|черн
gray|cinz acinz|gris|gris|grau|grijs grijz|grigi|灰|회|сер
yellow|amarel|amarill|jaun|gelb|geel gele|giall|黄|노란 노랗 황|желт
brown|castanh marrom acastanh|marr pard cafe|brun marr|braun|bruin|marron brun|棕 褐 咖啡|갈|корич бур
two|dois duas amb dupl par|dos amb dobl par|deux doubl chaque|zwei beid doppel|twee beid weersz dubbel|due entramb doppi|两 二 双|두 둘 양 쌍|два две дву обе обо оба двой пар
three|tres tripl|tres tripl|trois tripl|drei|drie|tre tri|三|세 셋 석 삼|три тре тро
four|quatro|cuatro|quatr|vier|vier|quattr|四|네 넷 사|четыр
five|cinco|cinco|cinq|funf|vijf|cinq|五|다섯 오|пят
six|seis|seis|six|sechs|zes|sei|六|여섯 육|шест
seven|sete|siete|sept|sieb|zeven|sette|七|일곱 칠|сем
eight|oito|ocho|huit|acht|acht|otto|八|여덟 팔|восем восьм
tree|arvor|arbol|arbr|baum|boom bom|alber|树|나무 수목|дерев
building|edif predi|edif|batim immeub edif|gebaud haus hauser hall bau|gebouw pand huis|edif capann palazz fabbric costruz terminal|建筑 楼 房|건물 동 빌딩|здани дом корпус сооруж постро
house|casa morad edif|casa viviend edif|maison bati|haus hauser gebaud|huis huizen gebouw|cas capann edif|房 屋|집 주택 건물|дом постро здани
road|estrad caminh rua via rodov|carret camin call via|rout chemin voie rue|straß strass weg bahn spur|weg straat|strad via vial sentier|路 道|길 도로|дорог тропин шосс улиц трасс
river|rio|rio|rivier fleuv fluv|fluss|rivier|fium|河 江|강|рек реч
lake|lago|lago|lac|see|meer mere|lag|湖|호수 호숫|озер
pond|lago tanqu charc|estanqu charc lagun|etang mare bassin|teich tump weih|vijver plas|stagn laghett pozz|塘 池|연못|пруд
sea|mar|mar|mer|meer see|zee|mar|海|바다 바닷 해|мор
beach|prai|play|plag|strand|strand|spiagg|滩|해변 사장|пляж
forest|florest bosqu mat|bosqu selv|foret bois|wald|bos|forest bosc|林|숲 산림|лес
meadow|prad relv erv|prad hierb cesped|prairi pre herb|wies weid gras|weid weil gras|prat erb|草|초지 초원 풀밭 목초|луг лужай трав
farmland|agric cultiv camp|agric cultiv camp|agric champ cultiv|acker feld agrar landwirt|akker landb boer|agric camp coltiv|田 耕地 农|농경지 농지 밭 농장|сельхоз пашн пол угод
desert|desert|desiert|desert|wust|woestijn|desert|沙漠 荒漠|사막|пустын
mountain|montanh mont|montan mont|montagn mont|berg gebirg|berg|mont|山|산|гор
island|ilha ilh|isla isl|ile ilot|insel|eiland|isol|岛|섬|остров
bridge|pont|puent|pont|bruck|brug|pont|桥|다리 교량 교|мост
viaduct|viadut no|viaduct nudo paso|viaduc echang|viadukt kreuz uberfuhr hochstra|viaduct knoop|viadott svincol cavalc|立交 高架|고가|виадук развязк эстакад
airport|aeropor|aeropuert|aeropor|flughaf flugplatz|luchthav vliegv|aeroport|机场|공항 비행장|аэропорт аэродром
airplane|avia avio aeron|avion aeron|avion aeron|flugzeug|vliegtuig|aere aeropl veliv|飞机|비행기 항공기|самолет
runway|pist|pist|pist|bahn piste|baan bane|pist|跑道|활주로 트랙|полос дорожк
car|carr autom viatur veicul|coch auto vehic carr|voitur vehic auto|auto wagen fahrzeug pkw|auto wagen|auto macchin veicol|车|차|машин автом
parking lot|estacion parqu|aparcam estacion|parking stationn|park|parke|parchegg|停车|주차|парков стоянк
stadium|estadi|estadi|stad|stadi|stadi|stadi|体育场|경기장 스타디움|стадион
football field|futebol|futbol|foot|fußball fussball|voetbal|calcio|足球|축구|футбол
tennis court|tenis|tenis|tennis|tennis|tennis|tennis|网球|테니스|теннис
swimming pool|piscin|piscin|piscin|schwimm pool beck|zwem|piscin|泳池 游泳|수영|бассейн
church|igrej|iglesi|eglis|kirch|kerk|chies|教堂|교회 성당|церк храм
school|escol|escuel colegi|ecol|schul unterricht|school|scuol|校|학교|школ
port|porto|puert|port|hafen|haven|porto|港|항|порт гаван
ship|navi barc|barc buqu nav|navir bateau|schiff boot|schip schep boot bot|nav barc|船 舰|배 선박|суд корабл лод
railway station|estacao estacoes ferrov|estacion|gare|bahnhof|station|stazion|车站 火车|역|станци вокзал
industrial area|industri|industri|industri|industri|industri|industri|工业 工厂|공업 산업|промышл
residential area|residen habitac|residen|residen|wohn|woon|residen|住宅 居民 小区|주거 주택|жил
storage tank|tanqu reserv deposit|tanqu deposit|reserv cuve citern|tank|tank|serbato cistern|罐|탱크|резерв цистерн
bare land|nu nua solo|desnud suelo yerm|nu nue|kahl brach|kale kaal braak|nud spogli|裸 空地|나지 맨땅 공터|гол пустыр
baseball field|basebol beisebol|beisbol|baseball|baseball|honkb|baseball|棒球|야구|бейсбол
"""

#: Beginnings of accepted words: English term -> language -> beginnings, without accents.
ACCEPTED: dict[str, dict[str, tuple[str, ...]]] = {
    cells[0]: {x: tuple(c.split()) for x, c in zip(ORDER[1:], cells[1:], strict=True)}
    for cells in (line.split("|") for line in _TABLE.strip().splitlines())
}
