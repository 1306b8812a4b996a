"""Invitations to a beta: answered once, in time, by whom they are for (docs/decisions/threat-model.md, 34 and 35)."""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock, colleague, make_company

from auth.logins import ensure_login
from beta.answer_invitation import (
    accept,
    decline,
    expire_outdated_invitations,
    leave_beta,
    leave_for_company,
    pending_by_id,
    pending_by_token,
    pending_invitations,
)
from beta.bulk_invite import bulk_invite
from beta.change_plan import NewBetaInvitation
from beta.emails import send_invitation_email
from beta.errors import ChangeError, ChangeErrorCode
from beta.flag_ops import Archive, Enable, SetStage
from beta.membership_ops import AddMember, Exclude, Invite, RevokeInvitation
from db.flags.flag_unit_of_work import FlagActor, FlagUnitOfWork, begin_flags
from db.flags.platform import platform_of_snapshot
from db.flags.statements import INVITATIONS, MEMBERS
from db.models import BetaInvitationState, FlagActorKind, FlagStage, MemberSource, User

KEY = "ledger"


@pytest.fixture
async def open_beta(beta: Any) -> Any:
    """A flag that is on, with nobody in it."""
    await beta.do(Enable(), SetStage(stage=FlagStage.BETA))
    return beta


@asynccontextmanager
async def answering(world: CompanyFixture) -> AsyncIterator[tuple[FlagUnitOfWork, User]]:
    """Somebody is about to answer."""
    user = await world.user()
    async with begin_flags(world.database, FlagActor(FlagActorKind.USER, str(user.id), user.name)) as flags:
        yield flags, user


async def invited(crew: Any, **said: Any) -> NewBetaInvitation:
    """An invitation, with its secret."""
    (made,) = (await crew.do(Invite(**said))).invited
    return made


async def accepted(world: CompanyFixture, made: NewBetaInvitation | str) -> str:
    """What comes of accepting by the secret."""
    secret = made if isinstance(made, str) else made.secret.text
    try:
        async with answering(world) as (flags, user):
            answered = await accept(flags, user, await pending_by_token(flags, user, secret))
    except ChangeError as refused:
        return refused.code
    return answered.invitation.state


async def members(crew: Any) -> list[tuple[int, int | None, int | None, MemberSource]]:
    async with crew.database.snapshot() as snapshot:
        found = await platform_of_snapshot(snapshot).all(MEMBERS)
    return [(row.company_id, row.user_id, row.max_seats, row.source) for row in found if row.flag_key == KEY]


async def test_a_user_accepts_for_themselves(open_beta: Any, world: CompanyFixture) -> None:
    tom = await colleague(world)
    made = await invited(open_beta, company_id=world.company.id, user_id=tom.user_id)

    assert await accepted(world, made) == "LINK_EXPIRED"  # an administrator is still somebody else
    assert await accepted(tom, made) == "ACCEPTED"
    assert await accepted(tom, made) == "LINK_EXPIRED"
    assert await members(open_beta) == [(world.company.id, tom.user_id, None, MemberSource.INVITATION)]
    assert (await open_beta.is_in(tom), await open_beta.is_in(world)) == (True, False)


async def test_an_administrator_accepts_for_the_company(open_beta: Any, world: CompanyFixture) -> None:
    tom, other = await colleague(world), await make_company(world.database, "Koyo", "Asia/Tokyo", "JPY")
    made = await invited(open_beta, company_id=world.company.id, max_seats=1)

    assert await accepted(tom, made) == "LINK_EXPIRED"
    assert await accepted(other, made) == "LINK_EXPIRED"
    assert await accepted(world, made) == "ACCEPTED"
    assert await members(open_beta) == [(world.company.id, None, 1, MemberSource.INVITATION)]
    assert (await open_beta.is_in(world), await open_beta.is_in(tom)) == (True, False)


async def test_whoever_signs_in_by_an_address_accepts_what_was_sent_there(
    open_beta: Any, world: CompanyFixture
) -> None:
    tom = await colleague(world)
    made = await invited(open_beta, email="Eva@Solera.example")
    assert await accepted(tom, made) == "LINK_EXPIRED"
    async with world.uow() as uow:
        await ensure_login(uow, await tom.user())
        await uow.update(User, tom.user_id, email="eva@solera.other")
        await uow.update(User, world.user_id, email="tom@solera.example")
        await uow.update(User, tom.user_id, email="eva@solera.example")  # what an administrator may write

    assert await accepted(tom, made) == "LINK_EXPIRED"  # they sign in by another address
    async with world.uow() as uow:
        await uow.update(User, tom.user_id, email="tom@colleague.example")
        await uow.update(User, world.user_id, email="eva@solera.example")
    assert await accepted(world, made) == "ACCEPTED"
    assert await members(open_beta) == [(world.company.id, world.user_id, None, MemberSource.INVITATION)]


