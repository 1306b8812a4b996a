"""Texts that the API holds to one line: spreadsheets break them, and programs leave control characters in them."""

from pathlib import Path
from typing import Any

import pytest
from company_fixture import CompanyFixture
from imported import all_rows, imported
from sqlalchemy import Column, String

from db.models import Deal, Organization, Person
from db.text import is_single_line
from imports.journal import UNDOABLE_MODELS

FILES = {
    "organizations": 'Organization - Name,Organization - ID,Organization - Owner,Organization - Labels,"Deal\nSize"\n'
    '"A\nB\x07C",1,"Eva\nX","VIP\nGold",x\n',
    "people": 'Person - Name,Person - First name,Person - Organization\n"Ana\nF","\nAna","A\nB\x07C"\n',
    "deals": "Deal - Title,Deal - Organization,Deal - Contact person,Deal - Pipeline,Deal - Stage,Deal - Status,"
    'Deal - Lost reason\n"Big\nDeal","New\nOrg","New\nPerson","P\nQ","S\nT",Lost,"too\ndear"\n',
    "activities": 'Subject,Type,Done,Deal\n"Call\nX","Ty\npe",Done,"Big\nDeal"\n',
}


@pytest.fixture
async def stored(viewer: CompanyFixture, tmp_path: Path) -> list[Any]:
    for name, text in FILES.items():
        (tmp_path / f"{name}.csv").write_text(text, "utf-8")
    report = await imported(viewer, tmp_path)
    assert report.skipped == []
    return [row for model in UNDOABLE_MODELS.values() for row in await all_rows(viewer, model)]


def is_line(column: Column[Any]) -> bool:
    return isinstance(column.type, String) and column.type.length is not None


async def test_imported_lines_are_those_that_the_api_takes(stored: list[Any]) -> None:
    broken = [
        (type(row).__name__, column.name, value)
        for row in stored
        for column in filter(is_line, type(row).c)
        if not is_single_line(value := getattr(row, column.name) or "")
    ]
    assert broken == []


async def test_records_are_found_by_their_broken_names(stored: list[Any]) -> None:
    names = {model: sorted(row.name for row in stored if isinstance(row, model)) for model in (Organization, Person)}
    (deal,) = [row for row in stored if isinstance(row, Deal)]

    assert names == {Organization: ["A B C", "New Org"], Person: ["Ana F", "New Person"]}
    assert (deal.title, deal.lost_reason) == ("Big Deal", "too\ndear")
