"""Definitions of the lists that can be exported. The columns of a file have the order of these tables."""

from collections.abc import Iterator
from dataclasses import dataclass

from db.gates import Gate
from db.models import Account, Activity, Deal, DealStatus, FieldEntity, Note, Organization, Person
from db.row import Row
from exports.columns import (
    ExportColumn,
    address_columns,
    afterwin_column,
    flatten_columns,
    id_columns,
    link_columns,
    money_columns,
    pipedrive_column,
    shared_column,
    user_columns,
)
from exports.values import (
    AccountStateLabel,
    Attribute,
    BooleanLabel,
    CompanyCurrency,
    DealCount,
    DurationText,
    EnumLabel,
    KnownWonTime,
    LabelNames,
    LocalDueDate,
    LocalDueTime,
    PipelineName,
    StageName,
    TeamNames,
    UserName,
)


@dataclass(frozen=True)
class ExportDefinition:
    """A list: its model, the prefix of Pipedrive's headers, its columns, and the entities of its custom fields."""

    model: type[Row]
    prefix: str
    columns: tuple[ExportColumn, ...]
    entities: tuple[FieldEntity, ...] = ()


def _deal_money(name: str, pipedrive: str, column: str) -> list[ExportColumn]:
    return money_columns(name, pipedrive, Attribute(column), Attribute("currency"))


def _links(deal_header: str) -> Iterator[ExportColumn]:
    yield from link_columns("organization_id", "Organization")
    yield from link_columns("person_id", "Contact person")
    yield from link_columns("deal_id", "Deal", deal_header)


