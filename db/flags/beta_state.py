"""The state of a beta as one value: all flags, members, exclusions and invitations.

A change is a function from one state to another. `differences` compares the two; the result is written to the database
and to the audit log.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import and_, delete, update

from db.flags.access_requests import pending_requests
from db.flags.flag_set import FlagSet, read_flags
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.news import news_of
from db.flags.platform import Platform
from db.flags.statements import PENDING_INVITATIONS, exclusions_of, members_of
from db.flags.waves import waves_of
from db.models import (
    BetaExclusion,
    BetaInvitation,
    BetaInvitationState,
    BetaMember,
    BetaNews,
    BetaRequest,
    BetaWave,
    Flag,
    FlagRequirement,
    FlagRule,
    Segment,
)
from db.outbox import withdraw_emails
from db.row import Row


class BetaState(NamedTuple):
    """All flags with their rules; members, exclusions, invitations, waves, requests and news of some of them."""

    flags: FlagSet
    members: tuple[BetaMember, ...] = ()
    exclusions: tuple[BetaExclusion, ...] = ()
    invitations: tuple[BetaInvitation, ...] = ()
    waves: tuple[BetaWave, ...] = ()
    requests: tuple[BetaRequest, ...] = ()
    news: tuple[BetaNews, ...] = ()


class RowDifference(NamedTuple):
    """A row that differs between two states; `before` is None for a new row, `after` for a deleted one."""

    model: type[Row]
    before: Any
    after: Any

    @property
    def label(self) -> str:
        """The table and the primary key of the row, separated by colons."""
        key = [getattr(self.after or self.before, column.name) for column in self.model.table.primary_key]
        return ":".join(map(str, (self.model.table.name, *key)))

    @property
    def changes(self) -> Iterator[str]:
        """The names of the columns that differ; of a new or deleted row, all columns."""
        names = [column.name for column in self.model.c]
        if self.before is None or self.after is None:
            yield from names
        else:
            yield from (name for name in names if getattr(self.before, name) != getattr(self.after, name))


STATE_MODELS: Sequence[tuple[type[Row], str]] = (
    (Flag, "flags"),
    (Segment, "segments"),
    (FlagRule, "rules"),
    (FlagRequirement, "requirements"),
    (BetaMember, "members"),
    (BetaExclusion, "exclusions"),
    (BetaInvitation, "invitations"),
    (BetaWave, "waves"),
    (BetaRequest, "requests"),
    (BetaNews, "news"),
)
"""The models of a state and its fields, in the order in which they are written."""

UNAUDITED_COLUMNS = frozenset({"salt", "token_hash"})
"""Columns that are not written to the audit log."""


async def read_beta(platform: Platform, keys: Collection[str], companies: Collection[int] | None = None) -> BetaState:
    """Read all flags, and the members, exclusions and invitations of the flags with these `keys`.

    `companies`: read only members and exclusions of these companies. None reads all; an empty collection reads no
    people at all, and no invitations.
    """
    if companies is not None and not companies:
        return BetaState(await read_flags(platform))
    pending = PENDING_INVITATIONS.where(BetaInvitation.c.flag_key.in_(sorted(keys)))
    return BetaState(
        await read_flags(platform),
        tuple(await platform.all(members_of(keys, companies))),
        tuple(await platform.all(exclusions_of(keys, companies))),
        tuple(await platform.all(pending)),
        tuple(await platform.all(waves_of(keys))),
        tuple(await platform.all(pending_requests(keys, companies))),
        tuple(await platform.all(news_of(keys))),
    )


def differences(before: BetaState, after: BetaState) -> list[RowDifference]:
    """Return every row that differs, in the order in which it is written."""
    return [
        difference
        for model, name in STATE_MODELS
        for difference in _compare(model, _rows_of(before, name), _rows_of(after, name))
    ]


def _rows_of(beta: BetaState, name: str) -> Sequence[Any]:
    rows: Sequence[Any] = getattr(beta.flags if name in FlagSet._fields else beta, name)
    return rows


def _compare(model: type[Row], before: Sequence[Row], after: Sequence[Row]) -> Iterator[RowDifference]:
    shared = {id(row) for row in before} & {id(row) for row in after}
    old = _by_key(model, [row for row in before if id(row) not in shared])
    new = _by_key(model, [row for row in after if id(row) not in shared])
    for key in dict.fromkeys((*old, *new)):
        old_row, new_row = old.get(key), new.get(key)
        width = len(model.c)  # without joined rows
        if old_row is None or new_row is None or old_row[:width] != new_row[:width]:
            yield RowDifference(model, old_row, new_row)


def _by_key(model: type[Row], rows: Sequence[Row]) -> dict[Any, Row]:
    names = [column.name for column in model.table.primary_key]
    return {tuple(getattr(row, name) for name in names): row for row in rows}


def audit_values(rows: Sequence[RowDifference]) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """Return the changed columns for the audit log, before and after, by the labels of the rows."""
    return (
        {row.label: _audited_columns(row, row.before) for row in rows},
        {row.label: _audited_columns(row, row.after) for row in rows},
    )


def _audited_columns(difference: RowDifference, row: Any) -> dict[str, Any] | None:
    if row is None:
        return None
    return {
        name: audited_value(name, getattr(row, name)) for name in difference.changes if name not in UNAUDITED_COLUMNS
    }


def audited_value(name: str, value: Any) -> Any:
    """Return the value of a column as the audit log stores it."""
    # Ids are text: a browser cannot hold them as JSON numbers.
    return str(value) if isinstance(value, int) and name.endswith("id") else value


async def write_differences(flags: FlagUnitOfWork, rows: Sequence[RowDifference]) -> None:
    """Write differences to the database; the caller records them in the audit log."""
    for model, _ in STATE_MODELS:
        of_model = [row for row in rows if row.model is model]
        if model in (BetaMember, BetaExclusion, BetaRequest):
            await _write_of_companies(flags, of_model)
        elif model in (Flag, BetaInvitation):
            await _write_in_place(flags, of_model)
        else:
            await _write_anew(flags, of_model)
    await _withdraw_emails(flags, rows)


async def _withdraw_emails(flags: FlagUnitOfWork, rows: Sequence[RowDifference]) -> None:
    """Send no invitation that is answered or revoked by these differences."""
    invitations = [row.after for row in rows if row.model is BetaInvitation and row.after is not None]
    hashes = [row.token_hash for row in invitations if row.state is not BetaInvitationState.PENDING]
    await withdraw_emails(flags.uow, hashes, for_platform=True)


async def _write_of_companies(flags: FlagUnitOfWork, rows: Sequence[RowDifference]) -> None:
    # Updates come first: they end live rows, and a unique index allows only one.
    for row in rows:
        if row.before is not None:
            await flags.for_company(row.after.company_id).update(row.model, row.after.id, **_changed_columns(row))
    new = [row for row in rows if row.before is None]
    for company_id in dict.fromkeys(row.after.company_id for row in new):
        of_company = [_all_columns(row) for row in new if row.after.company_id == company_id]
        await flags.for_company(company_id).insert(new[0].model, of_company)


async def _write_in_place(flags: FlagUnitOfWork, rows: Sequence[RowDifference]) -> None:
    for row in rows:
        if row.before is not None:
            await flags.write(update(row.model.table).where(_has_key(row)).values(**_changed_columns(row)))
    await _insert(flags, [row for row in rows if row.before is None])


async def _write_anew(flags: FlagUnitOfWork, rows: Sequence[RowDifference]) -> None:
    # Rules swap positions, and no two of them may have the same one, not even between two statements.
    for row in rows:
        if row.before is not None:
            await flags.write(delete(row.model.table).where(_has_key(row)))
    await _insert(flags, [row for row in rows if row.after is not None])


async def _insert(flags: FlagUnitOfWork, rows: Sequence[RowDifference]) -> None:
    if rows:
        await flags.insert(rows[0].model, [_all_columns(row) for row in rows])


def _has_key(row: RowDifference) -> Any:
    return and_(*(column == getattr(row.before, column.name) for column in row.model.table.primary_key))


def _changed_columns(row: RowDifference) -> dict[str, Any]:
    return {name: getattr(row.after, name) for name in row.changes}


def _all_columns(row: RowDifference) -> dict[str, Any]:
    return {column.name: getattr(row.after, column.name) for column in row.model.c}
