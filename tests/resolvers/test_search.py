"""The root field `search`: records of all kinds, ranked, with the matches marked."""

import re

import pytest
from company_fixture import CompanyFixture, make_company
from factories import activity, activity_type, deal, note, organization, person, won

from db.folded_columns import custom_text
from db.models import Address, CustomValue, Field, FieldEntity, FieldType, File, Organization
from db.tenancy.tenant_scope import scope_to_company
from db.text import fold

SEARCH = """query ($query: String!, $kinds: [SearchKind!], $first: Int! = 25) {
  search(query: $query, kinds: $kinds, first: $first) {
    kind rank node { __typename id }
    excerpt { field label parts { text isMatch } }
  }
}"""


async def found(viewer: CompanyFixture, query: str, **arguments):
    return (await viewer.ask(SEARCH, query=query, **arguments))["search"]


def marked(result):
    return [part["text"] for part in result["excerpt"]["parts"] if part["isMatch"]]


async def fill(viewer: CompanyFixture) -> None:
    """One record of each kind with the word harbour; the organization Harbour is an account."""
    async with viewer.uow() as uow:
        account = await organization(uow, "Harbour")
        await organization(uow, "Harbour Cranes", address=Address("1 Quay, Cork"))
        await organization(uow, "Cork Tools", address=Address("12 Harbour Road"))
        await deal(uow, account, title="New harbour crane", **won(uow.now))
        await person(uow, "Rui Harboursmith")
        await activity(uow, await activity_type(uow), subject="Call", note="<p>About the <b>harbour</b></p>")
        await note(uow, content="<p>Sees the harbour</p>", organization_id=account)
        await uow.insert(File, [{"name": "harbour-map.pdf", "content_type": "x", "organization_id": account}])


async def test_search_ranks_records_of_all_kinds(viewer):
    await fill(viewer)
    results = await found(viewer, "HÁRBOUR")
    assert [(each["rank"], each["kind"]) for each in results][:2] == [("TITLE", "ACCOUNT"), ("TITLE_START", "FILE")]
    assert {each["kind"] for each in results} == {
        *("ACCOUNT", "ACTIVITY", "DEAL", "FILE", "NOTE", "ORGANIZATION", "PERSON")
    }
    ranks = [each["rank"] for each in results]
    assert ranks == sorted(ranks, key=["TITLE", "TITLE_START", "TITLE_WORDS", "TEXT"].index)
    assert [each["node"]["__typename"].upper() for each in results] == [each["kind"] for each in results]
    assert all("".join(marked(each)).lower() == "harbour" for each in results)
    assert {each["excerpt"]["field"] for each in results if each["rank"] == "TEXT"} == {"ADDRESS", "CONTENT"}


async def test_search_takes_kinds_and_a_limit(viewer):
    await fill(viewer)
    assert {each["kind"] for each in await found(viewer, "harb", kinds=["DEAL", "NOTE"])} == {"DEAL", "NOTE"}
    assert [each["kind"] for each in await found(viewer, "harb", kinds=["ORGANIZATION"])] == ["ORGANIZATION"] * 2
    assert [each["kind"] for each in await found(viewer, "harb", kinds=["ACCOUNT"])] == ["ACCOUNT"]
    assert len(await found(viewer, "harb", first=3)) == 3
    assert await found(viewer, "harb", kinds=[]) == []
    assert (await viewer.refusal(SEARCH, query="harb", first=101))[0] == "BAD_USER_INPUT"


@pytest.mark.parametrize("query", ["harb", "h", "c", "ha ma"])
async def test_a_short_result_is_the_beginning_of_a_long_one(viewer, query):
    """Titles that begin with the query are an answer of their own, if they are enough."""
    await fill(viewer)
    every = await found(viewer, query)
    for first in range(1, len(every) + 1):
        assert await found(viewer, query, first=first) == every[:first]


@pytest.mark.sqlite_only
async def test_no_statement_is_built_for_a_query(viewer: CompanyFixture) -> None:
    await fill(viewer)
    for query, kinds in (("harb", None), ("harb", ["DEAL"]), ("harbour crane", None)):
        await found(viewer, query, kinds=kinds)
    before = scope_to_company.cache_info().misses
    assert {each["kind"] for each in await found(viewer, "cork", first=3)} == {"ORGANIZATION"}
    assert [each["kind"] for each in await found(viewer, "new crane")] == ["DEAL"]
    assert await found(viewer, "zebra", kinds=["NOTE", "PERSON"]) == []
    assert scope_to_company.cache_info().misses == before


