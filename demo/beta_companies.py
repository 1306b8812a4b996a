"""Members of the demo's beta, and the companies that show its limits: a single member, her colleague, the staff."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from db.models import CompanyRole, StaffRole
from db.store import Database
from demo.load import SMALL_COMPANY_SIZE, DemoPerson, create_demo_company

FJORDLYS: dict[str, Any] = {"name": "Fjordlys", "time_zone": "Europe/Oslo", "currency": "EUR"}
PLATFORM_COMPANY: dict[str, Any] = {"name": "Afterwin", "time_zone": "UTC", "currency": "EUR"}
NEIGHBOURS: Sequence[tuple[dict[str, Any], str]] = (
    (
        {"name": "Ingrid Aas", "email": "ingrid@fjordlys.example", "role": CompanyRole.ADMIN},
        "is a member of the beta on her own; her company is not",
    ),
    ({"name": "Lars Moe", "email": "lars@fjordlys.example"}, "works with Ingrid and has no access"),
)
STAFF: Sequence[tuple[dict[str, Any], str]] = (
    ({"name": "Mara Lindt", "email": "mara@afterwin.example"}, "runs the beta"),
    ({"name": "Jonas Weil", "email": "jonas@afterwin.example"}, "approves changes that give more users access"),
)
LAST_DEMO_EMAIL = str(STAFF[-1][0]["email"])
"""The address of the person who is loaded last."""
ROLES = (StaffRole.BETA_MANAGER, StaffRole.BETA_APPROVER)


class DemoMembers(NamedTuple):
    """Members and exclusions as ids of companies and users. A whole company has no user id."""

    members: Sequence[tuple[int, int | None]]
    excluded: Sequence[tuple[int, int]]
    """They had access before."""


async def load_beta_companies(database: Database) -> list[DemoPerson]:
    """Create the companies that show the limits of the beta; return their demo people."""
    neighbours = await create_demo_company(database, FJORDLYS, NEIGHBOURS, SMALL_COMPANY_SIZE)
    staff = await create_demo_company(database, PLATFORM_COMPANY, STAFF, 0)
    return [*neighbours, *(person._replace(staff_roles=(role,)) for person, role in zip(staff, ROLES, strict=True))]


def demo_members(people: Sequence[DemoPerson]) -> DemoMembers:
    """Return the members: all of Solera except Lucía, and Ingrid of Fjordlys."""
    by_name = {person.name: person for person in people}
    eva, lucia, ingrid = by_name["Eva Salas"], by_name["Lucía Ferrer"], by_name["Ingrid Aas"]
    members = [(eva.company_id, None), (ingrid.company_id, ingrid.user_id)]
    return DemoMembers(members, [(lucia.company_id, lucia.user_id)])
