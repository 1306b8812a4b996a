"""Who is in the demo's beta, and whom to try its edges as: a member by herself, a colleague of hers, the staff."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from db.models import CompanyRole, StaffRole
from db.store import Database
from demo.load import SMALL, DemoPerson, create_demo_company

FJORDLYS: dict[str, Any] = {"name": "Fjordlys", "time_zone": "Europe/Oslo", "currency": "EUR"}
PLATFORM_COMPANY: dict[str, Any] = {"name": "Afterwin", "time_zone": "UTC", "currency": "EUR"}

NEIGHBOURS: Sequence[tuple[dict[str, Any], str]] = (
    (
        {"name": "Ingrid Aas", "email": "ingrid@fjordlys.example", "role": CompanyRole.ADMIN},
        "is in the beta by herself, in a company that is not",
    ),
    ({"name": "Lars Moe", "email": "lars@fjordlys.example"}, "works with Ingrid, and sees nothing of it"),
)
STAFF: Sequence[tuple[dict[str, Any], str]] = (
    ({"name": "Mara Lindt", "email": "mara@afterwin.example"}, "runs the beta"),
    ({"name": "Jonas Weil", "email": "jonas@afterwin.example"}, "approves what lets more people into the beta"),
)
ROLES = (StaffRole.BETA_MANAGER, StaffRole.BETA_APPROVER)


class DemoMembers(NamedTuple):
    """Who is let in, and who is kept out: companies and users by their ids, a whole company without a user's."""

    members: Sequence[tuple[int, int | None]]
    excluded: Sequence[tuple[int, int]]


async def load_beta_companies(database: Database) -> list[DemoPerson]:
    """Write the companies at the edges of the beta, and answer whom to try them as."""
    neighbours = await create_demo_company(database, FJORDLYS, NEIGHBOURS, SMALL)
    staff = await create_demo_company(database, PLATFORM_COMPANY, STAFF, 0)
    return [*neighbours, *(each._replace(staff_roles=(role,)) for each, role in zip(staff, ROLES, strict=True))]


def demo_members(people: Sequence[DemoPerson]) -> DemoMembers:
    """Who is in: all of Solera but Lucía, and Ingrid of Fjordlys."""
    by_name = {each.name: each for each in people}
    eva, lucia, ingrid = by_name["Eva Salas"], by_name["Lucía Ferrer"], by_name["Ingrid Aas"]
    members = [(eva.company_id, None), (ingrid.company_id, ingrid.user_id)]
    return DemoMembers(members, [(lucia.company_id, lucia.user_id)])
