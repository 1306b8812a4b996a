"""The roots, and the schema they make.

`schema.public.graphql` and `schema.beta.graphql` beside it are made from this file, not written: what everybody sees,
and all there is.
"""

import strawberry
from strawberry.schema.config import StrawberryConfig

import resolvers
from auth.roles import Permission
from db.gates import ClosedGates
from schema.connection import Connection
from schema.gated import GatedSchema
from schema.mutations import Mutation
from schema.node import Node
from schema.operations import EXTENSIONS
from schema.scalars import SCALARS
from schema.shape import field, subscription
from schema.types.beta import (
    BetaExclusion,
    BetaMember,
    ChangeRequest,
    FeatureExplanation,
    FeatureFlag,
    FeatureImpact,
    FlagAudit,
    FlagWorker,
    Segment,
    StaffBetaInvitation,
)
from schema.types.board import AccountBoard, AccountChange, AccountSummary
from schema.types.exports import Export
from schema.types.fields import Field, Label
from schema.types.identity import IdentityEvent, Invitation
from schema.types.records import (
    Account,
    Activity,
    ActivityType,
    Deal,
    Event,
    File,
    Note,
    Organization,
    Person,
    Pipeline,
    User,
)
from schema.types.viewer import Viewer
from schema.types.views import SavedView
from schema.variant import SchemaVariant, has_fields

READ, FLAGS = Permission.RECORDS_READ, Permission.FLAGS_READ


@strawberry.type(description="What can be asked.")
class Query:
    """The root of every question."""

    viewer: Viewer = field("Who is asking.", resolvers.viewer.viewer, Permission.PROFILE_READ)
    node: Node | None = field("Anything by its id.", resolvers.nodes.get, READ)
    nodes: list[Node | None] = field("Several things by their ids, in their order.", resolvers.nodes.get_many, READ)
    account: Account | None = field(
        "An account by its id; one that is an account no more still answers, and says so.", resolvers.accounts.get, READ
    )
    accounts: Connection[Account] = field("The organizations with a won deal.", resolvers.accounts.list_page, READ)
    account_board: AccountBoard = field(
        "The accounts in columns by when they want to be seen to next.", resolvers.board.account_board, READ
    )
    account_summary: AccountSummary = field("All accounts in a few figures.", resolvers.summary.account_summary, READ)
    organization: Organization | None = field("An organization by its id.", resolvers.organizations.get, READ)
    organizations: Connection[Organization] = field("The organizations.", resolvers.organizations.list_page, READ)
    person: Person | None = field("A person by their id.", resolvers.people.get, READ)
    people: Connection[Person] = field("The people.", resolvers.people.list_page, READ)
    deal: Deal | None = field("A deal by its id.", resolvers.deals.get, READ)
    deals: Connection[Deal] = field("The deals.", resolvers.deals.list_page, READ)
    activity: Activity | None = field("An activity by its id.", resolvers.activities.get, READ)
    activities: Connection[Activity] = field("The activities.", resolvers.activities.list_page, READ)
    activity_types: list[ActivityType] = field("The kinds of activity.", resolvers.activities.list_types, READ)
    note: Note | None = field("A note by its id.", resolvers.notes.get, READ)
    notes: Connection[Note] = field("The notes.", resolvers.notes.list_page, READ)
    file: File | None = field("A file by its id.", resolvers.files.get, READ)
    files: Connection[File] = field("The files.", resolvers.files.list_page, READ)
    user: User | None = field("A user by their id.", resolvers.users.get, READ)
    users: Connection[User] = field("The company's users.", resolvers.users.list_page, READ)
    pipeline: Pipeline | None = field("A way that deals go, by its id.", resolvers.pipelines.get, READ)
    pipelines: Connection[Pipeline] = field("The ways that deals go.", resolvers.pipelines.list_page, READ)
    fields: list[Field] = field("The fields that the company made for itself.", resolvers.fields.list_all, READ)
    export: Export = field(
        "A list as a file: a link from which it can be fetched for a minute.",
        resolvers.exports.export,
        Permission.RECORDS_EXPORT,
    )
    labels: list[Label] = field("The company's labels, those that are retired too.", resolvers.labels.list_all, READ)
    saved_views: list[SavedView] = field(
        "One's own views of lists, and those that are shared, by name.",
        resolvers.views.list_all,
        Permission.PROFILE_READ,
    )
    events: Connection[Event] = field(
        "What happened in the company, the oldest first; whoever was away goes on after their last cursor.",
        resolvers.events.list_page,
        READ,
    )
    invitations: list[Invitation] = field(
        "The invitations that can still be accepted, the oldest first. For administrators.",
        resolvers.invitations.list_all,
        Permission.USERS_MANAGE,
    )
    identity_events: Connection[IdentityEvent] = field(
        "Who came in, who could not, and who may: what happened, the newest first. For administrators.",
        resolvers.identity_events.list_page,
        Permission.IDENTITY_AUDIT_READ,
    )
    feature_flags: Connection[FeatureFlag] = field("The flags, by their keys.", resolvers.beta.flags.list_page, FLAGS)
    feature_flag: FeatureFlag | None = field(
        "A flag by its key, also one in the archive.", resolvers.beta.flags.get, FLAGS
    )
    feature_explain: FeatureExplanation = field(
        "Why a feature is open to somebody, or is not: every step of the decision.",
        resolvers.beta.explaining.explain,
        FLAGS,
    )
    feature_impact: FeatureImpact = field(
        "Who would gain and who would lose a feature by changes, before they are done.",
        resolvers.beta.explaining.impact,
        Permission.FLAGS_PREVIEW,
    )
    segments: list[Segment] = field("Constraints under names, for rules.", resolvers.beta.segments.list_all, FLAGS)
    beta_members: Connection[BetaMember] = field(
        "Who is in a beta by name, the newest first.", resolvers.beta.members.list_page, FLAGS
    )
    beta_exclusions: Connection[BetaExclusion] = field(
        "Who is kept out of a beta, the newest first.", resolvers.beta.members.list_exclusions_page, FLAGS
    )
    beta_invitations: Connection[StaffBetaInvitation] = field(
        "Who is invited to a beta, the newest first.", resolvers.beta.invitations.list_page, FLAGS
    )
    change_requests: Connection[ChangeRequest] = field(
        "The changes that were proposed, the newest first.", resolvers.beta.changes.list_page, FLAGS
    )
    flag_audit: Connection[FlagAudit] = field(
        "What was done to flags, the last first.", resolvers.beta.audit.list_page, Permission.FLAGS_AUDIT
    )
    flag_workers: list[FlagWorker] = field(
        "The processes that answer, and which revision of the flags they have seen.",
        resolvers.beta.workers.list_all,
        FLAGS,
    )


@strawberry.type(description="What can be heard as it happens.")
class Subscription:
    """The root of everything that goes on."""

    account_changed: AccountChange = subscription(
        "What happens to accounts and to what belongs to them, from now on, an act at a time. With `where`, to those "
        "that are so afterwards, and to those that cease to be accounts.",
        resolvers.changes.account_changed,
        READ,
    )


def build(closed: ClosedGates) -> SchemaVariant:
    """The schema of somebody to whom these features are closed."""
    heard = Subscription if has_fields(Subscription, closed) else None
    parts = {"query": Query, "mutation": Mutation, "subscription": heard, "extensions": EXTENSIONS}
    return SchemaVariant(
        closed=closed, config=StrawberryConfig(scalar_map=SCALARS, disable_field_suggestions=True), **parts
    )


schema = GatedSchema(build)
