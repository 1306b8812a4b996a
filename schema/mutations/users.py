"""Mutations of users: profile, sessions, tokens, saved views, invitations and participation in betas."""

from typing import Any

import strawberry
from strawberry.types.field import StrawberryField

import resolvers
from auth.roles import Permission
from db.models import EmailStatus
from resolvers.mutations.inputs import MutationInput
from resolvers.mutations.runner import MutationFunction
from schema.mutation_field import PayloadField, mutation_field
from schema.types.beta import BetaInvitation
from schema.types.identity import Invitation
from schema.types.records import (
    User,
)
from schema.types.saved_views import SavedView
from schema.types.viewer import Session, Token

DELETED_VIEW_ID = PayloadField(strawberry.ID, "Global id of the deleted view; null if there are user errors.")

RATED_FEATURE = PayloadField(str, "Key of the feature of the feedback; null if there are user errors.")
REQUESTED_FEATURE = PayloadField(str, "Key of the feature of the request; null if there are user errors.")
LEFT_FEATURE = PayloadField(str, "Key of the feature that was left; null if there are user errors.")


def _profile_mutation(
    name: str, description: str, function: MutationFunction, input_type: type[MutationInput], **payload_fields: Any
) -> StrawberryField:
    return mutation_field(
        name,
        description,
        function,
        input_type,
        Permission.PROFILE_WRITE,
        advances_revision=False,
        **payload_fields,
    )


PROFILE = (
    mutation_field(
        "profileUpdate",
        "Update the viewer's profile.",
        resolvers.profile.update,
        resolvers.profile.ProfileUpdateInput,
        Permission.PROFILE_WRITE,
        user=User,
    ),
    mutation_field(
        "sessionRevoke",
        "End one of the viewer's sessions immediately.",
        resolvers.sessions.revoke,
        resolvers.sessions.SessionRevokeInput,
        Permission.PROFILE_WRITE,
        advances_revision=False,
        session=Session,
    ),
    mutation_field(
        "tokenCreate",
        "Create a personal API token. `secret` is returned only once. A session is required: a "
        "token cannot create tokens.",
        resolvers.tokens.create,
        resolvers.tokens.TokenCreateInput,
        Permission.TOKENS_CREATE,
        advances_revision=False,
        token=Token,
        secret=PayloadField(
            str,
            "The token itself, for the header `Authorization: Bearer`; it is returned only once. Null with "
            "`validateOnly` or user errors.",
        ),
    ),
    mutation_field(
        "tokenRevoke",
        "Revoke one of the viewer's API tokens immediately.",
        resolvers.tokens.revoke,
        resolvers.tokens.TokenRevokeInput,
        Permission.PROFILE_WRITE,
        advances_revision=False,
        token=Token,
    ),
)


USERS = (
    mutation_field(
        "userInvite",
        "Invite a person by email to become a user. The link is valid for seven days. Administrators only.",
        resolvers.invitations.invite,
        resolvers.invitations.UserInviteInput,
        Permission.USERS_MANAGE,
        invitation=Invitation,
        email_status=PayloadField(EmailStatus, "State of the email with the link; null if there are user errors."),
    ),
    mutation_field(
        "invitationRevoke",
        "Revoke a pending invitation to the company. Administrators only.",
        resolvers.invitations.revoke,
        resolvers.invitations.InvitationRevokeInput,
        Permission.USERS_MANAGE,
        invitation=Invitation,
    ),
    mutation_field(
        "userRoleChange",
        "Change the role of a user. Administrators only.",
        resolvers.users.change_role,
        resolvers.users.UserRoleChangeInput,
        Permission.USERS_MANAGE,
        user=User,
    ),
    mutation_field(
        "userDeactivate",
        "Deactivate a user: their sessions and tokens end for good. Their records keep them as owner, or go to "
        "`reassignTo`. Administrators only.",
        resolvers.users.deactivate,
        resolvers.users.UserDeactivateInput,
        Permission.USERS_MANAGE,
        user=User,
        reassigned_count=PayloadField(
            int,
            "Number of records that `reassignTo` took over; with `validateOnly`, that they would take over. Null if "
            "there are user errors.",
        ),
    ),
    mutation_field(
        "userActivate",
        "Reactivate a deactivated user. They sign in again: earlier sessions and tokens stay invalid. Administrators "
        "only.",
        resolvers.users.activate,
        resolvers.users.UserActivateInput,
        Permission.USERS_MANAGE,
        user=User,
    ),
)


VIEWS = (
    _profile_mutation(
        "savedViewCreate",
        "Save a view of a list.",
        resolvers.saved_views.create,
        resolvers.saved_views.SavedViewCreateInput,
        saved_view=SavedView,
    ),
    _profile_mutation(
        "savedViewUpdate",
        "Update a saved view of the viewer, or as an administrator a shared one.",
        resolvers.saved_views.update,
        resolvers.saved_views.SavedViewUpdateInput,
        saved_view=SavedView,
    ),
    _profile_mutation(
        "savedViewDelete",
        "Delete a saved view of the viewer, or as an administrator a shared one.",
        resolvers.saved_views.delete,
        resolvers.saved_views.SavedViewDeleteInput,
        deleted_id=DELETED_VIEW_ID,
    ),
)


BETA = (
    _profile_mutation(
        "betaInvitationAccept",
        "Accept a `BetaInvitation` for the viewer or, as an administrator, for the company.",
        resolvers.beta.own_invitations.accept,
        resolvers.beta.own_invitations.BetaInvitationAcceptInput,
        invitation=BetaInvitation,
    ),
    _profile_mutation(
        "betaInvitationDecline",
        "Decline a `BetaInvitation`.",
        resolvers.beta.own_invitations.decline,
        resolvers.beta.own_invitations.BetaInvitationDeclineInput,
        invitation=BetaInvitation,
    ),
    _profile_mutation(
        "betaLeave",
        "Leave the early access to a feature. Rejoining requires a new invitation.",
        resolvers.beta.own_invitations.leave,
        resolvers.beta.own_invitations.BetaLeaveInput,
        feature=LEFT_FEATURE,
    ),
    _profile_mutation(
        "betaFeedbackSend",
        "Send a rating and a text about a feature in early access. It replaces the viewer's earlier feedback.",
        resolvers.beta.feedback.send,
        resolvers.beta.feedback.BetaFeedbackSendInput,
        feature=RATED_FEATURE,
    ),
    _profile_mutation(
        "betaRequestSend",
        "Ask for early access to a feature that all users may know of.",
        resolvers.beta.access_requests.send,
        resolvers.beta.access_requests.BetaRequestSendInput,
        feature=REQUESTED_FEATURE,
    ),
    _profile_mutation(
        "betaRequestWithdraw",
        "Withdraw one's own request for early access.",
        resolvers.beta.access_requests.withdraw,
        resolvers.beta.access_requests.BetaRequestWithdrawInput,
        feature=REQUESTED_FEATURE,
    ),
    mutation_field(
        "betaCompanyLeave",
        "Leave the early access to a feature with the whole company. Administrators only.",
        resolvers.beta.own_invitations.leave_for_company,
        resolvers.beta.own_invitations.BetaCompanyLeaveInput,
        Permission.SETTINGS_WRITE,
        advances_revision=False,
        feature=LEFT_FEATURE,
    ),
)
