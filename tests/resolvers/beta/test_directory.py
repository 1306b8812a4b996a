"""Staff find companies and users, and name them in the same ways everywhere."""

from typing import Any

import pytest
from beta_office import KEY
from company_fixture import colleague, make_company
from mutate import run_mutation, user_error

from db.ids import global_id

COMPANIES = "query ($search: String!) { betaCompanies(search: $search) { totalCount nodes { id name } } }"
USERS = """query ($search: String!) { betaUsers(search: $search, first: 5) {
  nodes { name email isActive company { name } } } }"""


async def names(client: Any, document: str, search: str) -> list[str]:
    (connection,) = (await client.ask(document, search=search)).values()
    return [node["name"] for node in connection["nodes"]]


async def test_staff_find_companies_and_users(office: Any) -> None:
    ben = office.approver
    lofoten = await make_company(office.eva.database, "Måløy Fisk", "Europe/Oslo", "NOK", in_beta=False)
    await colleague(lofoten, "Åse Dahl")
    assert await names(ben, COMPANIES, "maloy") == ["Måløy Fisk"]
    for reference in (str(lofoten.company.id), lofoten.company.global_id):
        assert await names(ben, COMPANIES, reference) == ["Måløy Fisk"]
    assert (await names(ben, COMPANIES, ""))[0] == "Måløy Fisk"
    assert await names(ben, USERS, "ASE") == ["Åse Dahl"]
    found = (await ben.ask(USERS, search="eva@solera"))["betaUsers"]["nodes"]
    solera = {"name": "Solera"}
    assert found == [{"name": "Eva Salas", "email": "eva@solera.example", "isActive": True, "company": solera}]
    assert await names(ben, USERS, global_id("User", office.eva.user_id)) == ["Eva Salas"]
    assert await names(ben, USERS, "%") == await names(ben, COMPANIES, "no such company") == []


@pytest.mark.slow
async def test_all_references_name_the_same(office: Any) -> None:
    mara, eva = office.manager, office.eva
    fields = {"flag": KEY, "reason": "Pilot."}
    for user in ("eva@solera.example", str(eva.user_id), global_id("User", eva.user_id)):
        shown = await run_mutation(mara, "betaMemberAdd", "member { user { name } }", **fields, user=user)
        assert shown["member"]["user"]["name"] == "Eva Salas"
        await run_mutation(mara, "betaMemberRemove", "revision", **fields, user=user)
    for company in ("Solera", str(eva.company.id), eva.company.global_id):
        sent = await run_mutation(
            mara, "betaInviteCompany", "invitation { company { name } }", **fields, company=company
        )
        assert sent["invitation"]["company"]["name"] == "Solera"
    csv = "company,user,message\nSolera,,Hello\n,eva@solera.example,\nNowhere,,\n"
    selection = "outcomes { subject userError { code message } }"
    rows = (await run_mutation(mara, "betaInviteBulk", selection, **fields, csv=csv))["outcomes"]
    assert [row["userError"] and row["userError"]["code"] for row in rows] == [None, None, "NOT_FOUND"]
    assert await user_error(mara, "betaMemberAdd", **fields, company="Nowhere") == ("NOT_FOUND", ["company"])
