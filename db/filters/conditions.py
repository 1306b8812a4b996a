"""The filter fields of each model."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Text, and_, cast, exists, false, literal, not_, or_, select, true

from db.board.columns import BoardColumn, DayBounds, in_column
from db.column_types import FOLDED_PREFIX
from db.filters.contact_points import EMAILS, PHONES
from db.filters.custom_fields import CustomFieldCondition
from db.filters.due import DueCondition, OverdueCondition
from db.filters.labels import DEAL_LABELS, ORGANIZATION_LABELS, PERSON_LABELS
from db.filters.scalars import (
    BooleanCondition,
    CaselessCondition,
    ColumnCondition,
    FieldCondition,
    FilterContext,
    FilterValue,
    FoldedTextCondition,
    MoneyCondition,
    OwnCurrencyCondition,
    compare_column,
    compare_folded_text,
    negate,
)
from db.filters.teams import OWNER_TEAMS, USER_TEAMS
from db.filters.websites import DomainCondition, WebsiteCondition
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
    SearchText,
    Stage,
    User,
)
from db.relative_dates import resolve_relative
from db.row import Row, join_alias
from db.search import full_text

ROLLUP = join_alias(Account, "rollup")


def build_condition(
    model: type[Row], where: FilterValue, context: FilterContext, source: FromClause | None = None
) -> ColumnElement[bool]:
    """Build the condition that a row of `model` matches the filter `where`, with relative times resolved.

    `source` is the table that rows are read from, by default that of `model`.
    """
    if source is None:
        where = resolve_relative(where, context.moment, context.zone, context.user_id)
        source = model.table
    return and_(true(), *_conditions(model, where, context, source))


def _conditions(
    model: type[Row], where: FilterValue, context: FilterContext, source: FromClause
) -> Iterator[ColumnElement[bool]]:
    for name, value in where.items():
        match name:
            case "and_":
                yield from (build_condition(model, operand, context, source) for operand in value)
            case "or_":
                yield or_(false(), *(build_condition(model, operand, context, source) for operand in value))
            case "not_":
                yield negate(build_condition(model, value, context, source))
            case _:
                yield CONDITIONS[model][name].build(value, source, context)


@dataclass(frozen=True)
class SearchCondition:
    """A full-text filter by the text of the record itself."""

    kind: SearchKind

    def build(self, value: str, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the record has all words of `value`; false without words."""
        ids = full_text.match_words(value, kind=self.kind)
        return false() if ids is None else source.c.id.in_(ids)


