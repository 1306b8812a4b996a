"""A queued email whose secret is void is not sent, and its text is erased at once."""

from collections.abc import Awaitable, Callable

import pytest
from beta_client import STAFF, change
from company_fixture import CompanyFixture
from mutate import run_mutation

from auth.accept_invitation import accept_invitation
from auth.logins import ensure_login
from auth.password_reset import request_password_reset, reset_password
from auth.services import ClientInfo
from beta.invitations.answer_invitation import decline
from beta.ops.kinds import Archive, Invite, RevokeInvitation
from db import outbox
from db.flags import statements
from db.flags.flag_unit_of_work import begin_flags
from db.models import EmailStatus, OutboxEmail, User
from db.row import select_rows
from db.store import Database

PASSWORD = "correct horse battery"


async def stored(viewer: CompanyFixture) -> list[OutboxEmail]:
    return await outbox.list_emails(viewer.database, status=None, limit=1000)


async def queued_secret(viewer: CompanyFixture) -> str:
    """Return the secret of a queued link."""
    text = next(email.text for email in await stored(viewer) if email.text)
    return text.partition("/sign-in#")[2].split()[0]


async def invite(viewer: CompanyFixture) -> str:
    """Invite Ada; return the id of the invitation."""
    payload = await run_mutation(viewer, "userInvite", "invitation { id }", email="ada@x.example")
    return str(payload["invitation"]["id"])


async def revoke_invitation(viewer: CompanyFixture) -> None:
    await run_mutation(viewer, "invitationRevoke", "invitation { id }", id=await invite(viewer))


async def accept_an_invitation(viewer: CompanyFixture) -> None:
    await invite(viewer)
    await accept_invitation(viewer.services, ClientInfo(), await queued_secret(viewer), "Ada", PASSWORD)


async def use_one_of_two_reset_links(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        await ensure_login(uow, (await uow.all(select_rows(User)))[0])
    for _ in range(2):
        await request_password_reset(viewer.services, ClientInfo(), "eva@solera.example")
    await reset_password(viewer.services, ClientInfo(), await queued_secret(viewer), PASSWORD, revoke_tokens=False)


async def invite_to_beta(viewer: CompanyFixture) -> int:
    """Invite Ada to a beta; return the id of the invitation."""
    await change(viewer.database, Invite(email="ada@x.example"))
    async with viewer.database.snapshot() as snapshot:
        (invitation,) = await snapshot.all_identity(statements.PENDING_INVITATIONS)
    return invitation.id


async def revoke_beta_invitation(viewer: CompanyFixture) -> None:
    await change(viewer.database, RevokeInvitation(invitation_id=await invite_to_beta(viewer)))


async def archive_beta(viewer: CompanyFixture) -> None:
    await invite_to_beta(viewer)
    await change(viewer.database, Archive())


async def decline_beta_invitation(viewer: CompanyFixture) -> None:
    invitation_id = await invite_to_beta(viewer)
    async with begin_flags(viewer.database, STAFF) as flags:
        (invitation,) = await flags.all(statements.INVITATION, invitation_id=invitation_id)
        await decline(flags, await viewer.user(), invitation)


WAYS = (
    revoke_invitation,
    accept_an_invitation,
    use_one_of_two_reset_links,
    revoke_beta_invitation,
    decline_beta_invitation,
    archive_beta,
)
"""Ways in which a secret becomes void while its email is queued."""


@pytest.mark.parametrize("make_void", WAYS)
async def test_email_with_a_void_secret_is_not_sent(
    viewer: CompanyFixture, make_void: Callable[[CompanyFixture], Awaitable[None]]
) -> None:
    await make_void(viewer)

    emails = await stored(viewer)
    assert {(email.status, email.text) for email in emails} == {(EmailStatus.EXPIRED, "")}
    with pytest.raises(outbox.UnknownEmails):
        await outbox.retry(viewer.database, [email.id for email in emails])
    assert await viewer.deliver_emails() == []


async def test_email_of_a_replaced_invitation_is_not_sent(viewer: CompanyFixture) -> None:
    await invite(viewer)
    first = await queued_secret(viewer)
    await invite(viewer)

    ((_, _, text),) = await viewer.deliver_emails()

    assert first not in text


async def test_email_withdrawn_after_it_was_claimed_is_not_sent(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    invitation, claim = await invite(viewer), outbox.claim_next

    async def claim_and_revoke(database: Database) -> OutboxEmail | None:
        claimed = await claim(database)
        if claimed is not None:
            await run_mutation(viewer, "invitationRevoke", "invitation { id }", id=invitation)
        return claimed

    monkeypatch.setattr(outbox, "claim_next", claim_and_revoke)

    assert await viewer.deliver_emails() == []
    assert [email.status for email in await stored(viewer)] == [EmailStatus.EXPIRED]


async def test_email_withdrawn_while_it_is_sent_is_not_queued_again(viewer: CompanyFixture) -> None:
    invitation = await invite(viewer)
    claimed = await outbox.claim_next(viewer.database)
    assert claimed is not None
    await run_mutation(viewer, "invitationRevoke", "invitation { id }", id=invitation)

    await outbox.mark_failed(viewer.database, claimed, "No.", is_permanent=False)

    (email,) = await stored(viewer)
    assert (email.status, email.text) == (EmailStatus.EXPIRED, "")


async def test_email_of_a_dry_run_revocation_is_sent(viewer: CompanyFixture) -> None:
    invitation = await invite(viewer)
    await run_mutation(viewer, "invitationRevoke", "invitation { id }", id=invitation, validateOnly=True)

    assert len(await viewer.deliver_emails()) == 1
