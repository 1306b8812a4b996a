"""Recipients of invitations: the same person may be invited as a user and by an email address."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from auth.email_addresses import stored_forms


class Recipient(NamedTuple):
    """A user of a company, an email address, or a whole company. `forms`: of the user's address, or of that one."""

    company_id: int | None
    user_id: int | None
    forms: tuple[str, ...]

    def is_invited_by(self, invitation: Any, emails: Mapping[int, str]) -> bool:
        """Return whether an invitation is for this recipient. `emails`: addresses of users, by id."""
        if invitation.email is not None:
            return invitation.email in self.forms
        if self.company_id is None:
            return emails.get(invitation.for_user_id) in self.forms
        return (invitation.for_company_id, invitation.for_user_id) == (self.company_id, self.user_id)


def recipient_of(
    company_id: int | None, user_id: int | None, email: str | None, emails: Mapping[int, str]
) -> Recipient:
    """Return a recipient; `emails` has the address of the user, by their id."""
    address = email if user_id is None else emails.get(user_id)
    return Recipient(company_id, user_id, stored_forms(address or ""))
