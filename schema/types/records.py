"""Records of a company. They refer to each other, so they are in one module, with forward references in quotes."""

from datetime import date, datetime
from typing import Annotated

import strawberry

import resolvers
from auth.roles import Permission
from db import models, timeline
from db.board.columns import BoardColumn
from db.gates import Gate
from schema.connection import Connection
from schema.node import Node
from schema.object_type import ObjectType, field
from schema.types.editable import EditableRecord
from schema.types.fields import CustomValue, Label
from schema.types.money import WonValue
from schema.types.sales_settings import ActivityType, Stage
from schema.types.value_types import Address, ContactPoint, FieldChange, Money


class User(ObjectType, Node, row=models.User, needs=Permission.RECORDS_READ):
    """A user of the company."""

    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    name: str = field("Name of the user.")
    email: str | None = field("Email address of the user; null if unknown.")
    time_zone: str = field("IANA time zone of the user; it decides which activities are due today.")
    locale: str = field("Language and region of the user, such as `en` or `pt-BR`.")
    currency: str = field("Currency code of new deals of the user that name no other currency.")
    role: models.CompanyRole = field("Role of the user in the company.")
    is_active: bool = field("False if the user cannot sign in. Their records keep them as owner.")
    is_placeholder: bool = field("True if only imported data name the user, until `userInvite` gives it to a person.")
    viewer_can_manage: bool = field(
        "True if the viewer may change the role of this user, and deactivate or activate them.",
        resolvers.viewer.can_manage,
    )
    accounts: "Connection[Account]" = field(
        "Accounts that the user owns, by default by name.", resolvers.accounts.of_owner
    )
    activities: "Connection[Activity]" = field(
        "Activities that the user owns. By default undone ones come first, then the newest.",
        resolvers.activities.of_owner,
    )


@strawberry.type(description="Fields shared by organizations and accounts.")
class OrganizationFields(EditableRecord):
    """Fields shared by `Organization` and `Account`; not a GraphQL type."""

    name: str = field("Display name.")
    owner: User | None = field("User responsible for the organization; null if there is none.")
    address: Address | None = field("Postal address of the organization; null if unknown.")
    website: str | None = field("Website of the organization; null if unknown.")
    linkedin: str | None = field("LinkedIn page of the organization; null if unknown.")
    industry: str | None = field("Industry of the organization as free text; null if unknown.")
    annual_revenue: str | None = field("Annual revenue as free text, usually a range; null if unknown.")
    employee_count: int | None = field("Number of employees; null if unknown.")
    labels: list[Label] = field("Labels of the record, ordered by name.", resolvers.labels.of_organization)
    deals: "Connection[Deal]" = field(
        "Deals of the organization, by default newest first.", resolvers.deals.of_organization
    )
    people: "Connection[Person]" = field(
        "People at the organization, by default by name.", resolvers.people.of_organization
    )
    activities: "Connection[Activity]" = field(
        "Activities linked to the organization, directly or through a deal or person. By default "
        "undone ones come first, then the newest.",
        resolvers.activities.of_organization,
    )
    notes: "Connection[Note]" = field(
        "Notes linked to the organization, directly or through a deal or person. By default pinned ones come first, "
        "then the newest.",
        resolvers.notes.of_organization,
    )
    files: "Connection[File]" = field(
        "Files linked to the organization, directly or through a deal or person; by default the newest first.",
        resolvers.files.of_organization,
    )
    history: "Connection[Event]" = field(
        "Events of the organization and its records, the newest first. `events` has the opposite order.",
        resolvers.events.of_organization,
    )
    won_value: WonValue = field("Total value of its won deals.", resolvers.won_value.of_organization)
    updated_at: datetime = field("Time of the last change.")


