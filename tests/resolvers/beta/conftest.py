"""Platform staff as clients of the API."""

import pytest
from beta_office import Office, office_in
from database_templates import Templates

from db.store import Database


@pytest.fixture
async def office(database: Database, templates: Templates) -> Office:
    """Staff, an open flag without members, and services that collect emails in `eva.emails`."""
    return office_in(database, templates.built["office"])
