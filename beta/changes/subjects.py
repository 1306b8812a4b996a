"""Whom a change names: users, companies and email addresses, also in the strategies of its rules."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from beta.ops.base import Op
from beta.ops.wave_ops import ApplyWave, PutWave


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


class ConditionSubject(NamedTuple):
    """A company or a user whom a condition of a rule names by the number `value`."""

    value: str
    company_id: int | None = None
    user_id: int | None = None


def condition_subjects(strategies: Iterable[Mapping[str, Any]]) -> list[ConditionSubject]:
    """Return whom the conditions of strategies name, in their order, each once."""
    return list(dict.fromkeys(subject for strategy in strategies for subject in _named_by(strategy)))


def strategies_of(ops: Iterable[Op]) -> Iterator[Mapping[str, Any]]:
    """Yield the strategies of changes; the conditions of a segment as one of these."""
    for op in ops:
        yield getattr(op, "strategy", {})
        yield {"constraints": getattr(op, "constraints", ())}


def _named_by(strategy: Mapping[str, Any]) -> Iterator[ConditionSubject]:
    listed = strategy.get("parameters", {}).get("userIds", "") if strategy.get("name") == "userWithId" else ""
    yield from (ConditionSubject(str(row_id), user_id=row_id) for row_id in _ids(str(listed).split(",")))
    for constraint in strategy.get("constraints", ()):
        ids = _ids(constraint.get("values", ()))
        if constraint.get("contextName") == "companyId":
            yield from (ConditionSubject(str(row_id), company_id=row_id) for row_id in ids)
        elif constraint.get("contextName") == "userId":
            yield from (ConditionSubject(str(row_id), user_id=row_id) for row_id in ids)


def _references(index: int, op: Op) -> Iterator[SubjectReference]:
    own = {name: getattr(op, name, None) for name in SubjectReference._fields[1:]}
    if any(value is not None for value in own.values()):
        yield SubjectReference(index, **own)
    if isinstance(op, PutWave | ApplyWave):
        yield from (SubjectReference(index, each.company_id, each.user_id) for each in op.listed)
    for subject in condition_subjects(strategies_of([op])):
        yield SubjectReference(index, subject.company_id, subject.user_id)


def _ids(values: Sequence[Any]) -> list[int]:
    return [int(text) for value in values if (text := str(value).strip()).isascii() and text.isdigit()]
