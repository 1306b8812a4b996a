"""Whether a change names its reviewer, who must not let in themselves or their company."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from beta.changes.reviewer import Reviewer
from beta.changes.snapshot import proposed_ops
from beta.changes.subjects import SubjectReference, condition_subjects, subject_references
from beta.ops.base import Op
from db.flags.platform import Platform
from db.flags.statements import INVITATION, RULES_WITH_IDS
from db.models import ChangeRequest
from flags.strategies import Strategy


async def names_reviewer(platform: Platform, change: ChangeRequest, reviewer: Reviewer) -> bool:
    """Return whether a change request names its reviewer: their address, one of their users, or a company of these.

    The recipients of its invitations, the conditions of its rules, and those of the segments that these use, count too.
    """
    ops = proposed_ops(change)
    references = [await _with_recipient(platform, each) for each in subject_references(ops)]
    conditions = condition_subjects([*_segments(change.ops), *await _changed_rules(platform, ops)])
    user_ids = {each.user_id for each in references} | {each.user_id for each in conditions}
    company_ids = {each.company_id for each in references} | {each.company_id for each in conditions}
    if any(user.id in user_ids or user.company_id in company_ids for user in reviewer.users):
        return True
    return any(reference.email in reviewer.emails for reference in references)


async def _with_recipient(platform: Platform, reference: SubjectReference) -> SubjectReference:
    """Return a reference to an invitation with the recipient of that; others as they are."""
    if reference.invitation_id is None:
        return reference
    invitation: Any = await platform.first(INVITATION, invitation_id=reference.invitation_id)
    company_id, user_id = invitation.for_company_id, invitation.for_user_id
    return reference._replace(company_id=company_id, user_id=user_id, email=invitation.email)


async def _changed_rules(platform: Platform, ops: Sequence[Op]) -> list[Strategy]:
    """Return the strategies of the stored rules that are changed: to resume one lets in whom it names."""
    ids = [op.rule_id for op in ops if hasattr(op, "rule_id")]
    return [rule.strategy for rule in await platform.all(RULES_WITH_IDS, ids=ids)] if ids else []


def _segments(snapshot: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield the conditions of the segments that a change request uses, before and after it, as strategies."""
    for definitions in snapshot["segments"].values():
        yield from ({"constraints": each} for each in definitions if each)
