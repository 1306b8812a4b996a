"""Reminders: one letter before a membership or an invitation ends, to those whom it concerns."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock, colleague, make_company

from beta.ops.flag_ops import Disable, Enable, SetStage
from beta.ops.membership_ops import AddMember, Exclude, Invite, RevokeInvitation, SetExpiry
from beta.scheduler import ChangeScheduler
from db.models import BetaReminder, CompanyRole, FlagStage
from db.row import select_rows

WEEK = timedelta(days=7)


@pytest.fixture
async def beta(draft_beta: Any) -> Any:
    """A beta that is open."""
    await draft_beta.change(Enable(), SetStage(stage=FlagStage.BETA))
    return draft_beta


async def reminders(viewer: CompanyFixture) -> list[tuple[str, str]]:
    """Run the schedulers of two processes; return recipient and subject of all reminders so far."""
    await asyncio.gather(*(ChangeScheduler(viewer.services).run_once() for _ in range(2)))
    return sorted((to, subject) for to, subject, _ in await viewer.deliver_emails() if "soon" in subject)


async def test_membership_is_reminded_of_once_for_each_end(
    beta: Any, viewer: CompanyFixture, clock: FixedClock
) -> None:
    subject = {"company_id": viewer.company.id, "user_id": viewer.user_id}
    await beta.change(AddMember(**subject, expires_at=clock.now + WEEK))
    clock.forward(days=3)
    assert await reminders(viewer) == []
    clock.forward(days=1)

    first = await reminders(viewer)
    assert [title for _, title in first] == ["Your early access to Ledger ends soon"]
    assert await reminders(viewer) == first
    await beta.change(SetExpiry(**subject, expires_at=clock.now + WEEK))
    clock.forward(days=5)
    assert await reminders(viewer) == first * 2
    assert await beta.audit_break() is None


async def test_administrators_are_reminded_of_company(beta: Any, viewer: CompanyFixture, clock: FixedClock) -> None:
    await beta.change(AddMember(company_id=viewer.company.id, expires_at=clock.now + WEEK))
    clock.forward(days=5)
    assert {title for _, title in await reminders(viewer)} == {"Your company's early access to Ledger ends soon"}


@pytest.mark.slow
async def test_reminder_goes_only_to_people_who_have_the_feature(
    beta: Any, viewer: CompanyFixture, clock: FixedClock
) -> None:
    excluded = await colleague(viewer, role=CompanyRole.ADMIN)
    without_seat = await colleague(viewer, name="Lars Bo", role=CompanyRole.ADMIN)
    company = viewer.company.id
    await beta.change(
        AddMember(company_id=company, expires_at=clock.now + WEEK, max_seats=2),
        Exclude(company_id=company, user_id=excluded.user_id),
    )
    clock.forward(days=5)

    recipients = {to for to, _ in await reminders(viewer)}

    assert recipients == {(await viewer.user()).email}
    assert (await without_seat.user()).email not in recipients


@pytest.mark.slow
async def test_invitation_is_reminded_of_unless_revoked(beta: Any, viewer: CompanyFixture, clock: FixedClock) -> None:
    await beta.change(Invite(email="ada@solera.example"), Invite(email="bo@solera.example"))
    clock.forward(days=12)
    await ChangeScheduler(viewer.services).run_once()
    (invitation,) = [row for row in (await beta.state()).invitations if row.email == "bo@solera.example"]
    await beta.change(RevokeInvitation(invitation_id=invitation.id))

    expected = [("ada@solera.example", "Your invitation to try Ledger expires soon")]
    assert await reminders(viewer) == expected
    clock.forward(days=3)
    assert await reminders(viewer) == expected


@pytest.mark.slow
async def test_no_reminder_of_what_is_closed_or_new(beta: Any, viewer: CompanyFixture, clock: FixedClock) -> None:
    other = await make_company(viewer.database, "Other", "Europe/London", "GBP")
    await beta.change(
        AddMember(company_id=viewer.company.id, expires_at=clock.now + WEEK),
        AddMember(company_id=other.company.id, expires_at=clock.now + WEEK),
    )
    await beta.change(Exclude(company_id=other.company.id))
    clock.forward(days=5)
    await beta.change(Disable())
    assert await reminders(viewer) == []
    await beta.change(
        Enable(), AddMember(company_id=other.company.id, user_id=other.user_id, expires_at=clock.now + WEEK / 7)
    )
    assert {title for _, title in await reminders(viewer)} == {"Your company's early access to Ledger ends soon"}

    clock.forward(days=30)
    await beta.change(AddMember(company_id=viewer.company.id, expires_at=clock.now + WEEK))
    clock.forward(days=5)
    await reminders(viewer)
    async with viewer.database.snapshot() as snapshot:
        assert len(await snapshot.all_identity(select_rows(BetaReminder))) == 1
