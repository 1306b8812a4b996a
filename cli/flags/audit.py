"""What was done to flags: shown, taken out of the house, and proved to be what was written."""

from collections.abc import AsyncIterator
from typing import Any

import click
import orjson

from cli.base import async_command
from cli.flags.base import AuditLogBroken, open_platform
from db.flags.audit_log import AUDIT, BATCH, to_json_value, verify_audit_log
from db.flags.platform import Platform
from db.models import FlagAudit
from db.row import RowQuery


@click.group()
def audit() -> None:
    """What was done to flags, by whom, and why."""


@audit.command("tail")
@click.argument("key", required=False)
@click.option("-n", "--lines", type=click.IntRange(1, BATCH), default=20, show_default=True, help="How many.")
@async_command
async def tail(key: str | None, lines: int) -> None:
    """Show the last acts, of all flags or of one."""
    async with open_platform() as asked:
        found = await asked.all(_of(key).order_by(FlagAudit.c.seq.desc()).limit(lines))
    for each in reversed(found):
        about = " ".join(part for part in (each.flag_key, each.subject) if part)
        reason = f" — {each.reason}" if each.reason else ""
        who = f"{each.actor_kind}:{each.actor_id}"
        click.echo(f"{each.seq:6}  {each.at:%Y-%m-%d %H:%M:%S}  {each.action:18}  {about}  by {who}{reason}")


def _of(key: str | None) -> RowQuery[FlagAudit]:
    return AUDIT if key is None else AUDIT.where(FlagAudit.c.flag_key == key)


@audit.command("export")
@click.argument("key", required=False)
@async_command
async def export(key: str | None) -> None:
    """Write every act as one line of JSON, in order.

    Whoever keeps the last `hash` elsewhere can prove that nothing before it was changed.
    """
    async with open_platform() as asked:
        async for each in _in_order(asked, key):
            click.echo(orjson.dumps(to_json_value(each._asdict())).decode())


async def _in_order(asked: Platform, key: str | None) -> AsyncIterator[Any]:
    last = -1
    while some := await asked.all(_of(key).where(FlagAudit.c.seq > last).order_by(FlagAudit.c.seq).limit(BATCH)):
        for each in some:
            yield each
        last = some[-1].seq


@audit.command("verify")
@async_command
async def verify() -> None:
    """Prove that no act was changed, removed or moved since it was written."""
    async with open_platform() as asked:
        found = await verify_audit_log(asked)
        last = await asked.first(AUDIT.order_by(FlagAudit.c.seq.desc()))
    if found is not None:
        raise AuditLogBroken(f"The audit is broken at {found.seq}: {found.what}")
    click.echo(
        f"The audit is whole: {last.seq} acts, the last hash is {last.hash}." if last else "Nothing was done yet."
    )
