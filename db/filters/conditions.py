"""What each kind of row can be asked."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, exists, not_, or_, true

from db import search
from db.board import BoardColumn, DayBounds, in_column
from db.filters.custom_fields import custom_field_condition
from db.filters.scalars import (
    ConditionBuilder,
    FilterContext,
    FilterValue,
    boolean_condition,
    column_condition,
    folded_text_condition,
    money_condition,
    negate,
)
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
from db.row import Row, join_alias


def build_condition(
    kind: type[Row], asked: FilterValue, asker: FilterContext, source: FromClause | None = None
) -> ColumnElement[bool]:
    """Whether a row of `kind` is as `asked`; `source` is the table it is read from, if not its own."""
    table = kind.table if source is None else source
    return and_(true(), *_parts(kind, asked, asker, table))


def _parts(
    kind: type[Row], asked: FilterValue, asker: FilterContext, source: FromClause
) -> Iterator[ColumnElement[bool]]:
    for name, each in asked.items():
        match name:
            case "and_":
                yield from (build_condition(kind, part, asker, source) for part in each)
            case "or_":
                yield or_(*(build_condition(kind, part, asker, source) for part in each)) if each else not_(true())
            case "not_":
                yield negate(build_condition(kind, each, asker, source))
            case _:
                yield CONDITIONS[kind][name](each, source, asker)


def _searched(kind: SearchKind) -> ConditionBuilder:
    """Whether the row's own text has the words."""

    def build(asked: str, source: FromClause, _asker: FilterContext) -> ColumnElement[bool]:
        found = search.match_words(asked, kind=kind)
        return true() if found is None else source.c.id.in_(found)

    return build


def _spoken_of(asked: str, source: FromClause, _asker: FilterContext) -> ColumnElement[bool]:
    """Whether the organization's text, or that of its people, deals and notes, has the words."""
    found = search.match_words(asked, "organization_id")
    return true() if found is None else source.c.id.in_(found)


def _related(kind: type[Row], link: str) -> ConditionBuilder:
    """Whether some, none or every live row of `kind` of the organization is as asked; every one of none is so."""

    def build(asked: Mapping[str, FilterValue], source: FromClause, asker: FilterContext) -> ColumnElement[bool]:
        return and_(true(), *(_quantified(kind, link, how, what, source, asker) for how, what in asked.items()))

    return build


def _quantified(  # what one quantifier takes
    kind: type[Row], link: str, how: str, what: FilterValue, source: FromClause, asker: FilterContext
) -> ColumnElement[bool]:
    inner = kind.table.alias()
    same = and_(inner.c.company_id == source.c.company_id, inner.c[link] == source.c.id, inner.c.deleted_at.is_(None))
    wanted = build_condition(kind, what, asker, inner)
    match how:
        case "some":
            return exists().where(same, wanted).correlate(source)
        case "none":
            return not_(exists().where(same, wanted).correlate(source))
        case _:
            return not_(exists().where(same, negate(wanted)).correlate(source))


ROLLUP = join_alias(Account, "rollup")


def _rollup(build: ConditionBuilder) -> ConditionBuilder:
    """The same, asked of the account's roll-up."""
    return lambda asked, _source, asker: build(asked, ROLLUP, asker)


def _separate_rollup(build: ConditionBuilder) -> ConditionBuilder:
    """The same, asked of an organization, which is read without its roll-up."""

    def beside(asked: Any, source: FromClause, asker: FilterContext) -> ColumnElement[bool]:
        other = AccountRollup.table.alias()
        same = and_(other.c.company_id == source.c.company_id, other.c.organization_id == source.c.id)
        return exists().where(same, build(asked, other, asker)).correlate(source)

    return beside


def _column(asked: Mapping[str, Any], _source: FromClause, asker: FilterContext) -> ColumnElement[bool]:
    bounds = DayBounds(asker.now, asker.zone)
    return or_(not_(true()), *(in_column(bounds, column, ROLLUP) for column in asked.get("in_", BoardColumn)))


def _late(asked: bool, _source: FromClause, asker: FilterContext) -> ColumnElement[bool]:  # what is asked is yes or no
    due = ROLLUP.c.follow_up_due_on
    late = and_(due.is_not(None), due < DayBounds(asker.now, asker.zone).today)
    return late if asked else negate(late)


