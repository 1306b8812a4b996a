"""The root type of all subscriptions."""

import strawberry

import resolvers
from auth.roles import Permission
from db.gates import Gate
from schema.object_type import subscription
from schema.types.board import AccountChange
from schema.types.bulk_changes import BulkChange
from schema.types.imports import Import
from schema.types.records import Event


@strawberry.type(description="Root of all subscriptions.")
class Subscription:
    """Root of all subscriptions."""

    account_changed: AccountChange = subscription(
        "Changes of accounts and their records from now on, one message per account and "
        "transaction, or several if it wrote more than 100 events. With `where`, only "
        "accounts that match after the change, and those that stop being accounts.",
        resolvers.account_changes.account_changed,
        Permission.RECORDS_READ,
    )
    bulk_change_progress: BulkChange = subscription(
        "A bulk change of the viewer as it is now, and again after each part.",
        resolvers.bulk_changes.progress,
        Permission.RECORDS_WRITE,
    )
    events_added: list[Event] = subscription(
        "Events of the company from now on, in the order of the log: one message per transaction, or several, each of "
        "100 events at most.",
        resolvers.events.added,
        Permission.RECORDS_READ,
    )
    import_progress: Import = subscription(
        "An import of the viewer as it is now, and again after each change, such as progress. Administrators only.",
        resolvers.imports.progress,
        Permission.SETTINGS_WRITE,
    )
    flags_changed: int = subscription(
        "Changes of feature flags, their people, requests and change requests from now on, for staff: the revision "
        "of the flags after the change, without data.",
        resolvers.beta.flag_changes.flags_changed,
        Permission.FLAGS_READ,
        Gate.STAFF,
    )
