"""`afterwin flags`: a beta run from a terminal or a script (docs/decisions/flags.md#command-line).

The commands use the same functions as the GraphQL mutations.
"""

import click

from cli.lazy_group import LazyCommand, LazyGroup

COMMANDS = {
    "adoption": LazyCommand("cli.flags.adoption:adoption", "Show who uses a feature, since when and how often."),
    "approval": LazyCommand(
        "cli.flags.approval:approval", "Show or change whether widening changes need a second person."
    ),
    "archive": LazyCommand("cli.flags.lifecycle:archive", "Archive a flag for good. Its key stays taken."),
    "audit": LazyCommand("cli.flags.audit:audit", "Show, export and verify the audit log."),
    "change": LazyCommand("cli.flags.changes:change", "List, review and apply change requests."),
    "create": LazyCommand("cli.flags.lifecycle:create", "Create a flag. It begins as a disabled DRAFT."),
    "diff": LazyCommand("cli.flags.promotion:diff", "Show in words what a file of flags would change."),
    "disable": LazyCommand("cli.flags.lifecycle:disable", "Disable a flag for all users."),
    "doctor": LazyCommand(
        "cli.flags.doctor:doctor",
        "Look for neglected settings, unsent emails, failing webhooks and a broken audit log.",
    ),
    "enable": LazyCommand("cli.flags.lifecycle:enable", "Enable a flag for its members and rules."),
    "exclude": LazyCommand("cli.flags.members:exclude", "Exclude a user or a company."),
    "explain": LazyCommand("cli.flags.explain:explain", "Show each step of the evaluation for a user or company."),
    "export": LazyCommand("cli.flags.import_export:export", "Write flags as JSON."),
    "feedback": LazyCommand("cli.flags.feedback:feedback", "Show ratings and texts of users."),
    "find": LazyCommand("cli.flags.find:find", "Find companies and users by part of a name or an address, or by id."),
    "impact": LazyCommand("cli.flags.explain:impact", "Show which users a change would add or remove."),
    "import": LazyCommand("cli.flags.import_export:import_", "Apply flags from a file."),
    "invite": LazyCommand("cli.flags.invitations:invite", "Invite users and companies to a beta."),
    "kill": LazyCommand("cli.flags.kill:kill", "Close a feature for all users at once, in an emergency."),
    "list": LazyCommand("cli.flags.list_:list_", "List flags with stage, state and number of members."),
    "member": LazyCommand("cli.flags.members:member", "Add, change, remove and list members of a beta."),
    "news": LazyCommand("cli.flags.news:news", "Post, list and remove news of a beta."),
    "promote": LazyCommand("cli.flags.promotion:promote", "Propose what a file of flags would change."),
    "request": LazyCommand("cli.flags.access_requests:request", "List, accept and decline requests for access."),
    "require": LazyCommand("cli.flags.rules:require", "Make a flag depend on other flags."),
    "revive": LazyCommand("cli.flags.lifecycle:revive", "Undo a kill."),
    "rollout": LazyCommand("cli.flags.rules:rollout", "Open a feature to a percentage of companies, or of users."),
    "rule": LazyCommand("cli.flags.rules:rule", "Add, change, remove and move rules of a flag."),
    "segment": LazyCommand("cli.flags.rules:segment", "Create, list and remove named sets of constraints."),
    "set-stage": LazyCommand("cli.flags.lifecycle:set_stage", "Set the stage of a flag."),
    "show": LazyCommand("cli.flags.show:show", "Show one flag with its rules."),
    "unexclude": LazyCommand("cli.flags.members:unexclude", "Remove an exclusion."),
    "update": LazyCommand("cli.flags.lifecycle:update", "Change properties of a flag."),
    "wait": LazyCommand("cli.flags.workers:wait", "Wait until every process has seen a revision."),
    "wave": LazyCommand("cli.flags.waves:wave", "Invite or add many users and companies together."),
    "webhook": LazyCommand("cli.flags.webhooks:webhook", "List subscribers of changes, or send to one again."),
    "workers": LazyCommand(
        "cli.flags.workers:workers", "List server processes and the flag revision that each has seen."
    ),
}


@click.group(
    cls=LazyGroup,
    lazy_commands=COMMANDS,
    epilog="Exit codes: 0 done, or proposed; 1 failed, or `doctor` found a problem; 2 wrong usage; "
    "3 refused, nothing was written; 4 some processes did not confirm in time; 5 the audit log is broken.",
)
def flags() -> None:
    """Run a beta: flags, members, invitations, change requests, audit log."""
