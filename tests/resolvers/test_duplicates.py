"""Likely duplicates: of a new record with reasons, and pairs with a score."""

import pytest
from mutate import create_record, run_mutation

from db.lookup.duplicates import MAX_SHARING

POSSIBLE = "possibleDuplicates { record { name } reasons }"
PAIRS = "{ %s(first: 2) { totalCount nodes { score reasons older { id } newer { id } } pageInfo { endCursor } } }"


def phone(number: str) -> list[dict[str, str]]:
    return [{"value": number}]


def email(address: str) -> list[dict[str, str]]:
    return [{"value": address}]


async def test_new_organization_shows_likely_duplicates(viewer):
    first = await create_record(viewer, "organizationCreate", name="Möller AG", website="https://www.moller.example/a")
    await create_record(viewer, "organizationCreate", name="Other", website="https://mollerx.example")
    values = {"name": "MOLLER ag", "website": "http://moller.example"}
    for dry_run in (True, False):
        created = await run_mutation(viewer, "organizationCreate", POSSIBLE, validateOnly=dry_run, **values)
        assert created["possibleDuplicates"] == [{"record": {"name": "Möller AG"}, "reasons": ["NAME", "DOMAIN"]}]
    unlike = await run_mutation(viewer, "organizationCreate", POSSIBLE, name="Third")
    assert unlike["possibleDuplicates"] == []
    (pair,) = (await viewer.ask(PAIRS % "duplicateOrganizations"))["duplicateOrganizations"]["nodes"]
    assert (pair["older"]["id"], pair["score"], pair["reasons"]) == (first, 0.8, ["NAME", "DOMAIN"])
    ids = {"id": pair["newer"]["id"], "intoId": pair["older"]["id"]}
    await run_mutation(viewer, "organizationMerge", "organization { id }", **ids)
    assert (await viewer.ask(PAIRS % "duplicateOrganizations"))["duplicateOrganizations"]["totalCount"] == 0


async def test_new_person_shows_likely_duplicates(viewer):
    emails = [{"value": "Ana@Ferrer.example"}]
    await create_record(viewer, "personCreate", name="Ana Ferrer", emails=emails, phones=phone("+34 600 123 456"))
    by_email = await run_mutation(
        viewer, "personCreate", POSSIBLE, name="A. F.", emails=[{"value": "ana@ferrer.example"}]
    )
    by_phone = await run_mutation(viewer, "personCreate", POSSIBLE, name="Ana", phones=phone("600123456"))
    assert [each["reasons"] for each in by_email["possibleDuplicates"]] == [["EMAIL"]]
    assert [each["reasons"] for each in by_phone["possibleDuplicates"]] == [["PHONE"]]


async def test_page_of_pairs_takes_two_statements(viewer):
    for name in ("Ana", "Ana", "Ana", "Bea", "Bea"):
        await create_record(viewer, "personCreate", name=name)
    page = (await viewer.ask(PAIRS % "duplicatePeople"))["duplicatePeople"]
    assert (page["totalCount"], [pair["score"] for pair in page["nodes"]]) == (4, [0.5, 0.5])
    assert sum("AS other" in statement for statement in viewer.statements) == 2  # the page and its total
    assert sum("FROM person" in statement for statement in viewer.statements) == 3
    document = "query ($after: String!) { duplicatePeople(first: 5, after: $after) { nodes { newer { name } } } }"
    rest = (await viewer.ask(document, after=page["pageInfo"]["endCursor"]))["duplicatePeople"]["nodes"]
    assert [pair["newer"]["name"] for pair in rest] == ["Ana", "Bea"]


