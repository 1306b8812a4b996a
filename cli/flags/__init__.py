"""`afterwin flags`: the beta run from a terminal or a script, by the same functions as from GraphQL (docs/decisions/flags.md#command-line)."""

import click

from cli.flags import audit, changes, doctor, import_export, lifecycle, members, rules, show, workers
from cli.flags.base import FlagErrorGroup


@click.group(cls=FlagErrorGroup)
def flags() -> None:
    """Run the beta: who sees what is not for everybody yet.

    Ends with 0 when it is done, 3 when it was refused, 4 when it was not seen by all processes in time, 5 when the
    audit is broken.
    """


for command in (
    audit.audit,
    changes.change,
    doctor.doctor,
    import_export.export,
    import_export.import_,
    members.exclude,
    members.invite,
    members.member,
    members.unexclude,
    rules.rollout,
    rules.rule,
    rules.segment,
    show.explain,
    show.impact,
    show.list_,
    show.show,
    lifecycle.archive,
    lifecycle.create,
    lifecycle.disable,
    lifecycle.enable,
    lifecycle.kill,
    lifecycle.revive,
    lifecycle.set_stage,
    lifecycle.update,
    workers.wait,
    workers.workers,
):
    flags.add_command(command)