class Organization(ObjectType, OrganizationFields, Node, row=models.Organization, needs=Permission.RECORDS_READ):
    """A firm that the company deals with."""

    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    account: "Account | None" = field(
        "The organization as an account; null if never one.", resolvers.organizations.account
    )
    parent: "Organization | None" = field("Parent organization; null if there is none.", resolvers.organizations.parent)
    children: "Connection[Organization]" = field(
        "Subsidiaries, by default by name; with `includeDescendants`, also those of subsidiaries.",
        resolvers.organizations.children,
    )
    custom_fields: list[CustomValue] = field(
        "Values of custom fields for organizations.", resolvers.custom_field_values.of_organization
    )
    created_at: datetime = field("Time when the organization was created.")


class Account(ObjectType, OrganizationFields, Node, row=models.Account, needs=Permission.RECORDS_READ):
    """An account: an organization with at least one won deal, now or in the past.

    It is the same record as the organization. Its version counts the changes of account fields, too.
    """

    version: int = field(
        "Version of the account, from 1, increased by every change of the organization or of account fields. Pass it "
        "as `expectedVersion` to `accountUpdate`."
    )
    organization: Organization = field("The same record as an organization.", resolvers.accounts.organization)
    state: models.AccountState = field("State of the account: ACCOUNT, or FORMER if it has no won deal now.")
    account_since: datetime | None = field("Time of the earliest win among its won deals; null for a former account.")
    account_since_is_estimated: bool = field("True if `accountSince` is estimated: the imported win had no time.")
    first_became_account_at: datetime | None = field("Time when the organization first became an account.")
    left_at: datetime | None = field("Time when the organization stopped being an account; null while it is one.")
    won_deal_count: int = field("Number of won deals, archived ones included.")
    archived_won_count: int = field("Number of won deals that are archived.")
    open_deal_count: int = field("Number of open deals.")
    lost_deal_count: int = field("Number of lost deals.")
    last_won_at: datetime | None = field("Time of the latest win among its won deals; null if it has none.")
    board_column: BoardColumn = field("Column of the account on the board.", resolvers.accounts.board_column)
    viewer_can_move_card: bool = field(
        "True if the viewer may move the account on the board.", resolvers.viewer.can_move_card
    )
    next_activity: "Activity | None" = field(
        "Undone activity due first, overdue ones included; null if none has a due date.",
        resolvers.accounts.next_activity,
    )
    undated_activity_count: int = field("Number of undone activities without a due date.")
    last_activity: "Activity | None" = field("Activity done last; null if none.", resolvers.accounts.last_activity)
    last_activity_at: datetime | None = field("Time when the last activity was done; null if there is none.")
    last_contacted_at: datetime | None = field("Time of the last done activity that counts as a contact; null if none.")
    follow_up_days: int | None = field(
        "Follow-up interval in days: its own, else the company's; null if neither is set.",
        resolvers.accounts.follow_up_days,
    )
    follow_up_due_on: date | None = field(
        "Date by which the next contact is due, in the company's time zone. Null for a former account, or without a "
        "follow-up interval."
    )
    is_follow_up_late: bool = field(
        "True if `followUpDueOn` has passed in the viewer's time zone.", resolvers.accounts.is_follow_up_late
    )
    custom_fields: list[CustomValue] = field(
        "Values of the custom fields for organizations and for accounts.", resolvers.custom_field_values.of_account
    )
    timeline: "Connection[TimelineEntry]" = field(
        "Activities, notes, files, deal status changes and membership changes, the newest first.",
        resolvers.timeline.of_account,
    )
    created_at: datetime = field("Time when the organization was created.")


