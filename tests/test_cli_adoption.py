"""`afterwin flags adoption` and `feedback`: who uses a feature, and what they think of it."""

import asyncio
import json

import pytest
from test_cli_flags import Flags, flags, run

from db.companies import create_company, create_user
from db.flags.feature_use import Use, UseKey, record_uses
from db.flags.feedback import save_feedback
from db.identity import COMPANIES
from db.models import AccessReason
from db.store import Database
from db.transactions import begin

__all__ = ["flags", "run"]  # fixtures


async def use_and_rate(database_url: str) -> None:
    """Let a user of a new company use a feature once, and rate it."""
    database = Database(database_url)
    company_id = await create_company(database, name="Koyo", time_zone="Asia/Tokyo", currency="JPY")
    async with database.snapshot() as snapshot:
        (company,) = await snapshot.all_identity(COMPANIES, ids=[company_id])
    async with begin(database, company_id) as uow:
        user_id = await create_user(uow, company, name="Aki Mori", email="aki@koyo.example")
        key = UseKey(company_id, user_id, "accounts", uow.now.date())
        await record_uses(uow, {key: Use(uow.now, uow.now, AccessReason.RULE)})
        await save_feedback(uow, user_id, "accounts", 4, "Quick.")
    await database.close()


@pytest.mark.sqlite_only
def test_adoption_and_feedback_are_listed(flags: Flags, database_url: str) -> None:  # a fixture
    flags("create", "accounts", "--title", "Accounts")
    asyncio.run(use_and_rate(database_url))
    shown = {"user": "Aki Mori <aki@koyo.example> of Koyo", "company": "Koyo: 1 user,", "day": "1 user of 1 company"}
    for by, text in shown.items():
        assert text in flags("adoption", "accounts", "--by", by)
        (row,) = json.loads(flags("adoption", "accounts", "--by", by, "--json"))
        assert "RULE" in row.values() or row["days"] == 1
    assert "4 of 5  Aki Mori of Koyo: Quick." in flags("feedback", "accounts")
