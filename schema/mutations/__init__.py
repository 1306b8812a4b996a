"""All mutations, and the root type `Mutation`."""

from strawberry.tools import create_type

from schema.beta_mutations import STAFF
from schema.mutations.records import ACTIVITIES, BULK, DEALS, FILES, NOTES, ORGANIZATIONS, PEOPLE
from schema.mutations.settings import SETTINGS
from schema.mutations.users import BETA, PROFILE, USERS, VIEWS

Mutation = create_type(
    "Mutation",
    [
        *ORGANIZATIONS,
        *PEOPLE,
        *DEALS,
        *ACTIVITIES,
        *NOTES,
        *FILES,
        *BULK,
        *VIEWS,
        *SETTINGS,
        *PROFILE,
        *USERS,
        *BETA,
        *STAFF,
    ],
    description="Root of all mutations.",
)
