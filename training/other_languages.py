"""RSSCN7's classes and the templates in languages that the model was not trained in.

Written by hand for this measurement by people who do not speak all of these languages natively,
and looked over by no native speaker; used to measure only, never to train or to choose.
"""

from __future__ import annotations

#: Languages outside the ten: Japanese, Arabic, Turkish, Polish.
NAMES = {"ja": "日本語", "ar": "العربية", "tr": "Türkçe", "pl": "Polski"}

PROMPTS: dict[str, list[str]] = {
    "ja": ["{}の航空写真", "{}の衛星画像", "上空から見た{}", "画像に{}が写っている"],
    "ar": ["صورة جوية: {}", "صورة فضائية: {}", "{} من الأعلى", "في الصورة: {}"],
    "tr": ["havadan fotoğraf: {}", "uydu görüntüsü: {}", "yukarıdan görülen {}", "resimde {} var"],
    "pl": ["zdjęcie lotnicze: {}", "zdjęcie satelitarne: {}", "{}, widok z góry", "na zdjęciu: {}"],
}

#: In the order of ``prompts.RSSCN7_CLASSES``; two names a class, as for the ten languages.
RSSCN7: dict[str, tuple[tuple[str, str], ...]] = {
    "ja": (
        ("草原", "緑の牧草地"),
        ("農地", "耕された畑"),
        ("工業地帯", "工場の建物"),
        ("川または湖", "水域"),
        ("森林", "密生した緑の木々"),
        ("住宅地", "多くの家"),
        ("駐車場", "駐車中の多くの車"),
    ),
    "ar": (
        ("أرض عشبية", "مرج أخضر"),
        ("أراض زراعية", "حقول مزروعة"),
        ("منطقة صناعية", "مباني مصانع"),
        ("نهر أو بحيرة", "مسطح مائي"),
        ("غابة", "أشجار خضراء كثيفة"),
        ("منطقة سكنية", "منازل كثيرة"),
        ("موقف سيارات", "سيارات كثيرة متوقفة"),
    ),
    "tr": (
        ("otlak", "yeşil bir çayır"),
        ("tarım arazisi", "ekili tarlalar"),
        ("sanayi bölgesi", "fabrika binaları"),
        ("nehir veya göl", "su kütlesi"),
        ("orman", "sık yeşil ağaçlar"),
        ("yerleşim bölgesi", "çok sayıda ev"),
        ("otopark", "park etmiş çok sayıda araba"),
    ),
    "pl": (
        ("trawa", "zielona łąka"),
        ("grunty rolne", "pola uprawne"),
        ("teren przemysłowy", "budynki fabryczne"),
        ("rzeka lub jezioro", "zbiornik wodny"),
        ("las", "gęste zielone drzewa"),
        ("osiedle mieszkaniowe", "wiele domów"),
        ("parking", "wiele zaparkowanych samochodów"),
    ),
}
