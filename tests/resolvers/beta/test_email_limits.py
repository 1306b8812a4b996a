"""Every mutation that sends an email to an address which its input names: an address gets a bounded number."""

from collections import Counter
from typing import Any

import pytest
from company_fixture import CompanyFixture
from mutate import mutation_payload, run_mutation

from auth.email_addresses import mailbox_of
from auth.email_names import MAX_NAME_LENGTH, name_in_email
from auth.rate_limit import BY_RECIPIENT
from db.models import OutboxEmail
from db.row import select_rows

VICTIM = "victim@elsewhere.example"
FIELDS = {"flag": "ledger", "reason": "They asked."}


async def invite(client: CompanyFixture, **values: Any) -> Any:
    return await mutation_payload(client, "userInvite", "invitation { id }", **{"email": VICTIM, **values})


async def invite_to_beta(client: CompanyFixture, **values: Any) -> Any:
    return await mutation_payload(client, "betaInviteUser", "revision", **FIELDS, email=VICTIM, **values)


async def invite_by_file(client: CompanyFixture, **values: Any) -> Any:
    return await mutation_payload(client, "betaInviteBulk", "revision", **FIELDS, csv=f"email\n{VICTIM}\n", **values)


async def resend(client: CompanyFixture, **values: Any) -> Any:
    query = '{ betaInvitations(flag: "ledger", first: 1) { nodes { id } } }'
    nodes = (await client.ask(query))["betaInvitations"]["nodes"]
    if not nodes:
        return await invite_to_beta(client)
    fields = {**FIELDS, "invitation": nodes[0]["id"]}
    return await mutation_payload(client, "betaInvitationResend", "revision", **fields, **values)


async def queued(client: CompanyFixture) -> int:
    async with client.database.snapshot() as snapshot:
        emails: list[Any] = await snapshot.all_identity(select_rows(OutboxEmail))
    return sum(email.recipient == VICTIM for email in emails)


WAYS = {"company": invite, "beta": invite_to_beta, "again": resend}


@pytest.mark.parametrize("way", WAYS)
async def test_an_address_gets_a_bounded_number_of_invitations(office: Any, way: str) -> None:
    client, send = office.eva if way == "company" else office.manager, WAYS[way]
    for _ in range(BY_RECIPIENT.amount):
        assert (await send(client))["userErrors"] == []
    for _ in range(2):
        (error,) = (await send(client))["userErrors"]
        assert error["code"] == "LIMIT_EXCEEDED"
    assert await queued(client) == BY_RECIPIENT.amount


FULL = "revision outcomes { line subject userError { code field params } }"


@pytest.mark.parametrize("options", [{}, {"dryRun": True}, {"validateOnly": True}], ids=["send", "dry run", "validate"])
async def test_a_file_leaves_out_the_lines_of_full_mailboxes(office: Any, options: Any) -> None:
    for _ in range(BY_RECIPIENT.amount - 1):
        assert (await invite_by_file(office.manager))["userErrors"] == []
    lines = ("a@elsewhere.example", VICTIM, "victim+again@elsewhere.example", "b@elsewhere.example")
    csv = "\n".join(("email", *lines))
    payload = await mutation_payload(office.manager, "betaInviteBulk", FULL, **FIELDS, csv=csv, **options)
    assert payload["userErrors"] == []
    (refused,) = [each for each in payload["outcomes"] if each["userError"]]
    assert (refused["line"], refused["subject"], refused["userError"]["code"]) == (4, lines[2], "LIMIT_EXCEEDED")
    assert refused["userError"]["params"]["email"] == lines[2]
    sent = {} if options else dict.fromkeys((lines[0], lines[1], lines[3]), 1)
    assert await recipients(office.manager) == {VICTIM: BY_RECIPIENT.amount - 1} | sent | (
        {} if options else {VICTIM: BY_RECIPIENT.amount}
    )