class Deal(ObjectType, EditableRecord, Node, row=models.Deal, needs=Permission.RECORDS_READ):
    """A deal: a possible or completed sale."""

    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    title: str = field("Title of the deal.")
    status: models.DealStatus = field("Status of the deal.")
    value: Money = field("Value of the deal; the amount is 0 if none was entered.", resolvers.deals.value)
    converted_value: Money | None = field(
        "Value at the rate of its win, or else of today; null without a rate.", resolvers.exchange_rates.converted_value
    )
    organization: Organization | None = field("Organization that buys; null if none.", resolvers.organizations.of_deal)
    account: Account | None = field(
        "The organization of the deal as an account, current or former; null if there is none.",
        resolvers.accounts.of_deal,
    )
    person: "Person | None" = field("Contact person of the deal; null if there is none.", resolvers.people.of_deal)
    owner: User | None = field("User responsible for the deal; null if there is none.")
    stage: Stage | None = field("Stage of the deal in its pipeline; null if it has none.", resolvers.pipelines.of_deal)
    probability: float | None = field("Probability that the deal is won, in percent; null if not set on the deal.")
    expected_close_date: date | None = field("Date on which the deal is expected to close; null if not set.")
    won_at: datetime | None = field("Time of the win; null unless the deal is won.")
    won_at_is_estimated: bool = field("True if `wonAt` is estimated, because the import had no time.")
    first_won_at: datetime | None = field("Time of the first win, kept after a reopening; null if never won.")
    lost_at: datetime | None = field("Time of the loss; null unless the deal is lost.")
    lost_reason: str | None = field("Reason for the loss; null if none was given.")
    viewer_can_win: bool = field("True if the viewer may mark the deal as won now.", resolvers.viewer.can_win)
    viewer_can_lose: bool = field("True if the viewer may mark the deal as lost now.", resolvers.viewer.can_lose)
    viewer_can_reopen: bool = field("True if the viewer may reopen the deal now.", resolvers.viewer.can_reopen)
    is_archived: bool = field("True if the deal is archived. An archived won deal still counts as won.")
    labels: list[Label] = field("Labels of the deal, ordered by name.", resolvers.labels.of_deal)
    custom_fields: list[CustomValue] = field(
        "Values of the custom fields for deals.", resolvers.custom_field_values.of_deal
    )
    activities: "Connection[Activity]" = field(
        "Activities linked to the deal. By default undone ones come first, then the newest.",
        resolvers.activities.of_deal,
    )
    notes: "Connection[Note]" = field(
        "Notes linked to the deal. By default pinned ones come first, then the newest.", resolvers.notes.of_deal
    )
    files: "Connection[File]" = field(
        "Files linked to the deal. By default the newest come first.", resolvers.files.of_deal
    )
    history: "Connection[Event]" = field(
        "Events of the deal itself, the newest first. `events` has the opposite order.", resolvers.events.of_record
    )
    created_at: datetime = field("Time when the deal was created.")
    updated_at: datetime = field("Time of the last change of the deal.")


class Person(ObjectType, EditableRecord, Node, row=models.Person, needs=Permission.RECORDS_READ):
    """A person that the company deals with."""

    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    name: str = field("Full name of the person.")
    first_name: str | None = field("Given name; null if unknown.")
    last_name: str | None = field("Family name; null if unknown.")
    emails: list[ContactPoint] = field("Email addresses of the person.")
    phones: list[ContactPoint] = field("Phone numbers of the person.")
    organization: Organization | None = field(
        "Employer of the person; null if none.", resolvers.organizations.of_person
    )
    account: Account | None = field(
        "The organization of the person as an account, current or former; null if there is none.",
        resolvers.accounts.of_person,
    )
    owner: User | None = field("User responsible for the person; null if there is none.")
    labels: list[Label] = field("Labels of the person, ordered by name.", resolvers.labels.of_person)
    custom_fields: list[CustomValue] = field(
        "Values of the custom fields for people.", resolvers.custom_field_values.of_person
    )
    deals: Connection[Deal] = field(
        "Deals with the person as contact, by default newest first.", resolvers.deals.of_person
    )
    activities: "Connection[Activity]" = field(
        "Activities linked to the person. By default undone ones come first, then the newest.",
        resolvers.activities.of_person,
    )
    notes: "Connection[Note]" = field(
        "Notes linked to the person. By default pinned ones come first, then the newest.", resolvers.notes.of_person
    )
    files: "Connection[File]" = field(
        "Files linked to the person. By default the newest come first.", resolvers.files.of_person
    )
    history: "Connection[Event]" = field(
        "Events of the person itself, the newest first. `events` has the opposite order.", resolvers.events.of_record
    )
    created_at: datetime = field("Time when the person was created.")
    updated_at: datetime = field("Time of the last change of the person.")


