"""What a company keeps: organizations and the accounts among them, deals, people, activities, notes, files, users.

These lead to each other in circles, so they stand together; quotes are the only trace of it.
"""

from datetime import date, datetime
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

import resolvers
from auth.roles import Permission
from db import board, models, timeline
from db.gates import Gate
from schema import shape
from schema.connection import Connection
from schema.node import Node
from schema.shape import ObjectType, field
from schema.types.fields import CustomValue, Label
from schema.types.money import WonValue
from schema.types.values import Address, ContactPoint, Money


class User(ObjectType, Node, row=models.User, needs=Permission.RECORDS_READ):
    """A person of the company that uses Afterwin."""

    name: str = field("What they are called.")
    email: str | None = field("Their e-mail address.")
    time_zone: str = field("Their IANA time zone: it decides what is due today.")
    locale: str = field("The language and region they read.")
    currency: str = field("The currency of the deals they begin.")
    role: models.CompanyRole = field("What they may do.")
    is_active: bool = field("Whether they may still sign in; what they own stays theirs.")
    is_placeholder: bool = field("Whether they were only named in an imported file and can never sign in.")
    viewer_can_manage: bool = field(
        "Whether the viewer may change their role, and let them in or not.", resolvers.viewer.can_manage
    )


@strawberry.type(description="What an organization shows, also when it is seen as an account.")
class OrganizationFields:
    """The fields that organizations and accounts share; no type of its own."""

    name: str = field("What it is called.")
    owner: User | None = field("Who looks after it.")
    address: Address | None = field("Where it is.")
    website: str | None = field("Its site.")
    linkedin: str | None = field("Its page at LinkedIn.")
    industry: str | None = field("What it does.")
    annual_revenue: str | None = field("The range its revenue lies in.")
    employee_count: int | None = field("How many work there.")
    labels: list[Label] = field("Its labels.", resolvers.labels.of_organization)
    deals: "Connection[Deal]" = field("Its deals.", resolvers.deals.of_organization)
    people: "Connection[Person]" = field("Its people.", resolvers.people.of_organization)
    activities: "Connection[Activity]" = field(
        "What is planned and was done with it, with its deals and with its people.",
        resolvers.activities.of_organization,
    )
    notes: "Connection[Note]" = field("Notes on it, its deals and its people.", resolvers.notes.of_organization)
    files: "Connection[File]" = field("Files of it, its deals and its people.", resolvers.files.of_organization)
    history: "Connection[Event]" = field(
        "What happened to it and to what belongs to it, the newest first.", resolvers.events.of_organization
    )
    updated_at: datetime = field("When it was last changed.")


class Organization(ObjectType, OrganizationFields, Node, row=models.Organization, needs=Permission.RECORDS_READ):
    """A firm the company deals with."""

    version: int = field("Advances with every change.")
    account: "Account | None" = field(
        "The same organization seen as a customer; null if it never had a won deal.", resolvers.organizations.account
    )
    parent: "Organization | None" = field("The organization it belongs to.", resolvers.organizations.parent)
    children: "Connection[Organization]" = field(
        "The organizations that belong to it.", resolvers.organizations.children
    )
    custom_fields: list[CustomValue] = field(
        "The values of the fields that the company made for organizations.", resolvers.fields.of_organization
    )
    created_at: datetime = field("When it was entered.")


