"""Invitations to a beta: answered once, in time, by their recipients (docs/decisions/threat-model.md, 34 and 35)."""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock, colleague, make_company

from auth.logins import ensure_login
from beta.changes.plan import NewBetaInvitation
from beta.errors import ChangeError, ChangeErrorCode
from beta.invitations.answer_invitation import (
    accept,
    decline,
    expire_outdated_invitations,
    leave_beta,
    pending_by_id,
    pending_by_token,
    pending_invitations,
)
from beta.invitations.bulk import bulk_invite
from beta.invitations.company_leave import leave_for_company
from beta.ops.flag_ops import Archive, Enable, SetStage
from beta.ops.membership_ops import AddMember, Exclude, Invite, RevokeInvitation
from db.flags.flag_unit_of_work import FlagActor, FlagUnitOfWork, begin_flags
from db.flags.platform import platform_of_snapshot
from db.flags.statements import INVITATIONS, MEMBERS
from db.models import BetaInvitationState, FlagActorKind, FlagStage, MemberSource, User

KEY = "ledger"


@pytest.fixture
async def open_beta(draft_beta: Any) -> Any:
    """An open flag without members."""
    await draft_beta.change(Enable(), SetStage(stage=FlagStage.BETA))
    return draft_beta


@asynccontextmanager
async def answering(viewer: CompanyFixture) -> AsyncIterator[tuple[FlagUnitOfWork, User]]:
    """Open flags as a user who answers an invitation."""
    user = await viewer.user()
    async with begin_flags(viewer.database, FlagActor(FlagActorKind.USER, str(user.id), user.name)) as flags:
        yield flags, user


async def invite(client: Any, **values: Any) -> NewBetaInvitation:
    """Create an invitation and return it with its secret."""
    (invitation,) = (await client.change(Invite(**values))).invited
    return invitation


async def accept_code(viewer: CompanyFixture, invitation: NewBetaInvitation | str) -> str:
    """Accept by the secret, and return the state of the invitation or the error code."""
    secret = invitation if isinstance(invitation, str) else invitation.secret.text
    try:
        async with answering(viewer) as (flags, user):
            answered = await accept(flags, user, await pending_by_token(flags, user, secret))
    except ChangeError as error:
        return error.code
    return answered.invitation.state


async def members(client: Any) -> list[tuple[int, int | None, int | None, MemberSource]]:
    async with client.database.snapshot() as snapshot:
        rows = await platform_of_snapshot(snapshot).all(MEMBERS)
    return [(row.company_id, row.user_id, row.max_seats, row.source) for row in rows if row.flag_key == KEY]


