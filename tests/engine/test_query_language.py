"""The query language: what is a sentence, what is a query, where an error lies."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from terraseek.engine.errors import QueryError
from terraseek.engine.query_language import (
    And,
    Not,
    Or,
    Phrase,
    QuerySyntaxError,
    excluded,
    near_misses,
    parse,
    phrases,
    uses_operators,
)

P = Phrase


@pytest.mark.parametrize(
    ("query", "node"),
    [
        ("harbour AND boats", And((P("harbour"), P("boats")))),
        ("parking lot NOT red cars", And((P("parking lot"), Not(P("red cars"))))),
        ("parking AND NOT cars", And((P("parking"), Not(P("cars"))))),
        ("airport OR runway", Or((P("airport"), P("runway")))),
        ("a AND b OR c", Or((And((P("a"), P("b"))), P("c")))),
        ("a AND (b OR c)", And((P("a"), Or((P("b"), P("c")))))),
        ("a （b AND c）".replace("a ", "a OR "), Or((P("a"), And((P("b"), P("c")))))),
        ("bridge^2 AND river", And((P("bridge", 2.0), P("river")))),
        ("(a OR b)^0.5 AND c", And((Or((P("a"), P("b")), 0.5), P("c")))),
        ("NOT cars", Not(P("cars"))),
        ("NOT NOT cars", Not(Not(P("cars")))),
        ('"rock AND roll" OR 港口', Or((P("rock AND roll"), P("港口")))),
        ("„rotes Dach“ NOT «toit vert»", And((P("rotes Dach"), Not(P("toit vert"))))),
        ("bridge^2", P("bridge", 2.0)),
        ("Hafen AND лодки AND 船", And((P("Hafen"), P("лодки"), P("船")))),
    ],
)
def test_queries(query, node):
    assert uses_operators(query)
    assert parse(query) == node


@pytest.mark.parametrize(
    "sentence",
    [
        "boats and a harbour, not a river or a lake",
        "a roof (red)",
        "cars ) and ( trees",
        'a 5" pipe',
        "the band AND1 in ORLANDO",
        "x^y",
        "OR",
        "NOT",
        "l'aéroport",
        "停车场和汽车",
    ],
)
def test_a_plain_sentence_stays_a_plain_sentence(sentence):
    assert not uses_operators(sentence)
    assert parse(sentence) == Phrase(sentence)


def test_one_quoted_phrase_is_that_phrase():
    assert parse('"storage tanks AND pipes"') == Phrase("storage tanks AND pipes")
    assert parse('""') == Phrase('""')


@pytest.mark.parametrize(
    ("query", "position", "says"),
    [
        ("harbour AND", 11, "missing before the end"),
        ("AND boats", 0, "missing before AND"),
        ("a AND OR b", 6, "missing before OR"),
        ("a AND (b OR c", 6, "never closed"),
        ("a AND b)", 7, "never opened"),
        ('a AND "b c', 6, "quotation mark"),
        ('a AND ""', 6, "nothing between"),
        ('a AND "b" c', 10, "AND, OR or NOT is missing"),
        ("a AND b^99", 7, "weight lies between"),
        ("a AND b^2^3", 9, "behind one"),
        ("a AND ()", 7, "missing before this parenthesis"),
        ("a OR " + "(" * 30 + "b" + ")" * 30, 26, "parentheses inside"),
        (" AND ".join(f"w{k}" for k in range(20)), 118, "More than 16 phrases"),
    ],
)
def test_errors_point_to_the_place(query, position, says):
    with pytest.raises(QuerySyntaxError, match=says) as caught:
        parse(query)
    error = caught.value
    assert error.position == position
    assert f"character {position + 1}" in error.message
    before = error.hint.split("Here: ")[1].split("‸")[0].lstrip("…")
    assert query[:position].rstrip().endswith(before.strip())


@pytest.mark.parametrize(
    ("query", "without"),
    [
        ("parking NOT cars", ["cars"]),
        ("NOT cars", ["cars"]),
        ("a NOT (b OR NOT c)", ["b"]),
        ("(a NOT b) OR b", []),
        ("NOT (a AND b) NOT a", ["a", "b"]),
        ("a and b", []),
        ("NOT", []),
    ],
)
def test_what_stands_under_not_is_excluded(query, without):
    assert excluded(parse(query)) == without


def test_phrases_are_listed_once():
    assert phrases(parse("a AND (b OR NOT a) NOT c")) == ["a", "b", "c"]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(["a", "b c", "AND", "OR", "NOT", "(", ")", '"', "^2", "^", "港"])))
def test_any_input_is_read_or_refused(parts):
    query = " ".join(parts)
    try:
        node = parse(query)
    except QueryError as err:
        assert "‸" in err.hint
    else:
        assert all(text.strip() or not query for text in phrases(node))


def test_operators_that_were_mistyped_are_told():
    assert near_misses("boats ANDD harbour NOTT lake NOTT") == [
        f"{w} is read as a word of the sentence: the operators are AND, OR and NOT."
        for w in ("ANDD", "NOTT")
    ]
    for fine in ("a AND b", "boats and nor", '"ANDD" AND lake', "SAND AND LAND", '"open'):
        assert near_misses(fine) == []
