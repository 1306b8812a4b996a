"""The viewer's API tokens."""

from datetime import datetime

import strawberry

from auth.authentication import TOKEN_PREFIX
from auth.errors import Unauthenticated
from auth.secret_tokens import new_credential
from db.identity import TOKENS, is_session_open, record_identity_event, revoke_tokens
from db.models import IdentityEventKind, Session, Token, TokenScope
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.global_ids import decode_id_of
from resolvers.mutations import validators
from resolvers.mutations.inputs import IdInput, MutationInput
from resolvers.mutations.runner import PayloadValues
from resolvers.reasons import Reason

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
    """Tokens of the viewer that are not revoked, newest first."""
    return await info.context.store.all(TOKENS, user_id=info.context.viewer.user.id)


async def create(context: Context, uow: UnitOfWork, input: TokenCreateInput) -> PayloadValues:
    """Create a token. The secret is returned once and stored only as a hash."""
    if context.services.site.trusted_documents_only:
        raise MutationError(Reason.TOKENS_FROM_OPERATOR)
    user, values = context.viewer.user, _validate(context, input)
    await _require_open_session(context, uow)
    secret = new_credential(TOKEN_PREFIX, user.company_id)
    if len(await uow.all(TOKENS, user_id=user.id)) >= MAX_TOKENS:
        raise MutationError(Reason.TOO_MANY_TOKENS, most=MAX_TOKENS)
    columns = {"hash": secret.hash, "prefix": secret.prefix, "user_id": user.id, "login_id": user.login_id}
    (token_id,) = await uow.insert(Token, [{**columns, **values}])
    details = {"actor_id": user.id, "user_id": user.id, "details": values["name"]}
    await record_identity_event(uow, IdentityEventKind.TOKEN_CREATED, by=context.client.columns, **details)
    return {"token": token_id, "secret": None if input.validate_only else secret.text}


async def _require_open_session(context: Context, uow: UnitOfWork) -> None:
    """Raise `Unauthenticated` if the session was ended meanwhile: a token would outlive it."""
    session = context.viewer.credential
    if isinstance(session, Session) and not await is_session_open(uow, session):
        msg = "The session has ended. Sign in again."
        raise Unauthenticated(msg)


async def revoke(context: Context, uow: UnitOfWork, input: TokenRevokeInput) -> PayloadValues:
    """Revoke a token of the viewer."""
    user_id, token_id = context.viewer.user.id, decode_id_of(Token, input.id)
    if not await revoke_tokens(uow, id=token_id, user_id=user_id):
        raise MutationError(Reason.RECORD_UNKNOWN, "id", kind="ACTIVE_TOKEN")
    await record_identity_event(
        uow, IdentityEventKind.TOKEN_REVOKED, by=context.client.columns, actor_id=user_id, user_id=user_id
    )
    return {"token": token_id}


def _validate(context: Context, input: TokenCreateInput) -> dict[str, object]:
    if not input.scopes:
        raise MutationError(Reason.NO_SCOPE, "scopes")
    if input.expires_at is not None and input.expires_at <= context.store.now:
        raise MutationError(Reason.TIME_NOT_FUTURE, "expires_at")
    scopes = tuple(scope for scope in TokenScope if scope in input.scopes)
    return {"name": validators.line(input.name, "name"), "scopes": scopes, "expires_at": input.expires_at}
