"""All mutations, and the root type `Mutation`."""

from strawberry.tools import create_type

from schema.beta_mutations import STAFF
from schema.mutations.activities import ACTIVITIES
from schema.mutations.bulk import BULK
from schema.mutations.deals import DEALS
from schema.mutations.imports import IMPORTS
from schema.mutations.matching import MATCHING
from schema.mutations.notes_and_files import FILES, NOTES
from schema.mutations.organizations import ORGANIZATIONS, PEOPLE
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
        *MATCHING,
        *IMPORTS,
        *VIEWS,
        *SETTINGS,
        *PROFILE,
        *USERS,
        *BETA,
        *STAFF,
    ],
    description="Root of all mutations.",
)
