"""The outbox: emails that wait to be sent (docs/decisions/outbox.md)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index

from db.column_types import LongText, ShortText
from db.models.identity import Sha256Digest
from db.row import Row


class EmailStatus(StrEnum):
    """State of an email in the outbox. `EXPIRED`: its link no longer works, so it is not sent."""

    QUEUED = "QUEUED"
    SENT = "SENT"
    FAILED = "FAILED"
    EXPIRED = "EXPIRED"


class OutboxEmail(
    Row,
    table="outbox",
    rules=[Index("ix_outbox_next_at", "next_at")],
):
    """An email of a company, or of the platform (company 0). Its text is erased when it is sent or has expired.

    `secret_hash`: the hash of the secret in the text, by which the email is found when the secret is void.
    `next_at`: when the row is due next: to be sent, to expire, or to be deleted, depending on `status`.
    `error`: why the last attempt failed, without secrets; empty if none has failed.
    """

    company_id: int
    id: int
    recipient: ShortText
    subject: ShortText
    text: LongText
    secret_hash: Sha256Digest | None
    status: EmailStatus
    attempts: int
    error: ShortText
    created_at: datetime
    next_at: datetime
    expires_at: datetime
    sent_at: datetime | None
