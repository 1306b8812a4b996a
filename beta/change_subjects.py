"""Whom a change names: users, companies and email addresses, also in the strategies of its rules."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from beta.op_base import Op
from beta.wave_ops import ApplyWave, PutWave


class SubjectReference(NamedTuple):
    """A user, a company, an email address or the recipient of an invitation, named by the change number `op`."""

    op: int
    company_id: int | None = None
    user_id: int | None = None
    email: str | None = None
    invitation_id: int | None = None


def subject_references(ops: Sequence[Op]) -> list[SubjectReference]:
    """Return whom the changes name, in their order, each once a change."""
    found = (reference for index, op in enumerate(ops) for reference in _references(index, op))
    return list(dict.fromkeys(found))


def _references(index: int, op: Op) -> Iterator[SubjectReference]:
    own = {name: getattr(op, name, None) for name in SubjectReference._fields[1:]}
    if any(value is not None for value in own.values()):
        yield SubjectReference(index, **own)
    if isinstance(op, PutWave | ApplyWave):
        yield from (SubjectReference(index, each.company_id, each.user_id) for each in op.listed)
    strategy: Mapping[str, Any] = getattr(op, "strategy", {})
    listed = strategy.get("parameters", {}).get("userIds", "") if strategy.get("name") == "userWithId" else ""
    for user_id in _ids(str(listed).split(",")):
        yield SubjectReference(index, user_id=user_id)
    for constraint in [*strategy.get("constraints", ()), *getattr(op, "constraints", ())]:
        ids = _ids(constraint.get("values", ()))
        if constraint.get("contextName") == "companyId":
            yield from (SubjectReference(index, company_id=row_id) for row_id in ids)
        elif constraint.get("contextName") == "userId":
            yield from (SubjectReference(index, user_id=row_id) for row_id in ids)


def _ids(values: Sequence[Any]) -> list[int]:
    return [int(text) for value in values if (text := str(value).strip()).isascii() and text.isdigit()]
