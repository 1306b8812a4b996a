"""Users and companies that a row of a CSV text names."""

from collections.abc import Mapping
from typing import Any

from beta.references import find_company, find_user
from db.flags.platform import Platform


async def find_subject_ids(platform: Platform, cells: Mapping[str, str]) -> dict[str, Any]:
    """Return `company_id` and `user_id` of the user or the company of a row; nothing without one.

    A company is given by name or id, a user by email address or id, with their company if several have them.
    """
    company = await find_company(platform, cells["company"]) if "company" in cells else None
    if "user" in cells:
        user = await find_user(platform, cells["user"], company)
        return {"company_id": user.company_id, "user_id": user.id}
    return {} if company is None else {"company_id": company.id}
