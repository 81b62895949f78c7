"""Prompt templates and the class names of RSSCN7 in the ten languages.

Written for aerial and satellite pictures and frozen on RSICD's validation
split; RSSCN7 itself was never looked at to choose them.
"""

from __future__ import annotations

#: Templates with one ``{}`` each; ``{}`` takes a noun phrase without an article.
PROMPTS: dict[str, list[str]] = {
    "en": [
        "an aerial photo of {}",
        "a satellite image of {}",
        "{} seen from above",
        "there is {} in the picture",
    ],
    "pt": [
        "uma fotografia aérea de {}",
        "uma imagem de satélite de {}",
        "{}, visto de cima",
        "na imagem vê-se {}",
    ],
    "es": [
        "una fotografía aérea de {}",
        "una imagen de satélite de {}",
        "{}, visto desde arriba",
        "en la imagen se ve {}",
    ],
    "fr": [
        "une photo aérienne : {}",
        "une image satellite : {}",
        "{}, vu du ciel",
        "sur l'image, on voit {}",
    ],
    "de": [
        "ein Luftbild: {}",
        "ein Satellitenbild: {}",
        "{} von oben gesehen",
        "auf dem Bild: {}",
    ],
    "nl": [
        "een luchtfoto van {}",
        "een satellietbeeld van {}",
        "{} van bovenaf gezien",
        "op de foto is {} te zien",
    ],
    "it": [
        "una foto aerea: {}",
        "un'immagine satellitare: {}",
        "{}, visto dall'alto",
        "nell'immagine si vede {}",
    ],
    "zh": ["{}的航拍照片", "{}的卫星图像", "从空中俯瞰的{}", "图中有{}"],
    "ko": ["{} 항공 사진", "{} 위성 영상", "하늘에서 내려다본 {}", "사진에 {}이(가) 보인다"],
    "ru": [
        "аэрофотоснимок: {}",
        "спутниковый снимок: {}",
        "{}, вид сверху",
        "на снимке: {}",
    ],
}

#: Classes of RSSCN7 as its labels name them.
RSSCN7_CLASSES = ("grass", "field", "industry", "riverlake", "forest", "resident", "parking")

#: Names of those classes as noun phrases; the two names of a class are averaged.
RSSCN7: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("grassland", "a green meadow"),
        ("farmland", "cultivated fields"),
        ("an industrial area", "factory buildings"),
        ("a river or a lake", "a body of water"),
        ("a forest", "dense green trees"),
        ("a residential area", "many houses"),
        ("a parking lot", "many parked cars"),
    ),
    "pt": (
        ("um relvado", "um prado verde"),
        ("terrenos agrícolas", "campos cultivados"),
        ("uma zona industrial", "edifícios fabris"),
        ("um rio ou um lago", "uma massa de água"),
        ("uma floresta", "árvores verdes densas"),
        ("uma zona residencial", "muitas casas"),
        ("um parque de estacionamento", "muitos carros estacionados"),
    ),
    "es": (
        ("un pastizal", "un prado verde"),
        ("tierras de cultivo", "campos cultivados"),
        ("una zona industrial", "naves de una fábrica"),
        ("un río o un lago", "una masa de agua"),
        ("un bosque", "árboles verdes densos"),
        ("una zona residencial", "muchas casas"),
        ("un aparcamiento", "muchos coches aparcados"),
    ),
    "fr": (
        ("une prairie", "un pré vert"),
        ("des terres agricoles", "des champs cultivés"),
        ("une zone industrielle", "des bâtiments d'usine"),
        ("une rivière ou un lac", "une étendue d'eau"),
        ("une forêt", "des arbres verts denses"),
        ("une zone résidentielle", "de nombreuses maisons"),
        ("un parking", "de nombreuses voitures garées"),
    ),
    "de": (
        ("Grasland", "eine grüne Wiese"),
        ("Ackerland", "bestellte Felder"),
        ("ein Industriegebiet", "Fabrikgebäude"),
        ("ein Fluss oder ein See", "ein Gewässer"),
        ("ein Wald", "dichte grüne Bäume"),
        ("ein Wohngebiet", "viele Wohnhäuser"),
        ("ein Parkplatz", "viele geparkte Autos"),
    ),
    "nl": (
        ("grasland", "een groene weide"),
        ("landbouwgrond", "bebouwde akkers"),
        ("een industriegebied", "fabrieksgebouwen"),
        ("een rivier of een meer", "een waterpartij"),
        ("een bos", "dichte groene bomen"),
        ("een woonwijk", "veel huizen"),
        ("een parkeerterrein", "veel geparkeerde auto's"),
    ),
    "it": (
        ("una prateria", "un prato verde"),
        ("terreni agricoli", "campi coltivati"),
        ("una zona industriale", "capannoni industriali"),
        ("un fiume o un lago", "uno specchio d'acqua"),
        ("una foresta", "alberi verdi fitti"),
        ("una zona residenziale", "molte case"),
        ("un parcheggio", "molte auto parcheggiate"),
    ),
    "zh": (
        ("草地", "绿色的草甸"),
        ("农田", "耕地"),
        ("工业区", "厂房"),
        ("河流或湖泊", "水域"),
        ("森林", "茂密的绿树"),
        ("住宅区", "许多房屋"),
        ("停车场", "许多停放的汽车"),
    ),
    "ko": (
        ("초원", "푸른 풀밭"),
        ("농경지", "경작지"),
        ("공업 지역", "공장 건물"),
        ("강 또는 호수", "수역"),
        ("숲", "빽빽한 푸른 나무"),
        ("주거 지역", "많은 주택"),
        ("주차장", "주차된 많은 차량"),
    ),
    "ru": (
        ("травянистая равнина", "зелёный луг"),
        ("сельскохозяйственные угодья", "возделанные поля"),
        ("промышленная зона", "заводские корпуса"),
        ("река или озеро", "водоём"),
        ("лес", "густые зелёные деревья"),
        ("жилой район", "много домов"),
        ("парковка", "много припаркованных машин"),
    ),
}
