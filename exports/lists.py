"""Every list that can be exported, with its columns: this table is what a file has, in this order."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from db.gates import Gate
from db.models import Account, Activity, Deal, DealStatus, FieldEntity, Note, Organization, Person
from db.row import Row
from exports.beside import NamedRow, RelatedRows, named
from exports.columns import (
    ExportColumn,
    Take,
    address,
    both,
    deals,
    either,
    flat,
    hours,
    ids,
    labels,
    link,
    local_clock,
    local_day,
    money,
    ours,
    own,
    state,
    theirs,
    user,
    word,
)


@dataclass(frozen=True)
class ExportDefinition:
    """A list. `prefix`: what Pipedrive puts before its headers; `entities`: whose custom fields the rows have."""

    kind: type[Row]
    prefix: str
    columns: tuple[ExportColumn, ...]
    entities: tuple[FieldEntity, ...] = ()


def _known(row: Any, _: RelatedRows) -> NamedRow:
    kind = Organization if isinstance(row, Organization) else type(row)  # the same row, however it is seen
    return named(kind, row.id, row.external_id, "")


def _stage(place: int) -> Take:
    return lambda deal, beside: beside.house.stages.get(deal.stage_id, (None, None))[place]


def _deal_money(name: str, pipedrive: str, column: str) -> list[ExportColumn]:
    return money(name, pipedrive, own(column), own("currency"))


def _sure_win(deal: Any, _: RelatedRows) -> Any:
    """When a deal was won, as far as that is known: an estimate would be read as certain."""
    return None if deal.won_at_is_estimated else deal.won_at


def _links(deal: str) -> Iterator[ExportColumn]:
    yield from link("organization_id", "Organization")
    yield from link("person_id", "Contact person")
    yield from link("deal_id", "Deal", deal)


FIRM = flat(
    ids(_known),
    both("Name", own("name")),
    both("Labels", labels),
    both("Owner", user("owner_id")),
    address("Address", own("address")),
    both("Website", own("website")),
    both("LinkedIn profile", own("linkedin")),
    both("Industry", own("industry")),
    both("Annual revenue", own("annual_revenue")),
    both("Number of employees", own("employee_count")),
    link("parent_id", "Parent"),
    both("Open deals", deals(DealStatus.OPEN)),
    both("Won deals", deals(DealStatus.WON)),
    both("Lost deals", deals(DealStatus.LOST)),
    ExportColumn("State", None, state, Gate.ACCOUNTS),
    ExportColumn("Follow-up days", None, own("follow_up_days"), Gate.ACCOUNTS),
    both("Visible to", own("visible_to")),
    ExportColumn("Created at", "Organization created", own("created_at")),
    ExportColumn("Updated at", "Update time", own("updated_at")),
)
CUSTOMER = flat(
    ours("Account since", own("standing.account_since")),
    money("Won value", None, own("standing.won_value"), lambda _, beside: beside.house.company.unit),
    ours("Won value is complete", own("standing.won_value_is_complete")),
    ours("Last won at", own("standing.last_won_at")),
    ours("Next activity due at", own("standing.next_due_at")),
    ours("Last activity at", own("standing.last_activity_at")),
    ours("Last contacted at", own("standing.last_contacted_at")),
    ours("Follow-up due on", own("standing.follow_up_due_on")),
)
PEOPLE = flat(
    ids(_known),
    both("Name", own("name")),
    both("First name", own("first_name")),
    both("Last name", own("last_name")),
    link("organization_id", "Organization"),
    both("Labels", labels),
    both("Owner", user("owner_id")),
    both("Visible to", own("visible_to")),
    ExportColumn("Created at", "Person created", own("created_at")),
    ExportColumn("Updated at", "Update time", own("updated_at")),
)
DEALS = flat(
    ids(_known),
    both("Title", own("title")),
    _deal_money("Value", "Value", "value"),
    link("organization_id", "Organization"),
    link("person_id", "Contact person"),
    both("Owner", user("owner_id")),
    both("Creator", user("creator_id")),
    both("Pipeline", _stage(0)),
    both("Stage", _stage(1)),
    both("Status", word("status")),
    ours("Won at", own("won_at")),
    ours("Won on", own("won_on")),
    ours("Won at is estimated", own("won_at_is_estimated")),
    theirs("Won time", _sure_win),
    ours("First won at", own("first_won_at")),
    ExportColumn("Lost at", "Lost time", own("lost_at")),
    ExportColumn("Closed at", "Deal closed on", own("closed_at")),
    both("Lost reason", own("lost_reason")),
    both("Expected close date", own("expected_close_date")),
    both("Probability", own("probability")),
    ExportColumn("Labels", "Label", labels),
    both("Archive status", either("is_archived", "Archived", "Not archived")),
    ExportColumn("Archived at", "Archive time", own("archived_at")),
    ExportColumn("Stage changed at", "Last stage change", own("stage_changed_at")),
    _deal_money("Annual recurring value", "ARR", "annual_recurring_value"),
    _deal_money("Monthly recurring value", "MRR", "monthly_recurring_value"),
    _deal_money("Annual contract value", "ACV", "annual_contract_value"),
    both("Source origin", own("origin")),
    both("Source origin ID", own("origin_id")),
    both("Source channel", own("channel")),
    both("Source channel ID", own("channel_id")),
    both("Visible to", own("visible_to")),
    ExportColumn("Created at", "Deal created", own("created_at")),
    ExportColumn("Updated at", "Update time", own("updated_at")),
)
ACTIVITIES = flat(
    ids(_known),
    both("Subject", own("subject")),
    both("Type", own("type.name")),
    ours("Due at", own("due_at")),
    ours("Due on", own("due_date")),
    ours("Due time zone", own("due_zone")),
    theirs("Due date", local_day),
    theirs("Due time", local_clock),
    ours("Duration in minutes", own("duration_minutes")),
    theirs("Duration", hours),
    both("Done", either("is_done", "Done", "To do")),
    ExportColumn("Done at", "Marked as done time", own("done_at")),
    _links("Deal"),
    ExportColumn("Owner", "Assigned to user", user("owner_id")),
    both("Creator", user("creator_id")),
    both("Priority", word("priority")),
    both("Free/busy", either("is_busy", "Busy", "Free")),
    address("Location", own("location")),
    both("Note", own("note")),
    both("Public description", own("public_description")),
    ExportColumn("Created at", "Add time", own("created_at")),
    ExportColumn("Updated at", "Update time", own("updated_at")),
)
NOTES = flat(
    ids(_known),
    both("Content", own("content")),
    _links("Deal title"),
    ExportColumn("Author", "User", user("author_id")),
    ours("Last editor", user("last_editor_id")),
    both("Note is pinned to organization", own("is_pinned_to_organization")),
    both("Note is pinned to deal", own("is_pinned_to_deal")),
    both("Note is pinned to person", own("is_pinned_to_person")),
    ExportColumn("Created at", "Add time", own("created_at")),
    ExportColumn("Updated at", "Update time", own("updated_at")),
)

LISTS: dict[str, ExportDefinition] = {
    "accounts": ExportDefinition(
        Account, "Organization", FIRM + CUSTOMER, (FieldEntity.ORGANIZATION, FieldEntity.ACCOUNT)
    ),
    "organizations": ExportDefinition(Organization, "Organization", FIRM, (FieldEntity.ORGANIZATION,)),
    "people": ExportDefinition(Person, "Person", PEOPLE, (FieldEntity.PERSON,)),
    "deals": ExportDefinition(Deal, "Deal", DEALS, (FieldEntity.DEAL,)),
    "activities": ExportDefinition(Activity, "", ACTIVITIES),
    "notes": ExportDefinition(Note, "", NOTES),
}
"""By the names that the API gives them. Pipedrive puts no prefix before the headers of activities and notes."""
