"""Shared parts of the mutations of betas: inputs, the unit of work for flags, errors and payloads."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, ClassVar

import strawberry

from auth.roles import Permission
from auth.services import truncate_printable
from auth.viewer import has_permission
from beta.changes.change_flag import change_flag
from beta.changes.plan import ChangeResult
from beta.errors import ChangeError, ChangeErrorCode
from beta.references import audit_actor_id
from beta.refusals import Refusal
from db.flags.flag_unit_of_work import FlagActor, FlagUnitOfWork
from db.flags.statements import FLAG
from db.models import EmailStatus, FlagActorKind, Token
from db.unit_of_work import UnitOfWork
from resolvers.beta.op_inputs import INPUT_NAMES, OpInput, op_from_input
from resolvers.context import Context
from resolvers.errors import MutationError
from resolvers.mutations.inputs import CreateInput
from resolvers.mutations.runner import PayloadValues
from resolvers.reasons import Reason, UserErrorCode

FLAG_INPUT_NAMES = {
    **INPUT_NAMES,
    "flag_kind": "kind",
    "user_id": "user",
    "company_id": "company",
    "subjects": "people",
}
"""Names of op fields in inputs of the API."""
EXPECTED_VERSION_DESCRIPTION = (
    "Version of the flag that the client last read. An outdated version is rejected. Null skips the check."
)


@strawberry.input
class ReasonInput(CreateInput):
    """Fields of all mutations that change a beta."""

    reason: str = strawberry.field(
        description="Reason for the change; required if it grants access or excludes someone.", default=""
    )


@strawberry.input
class FlagInput(ReasonInput):
    """Fields of mutations that change a flag."""

    key: strawberry.ID = strawberry.field(description="Key of the flag.")
    expected_version: int | None = strawberry.field(description=EXPECTED_VERSION_DESCRIPTION, default=None)


@strawberry.input
class BetaInput(ReasonInput):
    """Fields of mutations that change the members, exclusions or invitations of a beta."""

    flag: strawberry.ID = strawberry.field(description="Key of the flag.")
    expected_version: int | None = strawberry.field(description=EXPECTED_VERSION_DESCRIPTION, default=None)


MAX_PROBLEMS = 100


def flag_actor(context: Context, kind: FlagActorKind = FlagActorKind.STAFF) -> FlagActor:
    """Return the viewer as the actor of a change: staff by email address, as on the command line, others by user id."""
    viewer, login_id = context.viewer, context.viewer.credential.login_id
    is_staff = kind is FlagActorKind.STAFF
    return FlagActor(
        kind,
        audit_actor_id(viewer.user.email or str(login_id)) if is_staff else str(viewer.user.id),
        viewer.user.name,
        login_id,
        request_id=context.client.request_id or None,
        address=truncate_printable(context.client.address),
        environment=context.services.site.environment_name,
        may_widen=not is_staff or has_permission(viewer, Permission.FLAGS_CHANGE),
        credential="TOKEN" if isinstance(viewer.credential, Token) else "SESSION",
    )


@dataclass(frozen=True)
class InvitationLimit:
    """How many invitations to betas an address may get by a mutation. A dry run counts none."""

    context: Context
    is_dry_run: bool
    action: ClassVar[str] = "beta invitation"

    async def take(self, address: str) -> bool:
        """Count an invitation; return False if the address has received enough in the last hour."""
        return await self.context.may_email(self.action, address, is_dry_run=self.is_dry_run)

    async def left(self, address: str) -> int:
        """Return how many more an address may get; none is counted."""
        return await self.context.emails_left(self.action, address)


@asynccontextmanager
async def begin_flag_changes(
    context: Context, uow: UnitOfWork, input: Any, kind: FlagActorKind = FlagActorKind.STAFF
) -> AsyncIterator[FlagUnitOfWork]:
    """Open flags for changes by the viewer. A `ChangeError` becomes a `MutationError` in the names of the input."""
    try:
        flags = await FlagUnitOfWork.within(uow, flag_actor(context, kind))
        flags.emails = InvitationLimit(context, input.validate_only)
        yield flags
    except ChangeError as error:
        raise mutation_error(error, input) from error


def mutation_error(error: ChangeError, input: Any) -> MutationError:
    """Convert a `ChangeError`, with at most 100 problems, to a `MutationError` in the names of the input."""
    first, *others = (_mutation_error(problem, input) for problem in error.problems[:MAX_PROBLEMS])
    first.others = [each.error for each in others]
    return first


def _mutation_error(error: ChangeError, input: Any) -> MutationError:
    key_name = next((name for name in ("key", "feature") if hasattr(input, name)), "flag")
    time_name = "planned_at" if hasattr(input, "planned_at") else "effective_at"
    input_names = {**FLAG_INPUT_NAMES, "flag": key_name, "effective_at": time_name}
    path = (input_names.get(str(part), str(part)) for part in _input_path(error.path, input))
    params: dict[str, Any] = {**error.params, "detail": error.message}
    code = UserErrorCode(error.code.value)
    return MutationError(Reason.OTHER, *path, code=code, refusal=error.refusal, **params)


def _input_path(path: tuple[str | int, ...], input: Any) -> tuple[str | int, ...]:
    """Return the path within an input, which is either one change or has a list of named changes."""
    if path[:1] != ("ops",) or len(path) == 1:
        return path
    return (*path[:2], input.ops[path[1]].name, *path[2:]) if hasattr(input, "ops") else path[2:]


async def apply_changes(
    context: Context, flags: FlagUnitOfWork, input: Any, key: str, *changes: OpInput
) -> ChangeResult:
    """Apply the changes of an input, or submit them as a change request."""
    return await change_flag(
        flags,
        key,
        [await op_from_input(change, flags.platform) for change in changes],
        reason=input.reason,
        expected_version=getattr(input, "expected_version", None),
        requires_approval=context.services.site.flags_require_approval,
    )


async def payload_values(flags: FlagUnitOfWork, key: str, result: ChangeResult, **more: Any) -> PayloadValues:
    """Return the payload of a change: the flag, the change request, the flags' revision and the last audit entry."""
    return {
        "flag": key if await _exists(flags, key, result) else None,
        **more,
        "change": result.change.id if result.change else None,
        "revision": result.revision,
        "audit": result.audits[-1].seq if result.audits else None,
        "notices": list(result.notices),
    }


async def _exists(flags: FlagUnitOfWork, key: str, result: ChangeResult) -> bool:
    """Return whether there is a flag after a change. The result has one that was changed, or that is proposed."""
    if result.flag is not None and result.change is None:
        return True
    return bool(key) and await flags.first(FLAG, key=key) is not None


def email_status(result: ChangeResult) -> EmailStatus | None:
    """Return the status of the emails of a change's new invitations; None if there are none."""
    return EmailStatus.QUEUED if result.queued_emails else None


def check_version(row: Any, expected: int | None) -> None:
    """Raise `ChangeError` if a row is no longer at the version that the client last read."""
    if row is not None and expected not in (None, row.version):
        raise ChangeError(
            ChangeErrorCode.STALE_VERSION, Refusal.CHANGED_MEANWHILE, "expected_version", version=row.version
        )


async def apply_flag_change(context: Context, uow: UnitOfWork, input: Any) -> PayloadValues:
    """Apply the operation of a `FlagInput` to its flag, or request its approval."""
    async with begin_flag_changes(context, uow, input) as flags:
        return await payload_values(flags, input.key, await apply_changes(context, flags, input, input.key, input))
