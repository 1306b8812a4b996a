"""Everything that can be done."""

from strawberry.tools import create_type

import resolvers
from auth.roles import Permission
from schema.mutation import mutation
from schema.types.identity import Invitation
from schema.types.records import User
from schema.types.viewer import Session, Token

PROFILE = (
    mutation(
        "profileUpdate", "Change one's own profile.", resolvers.profile.update, Permission.PROFILE_WRITE, user=User
    ),
    mutation(
        "sessionRevoke",
        "End one of one's own sessions, at once.",
        resolvers.sessions.revoke,
        Permission.PROFILE_WRITE,
        ticks=False,
        session=Session,
    ),
    mutation(
        "tokenCreate",
        "Make a personal API token; `secret` is shown this once. Needs a session: a token makes no others.",
        resolvers.tokens.create,
        Permission.TOKENS_CREATE,
        ticks=False,
        token=Token,
        secret=str,
    ),
    mutation(
        "tokenRevoke",
        "Take one of one's own tokens back, at once.",
        resolvers.tokens.revoke,
        Permission.PROFILE_WRITE,
        ticks=False,
        token=Token,
    ),
)
USERS = (
    mutation(
        "userInvite",
        "Send somebody a link by which they become a user. For administrators.",
        resolvers.invitations.invite,
        Permission.USERS_MANAGE,
        invitation=Invitation,
    ),
    mutation(
        "invitationRevoke",
        "Take an invitation back. For administrators.",
        resolvers.invitations.revoke,
        Permission.USERS_MANAGE,
        invitation=Invitation,
    ),
    mutation(
        "userRoleChange",
        "Change what a user may do. For administrators.",
        resolvers.users.change_role,
        Permission.USERS_MANAGE,
        user=User,
    ),
    mutation(
        "userDeactivate",
        "Let a user in no more; what is theirs stays theirs. For administrators.",
        resolvers.users.deactivate,
        Permission.USERS_MANAGE,
        user=User,
    ),
    mutation(
        "userActivate",
        "Let a user in again. For administrators.",
        resolvers.users.activate,
        Permission.USERS_MANAGE,
        user=User,
    ),
)

Mutation = create_type("Mutation", [*PROFILE, *USERS], description="What can be done.")