async def test_a_wave_leaves_out_who_has_a_full_mailbox(office: Any) -> None:
    mara, people = office.manager, [{"user": "eva@solera.example"}, {"company": "Platform"}]
    for _ in range(BY_RECIPIENT.amount):
        await run_mutation(mara, "betaInviteUser", "revision", **FIELDS, email="eva@solera.example")
    for name, listed in (("May", people), ("June", people[:1])):
        await run_mutation(mara, "betaWavePut", "revision", **FIELDS, name=name, people=listed)
    waves = '{ featureFlag(key: "ledger") { waves { id name } } }'
    ids = {wave["name"]: wave["id"] for wave in (await mara.ask(waves))["featureFlag"]["waves"]}
    invitation = (await mara.ask('{ betaInvitations(flag: "ledger", first: 1) { nodes { id } } }'))["betaInvitations"]
    await run_mutation(mara, "betaInvitationRevoke", "revision", **FIELDS, invitation=invitation["nodes"][0]["id"])

    applied = await run_mutation(mara, "betaWaveApply", "notices { code params }", **FIELDS, wave=ids["May"])
    (refused,) = (await mutation_payload(mara, "betaWaveApply", "revision", **FIELDS, wave=ids["June"]))["userErrors"]

    assert applied["notices"] == [{"code": "MAILBOX_FULL", "params": {"email": "eva@solera.example"}}]
    assert (await recipients(mara))["eva@platform.example"] == 1
    assert refused["code"] == "LIMIT_EXCEEDED"


async def recipients(client: CompanyFixture) -> dict[str, int]:
    async with client.database.snapshot() as snapshot:
        emails: list[Any] = await snapshot.all_identity(select_rows(OutboxEmail))
    return dict(Counter(email.recipient for email in emails))


@pytest.mark.parametrize("way", ["company", "beta", "again"])
async def test_a_dry_run_says_that_a_mailbox_is_full(office: Any, way: str) -> None:
    client, send = office.eva if way == "company" else office.manager, WAYS[way]
    for _ in range(BY_RECIPIENT.amount):
        assert (await send(client))["userErrors"] == []
    (error,) = (await send(client, validateOnly=True))["userErrors"]
    assert error["code"] == "LIMIT_EXCEEDED"


async def test_a_dry_run_and_a_refused_invitation_do_not_count(viewer: CompanyFixture) -> None:
    for _ in range(BY_RECIPIENT.amount + 1):
        assert (await invite(viewer, validateOnly=True))["userErrors"] == []
        assert (await invite(viewer, name="a\nb"))["userErrors"] != []
    assert (await invite(viewer, idempotencyKey="once"))["userErrors"] == []
    for _ in range(BY_RECIPIENT.amount):
        assert (await invite(viewer, idempotencyKey="once"))["userErrors"] == []
    assert await queued(viewer) == 1


async def test_tags_and_case_name_the_same_mailbox(viewer: CompanyFixture) -> None:
    for number in range(BY_RECIPIENT.amount):
        address = f"Victim+{number}@elsewhere.example"
        await run_mutation(viewer, "userInvite", "invitation { id }", email=address, allowLookAlike=True)
    (error,) = (await invite(viewer, allowLookAlike=True))["userErrors"]
    assert (error["code"], error["reason"]) == ("LIMIT_EXCEEDED", "TOO_MANY_EMAILS")
    assert mailbox_of("Victim+a@X.example") == "victim@x.example"


async def test_subject_holds_short_names_without_links(viewer: CompanyFixture) -> None:
    await run_mutation(viewer, "companyUpdate", "company { name }", name=f"https://evil.example/{'x' * 200}")
    await invite(viewer)
    ((_, subject, text),) = await viewer.deliver_emails()
    assert "evil.example" not in subject + text
    assert "://evil" not in subject + text
    assert len(subject) <= 2 * MAX_NAME_LENGTH + len(" invites you to ")


@pytest.mark.sqlite_only
def test_names_in_emails() -> None:
    names = {
        "Acme Inc.": "Acme Inc.",
        "Eva\r\nBcc: x@y.example": "Eva Bcc: x@y\u2024example",
        "www.evil.example/a": "www\u2024evil\u2024example/a",
        "https://evil.example": "https: evil\u2024example",
        "a\u2028b\tc": "a b c",
        "Dr. J. R. Ortiz": "Dr. J. R. Ortiz",
    }
    assert {name: name_in_email(name) for name in names} == names
    assert len(name_in_email("é" * 300)) == MAX_NAME_LENGTH