@strawberry.type(description="Fields of records that are linked to an organization, a deal or a person.")
class LinkedRecord(EditableRecord):
    """Fields shared by activities, notes and files; not a GraphQL type."""

    organization: Organization | None = field(
        "Organization of its own, else that of its deal, else that of its person; null if none.",
        resolvers.organizations.of_linked,
    )
    account: Account | None = field(
        "That organization as an account, current or former; null if there is none.", resolvers.accounts.of_linked
    )
    deal: Deal | None = field("Linked deal; null if there is none.", resolvers.deals.of_linked)
    person: Person | None = field("Linked person; null if there is none.", resolvers.people.of_linked)


class Activity(ObjectType, LinkedRecord, Node, row=models.Activity, needs=Permission.RECORDS_READ):
    """An activity, planned or done. It is due at a time, on a date, or undated."""

    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    subject: str = field("Subject of the activity.")
    type: ActivityType = field("Type of the activity.")
    due_at: datetime | None = field("Time when the activity is due; null if it is due on a date or undated.")
    due_date: date | None = field("Date on which the activity is due, in any time zone; null if timed or undated.")
    duration_minutes: int | None = field("Planned duration in minutes; null if not set.")
    is_done: bool = field("True if the activity is done.")
    done_at: datetime | None = field("Time when the activity was done; null if it is not done.")
    is_overdue: bool = field(
        "True if it is undone and past its due time, or its due date in the viewer's time zone.",
        resolvers.activities.is_overdue,
    )
    priority: models.Priority | None = field("Priority of the activity; null if not set.")
    note: str | None = field("Note on the activity as HTML; null if there is none.", resolvers.activities.note)
    location: Address | None = field("Location of the activity; null if not set.")
    owner: User | None = field("User responsible for the activity; null if there is none.")
    created_at: datetime = field("Time when the activity was created.")
    updated_at: datetime = field("Time of the last change of the activity.")


class Note(ObjectType, LinkedRecord, Node, row=models.Note, needs=Permission.RECORDS_READ):
    """A note on an organization, a deal or a person."""

    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    content: str = field("Content of the note as HTML.", resolvers.notes.content)
    author: User | None = field("User who wrote the note; null if unknown.")
    last_editor: User | None = field("User who last edited the note; null if unknown.", resolvers.notes.last_editor)
    mentioned_users: list[User] = field("Users whom the note mentions, by name.", resolvers.notes.mentioned_users)
    is_pinned_to_organization: bool = field("True if the note is pinned to its organization.")
    created_at: datetime = field("Time when the note was created.")
    updated_at: datetime = field("Time of the last change of the note.")


class File(ObjectType, LinkedRecord, Node, row=models.File, needs=Permission.RECORDS_READ):
    """A file of an organization, a deal or a person: its metadata and a download link."""

    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    name: str = field("Name of the file.")
    size: int = field("Size in bytes.")
    content_type: str = field("Media type, such as `application/pdf`.")
    sha256: str | None = field("SHA-256 of the content in hexadecimal; null if the content is not stored.")
    description: str | None = field("Description of the file; null if there is none.")
    uploaded_by: User | None = field("User who added the file; null if unknown.")
    download_url: str | None = field(
        "Signed URL to download the file, valid for one minute; null if the content is not stored.",
        resolvers.files.download_url,
    )
    created_at: datetime = field("Time when the file was added.")


