"""How betas are changed by acts: flags are opened within the unit of work, and what cannot be done is a mistake."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import strawberry

from auth.services import truncate_printable
from beta.change_flag import change_flag
from beta.change_plan import ChangeResult, NewBetaInvitation
from beta.emails import send_invitation_email
from beta.errors import ChangeError, ChangeErrorCode
from db.flags.flag_unit_of_work import FlagActor, FlagUnitOfWork
from db.flags.statements import FLAG
from db.models import FlagActorKind
from db.unit_of_work import UnitOfWork
from resolvers.beta.op_inputs import INPUT_NAMES, OpInput, op_from_input
from resolvers.context import Context
from resolvers.errors import MutationError, UserErrorCode
from resolvers.mutations.inputs import CreateInput
from resolvers.mutations.runner import PayloadValues

FLAG_INPUT_NAMES = {**INPUT_NAMES, "flag_kind": "kind", "user_id": "user", "company_id": "company"}
"""What parts of a change are called in inputs."""
EXPECTED_VERSION_DESCRIPTION = (
    "Version of the flag that the client last read. An outdated version is rejected. Null skips the check."
)


@strawberry.input
class ReasonInput(CreateInput):
    """What every mutation takes that changes a beta."""

    reason: str = strawberry.field(
        description="Reason for the change; required if it grants access or excludes someone.", default=""
    )


@strawberry.input
class FlagInput(ReasonInput):
    """What every mutation takes that changes a flag."""

    key: strawberry.ID = strawberry.field(description="Key of the flag.")
    expected_version: int | None = strawberry.field(description=EXPECTED_VERSION_DESCRIPTION, default=None)


@strawberry.input
class BetaInput(ReasonInput):
    """What every mutation takes that changes who is in a beta."""

    flag: strawberry.ID = strawberry.field(description="Key of the flag.")
    expected_version: int | None = strawberry.field(description=EXPECTED_VERSION_DESCRIPTION, default=None)


def flag_actor(context: Context, kind: FlagActorKind = FlagActorKind.STAFF) -> FlagActor:
    """Whoever asks, as those who change flags: staff by their login, users by themselves."""
    viewer, login_id = context.viewer, context.viewer.credential.login_id
    identity = login_id if kind is FlagActorKind.STAFF else viewer.user.id
    environment = context.services.site.environment_name
    told = {"address": truncate_printable(context.client.address), "environment": environment}
    return FlagActor(kind, str(identity), viewer.user.name, login_id, **told)


@asynccontextmanager
async def begin_flag_changes(
    context: Context, uow: UnitOfWork, given: Any, kind: FlagActorKind = FlagActorKind.STAFF
) -> AsyncIterator[FlagUnitOfWork]:
    """Flags, open for writing by whoever asks; `Mistake` where something in the input cannot be done."""
    try:
        yield await FlagUnitOfWork.within(uow, flag_actor(context, kind))
    except ChangeError as refused:
        raise mutation_error(refused, given) from refused


def mutation_error(refused: ChangeError, given: Any) -> MutationError:
    """What could not be done, in the names of the input."""
    called = {**FLAG_INPUT_NAMES, "flag": next((name for name in ("key", "feature") if hasattr(given, name)), "flag")}
    path = (called.get(str(part), str(part)) for part in _path(refused.path, given))
    return MutationError(UserErrorCode(refused.code.value), refused.message, *path)


def _path(path: tuple[str | int, ...], given: Any) -> tuple[str | int, ...]:
    """The path within the input, which is either one change or says several, each under its name."""
    if path[:1] != ("ops",) or len(path) == 1:
        return path
    return (*path[:2], given.ops[path[1]].name, *path[2:]) if hasattr(given, "ops") else path[2:]


async def apply_changes(
    context: Context, flags: FlagUnitOfWork, given: Any, key: str, *changes: OpInput
) -> ChangeResult:
    """Do what an input means, or propose it."""
    done = await change_flag(
        flags,
        key,
        [await op_from_input(each, flags.platform) for each in changes],
        reason=given.reason,
        expected_version=getattr(given, "expected_version", None),
        requires_approval=context.services.site.flags_require_approval,
    )
    send_invitation_emails(context, done)
    return done


async def payload_values(flags: FlagUnitOfWork, key: str, done: ChangeResult, **more: Any) -> PayloadValues:
    """The payload of what was done: the flag, what became a proposal, and where the audit tells of it."""
    known = bool(key) and await flags.first(FLAG, key=key) is not None
    return {
        "flag": key if known else None,
        **more,
        "change": done.change and done.change.id,
        "revision": done.revision,
        "audit": done.audits[-1].seq if done.audits else None,
    }


def check_version(row: Any, expected: int | None) -> None:
    """Refuse (`NotDone`) to do anything to what somebody else has changed since it was looked at."""
    if row is not None and expected not in (None, row.version):
        message = f"Somebody else changed it: it is version {row.version} now."
        raise ChangeError(ChangeErrorCode.STALE_VERSION, message, "expected_version")


async def apply_flag_change(context: Context, uow: UnitOfWork, input: Any) -> PayloadValues:
    """Apply the operation of a `FlagInput` to its flag, or request its approval."""
    async with begin_flag_changes(context, uow, input) as flags:
        return await payload_values(flags, input.key, await apply_changes(context, flags, input, input.key, input))


def send_invitation_emails(context: Context, done: ChangeResult) -> None:
    """Send the letters of all invitations that were made, once they are kept."""
    if done.invited:
        context.after_commit.append(partial(_deliver, context, done.invited))


async def _deliver(context: Context, invited: tuple[NewBetaInvitation, ...]) -> None:
    sent = [await send_invitation_email(context.services, each) for each in invited]
    if not all(sent):
        message = f"{sent.count(False)} of {len(sent)} letters could not be sent. The invitations stand all the same."
        raise MutationError(UserErrorCode.NOT_DELIVERED, message)
