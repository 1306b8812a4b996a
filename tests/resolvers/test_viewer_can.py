"""What the viewer may do with objects: the fields `viewerCan…`, for each role and for a read-only token."""

import pytest
from company_fixture import CompanyFixture, colleague
from mutate import create_account, create_record

from db.models import CompanyRole

QUERY = """{
  accounts { nodes { viewerCanUpdate viewerCanDelete viewerCanMoveCard organization { viewerCanUpdate }
    deals { nodes { viewerCanUpdate viewerCanWin viewerCanLose viewerCanReopen } } } }
  activityTypes { viewerCanUpdate }
  viewer { company { viewerCanUpdate } }
}"""


@pytest.mark.sqlite_only  # roles are checked in Python
@pytest.mark.parametrize("role", CompanyRole)
async def test_viewer_can_matches_role(viewer: CompanyFixture, role: CompanyRole) -> None:
    organization, _ = await create_account(viewer)
    await create_record(viewer, "dealCreate", title="Open", organizationId=organization)
    await create_record(viewer, "activityTypeCreate", name="Call")
    writes, administers = role is not CompanyRole.READ_ONLY, role is CompanyRole.ADMIN

    found = await (await colleague(viewer, role=role)).ask(QUERY)

    (account,) = found["accounts"]["nodes"]
    deals = account.pop("deals")["nodes"]
    assert account == {
        **dict.fromkeys(("viewerCanUpdate", "viewerCanDelete", "viewerCanMoveCard"), writes),
        "organization": {"viewerCanUpdate": writes},
    }
    assert [tuple(deal.values()) for deal in deals] == [
        (writes, writes, writes, False),
        (writes, False, writes, writes),
    ]
    assert found["activityTypes"] == [{"viewerCanUpdate": administers}]
    assert found["viewer"] == {"company": {"viewerCanUpdate": administers}}
