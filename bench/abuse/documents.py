"""Hostile documents and literals: deep, wide, repetitive, long or wrong."""

from collections.abc import Iterator

from bench.abuse.attack import Attack, graphql

PAGE = "first: 100"
LONG = 30_000
"""Characters of a long literal: a document has 32,000 at most."""


def _fields(count: int, text: str) -> str:
    return " ".join(text.format(n=number) for number in range(count))


def _nested(levels: int) -> str:
    inner = "id"
    for _ in range(levels):
        inner = f"organization {{ deals({PAGE}) {{ nodes {{ {inner} }} }} }}"
    return f"{{ deals({PAGE}) {{ nodes {{ {inner} }} }} }}"


def _bomb(fragments: int) -> str:
    links = [f"fragment F{n} on Organization {{ ...F{n + 1} ... {{ ...F{n + 1} }} }}" for n in range(fragments)]
    return (
        f"{{ organizations {{ nodes {{ ...F0 }} }} }} {' '.join(links)} fragment F{fragments} on Organization {{ id }}"
    )


def _introspection(levels: int) -> str:
    inner = "name"
    for _ in range(levels):
        inner = f"name fields {{ name type {{ {inner} }} }}"
    return f"__schema {{ types {{ {inner} }} }}"


def _nested_where(levels: int) -> str:
    return "{not: " * levels + "{}" + "}" * levels


WORST_ALLOWED = (
    "{ organizations(first: 100) { nodes { id name website linkedin industry annualRevenue employeeCount updatedAt "
    "createdAt version owner { id name email } deals(first: 12) { nodes { id title status wonAt createdAt "
    "value { amount currency } } } people(first: 6) { nodes { id name updatedAt } } } } }"
)
"""A query near the limit: 100 rows, and lists of each."""

REPORT = "wonReport(by: MONTH) { groups { wonValue { total { amount } byCurrency { dealCount } } } }"
PREVIEW = """mutation { organizationUpdateMatching(input: {where: {}, changes: {ownerId: null}, validateOnly: true})
  { matchedCount records { id } userErrors { code } } }"""

DOCUMENTS = {
    "nesting of 6 levels, 100 rows each": _nested(6),
    "nesting of 2 levels, 100 rows each": _nested(1),
    "70 aliases × 100 rows": "{{ {} }}".format(
        _fields(70, f"a{{n}}: organizations({PAGE}) {{{{ nodes {{{{ id }}}} }}}}")
    ),
    "450 duplicated fields": "{ organizations { nodes { %s } } }" % ("name " * 450),
    "20 duplicates on each of 40 levels of aliases": "{{ {} }}".format(
        _fields(40, "a{n}: organizations {{ nodes {{ id id id id id id id id id id id id id id id id id id id id }} }}")
    ),
    "150 inline fragments with one field": "{ organizations { nodes { %s } } }" % ("... { name } " * 150),
    "105 fragments with one field": "{{ organizations {{ nodes {{ {} }} }} }} {}".format(
        _fields(105, "...F{n}"), _fields(105, "fragment F{n} on Organization {{ name }}")
    ),
    "20 duplicates with large arguments": "{{ {} }}".format(
        ("deals(where: {and: [%s]}) { nodes { id } } " % ("{title: {eq: 1}} " * 3)) * 20
    ),
    "fragment bomb": _bomb(28),
    "long fragment bomb": _bomb(90),
    "fragment cycle": "{ viewer { user { ...A } } } fragment A on User { ...B } fragment B on User { ...A }",
    "100 levels of fields": '{ organization(id: "a") ' + "{ parent " * 100 + "{ id }" + " }" * 100 + " }",
    "900 opening braces": "{ a " * 900,
    "320 aliases of __typename": "{{ {} }}".format(_fields(320, "a{n}: __typename")),
    "10,000 aliases": "{{ {} }}".format(_fields(10_000, "a{n}: viewer {{ user {{ name }} }}")),
    "950 unknown fields": "{{ {} }}".format(_fields(950, "unknown{n}")),
    "320 unknown arguments": "{{ organizations({}) {{ nodes {{ id }} }} }}".format(_fields(320, "a{n}: 1")),
    "320 unknown fragments": "{{ viewer {{ user {{ {} }} }} }}".format(_fields(320, "...F{n}")),
    "50 unused fragments": "{{ viewer {{ user {{ name }} }} }} {}".format(
        _fields(50, "fragment F{n} on User {{ name id a: name b: id }}")
    ),
    "280 unknown members of an object": "{{ organizations(where: {{{}}}) {{ nodes {{ id }} }} }}".format(
        _fields(280, "a{n}: 1")
    ),
    "130 directives on a field": "{ viewer { user { name %s } } }" % ("@include(if: true) " * 130),
    "100 operations": " ".join(f"query Q{n} {{ viewer {{ user {{ name }} }} }}" for n in range(100)),
    "230 variables": "query ({}) {{ viewer {{ user {{ name }} }} }}".format(_fields(230, "$a{n}: Int")),
    "introspection of 8 levels": f"{{ {_introspection(8)} }}",
    "introspection of 2 levels": f"{{ {_introspection(2)} }}",
    "introspection under 20 aliases": "{{ {} }}".format(" ".join(f"a{n}: {_introspection(1)}" for n in range(20))),
    "100 summaries": "{{ {} }}".format(_fields(100, "a{n}: accountSummary {{ accountCount }}")),
    "80 counts": "{{ {} }}".format(_fields(80, "a{n}: deals(first: 1) {{ totalCount }}")),
    "where of 100 levels": f"{{ organizations(where: {_nested_where(100)}) {{ nodes {{ id }} }} }}",
    "or of 90 conditions": "{ organizations(where: {or: [%s]}) { nodes { id } } }" % ('{name: {contains: "a"}} ' * 90),
    "search for two letters": '{ search(query: "an", first: 100) { rank excerpt { parts { text } } node { id } } }',
    "25 searches for two letters": "{{ {} }}".format(_fields(25, 'a{n}: search(query: "an") {{ rank }}')),
    "10 won reports": "{{ {} }}".format(" ".join(f"a{n}: {REPORT}" for n in range(10))),
    "100 pairs of duplicates": "{ duplicateOrganizations(first: 100) { totalCount nodes { score older { id } } } }",
    "preview of a change to all": PREVIEW,
    "the most that is allowed": WORST_ALLOWED,
    "comment of 30 KB": "{ viewer { user { name } } } #" + "x" * LONG,
    "220 KB of suggestions": '{ organization(id: "%s") { id } }' % (" Did you mean" * 17_000),
    "30 KB of suggestions": '{ organization(id: "%s") { id } }' % (" Did you mean" * (LONG // 13)),
    "30 KB of suggestions as a number": '{ organizations(first: "%s") { nodes { id } } }'
    % (" Did you mean" * (LONG // 13)),
    "30 KB of escapes": '{ organization(id: "%s") { id } }' % ("\\u0041" * (LONG // 6)),
    "block string of 15,000 lines": '{ organization(id: """%s""") { id } }' % (" \n" * (LONG // 2)),
    "number of 30,000 digits": "{ organizations(first: %s) { nodes { id } } }" % ("9" * LONG),
    "name of 30,000 letters": "{ %s }" % ("a" * LONG),
    "string without end": '{ organization(id: "' + "a" * LONG,
    "enum value of 30,000 letters": "{ organizations(orderBy: [{field: %s}]) { nodes { id } } }" % ("A" * LONG),
}


def attacks() -> Iterator[Attack]:
    """Yield an attack for each document."""
    for name, document in DOCUMENTS.items():
        yield Attack(f"document: {name}", graphql(document))