@dataclass(frozen=True)
class OrganizationSearchCondition:
    """A full-text filter by the text of an organization or of one of its people, deals, activities, notes and files."""

    def build(self, value: str, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that one of these texts has all words of `value`; false without words."""
        ids = full_text.match_words(value, "organization_id")
        return false() if ids is None else source.c.id.in_(ids)


@dataclass(frozen=True)
class RelatedCondition:
    """A filter of organizations by related rows of `model`, which refer to them by the column `link`.

    Deleted rows do not count.
    """

    model: type[Row]
    link: str

    def build(
        self, value: Mapping[str, FilterValue], source: FromClause, context: FilterContext
    ) -> ColumnElement[bool]:
        """Build the condition that some, none or every related row matches; `every` is true without related rows."""
        quantified = (self._quantify(name, where, source, context) for name, where in value.items())
        return and_(true(), *quantified)

    def _quantify(
        self, quantifier: str, where: FilterValue, source: FromClause, context: FilterContext
    ) -> ColumnElement[bool]:
        related = self.model.table.alias()
        is_related = and_(
            related.c.company_id == source.c.company_id,
            related.c[self.link] == source.c.id,
            related.c.deleted_at.is_(None),
        )
        matches = build_condition(self.model, where, context, related)
        match quantifier:
            case "some":
                return exists().where(is_related, matches).correlate(source)
            case "none":
                return not_(exists().where(is_related, matches).correlate(source))
            case _:
                return not_(exists().where(is_related, negate(matches)).correlate(source))


@dataclass(frozen=True)
class RollupCondition:
    """A filter of accounts by their roll-up, which is joined to them."""

    condition: FieldCondition

    def build(self, value: Any, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build `condition` for the joined roll-up."""
        return self.condition.build(value, ROLLUP, context)


@dataclass(frozen=True)
class SeparateRollupCondition:
    """A filter of organizations by their roll-up, which is not joined to them."""

    condition: FieldCondition

    def build(self, value: Any, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build `condition` for the organization's roll-up, in a subquery."""
        rollup = AccountRollup.table.alias()
        is_own = and_(rollup.c.company_id == source.c.company_id, rollup.c.organization_id == source.c.id)
        return exists().where(is_own, self.condition.build(value, rollup, context)).correlate(source)


@dataclass(frozen=True)
class BoardColumnCondition:
    """A filter of accounts by their column of the board, for the viewer's time zone."""

    def build(self, value: Mapping[str, Any], source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the account is in one of the columns; by default in any."""
        bounds = DayBounds(context.now, context.zone)
        return or_(false(), *(in_column(bounds, column, ROLLUP) for column in value.get("in_", BoardColumn)))


@dataclass(frozen=True)
class LateFollowUpCondition:
    """A filter of accounts by whether their follow-up is late, for the viewer's time zone."""

    def build(self, value: Any, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the follow-up is late, or for false that it is not."""
        due_on = ROLLUP.c.follow_up_due_on
        is_late = and_(due_on.is_not(None), due_on < context.today)
        return is_late if value else negate(is_late)


@dataclass(frozen=True)
class PlaceCondition:
    """A filter of organizations by parts of their address, ignoring case and accents."""

    def build(self, value: Mapping[str, Any], source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that all given parts match; for `is_null`, that there is no address."""
        parts = {name: operand for name, operand in value.items() if name != "is_null"}
        conditions = [compare_folded_text(_folded_part(source, name), operand) for name, operand in parts.items()]
        if "is_null" in value:
            conditions.append(compare_column(source.c.address, {"is_null": value["is_null"]}))
        return and_(true(), *conditions)


def _folded_part(source: FromClause, name: str) -> ColumnElement[str]:
    return cast(source.c.address.op("->>")(literal(f"{FOLDED_PREFIX}{name}", Text)), Text)


@dataclass(frozen=True)
class PipelineCondition:
    """A filter of deals by the pipeline of their stage."""

    def build(self, value: FilterValue, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the pipeline matches all operators of `value`."""
        pipeline = select(Stage.c.pipeline_id).where(Stage.c.id == source.c.stage_id).correlate(source)
        return compare_column(pipeline.scalar_subquery(), value)


@dataclass(frozen=True)
class NoteTextCondition:
    """A filter of notes by their text without HTML tags, ignoring case and accents."""

    def build(self, value: FilterValue, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the note's folded text matches all operators of `value`."""
        is_own = and_(SearchText.c.kind == SearchKind.NOTE, SearchText.c.subject_id == source.c.id)
        text = select(SearchText.c.folded).where(is_own).correlate(source).scalar_subquery()
        return compare_folded_text(text, value)


_time_conditions: dict[str, FieldCondition] = {
    "created_at": ColumnCondition("created_at"),
    "updated_at": ColumnCondition("updated_at"),
}
_link_conditions: dict[str, FieldCondition] = {
    "organization_id": ColumnCondition("effective_organization_id"),
    "deal_id": ColumnCondition("deal_id"),
    "person_id": ColumnCondition("person_id"),
}
_organization_conditions: dict[str, FieldCondition] = {
    **_time_conditions,
    "id": ColumnCondition("id"),
    "name": FoldedTextCondition("folded_name"),
    "owner_id": ColumnCondition("owner_id"),
    "owner_teams": OWNER_TEAMS,
    "parent_id": ColumnCondition("parent_id"),
    "address": PlaceCondition(),
    "website": WebsiteCondition("folded_website"),
    "domain": DomainCondition(),
    "industry": FoldedTextCondition("folded_industry"),
    "annual_revenue": FoldedTextCondition("folded_annual_revenue"),
    "labels": ORGANIZATION_LABELS,
    "employee_count": ColumnCondition("employee_count"),
    "search": OrganizationSearchCondition(),
    "deals": RelatedCondition(Deal, "organization_id"),
    "people": RelatedCondition(Person, "organization_id"),
    "activities": RelatedCondition(Activity, "effective_organization_id"),
    "notes": RelatedCondition(Note, "effective_organization_id"),
}

CONDITIONS: dict[type[Row], dict[str, FieldCondition]] = {
    Organization: {
        **_organization_conditions,
        "is_account": SeparateRollupCondition(BooleanCondition("is_account")),
        "state": SeparateRollupCondition(ColumnCondition("state")),
        "custom": CustomFieldCondition((FieldEntity.ORGANIZATION,)),
    },
    Account: {
        **_organization_conditions,
        "updated_at": ColumnCondition("account_updated_at"),
        "won_value": RollupCondition(MoneyCondition("won_value")),
        "won_deal_count": RollupCondition(ColumnCondition("won_count")),
        "open_deal_count": RollupCondition(ColumnCondition("open_count")),
        "last_won_at": RollupCondition(ColumnCondition("last_won_at")),
        "account_since": RollupCondition(ColumnCondition("account_since")),
        "next_activity_due": RollupCondition(ColumnCondition("next_due_at")),
        "last_activity_at": RollupCondition(ColumnCondition("last_activity_at")),
        "last_contacted_at": RollupCondition(ColumnCondition("last_contacted_at")),
        "follow_up_due_on": RollupCondition(ColumnCondition("follow_up_due_on")),
        "is_follow_up_late": LateFollowUpCondition(),
        "board_column": BoardColumnCondition(),
        "custom": CustomFieldCondition((FieldEntity.ORGANIZATION, FieldEntity.ACCOUNT)),
    },
    Person: {
        **_time_conditions,
        "id": ColumnCondition("id"),
        "name": FoldedTextCondition("folded_name"),
        "organization_id": ColumnCondition("organization_id"),
        "owner_id": ColumnCondition("owner_id"),
        "owner_teams": OWNER_TEAMS,
        "email": EMAILS,
        "phone": PHONES,
        "labels": PERSON_LABELS,
        "search": SearchCondition(SearchKind.PERSON),
        "custom": CustomFieldCondition((FieldEntity.PERSON,)),
    },
    Deal: {
        **_time_conditions,
        "id": ColumnCondition("id"),
        "title": FoldedTextCondition("folded_title"),
        "status": ColumnCondition("status"),
        "organization_id": ColumnCondition("organization_id"),
        "person_id": ColumnCondition("person_id"),
        "owner_id": ColumnCondition("owner_id"),
        "owner_teams": OWNER_TEAMS,
        "stage_id": ColumnCondition("stage_id"),
        "pipeline_id": PipelineCondition(),
        "value": OwnCurrencyCondition("value", "currency_code"),
        "labels": DEAL_LABELS,
        "currency": CaselessCondition("currency_code"),
        "won_at": ColumnCondition("won_at"),
        "lost_at": ColumnCondition("lost_at"),
        "expected_close_date": ColumnCondition("expected_close_date"),
        "is_archived": BooleanCondition("is_archived"),
        "search": SearchCondition(SearchKind.DEAL),
        "custom": CustomFieldCondition((FieldEntity.DEAL,)),
    },
    Activity: {
        **_time_conditions,
        **_link_conditions,
        "id": ColumnCondition("id"),
        "subject": FoldedTextCondition("folded_subject"),
        "type_id": ColumnCondition("type_id"),
        "owner_id": ColumnCondition("owner_id"),
        "owner_teams": OWNER_TEAMS,
        "is_done": BooleanCondition("is_done"),
        "done_at": ColumnCondition("done_at"),
        "due_at": ColumnCondition("due_at"),
        "due_date": ColumnCondition("due_date"),
        "due": DueCondition(),
        "is_overdue": OverdueCondition(),
        "priority": ColumnCondition("priority"),
        "search": SearchCondition(SearchKind.ACTIVITY),
    },
    Note: {
        **_time_conditions,
        **_link_conditions,
        "id": ColumnCondition("id"),
        "author_id": ColumnCondition("author_id"),
        "content": NoteTextCondition(),
        "is_pinned_to_organization": BooleanCondition("is_pinned_to_organization"),
        "search": SearchCondition(SearchKind.NOTE),
    },
    File: {
        **_time_conditions,
        **_link_conditions,
        "id": ColumnCondition("id"),
        "name": FoldedTextCondition("folded_name"),
        "size": ColumnCondition("size"),
        "content_type": CaselessCondition("content_type"),
        "search": SearchCondition(SearchKind.FILE),
    },
    User: {
        **_time_conditions,
        "id": ColumnCondition("id"),
        "name": FoldedTextCondition("folded_name"),
        "email": FoldedTextCondition("folded_email"),
        "teams": USER_TEAMS,
        "is_active": BooleanCondition("is_active"),
        "is_placeholder": BooleanCondition("is_placeholder"),
    },
}
"""Filter fields of each model, by name."""
