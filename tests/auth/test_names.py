"""Names and titles are single lines wherever they are entered, so that each can stand in the subject of an email."""

from collections.abc import Callable
from email.message import EmailMessage
from typing import Any

import pytest
from company_fixture import CompanyFixture
from mutate import user_error
from pydantic import ValidationError

from auth.send_invitation import create_invitation
from auth.services import ClientInfo
from beta.errors import ChangeError
from beta.ops.base import build_op
from beta.ops.flag_ops import CreateFlag
from db.companies import create_company, create_user
from db.models import CompanyRole
from db.text import is_single_line, to_single_line
from endpoints.sign_in import AcceptInvitationBody
from resolvers.errors import MutationError
from resolvers.mutations import validators

BREAKS = "\n\r\t\v\f\0\x1c\x1d\x1e\x7f\x85\u2028\u2029\ud800"
NAMES = [f"Two{character}lines" for character in BREAKS]
ENTRIES: dict[str, tuple[Callable[[str], object], type[Exception]]] = {
    "GraphQL": (lambda name: validators.line(name, "name"), MutationError),
    "flags": (lambda name: build_op(CreateFlag, title=name, owner="Mara"), ChangeError),
    "accepted invitation": (
        lambda name: AcceptInvitationBody(token="t", name=name, password="p"),
        ValidationError,
    ),
}


@pytest.mark.parametrize("entry", ENTRIES)
@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_entry_refuses_names_of_several_lines(entry: str, name: str) -> None:
    enter, error = ENTRIES[entry]
    with pytest.raises(error):
        enter(name)


@pytest.mark.parametrize("name", ["Zoë", "Ana María", "岡 田", "O’Brien & Søn", "👩‍💻 Ltd", "\u202bمها"])
def test_entry_takes_names_of_one_line(name: str) -> None:
    for enter, _ in ENTRIES.values():
        entered: Any = enter(name)
        assert name in (entered, getattr(entered, "title", None), getattr(entered, "name", None))


async def test_commands_and_mutations_refuse_names_of_several_lines(viewer: CompanyFixture) -> None:
    for name in NAMES:
        with pytest.raises(ValueError, match="line break"):
            await create_company(viewer.database, name=name, time_zone="UTC", currency="EUR")
        async with viewer.uow() as uow:
            with pytest.raises(ValueError, match="line break"):
                await create_user(uow, viewer.company, name=name)
            with pytest.raises(ValueError, match="line break"):
                await create_invitation(uow, None, ClientInfo(), "ada@x.example", name, CompanyRole.REGULAR)
    for name in ("Two\nlines", "Two\u2028lines"):
        assert await user_error(viewer, "userInvite", email="ada@x.example", name=name) == ("INVALID", ["name"])
        assert await user_error(viewer, "profileUpdate", name=name) == ("INVALID", ["name"])


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_imported_name_becomes_one_line(name: str) -> None:
    assert to_single_line(name) == "Two lines"
    assert to_single_line("Two\r\nlines") == "Two lines"


@pytest.mark.slow
def test_every_single_line_can_be_a_subject() -> None:
    for code in range(0x110000):
        if is_single_line(chr(code)):
            continue
        assert chr(code) in BREAKS or code < 0x20 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000
    for character in BREAKS[:-1]:
        if len(f"a{character}b".splitlines()) > 1:
            with pytest.raises(ValueError, match="linefeed"):
                EmailMessage()["Subject"] = f"a{character}b"
