"""Whether a change names its reviewer, who must not let in themselves or their company."""

from collections.abc import Iterator, Mapping
from typing import Any

from auth.email_addresses import stored_forms
from beta.change_snapshot import proposed_ops
from beta.change_subjects import condition_subjects, subject_references
from db.flags.platform import Platform
from db.flags.statements import USERS_OF_LOGIN
from db.identity import LOGIN_BY_ID
from db.models import ChangeRequest


async def names_login(platform: Platform, change: ChangeRequest, login_id: int) -> bool:
    """Whether a change request names a login: its address, one of its users, or a company of one of them.

    The conditions of its rules, and those of the segments that these use, name users and companies, too.
    """
    references = subject_references(proposed_ops(change))
    conditions = condition_subjects(_segments(change.ops))
    user_ids = {each.user_id for each in references} | {each.user_id for each in conditions}
    company_ids = {each.company_id for each in references} | {each.company_id for each in conditions}
    users = await platform.all(USERS_OF_LOGIN, login_id=login_id)
    if any(user.id in user_ids or user.company_id in company_ids for user in users):
        return True
    logins = await platform.all(LOGIN_BY_ID, login_id=login_id)
    emails = {form for login in logins for form in stored_forms(login.email)}
    return any(reference.email in emails for reference in references)


def _segments(snapshot: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield the conditions of the segments that a change request uses, before and after it, as strategies."""
    for definitions in snapshot["segments"].values():
        yield from ({"constraints": each} for each in definitions if each)