class Account(ObjectType, OrganizationFields, Node, row=models.Account, needs=Permission.RECORDS_READ):
    """An organization with at least one won deal, seen as a customer: the same record, the same version."""

    version: int = field("Advances with every change; the organization's version is the same.")
    organization: Organization = field("The same record, seen as an organization.", resolvers.accounts.organization)
    state: models.AccountState = field("Whether it is an account now, or was one.")
    account_since: datetime | None = field("When the first of its won deals was won; null once it has none.")
    account_since_is_estimated: bool = field("Whether that moment is a guess, because the win had no time.")
    first_became_account_at: datetime | None = field("When it became an account for the first time ever.")
    left_at: datetime | None = field("When it ceased to be one; null while it is one.")
    won_value: WonValue = field("What its won deals are worth together.", resolvers.won_value.of_account)
    won_deal_count: int = field("How many won deals it has, archived ones too.")
    archived_won_count: int = field("How many of its won deals are archived.")
    open_deal_count: int = field("How many open deals it has.")
    lost_deal_count: int = field("How many lost deals it has.")
    last_won_at: datetime | None = field("When the last of its won deals was won.")
    board_column: board.BoardColumn = field("Where it stands on the board.", resolvers.accounts.board_column)
    next_activity: "Activity | None" = field(
        "The undone activity that is due first; overdue ones count.", resolvers.accounts.next_activity
    )
    undated_activity_count: int = field("How many undone activities have no due date.")
    last_activity: "Activity | None" = field("The activity that was done last.", resolvers.accounts.last_activity)
    last_activity_at: datetime | None = field("When the last activity was done.")
    last_contacted_at: datetime | None = field("When the customer was last called, met or written to.")
    follow_up_days: int | None = field(
        "Every how many days it wants to be contacted: its own interval, else the company's.",
        resolvers.accounts.follow_up_days,
    )
    follow_up_due_on: date | None = field("The day (of the company's zone) by which it wants to be contacted again.")
    is_follow_up_late: bool = field(
        "Whether that day has passed in the viewer's time zone.", resolvers.accounts.is_follow_up_late
    )
    custom_fields: list[CustomValue] = field(
        "The values of the fields that the company made for organizations and for accounts only.",
        resolvers.fields.of_account,
    )
    timeline: "Connection[TimelineEntry]" = field("What happened with it, newest first.", resolvers.timeline.of_account)
    created_at: datetime = field("When the organization was entered.")


class Pipeline(ObjectType, Node, row=models.Pipeline, needs=Permission.RECORDS_READ):
    """A way that deals go."""

    version: int = field("Advances with every change.")
    name: str = field("What it is called.")
    position: int = field("Its place among the pipelines.")
    is_active: bool = field("Whether deals can still begin in it.")
    stages: "list[Stage]" = field("Its steps, in order.", resolvers.pipelines.stages)


class Stage(ObjectType, Node, row=models.Stage, needs=Permission.RECORDS_READ):
    """A step of a pipeline."""

    version: int = field("Advances with every change.")
    name: str = field("What it is called.")
    position: int = field("Its place in the pipeline.")
    is_active: bool = field("Whether deals can still come to it.")
    probability: float | None = field("How likely a deal at this step is won, in per cent.")
    pipeline: Pipeline | None = field("The pipeline it is a step of.", resolvers.pipelines.of_stage)


class Deal(ObjectType, Node, row=models.Deal, needs=Permission.RECORDS_READ):
    """A sale."""

    version: int = field("Advances with every change.")
    title: str = field("What is sold.")
    status: models.DealStatus = field("Where it stands.")
    value: Money = field("What it is worth; nothing where no value was given.", resolvers.deals.value)
    organization: Organization | None = field("The organization that buys.", resolvers.organizations.of_deal)
    account: Account | None = field("That organization as an account, if it is or was one.", resolvers.accounts.of_deal)
    person: "Person | None" = field("The person it is made with.", resolvers.people.of_deal)
    owner: User | None = field("Who sells.")
    stage: Stage | None = field("The step it is at.", resolvers.pipelines.of_deal)
    probability: float | None = field("How likely it is won, in per cent.")
    expected_close_date: date | None = field("The day by which it should be decided.")
    won_at: datetime | None = field("When it was won; null unless it is won.")
    won_at_is_estimated: bool = field("Whether that moment is a guess, because the import had none.")
    first_won_at: datetime | None = field("When it was won for the first time; kept when it is reopened.")
    lost_at: datetime | None = field("When it was lost; null unless it is lost.")
    lost_reason: str | None = field("Why it was lost.")
    is_archived: bool = field("Whether it was put away; a won deal counts all the same.")
    labels: list[Label] = field("Its labels.", resolvers.labels.of_deal)
    custom_fields: list[CustomValue] = field(
        "The values of the fields that the company made for deals.", resolvers.fields.of_deal
    )
    created_at: datetime = field("When it was entered.")
    updated_at: datetime = field("When it was last changed.")


