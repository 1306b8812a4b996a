"""What each kind of row can be asked."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, exists, not_, or_, true

from db import search
from db.board import BoardColumn, DayBounds, in_column
from db.filters.custom import custom
from db.filters.scalars import Asked, Build, FilterContext, flag, folded, otherwise, own_currency, value
from db.models import (
    Account,
    AccountRollup,
    Activity,
    Deal,
    FieldEntity,
    File,
    Note,
    Organization,
    Person,
    SearchKind,
    User,
)
from db.row import Row, joined


def condition(
    kind: type[Row], asked: Asked, asker: FilterContext, source: FromClause | None = None
) -> ColumnElement[bool]:
    """Whether a row of `kind` is as `asked`; `source` is the table it is read from, if not its own."""
    table = kind.table if source is None else source
    return and_(true(), *_parts(kind, asked, asker, table))


def _parts(kind: type[Row], asked: Asked, asker: FilterContext, source: FromClause) -> Iterator[ColumnElement[bool]]:
    for name, each in asked.items():
        match name:
            case "and_":
                yield from (condition(kind, part, asker, source) for part in each)
            case "or_":
                yield or_(*(condition(kind, part, asker, source) for part in each)) if each else not_(true())
            case "not_":
                yield otherwise(condition(kind, each, asker, source))
            case _:
                yield ASKABLE[kind][name](each, source, asker)


def _searched(kind: SearchKind) -> Build:
    """Whether the row's own text has the words."""

    def build(asked: str, source: FromClause, _asker: FilterContext) -> ColumnElement[bool]:
        found = search.matching(asked, kind=kind)
        return true() if found is None else source.c.id.in_(found)

    return build


def _spoken_of(asked: str, source: FromClause, _asker: FilterContext) -> ColumnElement[bool]:
    """Whether the organization's text, or that of its people, deals and notes, has the words."""
    found = search.matching(asked, "organization_id")
    return true() if found is None else source.c.id.in_(found)


def _related(kind: type[Row], link: str) -> Build:
    """Whether some, none or every live row of `kind` of the organization is as asked; every one of none is so."""

    def build(asked: Mapping[str, Asked], source: FromClause, asker: FilterContext) -> ColumnElement[bool]:
        return and_(true(), *(_quantified(kind, link, how, what, source, asker) for how, what in asked.items()))

    return build


def _quantified(  # what one quantifier takes
    kind: type[Row], link: str, how: str, what: Asked, source: FromClause, asker: FilterContext
) -> ColumnElement[bool]:
    inner = kind.table.alias()
    same = and_(inner.c.company_id == source.c.company_id, inner.c[link] == source.c.id, inner.c.deleted_at.is_(None))
    wanted = condition(kind, what, asker, inner)
    match how:
        case "some":
            return exists().where(same, wanted).correlate(source)
        case "none":
            return not_(exists().where(same, wanted).correlate(source))
        case _:
            return not_(exists().where(same, otherwise(wanted)).correlate(source))


STANDING = joined(Account, "standing")


def _standing(build: Build) -> Build:
    """The same, asked of the account's roll-up."""
    return lambda asked, _source, asker: build(asked, STANDING, asker)


def _standing_beside(build: Build) -> Build:
    """The same, asked of an organization, which is read without its roll-up."""

    def beside(asked: Any, source: FromClause, asker: FilterContext) -> ColumnElement[bool]:
        other = AccountRollup.table.alias()
        same = and_(other.c.company_id == source.c.company_id, other.c.organization_id == source.c.id)
        return exists().where(same, build(asked, other, asker)).correlate(source)

    return beside


def _column(asked: Mapping[str, Any], _source: FromClause, asker: FilterContext) -> ColumnElement[bool]:
    bounds = DayBounds(asker.now, asker.zone)
    return or_(not_(true()), *(in_column(bounds, column, STANDING) for column in asked.get("in_", BoardColumn)))


