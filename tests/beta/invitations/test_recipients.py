"""A person has one open invitation, however they are invited: as a user, by address, in a wave or from a file."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from company_fixture import CompanyFixture, make_company

from beta.invitations.bulk import bulk_invite
from beta.ops.membership_ops import Invite, is_pending
from beta.ops.wave_ops import PutWave, WaveSubject, apply_wave
from beta.waves.scheduled import find_wave

pytestmark = pytest.mark.sqlite_only

Way = Callable[[Any, CompanyFixture, str], Awaitable[None]]
EMAIL = "eva@solera.example"


async def by_user(beta: Any, eva: CompanyFixture, name: str) -> None:
    await beta.change(Invite(company_id=eva.company.id, user_id=eva.user_id, message=name))


async def by_address(beta: Any, eva: CompanyFixture, name: str) -> None:
    await beta.change(Invite(email=EMAIL, message=name))


async def by_wave(beta: Any, eva: CompanyFixture, name: str) -> None:
    subjects = [WaveSubject(company_id=eva.company.id, user_id=eva.user_id)]
    await beta.change(PutWave(name=name, subjects=subjects, message=name), reason="")
    async with beta.begin() as flags:
        wave = await find_wave(flags.platform, "ledger", name)
    await beta.change(apply_wave(wave))


async def by_file(beta: Any, eva: CompanyFixture, name: str) -> None:
    async with beta.begin() as flags:
        result = await bulk_invite(flags, "ledger", f"user,message\n{EMAIL},{name}\n", reason="R.")
    assert [outcome.error for outcome in result.outcomes] == [None]


WAYS: tuple[Way, ...] = (by_user, by_address, by_wave, by_file)


@pytest.mark.parametrize("first", WAYS)
@pytest.mark.parametrize("second", WAYS)
async def test_person_has_one_open_invitation(draft_beta: Any, first: Way, second: Way) -> None:
    eva = await make_company(draft_beta.database, in_beta=False)
    await first(draft_beta, eva, "First")
    await second(draft_beta, eva, "Second")
    pending = [row.message for row in (await draft_beta.state()).invitations if is_pending(row)]
    assert pending == ["First" if second is by_wave else "Second"]  # a wave skips who is invited


async def test_file_with_a_person_twice_invites_once(draft_beta: Any) -> None:
    await make_company(draft_beta.database, in_beta=False)
    async with draft_beta.begin() as flags:
        result = await bulk_invite(flags, "ledger", f"user,email\n{EMAIL},\n,{EMAIL}\n", reason="R.")
    first, second = result.outcomes
    assert (first.error, second.error and second.error.code) == (None, "TAKEN")