class Person(ObjectType, Node, row=models.Person, needs=Permission.RECORDS_READ):
    """Somebody the company talks to."""

    version: int = field("Advances with every change.")
    name: str = field("What they are called.")
    first_name: str | None = field("Given name.")
    last_name: str | None = field("Family name.")
    emails: list[ContactPoint] = field("Their e-mail addresses.")
    phones: list[ContactPoint] = field("Their phone numbers.")
    organization: Organization | None = field("Where they work.", resolvers.organizations.of_person)
    account: Account | None = field(
        "That organization as an account, if it is or was one.", resolvers.accounts.of_person
    )
    owner: User | None = field("Who looks after them.")
    labels: list[Label] = field("Their labels.", resolvers.labels.of_person)
    custom_fields: list[CustomValue] = field(
        "The values of the fields that the company made for people.", resolvers.fields.of_person
    )
    created_at: datetime = field("When they were entered.")
    updated_at: datetime = field("When they were last changed.")


class ActivityType(ObjectType, Node, row=models.ActivityType, needs=Permission.RECORDS_READ):
    """A kind of activity."""

    version: int = field("Advances with every change.")
    key: str = field("Its name for machines.")
    name: str = field("Its name for people.")
    is_contact: bool = field("Whether doing one means that the customer was contacted.")
    is_active: bool = field("Whether it can still be chosen.")


class Activity(ObjectType, Node, row=models.Activity, needs=Permission.RECORDS_READ):
    """Something planned or done: at a moment, on a day, or without a date."""

    version: int = field("Advances with every change.")
    subject: str = field("What is to be done.")
    type: ActivityType = field("Its kind.")
    due_at: datetime | None = field("The moment it is due; null where it is due on a day, or has no date.")
    due_date: date | None = field(
        "The day it is due, the same in every zone; null where it is due at a moment, or undated."
    )
    duration_minutes: int | None = field("How long it takes.")
    is_done: bool = field("Whether it was done.")
    done_at: datetime | None = field("When it was done.")
    is_overdue: bool = field(
        "Whether it is undone and its moment, or its day in the viewer's zone, has passed.",
        resolvers.activities.is_overdue,
    )
    priority: models.Priority | None = field("How pressing it is.")
    note: str | None = field("What one should know, as HTML.")
    location: Address | None = field("Where.")
    owner: User | None = field("Who does it.")
    organization: Organization | None = field(
        "Its organization: its own, else its deal's, else its person's.", resolvers.organizations.of_linked
    )
    account: Account | None = field(
        "That organization as an account, if it is or was one.", resolvers.accounts.of_linked
    )
    deal: Deal | None = field("The deal it is about.", resolvers.deals.of_linked)
    person: Person | None = field("The person it is with.", resolvers.people.of_linked)
    created_at: datetime = field("When it was entered.")
    updated_at: datetime = field("When it was last changed.")


class Note(ObjectType, Node, row=models.Note, needs=Permission.RECORDS_READ):
    """Something written down."""

    version: int = field("Advances with every change.")
    content: str = field("What was written, as HTML.")
    author: User | None = field("Who wrote it.")
    last_editor: User | None = field("Who changed it last.", resolvers.notes.last_editor)
    is_pinned_to_organization: bool = field("Whether it is pinned to its organization.")
    organization: Organization | None = field(
        "Its organization: its own, else its deal's, else its person's.", resolvers.organizations.of_linked
    )
    account: Account | None = field(
        "That organization as an account, if it is or was one.", resolvers.accounts.of_linked
    )
    deal: Deal | None = field("The deal it is about.", resolvers.deals.of_linked)
    person: Person | None = field("The person it is about.", resolvers.people.of_linked)
    created_at: datetime = field("When it was written.")
    updated_at: datetime = field("When it was last changed.")


class File(ObjectType, Node, row=models.File, needs=Permission.RECORDS_READ):
    """A file's description."""

    version: int = field("Advances with every change.")
    name: str = field("Its name.")
    size: int = field("How many bytes it has.")
    content_type: str = field("Its media type.")
    sha256: str | None = field("The SHA-256 of its bytes, if they are kept here.")
    description: str | None = field("What it is.")
    uploaded_by: User | None = field("Who brought it.")
    organization: Organization | None = field(
        "Its organization: its own, else its deal's, else its person's.", resolvers.organizations.of_linked
    )
    account: Account | None = field(
        "That organization as an account, if it is or was one.", resolvers.accounts.of_linked
    )
    deal: Deal | None = field("The deal it belongs to.", resolvers.deals.of_linked)
    person: Person | None = field("The person it belongs to.", resolvers.people.of_linked)
    download_url: str | None = field(
        "An address from which it can be fetched for a minute; null if its bytes are not kept here.",
        resolvers.files.download_url,
    )
    created_at: datetime = field("When it was brought.")


