"""The app's page, session and files, for members, outsiders and visitors."""

import json
import re

import httpx2
import pytest
from beta_client import api_client, change, give_staff_roles
from company_fixture import CompanyFixture, make_company

from beta.ops.kinds import Kill
from db.errors import DatabaseBusy
from db.models import StaffRole
from endpoints.next_path import path_on_this_site
from web.app_bundle import load_bundle

GATED = re.compile("account|cuenta", re.IGNORECASE)
UNKNOWN = "00000000.js"
PRIVATE = "private, max-age=31536000, immutable"


def session_of(page: str) -> dict[str, object]:
    block = re.search(r'<script type="application/json" id="session">(.*?)</script>', page)
    assert block
    content: dict[str, object] = json.loads(block[1])
    return content


async def answer_of(client: httpx2.AsyncClient, name: str) -> tuple[int, str, list[tuple[str, str]]]:
    response = await client.get(f"/app/assets/{name}")
    headers = [(key, value) for key, value in response.headers.items() if key != "x-request-id"]
    return response.status_code, response.text, headers


@pytest.mark.parametrize("path", ["/", "/app/deals?sort=%5B%5D&x=1"])
async def test_visitor_signs_in_and_comes_back(viewer: CompanyFixture, path: str) -> None:
    async with api_client(viewer) as http:
        del http.headers["authorization"]
        response = await http.get(path)
        assert (await http.get("/app/session")).status_code == 401
    assert response.status_code == 303
    assert httpx2.URL(response.headers["location"]).params["next"] == path


@pytest.mark.parametrize("path", ["/app", "/app/"])
async def test_shortened_address_leads_home(viewer: CompanyFixture, path: str) -> None:
    async with api_client(viewer) as http:
        response = await http.get(path)
    assert (response.status_code, response.headers["location"]) == (307, "/")


async def test_visitor_comes_back_to_no_other_host(viewer: CompanyFixture) -> None:
    async with api_client(viewer) as http:
        del http.headers["authorization"]
        response = await http.get("/app/..%2F%2Fevil.example/y")
    assert response.headers["location"] == "/sign-in?next=/"


async def test_page_names_extension_to_members_only(viewer: CompanyFixture) -> None:
    outsider = await make_company(viewer.database, "Koyo", in_beta=False)
    extension = load_bundle().extensions["accounts"]

    async with api_client(viewer) as http:
        member = await http.get("/app/deals")
        other = await http.get("/app/deals", headers=outsider.headers)
        misspelt = await http.get("/app/nothing", headers=outsider.headers)

    assert extension.module in member.text
    assert session_of(member.text)["extensions"] == [{"module": extension.module, "styles": list(extension.styles)}]
    assert not GATED.search(other.text)
    assert session_of(other.text)["extensions"] == []
    assert other.text == misspelt.text
    assert member.headers["content-security-policy"].startswith("default-src 'none'; script-src 'self'; style-src")
    assert "unsafe" not in member.headers["content-security-policy"]
    assert member.headers["cache-control"] == "private, no-store"


@pytest.mark.slow
async def test_gated_files_unknown_to_outsiders(viewer: CompanyFixture) -> None:
    outsider = await make_company(viewer.database, "Koyo", in_beta=False)
    auditor = await make_company(viewer.database, "Platform", in_beta=False)
    await give_staff_roles(auditor, StaffRole.AUDITOR)
    async with (
        api_client(viewer) as member,
        api_client(auditor) as staff,
        api_client(outsider) as other,
        api_client(viewer) as visitor,
    ):
        del visitor.headers["authorization"]
        unknown = await answer_of(other, UNKNOWN)
        assert unknown[0] == 404
        for name, gates in load_bundle().gates_of_file.items():
            assert await answer_of(other, name) == await answer_of(visitor, name) == unknown
            for gate, client in (("accounts", member), ("staff", staff)):
                known = await client.get(f"/app/assets/{name}")
                assert known.status_code == (200 if gate in gates else 404)
                assert known.status_code == 404 or known.headers["cache-control"] == PRIVATE


async def test_staff_extension_ends_with_the_role(viewer: CompanyFixture) -> None:
    module = load_bundle().extensions["staff"].module
    staff = await give_staff_roles(await make_company(viewer.database, "Platform", in_beta=False), StaffRole.ONCALL)
    async with api_client(staff) as http:
        assert module in (await http.get("/app/betas")).text
        await give_staff_roles(staff)
        assert session_of((await http.get("/app/betas")).text)["extensions"] == []


async def test_busy_database_tells_no_gated_file_from_unknown_names(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise DatabaseBusy

    monkeypatch.setattr(viewer.database, "snapshot", busy)
    async with api_client(viewer) as http:
        unknown = await answer_of(http, UNKNOWN)
        assert unknown[0] == 503
        for name in load_bundle().gates_of_file:
            assert await answer_of(http, name) == unknown


async def test_closed_gate_takes_session_and_files_away(viewer: CompanyFixture) -> None:
    module = load_bundle().extensions["accounts"].module
    async with api_client(viewer) as http:
        before = (await http.get("/app/session")).json()
        await change(viewer.database, Kill())
        after = (await http.get("/app/session")).json()
        assert (await http.get(module)).status_code == 404
    assert [extension["module"] for extension in before["extensions"]] == [module]
    assert after["extensions"] == []
    assert before["viewer"] == after["viewer"]


async def test_session_identifies_viewer_as_the_api_does(viewer: CompanyFixture) -> None:
    async with api_client(viewer) as http:
        shown_viewer = (await http.get("/app/session")).json()["viewer"]
        query = "{ viewer { user { id name locale timeZone currency } company { name currency } permissions } }"
        asked = (await http.post("/graphql", json={"query": query})).json()["data"]["viewer"]
    assert {key: shown_viewer[key] for key in asked["user"]} == asked["user"]
    assert {key: shown_viewer["company"][key] for key in asked["company"]} == asked["company"]
    assert set(shown_viewer["permissions"]) == set(asked["permissions"])


async def test_public_files_compressed_and_cached(viewer: CompanyFixture) -> None:
    module = load_bundle().shell.module
    async with api_client(viewer) as http:
        del http.headers["authorization"]
        for encoding in ("br", "gzip"):
            response = await http.get(module, headers={"accept-encoding": encoding})
            assert response.headers["content-encoding"] == encoding
            assert response.headers["cache-control"] == "public, max-age=31536000, immutable"
            assert response.headers["content-type"] == "text/javascript; charset=utf-8"
        plain = await http.get(module, headers={"accept-encoding": "identity"})
    assert plain.text == response.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/app/deals?x=1", "/app/deals?x=1"),
        ("", "/"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("https://evil.example", "/"),
        ("/.//evil.example", "/"),
        ("/.\\evil.example", "/"),
        ("/%2e//evil.example", "/"),
        ("/app/..//evil.example", "/"),
        ("/app/..", "/"),
        ("/app/%2E%2e/%2E%2E", "/"),
        ("/graphiql?query=//..//", "/graphiql?query=//..//"),
        ("/app/v1.2/.hidden/..x", "/app/v1.2/.hidden/..x"),
        ("/a\r\nb", "/"),
        ("/" + "a" * 2000, "/"),
    ],
)
def test_next_path_stays_on_this_site(text: str, expected: str) -> None:
    assert path_on_this_site(text) == expected
