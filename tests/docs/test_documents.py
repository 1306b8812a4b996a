"""The GraphQL documents of the pages run as written. Those of docs/moving-in.md are a story with a test of its own."""

import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest
from company_fixture import CompanyFixture
from database_templates import Templates
from graphql import parse
from mutate import create_account, create_record
from websocket_client import socket

sys.path.insert(0, str(Path(__file__).parent))

from doc_pages import HOME, all_blocks

from app import create_app
from auth.services import ClientInfo
from auth.sessions import start_session
from db.identity import create_login
from db.models import SignInMethod, User
from files.storage import open_storage
from resolvers.context import RequestContext
from schema.root import schema

STORY = HOME / "docs" / "moving-in.md"
UPLOAD = """
mutation ($id: ID!) {
  fileUpload(input: { organizationId: $id, name: "a.txt", size: 1, contentType: "text/plain" }) {
    upload { fileId uploadUrl }
  }
}
"""


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    return sqlite


def documents() -> list[tuple[str, str]]:
    """The documents of the pages, each with the name of its operation."""
    texts = [block.text for block in all_blocks("graphql") if block.page != STORY]
    return [(parse(text).definitions[0].name.value, text) for text in texts]


async def upload_file(viewer: CompanyFixture, organization: str, folder: Path) -> str:
    upload = (await viewer.ask(UPLOAD, id=organization))["fileUpload"]["upload"]
    app = create_app(viewer.services, storage=open_storage(f"file:{folder}/files"))
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app)) as client:
        assert (await client.put(upload["uploadUrl"], content=b"a")).status_code == 201
    return upload["fileId"]


async def variables_of(viewer: CompanyFixture, folder: Path) -> dict[str, dict[str, Any]]:
    """The variables of each operation that takes some, for records that are created first."""
    organization, _ = await create_account(viewer)
    (account,) = (await viewer.ask("{ accounts { nodes { id } } }"))["accounts"]["nodes"]
    deals = [await create_record(viewer, "dealCreate", title="Press", organizationId=organization) for _ in range(2)]
    user = (await viewer.ask("{ viewer { user { id } } }"))["viewer"]["user"]["id"]
    (seen,) = (await viewer.ask("{ organizations { nodes { id version } } }"))["organizations"]["nodes"]
    return {
        "FirstChange": account,
        "Win": {"id": deals[0]},
        "WinDeal": {"id": deals[1]},
        "Rename": seen,
        "Assign": {"updates": [{"id": deals[0], "ownerId": user}]},
        "HandOver": {"from": user, "to": user, "preview": True},
        "MyAccounts": {"me": user},
        "Announce": {"organization": organization},
        "Download": {"id": await upload_file(viewer, organization, folder)},
        "Before": {"document": "{ viewer { role } }"},
        "DealsOfTeam": {"team": await create_record(viewer, "teamCreate", name="Iberia")},
        "Group": account,
        "SavedList": {
            "id": await create_record(viewer, "savedViewCreate", name="All", list="ORGANIZATIONS", content={})
        },
        "SearchBox": {"query": "press"},
    }


def user_errors(value: Any) -> list[Any]:
    """All user errors of an answer, however deep."""
    if isinstance(value, list):
        return [error for each in value for error in user_errors(each)]
    if isinstance(value, dict):
        return [*value.get("userErrors", []), *(error for each in value.values() for error in user_errors(each))]
    return []


@pytest.mark.slow
async def test_documents_run_as_written(viewer: CompanyFixture, tmp_path: Path) -> None:
    variables = await variables_of(viewer, tmp_path)
    headers = await sign_in(viewer)
    assert variables.keys() <= {name for name, _ in documents()}
    for name, text in documents():
        answer = await run(viewer, headers, text, variables.get(name, {}))
        assert (name, answer.get("errors"), user_errors(answer["data"])) == (name, None, [])


async def sign_in(viewer: CompanyFixture) -> dict[str, str]:
    """The headers of a browser: a token cannot create another."""
    async with viewer.uow() as uow:
        login_id = await create_login(uow, "eva@solera.example")
        await uow.update(User, viewer.user_id, login_id=login_id)
    session = await start_session(viewer.services, ClientInfo(), await viewer.user(), SignInMethod.INVITATION)
    return {"cookie": f"afterwin={session.text}", "content-type": "application/json"}


async def run(viewer: CompanyFixture, headers: dict[str, str], text: str, variables: dict[str, Any]) -> Any:
    """The answer to a document; of a subscription to accounts, the first result."""
    if not text.startswith("subscription"):
        context = RequestContext(viewer.services, headers, ClientInfo())
        answer = await schema.execute(text, context_value=context, variable_values=variables)
        return {"errors": answer.errors, "data": answer.data}
    async with socket(create_app(viewer.services), viewer.headers) as held:
        await held.begin()
        await held.subscribe(text, **variables)
        await create_account(viewer, "Southwind")
        return (await held.hear())["payload"]