def _late(asked: bool, _source: FromClause, asker: FilterContext) -> ColumnElement[bool]:  # noqa: FBT001  # what is asked is yes or no
    due = STANDING.c.follow_up_due_on
    late = and_(due.is_not(None), due < DayBounds(asker.now, asker.zone).today)
    return late if asked else otherwise(late)


_times: dict[str, Build] = {"created_at": value("created_at"), "updated_at": value("updated_at")}
_linked: dict[str, Build] = {
    "organization_id": value("effective_organization_id"),
    "deal_id": value("deal_id"),
    "person_id": value("person_id"),
}
_organization: dict[str, Build] = {
    **_times,
    "id": value("id"),
    "name": folded("folded_name"),
    "owner_id": value("owner_id"),
    "parent_id": value("parent_id"),
    "website": value("website"),
    "industry": value("industry"),
    "employee_count": value("employee_count"),
    "search": _spoken_of,
    "deals": _related(Deal, "organization_id"),
    "people": _related(Person, "organization_id"),
    "activities": _related(Activity, "effective_organization_id"),
    "notes": _related(Note, "effective_organization_id"),
}

ASKABLE: dict[type[Row], dict[str, Build]] = {
    Organization: {
        **_organization,
        "is_account": _standing_beside(flag("is_account")),
        "state": _standing_beside(value("state")),
        "custom": custom(FieldEntity.ORGANIZATION),
    },
    Account: {
        **_organization,
        "won_value": _standing(own_currency("won_value")),
        "won_deal_count": _standing(value("won_count")),
        "open_deal_count": _standing(value("open_count")),
        "last_won_at": _standing(value("last_won_at")),
        "account_since": _standing(value("account_since")),
        "next_activity_due": _standing(value("next_due_at")),
        "last_activity_at": _standing(value("last_activity_at")),
        "last_contacted_at": _standing(value("last_contacted_at")),
        "follow_up_due_on": _standing(value("follow_up_due_on")),
        "is_follow_up_late": _late,
        "board_column": _column,
        "custom": custom(FieldEntity.ORGANIZATION, FieldEntity.ACCOUNT),
    },
    Person: {
        **_times,
        "id": value("id"),
        "name": folded("folded_name"),
        "organization_id": value("organization_id"),
        "owner_id": value("owner_id"),
        "search": _searched(SearchKind.PERSON),
        "custom": custom(FieldEntity.PERSON),
    },
    Deal: {
        **_times,
        "id": value("id"),
        "title": folded("folded_title"),
        "status": value("status"),
        "organization_id": value("organization_id"),
        "person_id": value("person_id"),
        "owner_id": value("owner_id"),
        "stage_id": value("stage_id"),
        "currency": value("currency_code"),
        "won_at": value("won_at"),
        "lost_at": value("lost_at"),
        "expected_close_date": value("expected_close_date"),
        "is_archived": flag("is_archived"),
        "search": _searched(SearchKind.DEAL),
        "custom": custom(FieldEntity.DEAL),
    },
    Activity: {
        **_times,
        **_linked,
        "id": value("id"),
        "subject": value("subject"),
        "type_id": value("type_id"),
        "owner_id": value("owner_id"),
        "is_done": flag("is_done"),
        "done_at": value("done_at"),
        "due_at": value("due_at"),
        "due_date": value("due_date"),
        "priority": value("priority"),
    },
    Note: {
        **_times,
        **_linked,
        "id": value("id"),
        "author_id": value("author_id"),
        "content": value("content"),
        "is_pinned_to_organization": flag("is_pinned_to_organization"),
        "search": _searched(SearchKind.NOTE),
    },
    File: {
        **_times,
        **_linked,
        "id": value("id"),
        "name": value("name"),
        "size": value("size"),
        "content_type": value("content_type"),
    },
    User: {
        **_times,
        "id": value("id"),
        "name": value("name"),
        "email": value("email"),
        "is_active": flag("is_active"),
    },
}