async def test_fifty_who_accept_at_once_make_one_member(open_beta: Any, world: CompanyFixture) -> None:
    made = await invited(open_beta, company_id=world.company.id)

    outcomes = await asyncio.gather(*(accepted(world, made) for _ in range(50)))

    assert Counter(outcomes) == {"ACCEPTED": 1, "LINK_EXPIRED": 49}
    assert len(await members(open_beta)) == 1
    assert await open_beta.broken() is None


async def test_an_invitation_is_over_when_it_ran_out_was_taken_back_replaced_or_archived(
    open_beta: Any, world: CompanyFixture, clock: FixedClock
) -> None:
    eva = {"company_id": world.company.id, "user_id": world.user_id}
    replaced = await invited(open_beta, **eva)
    revoked = await invited(open_beta, **eva)
    await open_beta.do(RevokeInvitation(invitation_id=revoked.invitation.id))
    old = await invited(open_beta, **eva)
    clock.forward(days=14)
    for made in (replaced, revoked, old, "beta_" + "x" * 43, "nothing", "beta_\0"):
        assert await accepted(world, made) == "LINK_EXPIRED"
    async with open_beta.at_work() as flags:
        assert (await expire_outdated_invitations(flags), await expire_outdated_invitations(flags)) == (1, 0)
    archived = await invited(open_beta, **eva)
    await open_beta.do(Archive())
    assert await accepted(world, archived) == "LINK_EXPIRED"
    async with world.database.snapshot() as snapshot:
        states = Counter(row.state for row in await platform_of_snapshot(snapshot).all(INVITATIONS))
    assert states == {"REVOKED": 2, "EXPIRED": 1, "PENDING": 1}


async def test_ones_own_invitations_are_listed_and_answered_without_the_letter(
    open_beta: Any, world: CompanyFixture
) -> None:
    tom = await colleague(world)
    for_tom = (await invited(open_beta, company_id=world.company.id, user_id=tom.user_id)).invitation
    for_all = (await invited(open_beta, company_id=world.company.id)).invitation

    async def listed(somebody: CompanyFixture) -> list[int]:
        async with world.database.snapshot() as snapshot:
            return [
                each.id for each in await pending_invitations(platform_of_snapshot(snapshot), await somebody.user())
            ]

    assert (await listed(tom), await listed(world)) == ([for_tom.id], [for_all.id])
    async with answering(tom) as (flags, user):
        with pytest.raises(ChangeError, match="no longer valid"):
            await pending_by_id(flags, user, for_all.id)
        await decline(flags, user, await pending_by_id(flags, user, for_tom.id))
    assert await listed(tom) == []
    async with answering(world) as (flags, user):
        await accept(flags, user, await pending_by_id(flags, user, for_all.id))
    assert await open_beta.is_in(tom)


async def test_whoever_leaves_is_out_and_comes_back_by_an_invitation(open_beta: Any, world: CompanyFixture) -> None:
    tom = await colleague(world)
    of_tom = {"company_id": world.company.id, "user_id": tom.user_id}
    await open_beta.do(AddMember(company_id=world.company.id), AddMember(**of_tom))
    async with answering(tom) as (flags, user):
        await leave_beta(flags, user, KEY)
    assert (await open_beta.is_in(tom), await open_beta.is_in(world)) == (False, True)
    async with answering(tom) as (flags, user):
        with pytest.raises(ChangeError):
            await leave_beta(flags, user, KEY)

    made = await invited(open_beta, **of_tom)
    assert await accepted(tom, made) == "ACCEPTED"
    assert await open_beta.is_in(tom)


async def test_a_company_leaves_with_everybody_in_it(open_beta: Any, world: CompanyFixture) -> None:
    tom = await colleague(world)
    await open_beta.do(
        AddMember(company_id=world.company.id), AddMember(company_id=world.company.id, user_id=tom.user_id)
    )
    async with answering(tom) as (flags, user):
        with pytest.raises(ChangeError) as raised:
            await leave_for_company(flags, user, KEY)
        assert raised.value.code is ChangeErrorCode.FORBIDDEN
    async with answering(world) as (flags, user):
        await leave_for_company(flags, user, KEY)
    assert not await open_beta.is_in(tom)
    assert not await open_beta.is_in(world)
    assert await open_beta.broken() is None


