"""The roots, and the schema they make. `schema.graphql` beside it is made from this file, not written."""

from collections.abc import Iterator
from typing import Any

import strawberry
from graphql import GraphQLError, OperationDefinitionNode
from strawberry.extensions import MaxTokensLimiter, ParserCache, SchemaExtension, ValidationCache
from strawberry.schema.config import StrawberryConfig
from strawberry.types import ExecutionContext, ExecutionResult

import resolvers
from auth.roles import Permission
from schema import errors
from schema.connection import Connection
from schema.mutations import Mutation
from schema.node import Node
from schema.scalars import SCALARS
from schema.shape import field
from schema.types.board import AccountBoard, AccountSummary
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

READ = Permission.RECORDS_READ

MOST_TOKENS = 2000
CACHED_DOCUMENTS = 512


@strawberry.type(description="What can be asked.")
class Query:
    """The root of every question."""

    viewer: Viewer = field("Who is asking.", resolvers.viewer.viewer, Permission.PROFILE_READ)
    node: Node | None = field("Anything by its id.", resolvers.nodes.one, READ)
    nodes: list[Node | None] = field("Several things by their ids, in their order.", resolvers.nodes.some, READ)
    account: Account | None = field(
        "An account by its id; one that is an account no more still answers, and says so.", resolvers.accounts.one, READ
    )
    accounts: Connection[Account] = field("The organizations with a won deal.", resolvers.accounts.some, READ)
    account_board: AccountBoard = field(
        "The accounts in columns by when they want to be seen to next.", resolvers.board.account_board, READ
    )
    account_summary: AccountSummary = field("All accounts in a few figures.", resolvers.summary.account_summary, READ)
    organization: Organization | None = field("An organization by its id.", resolvers.organizations.one, READ)
    organizations: Connection[Organization] = field("The organizations.", resolvers.organizations.some, READ)
    person: Person | None = field("A person by their id.", resolvers.people.one, READ)
    people: Connection[Person] = field("The people.", resolvers.people.some, READ)
    deal: Deal | None = field("A deal by its id.", resolvers.deals.one, READ)
    deals: Connection[Deal] = field("The deals.", resolvers.deals.some, READ)
    activity: Activity | None = field("An activity by its id.", resolvers.activities.one, READ)
    activities: Connection[Activity] = field("The activities.", resolvers.activities.some, READ)
    activity_types: list[ActivityType] = field("The kinds of activity.", resolvers.activities.types, READ)
    note: Note | None = field("A note by its id.", resolvers.notes.one, READ)
    notes: Connection[Note] = field("The notes.", resolvers.notes.some, READ)
    file: File | None = field("A file by its id.", resolvers.files.one, READ)
    files: Connection[File] = field("The files.", resolvers.files.some, READ)
    user: User | None = field("A user by their id.", resolvers.users.one, READ)
    users: Connection[User] = field("The company's users.", resolvers.users.some, READ)
    pipeline: Pipeline | None = field("A way that deals go, by its id.", resolvers.pipelines.one, READ)
    pipelines: Connection[Pipeline] = field("The ways that deals go.", resolvers.pipelines.some, READ)
    fields: list[Field] = field("The fields that the company made for itself.", resolvers.fields.some, READ)
    export: Export = field(
        "A list as a file: a link from which it can be fetched for a minute.",
        resolvers.exports.export,
        Permission.RECORDS_EXPORT,
    )
    labels: list[Label] = field("The company's labels, those that are retired too.", resolvers.labels.some, READ)
    saved_views: list[SavedView] = field(
        "One's own views of lists, and those that are shared, by name.",
        resolvers.views.some,
        Permission.PROFILE_READ,
    )
    events: Connection[Event] = field(
        "What happened in the company, the oldest first; whoever was away goes on after their last cursor.",
        resolvers.events.some,
        READ,
    )
    invitations: list[Invitation] = field(
        "The invitations that can still be accepted, the oldest first. For administrators.",
        resolvers.invitations.some,
        Permission.USERS_MANAGE,
    )
    identity_events: Connection[IdentityEvent] = field(
        "Who came in, who could not, and who may: what happened, the newest first. For administrators.",
        resolvers.identity_events.some,
        Permission.IDENTITY_AUDIT_READ,
    )


class OneOperation(SchemaExtension):
    """Refuses several operations of which none is named (GetOperation of the specification)."""

    def on_validate(self) -> Iterator[None]:
        """Look before it is validated; what is refused here is not validated."""
        context = self.execution_context
        definitions = context.graphql_document.definitions if context.graphql_document else ()
        operations = [each for each in definitions if isinstance(each, OperationDefinitionNode)]
        named = context._provided_operation_name  # noqa: SLF001  # `operation_name` would answer the first one's
        if len(operations) > 1 and not named and not context.pre_execution_errors:
            message = "The document has several operations: say which with `operationName`."
            code = {"code": "OPERATION_RESOLUTION_FAILURE"}
            context.pre_execution_errors = [GraphQLError(message, extensions=code)]
        yield


class Schema(strawberry.Schema):
    """Strawberry's schema, whose errors tell clients what they may know."""

    def process_errors(self, errors: object, execution_context: ExecutionContext | None = None) -> None:
        """Log nothing: a client's mistake is no error of ours, and what is ours is logged where it is masked."""

    async def execute(self, *args: Any, **options: Any) -> ExecutionResult:
        """Answer a document, and publish the errors of the answer."""
        result = await super().execute(*args, **options)
        if result.errors:
            result.errors = errors.publish(result.errors)
        return result


schema = Schema(
    query=Query,
    mutation=Mutation,
    config=StrawberryConfig(scalar_map=SCALARS, disable_field_suggestions=True),
    extensions=[
        lambda: MaxTokensLimiter(max_token_count=MOST_TOKENS),
        lambda: ParserCache(maxsize=CACHED_DOCUMENTS),
        lambda: ValidationCache(maxsize=CACHED_DOCUMENTS),
        OneOperation,
    ],
)
