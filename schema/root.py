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
from schema.extensions import EXTENSIONS
from schema.gated_schema import GatedSchema
from schema.mutations import Mutation
from schema.node import Node
from schema.object_type import field, subscription
from schema.scalars import SCALARS
from schema.schema_variant import SchemaVariant, has_fields
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
from schema.types.saved_views import SavedView
from schema.types.viewer import Viewer

READ, FLAGS = Permission.RECORDS_READ, Permission.FLAGS_READ


@strawberry.type(description="Root of all queries.")
class Query:
    """Root of all queries."""

    viewer: Viewer = field(
        "The viewer: the authenticated user with their company and permissions.",
        resolvers.viewer.viewer,
        Permission.PROFILE_READ,
    )
    node: Node | None = field(
        "Object by global id; null if it does not exist or the viewer may not see it.", resolvers.nodes.get, READ
    )
    nodes: list[Node | None] = field(
        "Objects by global id, at most 100, in the order of the ids; null for each id not found.",
        resolvers.nodes.get_many,
        READ,
    )
    account: Account | None = field(
        "Account by global id; null if not found. A former account is returned too, with the state FORMER.",
        resolvers.accounts.get,
        READ,
    )
    accounts: Connection[Account] = field(
        "Organizations that have a won deal now; by default ordered by name.", resolvers.accounts.list_page, READ
    )
    account_board: AccountBoard = field(
        "Accounts in columns by the due date of their most urgent activity.", resolvers.board.account_board, READ
    )
    account_summary: AccountSummary = field(
        "Key figures of all accounts, or of those that match `where`.", resolvers.account_summary.account_summary, READ
    )
    organization: Organization | None = field(
        "Organization by global id; null if not found. The id of a merged organization returns the surviving one.",
        resolvers.organizations.get,
        READ,
    )
    organizations: Connection[Organization] = field(
        "Organizations that the company deals with; by default ordered by name.",
        resolvers.organizations.list_page,
        READ,
    )
    person: Person | None = field("Person by global id; null if not found.", resolvers.people.get, READ)
    people: Connection[Person] = field(
        "People that the company deals with; by default ordered by name.", resolvers.people.list_page, READ
    )
    deal: Deal | None = field("Deal by global id; null if not found.", resolvers.deals.get, READ)
    deals: Connection[Deal] = field(
        "Deals of the company; by default the newest first.", resolvers.deals.list_page, READ
    )
    activity: Activity | None = field("Activity by global id; null if not found.", resolvers.activities.get, READ)
    activities: Connection[Activity] = field(
        "Activities of the company; by default undone ones before done ones, each group the newest first.",
        resolvers.activities.list_page,
        READ,
    )
    activity_types: list[ActivityType] = field(
        "Activity types in the company's order, retired ones included.", resolvers.activity_types.list_all, READ
    )
    note: Note | None = field("Note by global id; null if not found.", resolvers.notes.get, READ)
    notes: Connection[Note] = field(
        "Notes of the company; by default pinned ones first, then the newest first.", resolvers.notes.list_page, READ
    )
    file: File | None = field("File by global id; null if not found.", resolvers.files.get, READ)
    files: Connection[File] = field(
        "Files of the company; by default the newest first.", resolvers.files.list_page, READ
    )
    user: User | None = field("User by global id; null if not found.", resolvers.users.get, READ)
    users: Connection[User] = field(
        "Users of the company, inactive ones included; by default ordered by name.", resolvers.users.list_page, READ
    )
    pipeline: Pipeline | None = field("Sales pipeline by global id; null if not found.", resolvers.pipelines.get, READ)
    pipelines: Connection[Pipeline] = field(
        "Sales pipelines in the company's order, retired ones included.", resolvers.pipelines.list_page, READ
    )
    fields: list[Field] = field(
        "Custom fields of the company, ordered by entity and position.", resolvers.custom_fields.list_all, READ
    )
    export: Export = field(
        "Signed link that downloads a list as a file; it is valid for one minute.",
        resolvers.exports.export,
        Permission.RECORDS_EXPORT,
    )
    labels: list[Label] = field(
        "Labels of the company, retired ones included, ordered by entity and name.", resolvers.labels.list_all, READ
    )
    saved_views: list[SavedView] = field(
        "The viewer's own saved views and those that others share, ordered by name.",
        resolvers.saved_views.list_all,
        Permission.PROFILE_READ,
    )
    events: Connection[Event] = field(
        "Event log of the company, the oldest event first. A client that was offline continues after its last cursor.",
        resolvers.events.list_page,
        READ,
    )
    invitations: list[Invitation] = field(
        "Pending invitations to the company, the oldest first. Administrators only.",
        resolvers.invitations.list_all,
        Permission.USERS_MANAGE,
    )
    identity_events: Connection[IdentityEvent] = field(
        "Sign-in log of the company: sign-ins, failures, and changes of access, the newest first. Administrators only.",
        resolvers.identity_events.list_page,
        Permission.IDENTITY_AUDIT_READ,
    )
    feature_flags: Connection[FeatureFlag] = field(
        "Feature flags, ordered by key.", resolvers.beta.flags.list_page, FLAGS
    )
    feature_flag: FeatureFlag | None = field(
        "Feature flag by key, archived flags included; null if not found.", resolvers.beta.flags.get, FLAGS
    )
    feature_explain: FeatureExplanation = field(
        "Evaluation of a feature flag for one user, with every step.",
        resolvers.beta.explain.explain,
        FLAGS,
    )
    feature_impact: FeatureImpact = field(
        "Users who would gain or lose a feature by changes that are not applied.",
        resolvers.beta.explain.impact,
        Permission.FLAGS_PREVIEW,
    )
    segments: list[Segment] = field("Segments, ordered by name.", resolvers.beta.segments.list_all, FLAGS)
    beta_members: Connection[BetaMember] = field(
        "Members of a beta, the newest first.", resolvers.beta.members.list_page, FLAGS
    )
    beta_exclusions: Connection[BetaExclusion] = field(
        "Users and companies excluded from a beta, the newest first.",
        resolvers.beta.members.list_exclusions_page,
        FLAGS,
    )
    beta_invitations: Connection[StaffBetaInvitation] = field(
        "Invitations to a beta, the newest first.", resolvers.beta.invitations.list_page, FLAGS
    )
    change_requests: Connection[ChangeRequest] = field(
        "Change requests of feature flags, the newest first.", resolvers.beta.change_requests.list_page, FLAGS
    )
    flag_audit: Connection[FlagAudit] = field(
        "Audit log of feature flags, the newest entry first.", resolvers.beta.audit.list_page, Permission.FLAGS_AUDIT
    )
    flag_workers: list[FlagWorker] = field(
        "Worker processes, each with the flag revision that it has loaded.",
        resolvers.beta.workers.list_all,
        FLAGS,
    )


@strawberry.type(description="Root of all subscriptions.")
class Subscription:
    """Root of all subscriptions."""

    account_changed: AccountChange = subscription(
        "Changes of accounts and their records from now on, one message per account and "
        "transaction. With `where`, only accounts that match after the change, and those that "
        "stop being accounts.",
        resolvers.account_changes.account_changed,
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
