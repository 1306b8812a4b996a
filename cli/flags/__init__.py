"""`afterwin flags`: the beta run from a terminal or a script, by the same functions as from GraphQL (flags.md §b.6)."""

import click

from cli.flags import auditing, changes, doctor, exchange, people, rules, showing, switches, workers
from cli.flags.base import FlagErrorGroup


@click.group(cls=FlagErrorGroup)
def flags() -> None:
    """Run the beta: who sees what is not for everybody yet.

    Ends with 0 when it is done, 3 when it was refused, 4 when it was not seen by all processes in time, 5 when the
    audit is broken.
    """


for command in (
    auditing.audit,
    changes.change,
    doctor.doctor,
    exchange.export,
    exchange.import_,
    people.exclude,
    people.invite,
    people.member,
    people.unexclude,
    rules.rollout,
    rules.rule,
    rules.segment,
    showing.explain,
    showing.impact,
    showing.list_,
    showing.show,
    switches.archive,
    switches.create,
    switches.disable,
    switches.enable,
    switches.kill,
    switches.revive,
    switches.set_stage,
    switches.update,
    workers.wait,
    workers.workers,
):
    flags.add_command(command)
