"""Health of betas in the API: problems, the deployment, and what waits to be sent."""

from typing import NamedTuple

import strawberry
from strawberry.scalars import JSON

from beta.health.audit_checks import problems_of_check
from beta.health.checks import audit_log_problem, find_problems
from beta.health.health_problems import HealthProblem
from beta.health.stale_flags import DEFAULT_DAYS
from db.flags.approval import is_approval_required
from db.flags.audit_checks import read_checks
from db.flags.audit_log import verify_last_entries
from db.flags.delivery_faults import error_of
from db.flags.health import EmailBacklog, email_backlog
from db.flags.webhooks import WebhookState, webhook_states
from db.flags.workers import STATE, WORKERS_IN_ORDER, Acknowledged, acknowledged
from db.ids import global_id
from db.models import ChangeRequest, FlagState, FlagWebhook, FlagWorker
from resolvers.beta.stale_flags import stale_flags
from resolvers.context import Info


class FlagHealth(NamedTuple):
    """The state of all flags, from which the other fields are read when they are asked for."""

    state: FlagState


class FlagDeployment(NamedTuple):
    """The deployment, and the newest revision of its flags."""

    environment: str
    revision: int
    requires_approval: bool


class AuditHealth(NamedTuple):
    """The last entries of the audit log, which were verified, and what is wrong in them."""

    first_seq: int
    last_seq: int
    last_hash: str
    problem: HealthProblem | None


async def get(info: Info) -> FlagHealth:
    """Return the state of all flags."""
    (state,) = await info.context.platform.all(STATE)
    return FlagHealth(state)


async def problems(health: strawberry.Parent[FlagHealth], info: Info) -> list[HealthProblem]:
    """Return what the kept verification of the audit log found, and what is neglected or impossible."""
    platform = info.context.platform
    kept = (await read_checks(platform)).kept
    found = [] if kept is None else problems_of_check(kept)
    return [*found, *await find_problems(platform, await stale_flags(info.context, DEFAULT_DAYS))]


def webhook_error(webhook: strawberry.Parent[FlagWebhook]) -> str:
    """Return why the last attempt failed."""
    return error_of(webhook)


async def deployment(health: strawberry.Parent[FlagHealth], info: Info) -> FlagDeployment:
    """Return the deployment."""
    site = info.context.services.site
    is_required = site.flags_require_approval or await is_approval_required(info.context.platform)
    return FlagDeployment(site.environment_name, health.state.revision, is_required)


async def workers(health: strawberry.Parent[FlagHealth], info: Info) -> list[FlagWorker]:
    """Return the processes that sent a heartbeat within the last day."""
    return await info.context.platform.all(WORKERS_IN_ORDER)


async def current_workers(health: strawberry.Parent[FlagHealth], info: Info) -> Acknowledged:
    """Return how many processes have loaded the newest revision."""
    rows = await info.context.platform.all(WORKERS_IN_ORDER)
    return acknowledged(rows, health.state.revision, info.context.store.now)


async def emails(health: strawberry.Parent[FlagHealth], info: Info) -> EmailBacklog:
    """Return how many emails wait or failed."""
    return await email_backlog(info.context.platform)


async def webhooks(health: strawberry.Parent[FlagHealth], info: Info) -> list[WebhookState]:
    """Return the subscribers of changes."""
    return await webhook_states(info.context.platform)


async def audit(health: strawberry.Parent[FlagHealth], info: Info) -> AuditHealth:
    """Verify the last entries of the audit log."""
    first_seq, audit_break = await verify_last_entries(info.context.platform, health.state.revision)
    problem = None if audit_break is None else audit_log_problem(audit_break)
    return AuditHealth(first_seq, health.state.revision, health.state.audit_head, problem)


def params(problem: strawberry.Parent[HealthProblem]) -> JSON:
    """Return the values for the placeholders of the sentence."""
    return dict(problem.params)  # type: ignore[return-value]  # JSON is any value


def flag_key(problem: strawberry.Parent[HealthProblem]) -> strawberry.ID | None:
    """Return the key of the flag; null if the problem is not of one flag."""
    key = problem.params.get("flag")
    return None if key is None else strawberry.ID(str(key))


def change_id(problem: strawberry.Parent[HealthProblem]) -> strawberry.ID | None:
    """Return the id of the change request; null if the problem is not of one."""
    change = problem.params.get("change")
    return None if change is None else strawberry.ID(global_id(ChangeRequest.__name__, change))