async def test_accept_adds_only_the_invited_user(open_beta: Any, viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    invitation = await invite(open_beta, company_id=viewer.company.id, user_id=tom.user_id)

    assert await accept_code(viewer, invitation) == "LINK_EXPIRED"  # an administrator is not the recipient
    assert await accept_code(tom, invitation) == "ACCEPTED"
    assert await accept_code(tom, invitation) == "LINK_EXPIRED"
    assert await members(open_beta) == [(viewer.company.id, tom.user_id, None, MemberSource.INVITATION)]
    assert (await open_beta.has_access(tom), await open_beta.has_access(viewer)) == (True, False)


async def test_accept_for_company_by_administrator(open_beta: Any, viewer: CompanyFixture) -> None:
    tom, other = await colleague(viewer), await make_company(viewer.database, "Koyo", "Asia/Tokyo", "JPY")
    invitation = await invite(open_beta, company_id=viewer.company.id, max_seats=1)

    assert await accept_code(tom, invitation) == "LINK_EXPIRED"
    assert await accept_code(other, invitation) == "LINK_EXPIRED"
    assert await accept_code(viewer, invitation) == "ACCEPTED"
    assert await members(open_beta) == [(viewer.company.id, None, 1, MemberSource.INVITATION)]
    assert (await open_beta.has_access(viewer), await open_beta.has_access(tom)) == (True, False)


async def test_accept_email_invitation_by_sign_in_address(open_beta: Any, viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    invitation = await invite(open_beta, email="Eva@Solera.example")
    assert await accept_code(tom, invitation) == "LINK_EXPIRED"
    async with viewer.uow() as uow:
        await ensure_login(uow, await tom.user())
        await uow.update(User, tom.user_id, email="eva@solera.other")
        await uow.update(User, viewer.user_id, email="tom@solera.example")
        await uow.update(User, tom.user_id, email="eva@solera.example")  # administrators may write this column

    assert await accept_code(tom, invitation) == "LINK_EXPIRED"  # the user signs in with another address
    async with viewer.uow() as uow:
        await uow.update(User, tom.user_id, email="tom@colleague.example")
        await uow.update(User, viewer.user_id, email="eva@solera.example")
    assert await accept_code(viewer, invitation) == "ACCEPTED"
    assert await members(open_beta) == [(viewer.company.id, viewer.user_id, None, MemberSource.INVITATION)]


@pytest.mark.slow
async def test_accept_concurrently_adds_one_member(open_beta: Any, viewer: CompanyFixture) -> None:
    invitation = await invite(open_beta, company_id=viewer.company.id)

    outcomes = await asyncio.gather(*(accept_code(viewer, invitation) for _ in range(50)))

    assert Counter(outcomes) == {"ACCEPTED": 1, "LINK_EXPIRED": 49}
    assert len(await members(open_beta)) == 1
    assert await open_beta.audit_break() is None


async def test_accept_fails_when_invitation_or_flag_is_closed(
    open_beta: Any, viewer: CompanyFixture, clock: FixedClock
) -> None:
    eva = {"company_id": viewer.company.id, "user_id": viewer.user_id}
    replaced = await invite(open_beta, **eva)
    revoked = await invite(open_beta, **eva)
    await open_beta.change(RevokeInvitation(invitation_id=revoked.invitation.id))
    old = await invite(open_beta, **eva)
    clock.forward(days=14)
    for invitation in (replaced, revoked, old, "beta_" + "x" * 43, "nothing", "beta_\0"):
        assert await accept_code(viewer, invitation) == "LINK_EXPIRED"
    async with open_beta.begin() as flags:
        assert (await expire_outdated_invitations(flags), await expire_outdated_invitations(flags)) == (1, 0)
    archived = await invite(open_beta, **eva)
    await open_beta.change(Archive())
    assert await accept_code(viewer, archived) == "LINK_EXPIRED"
    async with viewer.database.snapshot() as snapshot:
        states = Counter(row.state for row in await platform_of_snapshot(snapshot).all(INVITATIONS))
    assert states == {"REVOKED": 3, "EXPIRED": 1}


@pytest.mark.slow
async def test_pending_invitations_answered_by_id(open_beta: Any, viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    for_tom = (await invite(open_beta, company_id=viewer.company.id, user_id=tom.user_id)).invitation
    for_all = (await invite(open_beta, company_id=viewer.company.id)).invitation

    async def pending_ids(user_fixture: CompanyFixture) -> list[int]:
        async with viewer.database.snapshot() as snapshot:
            platform = platform_of_snapshot(snapshot)
            return [row.id for row in await pending_invitations(platform, await user_fixture.user())]

    assert (await pending_ids(tom), await pending_ids(viewer)) == ([for_tom.id], [for_all.id])
    async with answering(tom) as (flags, user):
        with pytest.raises(ChangeError, match="no longer valid"):
            await pending_by_id(flags, user, for_all.id)
        await decline(flags, user, await pending_by_id(flags, user, for_tom.id))
    assert await pending_ids(tom) == []
    async with answering(viewer) as (flags, user):
        await accept(flags, user, await pending_by_id(flags, user, for_all.id))
    assert await open_beta.has_access(tom)


async def test_leave_beta_until_new_invitation_is_accepted(open_beta: Any, viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    of_tom = {"company_id": viewer.company.id, "user_id": tom.user_id}
    await open_beta.change(AddMember(company_id=viewer.company.id), AddMember(**of_tom))
    async with answering(tom) as (flags, user):
        await leave_beta(flags, user, KEY, may_know=True)
    assert (await open_beta.has_access(tom), await open_beta.has_access(viewer)) == (False, True)
    async with answering(tom) as (flags, user):
        with pytest.raises(ChangeError):
            await leave_beta(flags, user, KEY, may_know=True)

    invitation = await invite(open_beta, **of_tom)
    assert await accept_code(tom, invitation) == "ACCEPTED"
    assert await open_beta.has_access(tom)


async def test_accepted_beta_can_be_left_whatever_else_made_a_member(open_beta: Any, viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    subject = {"company_id": viewer.company.id, "user_id": tom.user_id}
    invitation = await invite(open_beta, **subject)
    await open_beta.change(AddMember(**subject))

    assert await accept_code(tom, invitation) == "ACCEPTED"
    async with answering(tom) as (flags, user):
        await leave_beta(flags, user, KEY, may_know=False)
        with pytest.raises(ChangeError, match="You are not a member"):
            await leave_beta(flags, user, KEY, may_know=False)


async def test_leave_for_company_removes_all_its_users(open_beta: Any, viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    await open_beta.change(
        AddMember(company_id=viewer.company.id), AddMember(company_id=viewer.company.id, user_id=tom.user_id)
    )
    async with answering(tom) as (flags, user):
        with pytest.raises(ChangeError) as raised:
            await leave_for_company(flags, user, KEY, may_know=True)
        assert raised.value.code is ChangeErrorCode.FORBIDDEN
    async with answering(viewer) as (flags, user):
        await leave_for_company(flags, user, KEY, may_know=True)
    assert not await open_beta.has_access(tom)
    assert not await open_beta.has_access(viewer)
    assert await open_beta.audit_break() is None


async def test_membership_is_of_one_company(open_beta: Any, viewer: CompanyFixture) -> None:
    other = await make_company(viewer.database, "Koyo", "Asia/Tokyo", "JPY")
    async with viewer.uow() as uow:
        login_id = await ensure_login(uow, await viewer.user())
    async with other.uow() as uow:
        await uow.update(User, other.user_id, login_id=login_id)
    await open_beta.change(AddMember(company_id=viewer.company.id, user_id=viewer.user_id))

    assert (await open_beta.has_access(viewer), await open_beta.has_access(other)) == (True, False)


async def test_invitation_email_recipients_and_text(open_beta: Any, viewer: CompanyFixture) -> None:
    await colleague(viewer)
    await viewer.deliver_emails()
    viewer.emails.clear()
    invitations = [
        await invite(open_beta, email="ada@solera.example", message="Have a look."),
        await invite(open_beta, company_id=viewer.company.id, user_id=viewer.user_id),
        await invite(open_beta, company_id=viewer.company.id),
    ]

    assert [to for to, _, _ in await viewer.deliver_emails()] == [
        "ada@solera.example",
        "eva@solera.example",
        "eva@solera.example",
    ]
    subject, text = viewer.emails[0][1:]
    assert subject == "Invitation to try Ledger"
    assert "Noor invites you to try Ledger" in text
    assert "Have a look." in text
    assert "by 01 April 2026 (UTC)" in text
    assert re.findall(r"beta_[\w-]{43}", text) == [invitations[0].secret.text]
    assert "invites your company" in viewer.emails[2][2]
    async with viewer.database.snapshot() as snapshot:
        stored = str(await platform_of_snapshot(snapshot).all(INVITATIONS)) + str(await open_beta.state())
    assert invitations[0].secret.text not in stored  # the secret is nowhere else


async def test_bulk_invite_outcomes_of_dry_run_and_real_run(open_beta: Any, viewer: CompanyFixture) -> None:
    tom = await colleague(viewer)
    await open_beta.change(Exclude(company_id=viewer.company.id, user_id=tom.user_id))
    company = viewer.company
    text = "\ufeffEmail, Company,user,seats,message\n" + "\n".join(
        [
            "ada@solera.example,,,,Hello",
            "ADA@solera.example,,,,",
            "nobody,,,,",
            f",{company.global_id},,5,",
            f",{company.id},{tom.user_id},,",
            f",{company.id},{viewer.user_id},5,",
            ",7,,,",
            ",VXNlcjo3,,,",
            "bob@solera.example,,,,,too much",
            ",,,,",
            '"eve@solera.example",,,,"Two\nlines"',
        ]
    )

    async def run(*, dry_run: bool, requires_approval: bool = False) -> Any:
        async with open_beta.begin() as flags:
            return await bulk_invite(flags, KEY, text, reason="R", dry_run=dry_run, requires_approval=requires_approval)

    dry_run = await run(dry_run=True)
    assert [(row.line, row.subject, row.error and row.error.code) for row in dry_run.outcomes] == [
        (2, "ada@solera.example", None),
        (3, "ADA@solera.example", ChangeErrorCode.TAKEN),
        (4, "nobody", ChangeErrorCode.INVALID),
        (5, company.global_id, None),
        (6, str(tom.user_id), ChangeErrorCode.EXCLUDED),
        (7, str(viewer.user_id), ChangeErrorCode.INVALID),
        (8, "7", ChangeErrorCode.NOT_FOUND),
        (9, "VXNlcjo3", ChangeErrorCode.NOT_FOUND),
        (10, "bob@solera.example", ChangeErrorCode.INVALID),
        (11, "", ChangeErrorCode.INVALID),
        (13, "eve@solera.example", None),
    ]
    assert dry_run.change is None
    assert (await open_beta.state()).invitations == ()
    proposed = await run(dry_run=False, requires_approval=True)
    assert (len(proposed.change.change.ops["ops"]), proposed.change.invited) == (3, ())
    sent = await run(dry_run=False)
    assert [new.invitation.message for new in sent.change.invited] == ["Hello", "", "Two\nlines"]
    states = [row.state for row in (await open_beta.state()).invitations]
    assert states == [BetaInvitationState.PENDING] * 3


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", ChangeErrorCode.INVALID),
        ("name\nAda", ChangeErrorCode.INVALID),
        ("email,email\na@b.io,a@b.io", ChangeErrorCode.INVALID),
        ('email\n"a@b.io', ChangeErrorCode.INVALID),
        ("email\n" + "a@b.io\n" * 501, ChangeErrorCode.LIMIT_EXCEEDED),
        ("email\n" + "a" * 1_000_000, ChangeErrorCode.TOO_LONG),
    ],
)
async def test_bulk_invite_rejects_invalid_csv(open_beta: Any, text: str, code: ChangeErrorCode) -> None:
    if not open_beta.database.is_sqlite:
        return  # no database is read
    async with open_beta.begin() as flags:
        with pytest.raises(ChangeError) as raised:
            await bulk_invite(flags, KEY, text, reason="R")
    assert (raised.value.code, raised.value.path) == (code, ("csv",))
