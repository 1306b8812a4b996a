"""A beta as one value: all flags, and who is in, out or invited. A change of it is a function from one to another.

What is written to the database, and told in the audit, is found by comparing the two (`differences`).
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import and_, delete, update

from db.flags.flag_set import FlagSet, read_flags
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.platform import Platform
from db.flags.statements import PENDING_INVITATIONS, exclusions_of, members_of
from db.models import (
    BetaExclusion,
    BetaInvitation,
    BetaMember,
    Flag,
    FlagRequirement,
    FlagRule,
    Segment,
)
from db.row import Row


class BetaState(NamedTuple):
    """All flags with their rules, and people of some of them: who is in, who is kept out, who is invited."""

    flags: FlagSet
    members: tuple[BetaMember, ...] = ()
    exclusions: tuple[BetaExclusion, ...] = ()
    invitations: tuple[BetaInvitation, ...] = ()


class RowDifference(NamedTuple):
    """A row that is another in two betas; None where it is not there."""

    kind: type[Row]
    before: Any
    after: Any

    @property
    def label(self) -> str:
        """Which row it is: the table and the key."""
        key = [getattr(self.after or self.before, column.name) for column in self.kind.table.primary_key]
        return ":".join(map(str, (self.kind.table.name, *key)))

    @property
    def changes(self) -> Iterator[str]:
        """The columns that are others; of a row that is new or gone, all of them."""
        for column in self.kind.c:
            name = column.name
            if None in (self.before, self.after) or getattr(self.before, name) != getattr(self.after, name):
                yield name


STATE_MODELS: Sequence[tuple[type[Row], str]] = (
    (Flag, "flags"),
    (Segment, "segments"),
    (FlagRule, "rules"),
    (FlagRequirement, "requirements"),
    (BetaMember, "members"),
    (BetaExclusion, "exclusions"),
    (BetaInvitation, "invitations"),
)
"""What a beta is made of, in the order in which it is written."""

UNAUDITED_COLUMNS = frozenset({"salt", "token_hash"})
"""What even those who read the audit need not know."""


async def read_beta(platform: Platform, keys: Collection[str], companies: Collection[int] | None = None) -> BetaState:
    """All flags, and the people of those with these keys: of these companies, or all; and whoever is invited there."""
    invited = PENDING_INVITATIONS.where(BetaInvitation.c.flag_key.in_(sorted(keys)))
    return BetaState(
        await read_flags(platform),
        tuple(await platform.all(members_of(keys, companies))),
        tuple(await platform.all(exclusions_of(keys, companies))),
        tuple(await platform.all(invited)),
    )


def differences(before: BetaState, after: BetaState) -> list[RowDifference]:
    """Every row that is another, in the order in which it is written."""
    return [each for kind, name in STATE_MODELS for each in _compared(kind, _part(before, name), _part(after, name))]


def _part(beta: BetaState, name: str) -> Sequence[Any]:
    rows: Sequence[Any] = getattr(beta.flags if name in FlagSet._fields else beta, name)
    return rows


def _compared(kind: type[Row], before: Sequence[Row], after: Sequence[Row]) -> Iterator[RowDifference]:
    kept = {id(row) for row in before} & {id(row) for row in after}
    old = _by_key(kind, [row for row in before if id(row) not in kept])
    new = _by_key(kind, [row for row in after if id(row) not in kept])
    for key in dict.fromkeys((*old, *new)):
        was, now = old.get(key), new.get(key)
        width = len(kind.c)  # what is joined is not its own
        if was is None or now is None or was[:width] != now[:width]:
            yield RowDifference(kind, was, now)


def _by_key(kind: type[Row], rows: Sequence[Row]) -> dict[Any, Row]:
    names = [column.name for column in kind.table.primary_key]
    return {tuple(getattr(row, name) for name in names): row for row in rows}


def audit_values(found: Sequence[RowDifference]) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """What the audit tells of differences: the columns that changed, before and after, by the labels of the rows."""
    return (
        {each.label: _shown(each, each.before) for each in found},
        {each.label: _shown(each, each.after) for each in found},
    )


def _shown(each: RowDifference, row: Any) -> dict[str, Any] | None:
    if row is None:
        return None
    return {name: _value(name, getattr(row, name)) for name in each.changes if name not in UNAUDITED_COLUMNS}


def _value(name: str, value: Any) -> Any:
    # Ids are texts: as numbers of JSON they would be others in a browser.
    return str(value) if isinstance(value, int) and name.endswith("id") else value


async def write_differences(flags: FlagUnitOfWork, found: Sequence[RowDifference]) -> None:
    """Write differences to the database; whoever calls it tells of them in the audit."""
    for kind, _ in STATE_MODELS:
        mine = [each for each in found if each.kind is kind]
        if kind in (BetaMember, BetaExclusion):
            await _write_of_companies(flags, mine)
        elif kind in (Flag, BetaInvitation):
            await _write_in_place(flags, mine)
        else:
            await _write_anew(flags, mine)


async def _write_of_companies(flags: FlagUnitOfWork, found: Sequence[RowDifference]) -> None:
    # What ends is written before what begins: there is room for one that is live.
    for each in found:
        if each.before is not None:
            changed = {name: getattr(each.after, name) for name in each.changes}
            await flags.for_company(each.after.company_id).update(each.kind, each.after.id, **changed)
    new = [each for each in found if each.before is None]
    for company_id in dict.fromkeys(each.after.company_id for each in new):
        mine = [_values(each.kind, each.after) for each in new if each.after.company_id == company_id]
        await flags.for_company(company_id).insert(new[0].kind, mine)


async def _write_in_place(flags: FlagUnitOfWork, found: Sequence[RowDifference]) -> None:
    for each in found:
        if each.before is not None:
            changed = {name: getattr(each.after, name) for name in each.changes}
            await flags.write(update(each.kind.table).where(_is(each.kind, each.before)).values(**changed))
    await _add(flags, [each for each in found if each.before is None])


async def _write_anew(flags: FlagUnitOfWork, found: Sequence[RowDifference]) -> None:
    # Rules change places: no two of them may stand at one, not even between two statements.
    for each in found:
        if each.before is not None:
            await flags.write(delete(each.kind.table).where(_is(each.kind, each.before)))
    await _add(flags, [each for each in found if each.after is not None])


async def _add(flags: FlagUnitOfWork, found: Sequence[RowDifference]) -> None:
    if found:
        await flags.insert(found[0].kind, [_values(each.kind, each.after) for each in found])


def _is(kind: type[Row], row: Any) -> Any:
    return and_(*(column == getattr(row, column.name) for column in kind.table.primary_key))


def _values(kind: type[Row], row: Any) -> dict[str, Any]:
    return {column.name: getattr(row, column.name) for column in kind.c}