OWNER_TEAMS = afterwin_column("Owner teams", TeamNames("owner_id"))
ORGANIZATION_COLUMNS = flatten_columns(
    id_columns(),
    shared_column("Name", Attribute("name")),
    shared_column("Labels", LabelNames()),
    user_columns("owner_id", "Owner"),
    OWNER_TEAMS,
    address_columns("Address", Attribute("address")),
    shared_column("Website", Attribute("website")),
    shared_column("LinkedIn profile", Attribute("linkedin")),
    shared_column("Industry", Attribute("industry")),
    shared_column("Annual revenue", Attribute("annual_revenue")),
    shared_column("Number of employees", Attribute("employee_count")),
    link_columns("parent_id", "Parent"),
    shared_column("Open deals", DealCount(DealStatus.OPEN)),
    shared_column("Won deals", DealCount(DealStatus.WON)),
    shared_column("Lost deals", DealCount(DealStatus.LOST)),
    ExportColumn("State", None, AccountStateLabel(), Gate.ACCOUNTS),
    ExportColumn("Follow-up days", None, Attribute("follow_up_days"), Gate.ACCOUNTS),
    shared_column("Visible to", Attribute("visible_to")),
    ExportColumn("Created at", "Organization created", Attribute("created_at")),
    ExportColumn("Updated at", "Update time", Attribute("updated_at")),
)
ACCOUNT_COLUMNS = flatten_columns(
    afterwin_column("Account since", Attribute("rollup.account_since")),
    money_columns("Won value", None, Attribute("rollup.won_value"), CompanyCurrency()),
    afterwin_column("Won value is complete", Attribute("rollup.won_value_is_complete")),
    afterwin_column("Last won at", Attribute("rollup.last_won_at")),
    afterwin_column("Next activity due at", Attribute("rollup.next_due_at")),
    afterwin_column("Last activity at", Attribute("rollup.last_activity_at")),
    afterwin_column("Last contacted at", Attribute("rollup.last_contacted_at")),
    afterwin_column("Follow-up due on", Attribute("rollup.follow_up_due_on")),
)
PERSON_COLUMNS = flatten_columns(
    id_columns(),
    shared_column("Name", Attribute("name")),
    shared_column("First name", Attribute("first_name")),
    shared_column("Last name", Attribute("last_name")),
    link_columns("organization_id", "Organization"),
    shared_column("Labels", LabelNames()),
    user_columns("owner_id", "Owner"),
    OWNER_TEAMS,
    shared_column("Visible to", Attribute("visible_to")),
    ExportColumn("Created at", "Person created", Attribute("created_at")),
    ExportColumn("Updated at", "Update time", Attribute("updated_at")),
)
DEAL_COLUMNS = flatten_columns(
    id_columns(),
    shared_column("Title", Attribute("title")),
    _deal_money("Value", "Value", "value"),
    link_columns("organization_id", "Organization"),
    link_columns("person_id", "Contact person"),
    user_columns("owner_id", "Owner"),
    OWNER_TEAMS,
    user_columns("creator_id", "Creator"),
    shared_column("Pipeline", PipelineName()),
    shared_column("Stage", StageName()),
    shared_column("Status", EnumLabel("status")),
    afterwin_column("Won at", Attribute("won_at")),
    afterwin_column("Won on", Attribute("won_on")),
    afterwin_column("Won at is estimated", Attribute("won_at_is_estimated")),
    pipedrive_column("Won time", KnownWonTime()),
    afterwin_column("First won at", Attribute("first_won_at")),
    ExportColumn("Lost at", "Lost time", Attribute("lost_at")),
    ExportColumn("Closed at", "Deal closed on", Attribute("closed_at")),
    shared_column("Lost reason", Attribute("lost_reason")),
    shared_column("Expected close date", Attribute("expected_close_date")),
    shared_column("Probability", Attribute("probability")),
    ExportColumn("Labels", "Label", LabelNames()),
    shared_column("Archive status", BooleanLabel("is_archived", "Archived", "Not archived")),
    ExportColumn("Archived at", "Archive time", Attribute("archived_at")),
    ExportColumn("Stage changed at", "Last stage change", Attribute("stage_changed_at")),
    _deal_money("Annual recurring value", "ARR", "annual_recurring_value"),
    _deal_money("Monthly recurring value", "MRR", "monthly_recurring_value"),
    _deal_money("Annual contract value", "ACV", "annual_contract_value"),
    shared_column("Source origin", Attribute("origin")),
    shared_column("Source origin ID", Attribute("origin_id")),
    shared_column("Source channel", Attribute("channel")),
    shared_column("Source channel ID", Attribute("channel_id")),
    shared_column("Visible to", Attribute("visible_to")),
    ExportColumn("Created at", "Deal created", Attribute("created_at")),
    ExportColumn("Updated at", "Update time", Attribute("updated_at")),
)
ACTIVITY_COLUMNS = flatten_columns(
    id_columns(),
    shared_column("Subject", Attribute("subject")),
    shared_column("Type", Attribute("type.name")),
    afterwin_column("Due at", Attribute("due_at")),
    afterwin_column("Due on", Attribute("due_date")),
    afterwin_column("Due time zone", Attribute("due_zone")),
    pipedrive_column("Due date", LocalDueDate()),
    pipedrive_column("Due time", LocalDueTime()),
    afterwin_column("Duration in minutes", Attribute("duration_minutes")),
    pipedrive_column("Duration", DurationText()),
    shared_column("Done", BooleanLabel("is_done", "Done", "To do")),
    ExportColumn("Done at", "Marked as done time", Attribute("done_at")),
    _links("Deal"),
    user_columns("owner_id", "Owner", "Assigned to user"),
    OWNER_TEAMS,
    user_columns("creator_id", "Creator"),
    shared_column("Priority", EnumLabel("priority")),
    shared_column("Free/busy", BooleanLabel("is_busy", "Busy", "Free")),
    address_columns("Location", Attribute("location")),
    shared_column("Note", Attribute("note")),
    shared_column("Public description", Attribute("public_description")),
    ExportColumn("Created at", "Add time", Attribute("created_at")),
    ExportColumn("Updated at", "Update time", Attribute("updated_at")),
)
NOTE_COLUMNS = flatten_columns(
    id_columns(),
    shared_column("Content", Attribute("content")),
    _links("Deal title"),
    user_columns("author_id", "Author", "User"),
    afterwin_column("Last editor", UserName("last_editor_id")),
    shared_column("Note is pinned to organization", Attribute("is_pinned_to_organization")),
    shared_column("Note is pinned to deal", Attribute("is_pinned_to_deal")),
    shared_column("Note is pinned to person", Attribute("is_pinned_to_person")),
    ExportColumn("Created at", "Add time", Attribute("created_at")),
    ExportColumn("Updated at", "Update time", Attribute("updated_at")),
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
"""The lists by their names in the API. Pipedrive's headers of activities and notes have no prefix."""