class DealStatusEvent(ObjectType, row=models.DealStatusEvent, needs=Permission.RECORDS_READ):
    """A status change of a deal."""

    deal: Deal | None = field("The deal; null if it was deleted.", resolvers.deals.of_linked)
    from_status: models.DealStatus | None = field("Status before the change; null for the initial status.")
    to_status: models.DealStatus = field("Status after the change.")
    effective_at: datetime = field("Time when the new status took effect.")
    actor: User | None = field("User who made the change; null if no user did.")
    source: models.EventSource = field("Origin of the change: application, API or import.")


class MembershipEvent(ObjectType, row=models.MembershipEvent, needs=Permission.RECORDS_READ):
    """A membership change: an organization became an account or stopped being one."""

    kind: models.MembershipEventKind = field("Kind of the membership change.")
    at: datetime = field("Time of the membership change.")
    again: bool = field("True if the organization had been an account before; always false when it leaves.")


class Event(ObjectType, row=models.Event, needs=Permission.RECORDS_READ):
    """An entry of the event log of the company; it is never changed or removed."""

    global_id: strawberry.ID = field("Global id of the event.", name="id")
    revision: int = field("Revision of the company; all events of one transaction share it.")
    ordinal: int = field("Position among the events of the same revision, from 0.")
    at: datetime = field("Time of the event.")
    kind: models.EventKind = field("Kind of the event.")
    subject: models.EventSubject = field("Kind of record that the event concerns.")
    subject_id: strawberry.ID | None = field(
        "Global id of that record, also if it was deleted; null if the event concerns no single record.",
        resolvers.events.subject_id,
    )
    subject_name: str | None = field(
        "Name of the record when it was deleted or merged, of a note its beginning; null for other events.",
        resolvers.events.subject_name,
    )
    node: Node | None = field(
        "Current state of that record; null if it was deleted or the event concerns no single record.",
        resolvers.events.node,
    )
    version: int | None = field("Version of the record after the event; null if the event records none.")
    organization: Organization | None = field(
        "Organization whose history contains the event; null if there is none.", resolvers.events.organization
    )
    actor: User | None = field("User who made the change; null if no user did.")
    source: models.EventSource = field("Origin of the change: application, API or import.")
    user_agent: str = field("User agent of the client; empty if unknown.")
    transaction_id: strawberry.ID = field("Id of the transaction; all of its events share it.")
    changes: list[FieldChange] = field("Changed fields, as far as the viewer may see them.", resolvers.events.changes)
    was_account_before: bool | None = field(
        "True if the organization had been an account before; null unless the event is ACCOUNT_ENTERED.",
        resolvers.events.was_account_before,
        gate=Gate.ACCOUNTS,
    )
    reason: models.MembershipReason | None = field(
        "Reason of the membership change, if it is not a deal, or of new rates; otherwise null.",
        resolvers.events.reason,
        gate=Gate.ACCOUNTS,
    )
    other_organization: Organization | None = field(
        "Surviving organization of a merge; otherwise null.", resolvers.events.other_organization
    )
    other_person: Person | None = field("Surviving person of a merge; otherwise null.", resolvers.events.other_person)
    count: int | None = field("Number of records summarized; null if not a summary.", resolvers.events.event_count)
    is_bulk: bool = field("True if the event summarizes or follows from an import.", resolvers.events.is_bulk)


TimelineItem = Annotated[
    Activity | Note | File | DealStatusEvent | MembershipEvent,
    strawberry.union("TimelineItem", description="An item of the timeline of an account."),
]


class TimelineEntry(ObjectType, row=resolvers.timeline.TimelineEntry, gate=Gate.ACCOUNTS):
    """An entry of the timeline of an account."""

    at: datetime = field("Time of the entry; for an activity, the time when it was done, or created if undone.")
    kind: timeline.TimelineKind = field("Kind of the item.")
    item: TimelineItem = field("The item.")
