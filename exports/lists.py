"""Every list that can be exported, with its columns: this table is what a file has, in this order."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from db.gates import Gate
from db.models import Account, Activity, Deal, DealStatus, FieldEntity, Note, Organization, Person
from db.row import Row
from exports.columns import (
    ExportColumn,
    ValueGetter,
    account_state,
    address_columns,
    afterwin_column,
    attribute,
    boolean_label,
    deal_count,
    duration_text,
    enum_label,
    flatten_columns,
    id_columns,
    label_names,
    link_columns,
    local_clock,
    local_day,
    money_columns,
    pipedrive_column,
    shared_column,
    user_name,
)
from exports.related import NamedRow, RelatedRows, named_row


@dataclass(frozen=True)
class ExportDefinition:
    """A list. `prefix`: what Pipedrive puts before its headers; `entities`: whose custom fields the rows have."""

    kind: type[Row]
    prefix: str
    columns: tuple[ExportColumn, ...]
    entities: tuple[FieldEntity, ...] = ()


def _known(row: Any, _: RelatedRows) -> NamedRow:
    kind = Organization if isinstance(row, Organization) else type(row)  # the same row, however it is seen
    return named_row(kind, row.id, row.external_id, "")


def _stage(place: int) -> ValueGetter:
    return lambda deal, beside: beside.house.stages.get(deal.stage_id, (None, None))[place]


def _deal_money(name: str, pipedrive: str, column: str) -> list[ExportColumn]:
    return money_columns(name, pipedrive, attribute(column), attribute("currency"))


def _sure_win(deal: Any, _: RelatedRows) -> Any:
    """When a deal was won, as far as that is known: an estimate would be read as certain."""
    return None if deal.won_at_is_estimated else deal.won_at


def _links(deal: str) -> Iterator[ExportColumn]:
    yield from link_columns("organization_id", "Organization")
    yield from link_columns("person_id", "Contact person")
    yield from link_columns("deal_id", "Deal", deal)


ORGANIZATION_COLUMNS = flatten_columns(
    id_columns(_known),
    shared_column("Name", attribute("name")),
    shared_column("Labels", label_names),
    shared_column("Owner", user_name("owner_id")),
    address_columns("Address", attribute("address")),
    shared_column("Website", attribute("website")),
    shared_column("LinkedIn profile", attribute("linkedin")),
    shared_column("Industry", attribute("industry")),
    shared_column("Annual revenue", attribute("annual_revenue")),
    shared_column("Number of employees", attribute("employee_count")),
    link_columns("parent_id", "Parent"),
    shared_column("Open deals", deal_count(DealStatus.OPEN)),
    shared_column("Won deals", deal_count(DealStatus.WON)),
    shared_column("Lost deals", deal_count(DealStatus.LOST)),
    ExportColumn("State", None, account_state, Gate.ACCOUNTS),
    ExportColumn("Follow-up days", None, attribute("follow_up_days"), Gate.ACCOUNTS),
    shared_column("Visible to", attribute("visible_to")),
    ExportColumn("Created at", "Organization created", attribute("created_at")),
    ExportColumn("Updated at", "Update time", attribute("updated_at")),
)
ACCOUNT_COLUMNS = flatten_columns(
    afterwin_column("Account since", attribute("rollup.account_since")),
    money_columns("Won value", None, attribute("rollup.won_value"), lambda _, beside: beside.house.company.unit),
    afterwin_column("Won value is complete", attribute("rollup.won_value_is_complete")),
    afterwin_column("Last won at", attribute("rollup.last_won_at")),
    afterwin_column("Next activity due at", attribute("rollup.next_due_at")),
    afterwin_column("Last activity at", attribute("rollup.last_activity_at")),
    afterwin_column("Last contacted at", attribute("rollup.last_contacted_at")),
    afterwin_column("Follow-up due on", attribute("rollup.follow_up_due_on")),
)
PERSON_COLUMNS = flatten_columns(
    id_columns(_known),
    shared_column("Name", attribute("name")),
    shared_column("First name", attribute("first_name")),
    shared_column("Last name", attribute("last_name")),
    link_columns("organization_id", "Organization"),
    shared_column("Labels", label_names),
    shared_column("Owner", user_name("owner_id")),
    shared_column("Visible to", attribute("visible_to")),
    ExportColumn("Created at", "Person created", attribute("created_at")),
    ExportColumn("Updated at", "Update time", attribute("updated_at")),
)
DEAL_COLUMNS = flatten_columns(
    id_columns(_known),
    shared_column("Title", attribute("title")),
    _deal_money("Value", "Value", "value"),
    link_columns("organization_id", "Organization"),
    link_columns("person_id", "Contact person"),
    shared_column("Owner", user_name("owner_id")),
    shared_column("Creator", user_name("creator_id")),
    shared_column("Pipeline", _stage(0)),
    shared_column("Stage", _stage(1)),
    shared_column("Status", enum_label("status")),
    afterwin_column("Won at", attribute("won_at")),
    afterwin_column("Won on", attribute("won_on")),
    afterwin_column("Won at is estimated", attribute("won_at_is_estimated")),
    pipedrive_column("Won time", _sure_win),
    afterwin_column("First won at", attribute("first_won_at")),
    ExportColumn("Lost at", "Lost time", attribute("lost_at")),
    ExportColumn("Closed at", "Deal closed on", attribute("closed_at")),
    shared_column("Lost reason", attribute("lost_reason")),
    shared_column("Expected close date", attribute("expected_close_date")),
    shared_column("Probability", attribute("probability")),
    ExportColumn("Labels", "Label", label_names),
    shared_column("Archive status", boolean_label("is_archived", "Archived", "Not archived")),
    ExportColumn("Archived at", "Archive time", attribute("archived_at")),
    ExportColumn("Stage changed at", "Last stage change", attribute("stage_changed_at")),
    _deal_money("Annual recurring value", "ARR", "annual_recurring_value"),
    _deal_money("Monthly recurring value", "MRR", "monthly_recurring_value"),
    _deal_money("Annual contract value", "ACV", "annual_contract_value"),
    shared_column("Source origin", attribute("origin")),
    shared_column("Source origin ID", attribute("origin_id")),
    shared_column("Source channel", attribute("channel")),
    shared_column("Source channel ID", attribute("channel_id")),
    shared_column("Visible to", attribute("visible_to")),
    ExportColumn("Created at", "Deal created", attribute("created_at")),
    ExportColumn("Updated at", "Update time", attribute("updated_at")),
)
ACTIVITY_COLUMNS = flatten_columns(
    id_columns(_known),
    shared_column("Subject", attribute("subject")),
    shared_column("Type", attribute("type.name")),
    afterwin_column("Due at", attribute("due_at")),
    afterwin_column("Due on", attribute("due_date")),
    afterwin_column("Due time zone", attribute("due_zone")),
    pipedrive_column("Due date", local_day),
    pipedrive_column("Due time", local_clock),
    afterwin_column("Duration in minutes", attribute("duration_minutes")),
    pipedrive_column("Duration", duration_text),
    shared_column("Done", boolean_label("is_done", "Done", "To do")),
    ExportColumn("Done at", "Marked as done time", attribute("done_at")),
    _links("Deal"),
    ExportColumn("Owner", "Assigned to user", user_name("owner_id")),
    shared_column("Creator", user_name("creator_id")),
    shared_column("Priority", enum_label("priority")),
    shared_column("Free/busy", boolean_label("is_busy", "Busy", "Free")),
    address_columns("Location", attribute("location")),
    shared_column("Note", attribute("note")),
    shared_column("Public description", attribute("public_description")),
    ExportColumn("Created at", "Add time", attribute("created_at")),
    ExportColumn("Updated at", "Update time", attribute("updated_at")),
)
NOTE_COLUMNS = flatten_columns(
    id_columns(_known),
    shared_column("Content", attribute("content")),
    _links("Deal title"),
    ExportColumn("Author", "User", user_name("author_id")),
    afterwin_column("Last editor", user_name("last_editor_id")),
    shared_column("Note is pinned to organization", attribute("is_pinned_to_organization")),
    shared_column("Note is pinned to deal", attribute("is_pinned_to_deal")),
    shared_column("Note is pinned to person", attribute("is_pinned_to_person")),
    ExportColumn("Created at", "Add time", attribute("created_at")),
    ExportColumn("Updated at", "Update time", attribute("updated_at")),
)

LISTS: dict[str, ExportDefinition] = {
    "accounts": ExportDefinition(
        Account, "Organization", ORGANIZATION_COLUMNS + ACCOUNT_COLUMNS, (FieldEntity.ORGANIZATION, FieldEntity.ACCOUNT)
    ),
    "organizations": ExportDefinition(Organization, "Organization", ORGANIZATION_COLUMNS, (FieldEntity.ORGANIZATION,)),
    "people": ExportDefinition(Person, "Person", PERSON_COLUMNS, (FieldEntity.PERSON,)),
    "deals": ExportDefinition(Deal, "Deal", DEAL_COLUMNS, (FieldEntity.DEAL,)),
    "activities": ExportDefinition(Activity, "", ACTIVITY_COLUMNS),
    "notes": ExportDefinition(Note, "", NOTE_COLUMNS),
}
"""By the names that the API gives them. Pipedrive puts no prefix before the headers of activities and notes."""