class FileUpload(ObjectType, row=models.Upload, needs=Permission.RECORDS_WRITE):
    """A file that was announced."""

    file_id: strawberry.ID = field("The id that the file will have.", resolvers.files.future_file_id)
    upload_url: str = field(
        "The address to which its bytes are to be PUT, beginning within a minute.", resolvers.files.upload_url
    )


class DealStatusEvent(ObjectType, row=models.DealStatusEvent, needs=Permission.RECORDS_READ):
    """A change of a deal's status."""

    deal: Deal | None = field("The deal.", resolvers.deals.of_linked)
    from_status: models.DealStatus | None = field("Where it stood; null where it began so.")
    to_status: models.DealStatus = field("Where it stood from then on.")
    effective_at: datetime = field("When that came about.")
    actor: User | None = field("Who did it.")
    source: models.EventSource = field("Through which door it came.")


class MembershipEvent(ObjectType, row=models.MembershipEvent, needs=Permission.RECORDS_READ):
    """An organization became an account, or ceased to be one."""

    kind: models.MembershipEventKind = field("Which of the two.")
    at: datetime = field("When.")
    again: bool = field("Whether it had been an account before.")


class FieldChange(ObjectType, row=models.FieldChange):
    """A field that is another now."""

    field: str = shape.field("The field.", resolvers.events.field_name)
    before: JSON | None = shape.field("What it was; ids as this API writes them, amounts as decimals.")
    after: JSON | None = shape.field("What it is.")


class Event(ObjectType, row=models.Event, needs=Permission.RECORDS_READ):
    """Something that happened; never changed, never removed."""

    global_id: strawberry.ID = field("Its id.", name="id")
    revision: int = field("The company's clock when it happened; whatever was done at once has the same.")
    ordinal: int = field("Its place among those of the same revision.")
    at: datetime = field("When it happened.")
    kind: models.EventKind = field("What happened.")
    subject: models.EventSubject = field("To what kind of thing.")
    node: Node | None = field("The thing itself as it is now; null if it is gone.", resolvers.events.node)
    version: int | None = field("The version that the thing got by it.")
    organization: Organization | None = field(
        "The organization in whose history it stands.", resolvers.events.organization
    )
    actor: User | None = field("Who did it; null where it was no user.")
    source: models.EventSource = field("Through which door it came.")
    user_agent: str = field("What their browser or program called itself.")
    cause_id: strawberry.ID = field("Whatever was done at once has this in common.")
    changes: list[FieldChange] = field("The fields that are others now.", resolvers.events.changes)
    again: bool | None = field(
        "Of an account that entered: whether it had been one before.",
        resolvers.events.was_account_before,
        gate=Gate.ACCOUNTS,
    )
    reason: models.MembershipReason | None = field(
        "Why an account entered or left, where it is not for a deal.", resolvers.events.reason, gate=Gate.ACCOUNTS
    )
    other: Organization | None = field(
        "The organization that it was merged into, or that was merged into it.", resolvers.events.other_organization
    )
    number: int | None = field("How many, where many are told as one.", resolvers.events.event_count)
    is_bulk: bool = field("Whether it came with an import.", resolvers.events.is_bulk)


TimelineItem = Annotated[
    Activity | Note | File | DealStatusEvent | MembershipEvent,
    strawberry.union("TimelineItem", description="Anything that a timeline tells of."),
]


class TimelineEntry(ObjectType, row=resolvers.timeline.TimelineEntry, gate=Gate.ACCOUNTS):
    """Something that happened."""

    at: datetime = field("When: done activities when they were done, planned ones when they were entered.")
    kind: timeline.TimelineKind = field("What kind of thing.")
    item: TimelineItem = field("The thing itself.")