SHORT = {
    "al": (["Alva Muster"], []),
    "ag": (["Harbour AG"], ["Anna & Agnes"]),
    "a": (["Alva Muster", "Anna & Agnes"], ["Harbour AG"]),
    "mu": ([], ["Alva Muster"]),
    "muster a": (["Alva Muster"], []),
    "ag ha": ([], ["Harbour AG"]),
    "東": (["Crane 東京"], []),
}
"""What is found among all records, and what among the newest only."""
NAMES = "query ($query: String!) { search(query: $query) { node { ... on Organization { name } } } }"


@pytest.mark.parametrize("newest", [0, 2000])
async def test_short_words_begin_words_of_new_records(viewer, monkeypatch, newest):
    """In others, they begin the title, or are whole words."""
    monkeypatch.setattr("db.search.ranking.MAX_NEWEST", newest)
    async with viewer.uow() as uow:
        for name in ("Alva Muster", "Harbour AG", "Anna & Agnes", "Crane 東京"):
            await organization(uow, name)

    for query, (always, if_new) in SHORT.items():
        hits = (await viewer.ask(NAMES, query=query))["search"]
        assert sorted(hit["node"]["name"] for hit in hits) == sorted([*always, *(if_new if newest else [])]), query


@pytest.mark.parametrize("query", ["", " &!|", "\u200b", "zebra"])
async def test_search_finds_nothing(viewer, query):
    await fill(viewer)
    assert await found(viewer, query) == []


async def test_search_without_letters_finds_nothing_in_lists(viewer):
    await fill(viewer)
    lists = ["organizations", "accounts", "people", "deals", "activities", "notes", "files"]
    asked = " ".join(f'{each}(where: {{search: " - "}}) {{ totalCount }}' for each in lists)
    assert await viewer.ask(f"{{ {asked} }}") == {each: {"totalCount": 0} for each in lists}


def reads(viewer: CompanyFixture) -> list[str]:
    """Statements besides those that authenticate and read flags."""
    return [statement for statement in viewer.statements if not re.search(r"\btoken\b|flag|segment", statement)]


async def test_statements_do_not_depend_on_rows(viewer):
    await fill(viewer)
    await found(viewer, "harb")
    few = len(reads(viewer))
    assert few == 1 + 7  # one finds and ranks, one for each kind loads
    async with viewer.uow() as uow:
        for number in range(30):
            await organization(uow, f"Harbour {number}")
            await person(uow, f"Harbour {number}")
    await found(viewer, "harb", first=100)
    assert len(reads(viewer)) == few


async def custom_field(uow, entity, subject_id, text):
    field = {"entity": entity, "key": (entity.lower() * 9)[:40], "name": f"Motto of {entity.lower()}s"}
    (field_id,) = await uow.insert(Field, [{**field, "folded_name": fold(field["name"]), "type": FieldType.TEXT}])
    await uow.insert(CustomValue, [{"field_id": field_id, "subject_id": subject_id, **custom_text(text)}])


async def with_mottos(uow):
    row_id = await organization(uow, "Harbour")
    await deal(uow, row_id, **won(uow.now))
    await custom_field(uow, FieldEntity.ORGANIZATION, row_id, "Gold first")
    await custom_field(uow, FieldEntity.ACCOUNT, row_id, "Platinum")
    await uow.update(Organization, row_id, website="harbour.example")


async def test_search_finds_custom_values_and_names_their_field(viewer):
    async with viewer.uow() as uow:
        await with_mottos(uow)
    (result,) = await found(viewer, "platin")
    assert (result["kind"], result["rank"], marked(result)) == ("ACCOUNT", "TEXT", ["Platin"])
    assert result["excerpt"]["label"] == "Motto of accounts"
    assert [each["kind"] for each in await found(viewer, "harbour platinum gold")] == ["ACCOUNT"]


async def test_outsiders_find_organizations_and_nothing_of_accounts(database):
    outsider = await make_company(database, in_beta=False)
    async with outsider.uow() as uow:
        await with_mottos(uow)
    (result,) = await found(outsider, "harb")
    assert (result["kind"], result["node"]["__typename"]) == ("ORGANIZATION", "Organization")
    (result,) = await found(outsider, "gold")
    assert result["excerpt"]["label"] == "Motto of organizations"
    assert await found(outsider, "platinum") == []
    assert not any("account_rollup" in statement for statement in outsider.statements)
    code, _ = await outsider.refusal('{ search(query: "a", kinds: [ACCOUNT]) { kind } }')
    assert code == "GRAPHQL_VALIDATION_FAILED"
