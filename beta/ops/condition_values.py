"""Values of conditions that no company and no user can have, such as a role that does not exist.

A rule with one matches no one, or with NOT_IN everyone, and nothing else would say so. Stored rules are not refused.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from beta.errors import ChangeError, ChangeErrorCode, Problems
from beta.refusals import Refusal
from db.models import CompanyRole
from db.money.currency_codes import CURRENCY_CODE
from db.time_zones import is_time_zone

CHECKS: Mapping[str, Callable[[str], bool]] = {
    "companyCurrency": lambda value: CURRENCY_CODE.fullmatch(value) is not None,
    "companyTimeZone": is_time_zone,
    "role": lambda value: value in set(CompanyRole),
}
"""Whether an attribute can have a value."""
LISTING = ("IN", "NOT_IN")


def check_values(constraints: Sequence[Mapping[str, Any]], *path: str | int) -> None:
    """Raise `ChangeError` for all listed values of valid constraints that their attributes cannot have."""
    problems = Problems()
    for index, constraint in enumerate(constraints):
        can_have = CHECKS.get(constraint["contextName"])
        if can_have is None or constraint["operator"] not in LISTING or constraint.get("caseInsensitive"):
            continue
        for number, value in enumerate(constraint["values"]):
            with problems.collecting(*path, index, "values", number):
                _check(value, is_possible=can_have(value))
    problems.raise_all()


def _check(value: str, *, is_possible: bool) -> None:
    if not is_possible:
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.VALUE_IMPOSSIBLE, value=value)