_times: dict[str, ConditionBuilder] = {
    "created_at": column_condition("created_at"),
    "updated_at": column_condition("updated_at"),
}
_linked: dict[str, ConditionBuilder] = {
    "organization_id": column_condition("effective_organization_id"),
    "deal_id": column_condition("deal_id"),
    "person_id": column_condition("person_id"),
}
_organization: dict[str, ConditionBuilder] = {
    **_times,
    "id": column_condition("id"),
    "name": folded_text_condition("folded_name"),
    "owner_id": column_condition("owner_id"),
    "parent_id": column_condition("parent_id"),
    "website": column_condition("website"),
    "industry": column_condition("industry"),
    "employee_count": column_condition("employee_count"),
    "search": _spoken_of,
    "deals": _related(Deal, "organization_id"),
    "people": _related(Person, "organization_id"),
    "activities": _related(Activity, "effective_organization_id"),
    "notes": _related(Note, "effective_organization_id"),
}

CONDITIONS: dict[type[Row], dict[str, ConditionBuilder]] = {
    Organization: {
        **_organization,
        "is_account": _separate_rollup(boolean_condition("is_account")),
        "state": _separate_rollup(column_condition("state")),
        "custom": custom_field_condition(FieldEntity.ORGANIZATION),
    },
    Account: {
        **_organization,
        "won_value": _rollup(money_condition("won_value")),
        "won_deal_count": _rollup(column_condition("won_count")),
        "open_deal_count": _rollup(column_condition("open_count")),
        "last_won_at": _rollup(column_condition("last_won_at")),
        "account_since": _rollup(column_condition("account_since")),
        "next_activity_due": _rollup(column_condition("next_due_at")),
        "last_activity_at": _rollup(column_condition("last_activity_at")),
        "last_contacted_at": _rollup(column_condition("last_contacted_at")),
        "follow_up_due_on": _rollup(column_condition("follow_up_due_on")),
        "is_follow_up_late": _late,
        "board_column": _column,
        "custom": custom_field_condition(FieldEntity.ORGANIZATION, FieldEntity.ACCOUNT),
    },
    Person: {
        **_times,
        "id": column_condition("id"),
        "name": folded_text_condition("folded_name"),
        "organization_id": column_condition("organization_id"),
        "owner_id": column_condition("owner_id"),
        "search": _searched(SearchKind.PERSON),
        "custom": custom_field_condition(FieldEntity.PERSON),
    },
    Deal: {
        **_times,
        "id": column_condition("id"),
        "title": folded_text_condition("folded_title"),
        "status": column_condition("status"),
        "organization_id": column_condition("organization_id"),
        "person_id": column_condition("person_id"),
        "owner_id": column_condition("owner_id"),
        "stage_id": column_condition("stage_id"),
        "currency": column_condition("currency_code"),
        "won_at": column_condition("won_at"),
        "lost_at": column_condition("lost_at"),
        "expected_close_date": column_condition("expected_close_date"),
        "is_archived": boolean_condition("is_archived"),
        "search": _searched(SearchKind.DEAL),
        "custom": custom_field_condition(FieldEntity.DEAL),
    },
    Activity: {
        **_times,
        **_linked,
        "id": column_condition("id"),
        "subject": column_condition("subject"),
        "type_id": column_condition("type_id"),
        "owner_id": column_condition("owner_id"),
        "is_done": boolean_condition("is_done"),
        "done_at": column_condition("done_at"),
        "due_at": column_condition("due_at"),
        "due_date": column_condition("due_date"),
        "priority": column_condition("priority"),
    },
    Note: {
        **_times,
        **_linked,
        "id": column_condition("id"),
        "author_id": column_condition("author_id"),
        "content": column_condition("content"),
        "is_pinned_to_organization": boolean_condition("is_pinned_to_organization"),
        "search": _searched(SearchKind.NOTE),
    },
    File: {
        **_times,
        **_linked,
        "id": column_condition("id"),
        "name": column_condition("name"),
        "size": column_condition("size"),
        "content_type": column_condition("content_type"),
    },
    User: {
        **_times,
        "id": column_condition("id"),
        "name": column_condition("name"),
        "email": column_condition("email"),
        "is_active": boolean_condition("is_active"),
    },
}
