"""A queued e-mail whose secret is void is not sent, and its text is erased at once."""

from collections.abc import Awaitable, Callable

import pytest
from beta_client import STAFF, change
from company_fixture import CompanyFixture
from mutate import run_mutation

from auth.accept_invitation import accept_invitation
from auth.logins import ensure_login
from auth.password_reset import request_password_reset, reset_password
from auth.services import ClientInfo
from beta.answer_invitation import decline
from beta.ops import Archive, Invite, RevokeInvitation
from db import outbox
from db.flags import statements
from db.flags.flag_unit_of_work import begin_flags
from db.models import EmailStatus, OutboxEmail, User
from db.row import select_rows
from db.store import Database

PASSWORD = "correct horse battery"


async def stored(world: CompanyFixture) -> list[OutboxEmail]:
    return await outbox.list_emails(world.database, status=None, limit=1000)


async def queued_secret(world: CompanyFixture) -> str:
    """Return the secret of a queued link."""
    text = next(email.text for email in await stored(world) if email.text)
    return text.partition("/sign-in#")[2].split()[0]


async def invite(world: CompanyFixture) -> str:
    """Invite Ada; return the id of the invitation."""
    payload = await run_mutation(world, "userInvite", "invitation { id }", email="ada@x.example")
    return str(payload["invitation"]["id"])


async def revoke_invitation(world: CompanyFixture) -> None:
    await run_mutation(world, "invitationRevoke", "invitation { id }", id=await invite(world))


async def accept_an_invitation(world: CompanyFixture) -> None:
    await invite(world)
    await accept_invitation(world.services, ClientInfo(), await queued_secret(world), "Ada", PASSWORD)


async def use_one_of_two_reset_links(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        await ensure_login(uow, (await uow.all(select_rows(User)))[0])
    for _ in range(2):
        await request_password_reset(world.services, ClientInfo(), "eva@solera.example")
    await reset_password(world.services, ClientInfo(), await queued_secret(world), PASSWORD, revoke_tokens=False)


async def invite_to_beta(world: CompanyFixture) -> int:
    """Invite Ada to a beta; return the id of the invitation."""
    await change(world.database, Invite(email="ada@x.example"))
    async with world.database.snapshot() as snapshot:
        (invitation,) = await snapshot.all_identity(statements.PENDING_INVITATIONS)
    return invitation.id


async def revoke_beta_invitation(world: CompanyFixture) -> None:
    await change(world.database, RevokeInvitation(invitation_id=await invite_to_beta(world)))


async def archive_beta(world: CompanyFixture) -> None:
    await invite_to_beta(world)
    await change(world.database, Archive())


async def decline_beta_invitation(world: CompanyFixture) -> None:
    invitation_id = await invite_to_beta(world)
    async with begin_flags(world.database, STAFF) as flags:
        (invitation,) = await flags.all(statements.INVITATION, invitation_id=invitation_id)
        await decline(flags, await world.user(), invitation)


WAYS = (
    revoke_invitation,
    accept_an_invitation,
    use_one_of_two_reset_links,
    revoke_beta_invitation,
    decline_beta_invitation,
    archive_beta,
)
"""Ways in which a secret becomes void while its e-mail is queued."""


@pytest.mark.parametrize("make_void", WAYS)
async def test_email_with_a_void_secret_is_not_sent(
    world: CompanyFixture, make_void: Callable[[CompanyFixture], Awaitable[None]]
) -> None:
    await make_void(world)

    emails = await stored(world)
    assert {(email.status, email.text) for email in emails} == {(EmailStatus.EXPIRED, "")}
    assert await outbox.retry(world.database, [email.id for email in emails]) == []
    assert await world.deliver_emails() == []


async def test_email_of_a_replaced_invitation_is_not_sent(world: CompanyFixture) -> None:
    await invite(world)
    first = await queued_secret(world)
    await invite(world)

    ((_, _, text),) = await world.deliver_emails()

    assert first not in text


async def test_email_withdrawn_after_it_was_claimed_is_not_sent(
    world: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    invitation, claim = await invite(world), outbox.claim_next

    async def claim_and_revoke(database: Database) -> OutboxEmail | None:
        claimed = await claim(database)
        if claimed is not None:
            await run_mutation(world, "invitationRevoke", "invitation { id }", id=invitation)
        return claimed

    monkeypatch.setattr(outbox, "claim_next", claim_and_revoke)

    assert await world.deliver_emails() == []
    assert [email.status for email in await stored(world)] == [EmailStatus.EXPIRED]


async def test_email_withdrawn_while_it_is_sent_is_not_queued_again(world: CompanyFixture) -> None:
    invitation = await invite(world)
    claimed = await outbox.claim_next(world.database)
    assert claimed is not None
    await run_mutation(world, "invitationRevoke", "invitation { id }", id=invitation)

    await outbox.mark_failed(world.database, claimed, "No.", is_permanent=False)

    (email,) = await stored(world)
    assert (email.status, email.text) == (EmailStatus.EXPIRED, "")


async def test_email_of_a_dry_run_revocation_is_sent(world: CompanyFixture) -> None:
    invitation = await invite(world)
    await run_mutation(world, "invitationRevoke", "invitation { id }", id=invitation, validateOnly=True)

    assert len(await world.deliver_emails()) == 1