async def test_a_membership_stays_with_the_company_in_which_it_was_given(open_beta: Any, world: CompanyFixture) -> None:
    other = await make_company(world.database, "Koyo", "Asia/Tokyo", "JPY")
    async with world.uow() as uow:
        login_id = await ensure_login(uow, await world.user())
    async with other.uow() as uow:
        await uow.update(User, other.user_id, login_id=login_id)
    await open_beta.do(AddMember(company_id=world.company.id, user_id=world.user_id))

    assert (await open_beta.is_in(world), await open_beta.is_in(other)) == (True, False)


async def test_letters_go_to_whom_it_is_for_and_the_secret_is_kept_nowhere_else(
    open_beta: Any, world: CompanyFixture
) -> None:
    await colleague(world)
    mails = [
        await invited(open_beta, email="ada@solera.example", message="Have a look."),
        await invited(open_beta, company_id=world.company.id, user_id=world.user_id),
        await invited(open_beta, company_id=world.company.id),
    ]
    for made in mails:
        assert await send_invitation_email(world.services, made)

    assert [to for to, _, _ in world.letters] == ["ada@solera.example", "eva@solera.example", "eva@solera.example"]
    subject, text = world.letters[0][1:]
    assert subject == "Invitation to try Ledger"
    assert "Noor invites you to try Ledger" in text
    assert "Have a look." in text
    assert "by 01 April 2026 (UTC)" in text
    assert re.findall(r"beta_[\w-]{43}", text) == [mails[0].secret.text]
    assert "invites your company" in world.letters[2][2]
    async with world.database.snapshot() as snapshot:
        kept = str(await platform_of_snapshot(snapshot).all(INVITATIONS)) + str(await open_beta.beta())
    assert mails[0].secret.text not in kept


async def test_a_letter_that_cannot_be_sent_is_told(open_beta: Any, world: CompanyFixture, monkeypatch: Any) -> None:
    async def broken(*_: str) -> None:
        raise ConnectionRefusedError

    made = await invited(open_beta, email="ada@solera.example")
    monkeypatch.setattr(world.services.mailer, "send", broken)
    assert not await send_invitation_email(world.services, made)


async def test_a_file_of_invitations_is_tried_and_then_sent(open_beta: Any, world: CompanyFixture) -> None:
    tom = await colleague(world)
    await open_beta.do(Exclude(company_id=world.company.id, user_id=tom.user_id))
    company = world.company
    text = "\ufeffEmail, Company,user,seats,message\n" + "\n".join(
        [
            "ada@solera.example,,,,Hello",
            "ADA@solera.example,,,,",
            "nobody,,,,",
            f",{company.global_id},,5,",
            f",{company.id},{tom.user_id},,",
            f",{company.id},{world.user_id},5,",
            ",7,,,",
            ",VXNlcjo3,,,",
            "bob@solera.example,,,,,too much",
            ",,,,",
            '"eve@solera.example",,,,"Two\nlines"',
        ]
    )

    async def sent(*, dry_run: bool, requires_approval: bool = False) -> Any:
        async with open_beta.at_work() as flags:
            return await bulk_invite(flags, KEY, text, reason="R", dry_run=dry_run, requires_approval=requires_approval)

    tried = await sent(dry_run=True)
    assert [(each.line, each.subject, each.error and each.error.code) for each in tried.outcomes] == [
        (2, "ada@solera.example", None),
        (3, "ADA@solera.example", ChangeErrorCode.TAKEN),
        (4, "nobody", ChangeErrorCode.INVALID),
        (5, company.global_id, None),
        (6, str(tom.user_id), ChangeErrorCode.EXCLUDED),
        (7, str(world.user_id), ChangeErrorCode.INVALID),
        (8, "7", ChangeErrorCode.NOT_FOUND),
        (9, "VXNlcjo3", ChangeErrorCode.INVALID),
        (10, "bob@solera.example", ChangeErrorCode.INVALID),
        (11, "", ChangeErrorCode.INVALID),
        (13, "eve@solera.example", None),
    ]
    assert tried.change is None
    assert (await open_beta.beta()).invitations == ()
    proposed = await sent(dry_run=False, requires_approval=True)
    assert (len(proposed.change.change.ops["ops"]), proposed.change.invited) == (3, ())
    done = await sent(dry_run=False)
    assert [each.invitation.message for each in done.change.invited] == ["Hello", "", "Two\nlines"]
    states = [each.state for each in (await open_beta.beta()).invitations]
    assert states == [BetaInvitationState.PENDING] * 3


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
async def test_a_file_that_cannot_be_read_is_refused(open_beta: Any, text: str, code: ChangeErrorCode) -> None:
    if not open_beta.database.is_sqlite:
        return  # nothing in this asks a database
    async with open_beta.at_work() as flags:
        with pytest.raises(ChangeError) as raised:
            await bulk_invite(flags, KEY, text, reason="R")
    assert (raised.value.code, raised.value.path) == (code, ("csv",))
