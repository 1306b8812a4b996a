"""One's own personal API tokens."""

from datetime import datetime

import strawberry

from auth.authentication import TOKEN_PREFIX
from auth.secret_tokens import new_secret
from db.identity import TOKENS, record_identity_event, revoke_tokens
from db.models import IdentityEventKind, Token, TokenScope
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError, UserErrorCode
from resolvers.global_ids import decode_id_of
from resolvers.mutations import validators
from resolvers.mutations.inputs import IdInput, MutationInput
from resolvers.mutations.runner import PayloadValues

MAX_TOKENS = 100


@strawberry.input(description="Data of a new API token for the viewer.")
class TokenCreateInput(MutationInput):
    """The input of `tokenCreate`."""

    name: str = strawberry.field(description="Name of the token, by which the viewer recognizes it.")
    scopes: list[TokenScope] = strawberry.field(
        description="Scopes of the token. It never exceeds the viewer's permissions."
    )
    expires_at: datetime | None = strawberry.field(
        description="Time at which the token expires, in the future; null for no expiry.", default=None
    )


@strawberry.input(description="An API token of the viewer, selected by id.")
class TokenRevokeInput(IdInput):
    """The input of `tokenRevoke`."""


async def list_own(info: Info) -> list[Token]:
    """One's own tokens that were not revoked, the newest first."""
    return await info.context.store.all(TOKENS, user_id=info.context.viewer.user.id)


async def create(context: Context, uow: UnitOfWork, given: TokenCreateInput) -> PayloadValues:
    """Make a token. It is answered this once and kept nowhere."""
    me, values, secret = context.viewer.user, _checked(context, given), new_secret(TOKEN_PREFIX)
    if len(await uow.all(TOKENS, user_id=me.id)) >= MAX_TOKENS:
        raise MutationError(UserErrorCode.LIMIT_EXCEEDED, f"You have {MAX_TOKENS} tokens; revoke one first.")
    kept = {"hash": secret.hash, "prefix": secret.prefix, "user_id": me.id, "login_id": me.login_id}
    (identity,) = await uow.insert(Token, [{**kept, **values}])
    told = {"actor_id": me.id, "user_id": me.id, "details": values["name"]}
    await record_identity_event(uow, IdentityEventKind.TOKEN_CREATED, by=context.client.columns, **told)
    return {"token": identity, "secret": None if given.validate_only else secret.text}


async def revoke(context: Context, uow: UnitOfWork, given: TokenRevokeInput) -> PayloadValues:
    """Take one of one's own tokens back; it opens nothing from now on."""
    me, identity = context.viewer.user.id, decode_id_of(Token, given.id)
    if not await revoke_tokens(uow, id=identity, user_id=me):
        raise MutationError(UserErrorCode.NOT_FOUND, "You have no such token, or it was revoked already.", "id")
    await record_identity_event(
        uow, IdentityEventKind.TOKEN_REVOKED, by=context.client.columns, actor_id=me, user_id=me
    )
    return {"token": identity}


def _checked(context: Context, given: TokenCreateInput) -> dict[str, object]:
    if not given.scopes:
        raise MutationError(UserErrorCode.BLANK, "Say what the token may be used for.", "scopes")
    if given.expires_at is not None and given.expires_at <= context.store.now:
        raise MutationError(UserErrorCode.INVALID, "This moment has passed already.", "expires_at")
    scopes = tuple(scope for scope in TokenScope if scope in given.scopes)
    return {"name": validators.line(given.name, "name"), "scopes": scopes, "expires_at": given.expires_at}