@pytest.mark.parametrize(
    ("noun", "first", "second", "reasons"),
    [
        ("organization", {"name": "Kessler GmbH & Co. KG"}, {"name": "KESSLER"}, ["SIMILAR_NAME"]),
        ("organization", {"name": "Hewlett-Packer S.A."}, {"name": "Hewlettpacker, Inc."}, ["SIMILAR_NAME"]),
        ("organization", {"name": "Ferrer y Hijos, S. L."}, {"name": "Ferrer & Hijos"}, ["SIMILAR_NAME"]),
        ("organization", {"name": "The Company"}, {"name": "Company, The"}, []),
        ("organization", {"name": "Kessler Nord"}, {"name": "Kessler"}, []),
        ("organization", {"name": "Store 11"}, {"name": "Store 1"}, []),
        (
            "organization",
            {"name": "A", "website": "a.example/x"},
            {"name": "B", "website": "www.a.example"},
            ["DOMAIN"],
        ),
        ("person", {"name": "Möller, Eva"}, {"name": "Dr. Eva M. Moeller"}, ["SIMILAR_NAME"]),
        ("person", {"name": "Eva Schmid"}, {"name": "Eva Schmidt"}, []),
        (
            "person",
            {"name": "E", "emails": email("A@b.example")},
            {"name": "F", "emails": email("a@b.example")},
            ["EMAIL"],
        ),
        (
            "person",
            {"name": "E", "phones": phone("+34 600 123 456")},
            {"name": "F", "phones": phone("600123456")},
            ["PHONE"],
        ),
        ("person", {"name": "E", "phones": phone("12345")}, {"name": "F", "phones": phone("12345")}, []),
        ("person", {"name": "?"}, {"name": "?"}, ["NAME"]),
    ],
)
async def test_pairs_have_something_in_common(viewer, noun, first, second, reasons):
    await create_record(viewer, f"{noun}Create", **first)
    created = await run_mutation(viewer, f"{noun}Create", POSSIBLE, **second)
    assert [each["reasons"] for each in created["possibleDuplicates"]] == [reasons] * bool(reasons)
    pairs = {"organization": "duplicateOrganizations", "person": "duplicatePeople"}[noun]
    assert [pair["reasons"] for pair in (await viewer.ask(PAIRS % pairs))[pairs]["nodes"]] == [reasons] * bool(reasons)


async def test_pairs_of_many_records_are_bounded(viewer):
    for number in range(MAX_SHARING + 1):
        await create_record(viewer, "personCreate", name="Ana", phones=phone("600123456"))
        await create_record(viewer, "personCreate", name=f"Bea {number}", emails=email("info@ferrer.example"))
    pairs = (await viewer.ask("{ duplicatePeople(first: 50) { nodes { score reasons older { id } } } }"))[
        "duplicatePeople"
    ]["nodes"]
    assert [(pair["score"], pair["reasons"]) for pair in pairs] == [(0.7, ["NAME", "PHONE"])] * MAX_SHARING
    assert len({pair["older"]["id"] for pair in pairs}) == 1


@pytest.mark.slow
async def test_look_up_keys_follow_their_records(viewer):
    async def found() -> list[int]:
        where = ('domain: { eq: "HTTPS://WWW.Ferrer.example/about" }', 'domain: { in: ["ferrer.example", ""] }')
        queries = [
            *(f"organizations(where: {{ {each} }})" for each in where),
            'people(where: { email: { eq: "ANA@f.example" } })',
        ]
        aliased = " ".join(f"a{index}: {query} {{ totalCount }}" for index, query in enumerate(queries))
        return [each["totalCount"] for each in (await viewer.ask(f"{{ {aliased} }}")).values()]

    organization = await create_record(viewer, "organizationCreate", name="Ferrer", website="http://ferrer.example/x")
    person = await create_record(viewer, "personCreate", name="Ana", emails=[{"value": "Ana@F.example"}])
    assert await found() == [1, 1, 1]
    for act, expected in (("Delete", [0, 0, 0]), ("Restore", [1, 1, 1])):
        for noun, record in (("organization", organization), ("person", person)):
            await run_mutation(
                viewer, f"{noun}{act}", f"{noun} {{ id }}" if act == "Restore" else "deletedId", id=record
            )
        assert await found() == expected
    await run_mutation(
        viewer, "organizationUpdate", "organization { id }", id=organization, website="https://g.example"
    )
    await run_mutation(viewer, "personUpdate", "person { id }", id=person, emails=[])
    assert await found() == [0, 0, 0]
