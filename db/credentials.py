"""Statements that authenticate by a session or a token."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, BindParameter, ColumnElement, LargeBinary, bindparam, exists, or_, select, tuple_

from db.column_types import UtcDateTime
from db.flags.flag_set import REVISION
from db.flags.participation import Participation, parse_participation, participation_columns
from db.models import Login, Session, StaffRole, Token
from db.row import RowQuery, join_alias, select_rows

_hash = bindparam("hash", type_=LargeBinary)
_hashes = bindparam("hashes", type_=LargeBinary, expanding=True)
_keys: BindParameter[Any] = bindparam("keys", expanding=True)
_now = bindparam("now", type_=UtcDateTime)
_company = bindparam("company_id", type_=BigInteger)
"""Compared with a column of each table, so that one shard can answer."""


def _credential_columns(model: type[Session | Token], company: ColumnElement[int]) -> tuple[ColumnElement[Any], ...]:
    """Return the columns that `parse_credential_details` reads."""
    staff_roles = select(Login.c.staff_roles).where(Login.c.id == model.c.login_id).scalar_subquery()
    participation = participation_columns(company, join_alias(model, "user").c.id, _now)
    return (staff_roles, REVISION.scalar_subquery(), *participation)


def _in_company(model: type[Session | Token], company: ColumnElement[int]) -> tuple[ColumnElement[bool], ...]:
    tables = (model, join_alias(model, "user"), join_alias(model, "company", "unit"))
    return (join_alias(model, "company").c.id == company, *(table.c.company_id == company for table in tables))


class CredentialDetails(NamedTuple):
    """What is read with a session or token, besides its user and company."""

    staff_roles: tuple[StaffRole, ...]
    flags_revision: int
    participation: Participation


def parse_credential_details(values: Sequence[Any]) -> CredentialDetails:
    """Parse the columns that are read with a session or token."""
    staff_roles, revision, *participation = values
    return CredentialDetails(staff_roles or (), revision, parse_participation(*participation))


_is_of_generation = exists().where(
    Login.c.id == Session.c.login_id, Login.c.session_generation == Session.c.login_generation
)


def _valid_tokens(
    has_hash: ColumnElement[bool], company: ColumnElement[int] = _company
) -> RowQuery[tuple[Token, Sequence[Any]]]:
    is_valid = or_(Token.c.expires_at.is_(None), Token.c.expires_at > _now)
    may_sign_in = (join_alias(Token, "user").c.is_active, join_alias(Token, "company").c.suspended_at.is_(None))
    return (
        select_rows(Token)
        .with_columns(*_credential_columns(Token, company))
        .where(has_hash, *_in_company(Token, company), Token.c.revoked_at.is_(None), is_valid, *may_sign_in)
    )


def _valid_sessions(
    has_hash: ColumnElement[bool], company: ColumnElement[int] = _company
) -> RowQuery[tuple[Session, Sequence[Any]]]:
    is_valid = (Session.c.idle_at > _now, Session.c.expires_at > _now, _is_of_generation)
    may_sign_in = (join_alias(Session, "user").c.is_active, join_alias(Session, "company").c.suspended_at.is_(None))
    return (
        select_rows(Session)
        .with_columns(*_credential_columns(Session, company))
        .where(has_hash, *_in_company(Session, company), Session.c.revoked_at.is_(None), *is_valid, *may_sign_in)
    )


TOKEN_BY_HASH = _valid_tokens(Token.c.hash == _hash)
"""The token of `company_id` with this `hash` that is valid at `now`, with its user and company, and the columns of
`parse_credential_details`. Inactive users and suspended companies have no valid tokens."""

TOKENS_BY_HASH = _valid_tokens(Token.c.hash.in_(_hashes))
"""As `TOKEN_BY_HASH`, for several `hashes`."""

TOKENS_BY_KEY = _valid_tokens(tuple_(Token.c.company_id, Token.c.hash).in_(_keys), Token.c.company_id)
"""As `TOKEN_BY_HASH`, for the `keys` of several companies: pairs of `company_id` and `hash`. Not for one shard."""

SESSION_BY_HASH = _valid_sessions(Session.c.hash == _hash)
"""The session of `company_id` with this `hash` that is valid at `now`; otherwise as `TOKEN_BY_HASH`."""

SESSIONS_BY_HASH = _valid_sessions(Session.c.hash.in_(_hashes))
"""As `SESSION_BY_HASH`, for several `hashes`."""

SESSIONS_BY_KEY = _valid_sessions(tuple_(Session.c.company_id, Session.c.hash).in_(_keys), Session.c.company_id)
"""As `TOKENS_BY_KEY`, of sessions."""
