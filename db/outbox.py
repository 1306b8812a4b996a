"""Writes and reads of the outbox: emails that a periodic task sends (docs/decisions/outbox.md).

A unit of work queues an email in its own transaction. A sender claims one row, commits, sends, and then marks it, so
that no transaction is open while it talks to a mail server. A claim ends by itself: the row is due again after `LEASE`.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, bindparam, delete, select, update

from db.column_types import UtcDateTime
from db.delivery_attempts import LEASE, MAX_ERROR_LENGTH, retry_delay
from db.models import EmailStatus, OutboxEmail
from db.row import RowQuery, select_rows
from db.store import Database
from db.transactions import PLATFORM, begin
from db.unit_of_work import UnitOfWork

FAILED_RETENTION = timedelta(days=3)
"""How long the text of a failed email is kept for another try; an operator has a weekend to repair the mail server."""
RETENTION = timedelta(days=30)
"""How long the rows of sent and expired emails are kept, without their text."""
MAX_ATTEMPTS = 12
BATCH_SIZE = 20
"""Number of due emails that are looked at together."""
MAX_SUBJECT_LENGTH = 255

UNSENT = (EmailStatus.QUEUED, EmailStatus.FAILED)

DUE: RowQuery[OutboxEmail] = (
    select_rows(OutboxEmail)
    .where(OutboxEmail.c.next_at <= bindparam("now", type_=UtcDateTime))
    .order_by(OutboxEmail.c.next_at, OutboxEmail.c.id)
)
"""Emails of all companies that are due, the longest due first."""
NEWEST: RowQuery[OutboxEmail] = select_rows(OutboxEmail).order_by(OutboxEmail.c.created_at.desc(), OutboxEmail.c.id)
"""Emails of all companies, the newest first."""


class Email(NamedTuple):
    """An email to queue. It is not sent after `expires_at`, when the link in its text no longer works.

    `secret_hash` is the hash of the secret in the text; None if the text holds none.
    """

    recipient: str
    subject: str
    text: str
    expires_at: datetime
    secret_hash: bytes | None = None


async def enqueue_email(uow: UnitOfWork, email: Email, *, for_platform: bool = False) -> EmailStatus:
    """Queue an email of the company, or of the platform, in this transaction."""
    owner = _platform(uow) if for_platform else uow
    row = {**email._asdict(), "subject": email.subject[:MAX_SUBJECT_LENGTH], "status": EmailStatus.QUEUED}
    await owner.insert(OutboxEmail, [{**row, "next_at": uow.now}])
    return EmailStatus.QUEUED


async def withdraw_emails(uow: UnitOfWork, hashes: Collection[bytes], *, for_platform: bool = False) -> None:
    """Do not send the emails with these secrets, which are void from this transaction on, and erase their texts."""
    if hashes:
        owner = _platform(uow) if for_platform else uow
        has_secret = OutboxEmail.c.secret_hash.in_(sorted(hashes))
        await _finish(owner, has_secret, OutboxEmail.c.status.in_(UNSENT), status=EmailStatus.EXPIRED)


def _platform(uow: UnitOfWork) -> UnitOfWork:
    return UnitOfWork(uow.connection, PLATFORM, uow.now, actor=uow.actor, written=uow.written)


async def claim_next(database: Database) -> OutboxEmail | None:
    """Claim the email that is due first, for `LEASE`; return None if none is due.

    Rows that expired on the way are marked, and rows that were kept long enough are deleted.
    """
    for email in await _due(database):
        async with begin(database, email.company_id, advances_revision=False) as uow:
            claimed = await _claim(uow, email)
        if claimed is not None:
            return claimed
    return None


async def _due(database: Database) -> list[OutboxEmail]:
    async with database.snapshot() as snapshot:
        return await snapshot.all_identity(DUE.limit(BATCH_SIZE), now=snapshot.now)


async def _claim(uow: UnitOfWork, email: OutboxEmail) -> OutboxEmail | None:
    """Return the email if it is to be sent now, with the new number of attempts."""
    if email.status not in UNSENT:
        await _delete_old(uow)
        return None
    current: Any = await _lock(uow, email.id)
    if current is None:
        return None  # another process has it
    if current.status is EmailStatus.FAILED or current.expires_at <= uow.now:
        await _finish(uow, OutboxEmail.c.id == current.id, status=EmailStatus.EXPIRED)
        return None
    changes = {"attempts": current.attempts + 1, "next_at": uow.now + LEASE}
    await _update(uow, current.id, **changes)
    claimed: OutboxEmail = current._replace(**changes)
    return claimed


async def _lock(uow: UnitOfWork, email_id: int) -> OutboxEmail | None:
    """Lock a row that is still due; None if it is not, or if another process holds it (PostgreSQL)."""
    statement = select(*OutboxEmail.c).where(_is_unsent(email_id), OutboxEmail.c.next_at <= uow.now)
    rows = await uow.tuples(statement.with_for_update(skip_locked=True))
    return OutboxEmail.from_tuple(rows[0]) if rows else None


async def is_wanted(database: Database, email: OutboxEmail) -> bool:
    """Return whether a claimed email is still to be sent: its secret may have become void since."""
    async with database.snapshot() as snapshot:
        return bool(await snapshot.all_identity(select_rows(OutboxEmail).where(_is_unsent(email.id))))


async def mark_sent(database: Database, email: OutboxEmail) -> None:
    """Mark a claimed email as sent and erase its text."""
    async with begin(database, email.company_id, advances_revision=False) as uow:
        is_email = OutboxEmail.c.id == email.id
        await _finish(uow, is_email, status=EmailStatus.SENT, sent_at=uow.now, error="")


async def mark_failed(database: Database, email: OutboxEmail, error: str, *, is_permanent: bool) -> EmailStatus:
    """Record a failed attempt. The email is tried again later, unless the error is permanent or it was the last."""
    is_over = is_permanent or email.attempts >= MAX_ATTEMPTS
    status = EmailStatus.FAILED if is_over else EmailStatus.QUEUED
    async with begin(database, email.company_id, advances_revision=False) as uow:
        delay = FAILED_RETENTION if is_over else retry_delay(email.attempts)
        next_at = min(uow.now + delay, email.expires_at)
        # An email that was withdrawn meanwhile stays as it is.
        await _update_where(uow, _is_unsent(email.id), status=status, error=error[:MAX_ERROR_LENGTH], next_at=next_at)
    return status


class UnknownEmails(LookupError):
    """None of these ids, in `args`, is that of an unsent email."""


async def retry(database: Database, ids: Sequence[int] = ()) -> list[OutboxEmail]:
    """Make unsent emails due now, with all attempts before them; return them. Without `ids`, all that failed.

    Raise `UnknownEmails`, and change nothing, if one of `ids` is not that of an unsent email.
    """
    chosen = OutboxEmail.c.id.in_(ids) if ids else OutboxEmail.c.attempts > 0
    async with database.snapshot() as snapshot:
        emails: list[Any] = await snapshot.all_identity(NEWEST.where(chosen, OutboxEmail.c.status.in_(UNSENT)))
    if unknown := set(ids) - {email.id for email in emails}:
        raise UnknownEmails(*sorted(unknown))
    for company_id in {email.company_id for email in emails}:
        async with begin(database, company_id, advances_revision=False) as uow:
            of_company = [email.id for email in emails if email.company_id == company_id]
            await _update_where(uow, _is_unsent(*of_company), status=EmailStatus.QUEUED, attempts=0, next_at=uow.now)
    return [email._replace(status=EmailStatus.QUEUED, attempts=0) for email in emails]


async def list_emails(database: Database, *, status: EmailStatus | None, limit: int) -> list[OutboxEmail]:
    """Return the newest emails of all companies, in one state or in all."""
    query = NEWEST if status is None else NEWEST.where(OutboxEmail.c.status == status)
    async with database.snapshot() as snapshot:
        return await snapshot.all_identity(query.limit(limit))


def _is_unsent(*ids: int) -> ColumnElement[bool]:
    return and_(OutboxEmail.c.id.in_(ids), OutboxEmail.c.status.in_(UNSENT))


async def _finish(uow: UnitOfWork, *conditions: ColumnElement[bool], **changes: object) -> None:
    """Mark rows that will not be sent any more, erase their texts, and keep the rest for `RETENTION`."""
    await _update_where(uow, *conditions, text="", next_at=uow.now + RETENTION, **changes)


async def _update(uow: UnitOfWork, email_id: int, **changes: object) -> None:
    await _update_where(uow, OutboxEmail.c.id == email_id, **changes)


async def _update_where(uow: UnitOfWork, *conditions: ColumnElement[bool], **changes: object) -> None:
    await uow.write(update(OutboxEmail.table).where(*conditions).values(**changes))


async def _delete_old(uow: UnitOfWork) -> None:
    is_old = (OutboxEmail.c.status.not_in(UNSENT), OutboxEmail.c.next_at <= uow.now)
    await uow.write(delete(OutboxEmail.table).where(*is_old))
