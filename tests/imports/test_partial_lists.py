"""Lists of Pipedrive's API with only some members, and files of other systems that resemble them."""

import json
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from import_samples import BUDGET, USER

from imports.errors import ImportFailed
from imports.headers.header_parser import Layout
from imports.records import EntityKind, ImportOptions, survey_files

ALPHA = {"name": "Alpha", "value": 1}
AT, AT_V2 = "2026-01-02 09:00:00", "2026-01-02T09:00:00Z"
DEALS, PEOPLE, ORGANIZATIONS = EntityKind.DEALS, EntityKind.PEOPLE, EntityKind.ORGANIZATIONS
ACTIVITIES, NOTES = EntityKind.ACTIVITIES, EntityKind.NOTES
PUMPS = {"id": 3, "title": "Pumps", "value": 10, "currency": "EUR", "status": "won"}
CALL = {"id": 5, "subject": "Call", "due_date": "2026-01-05"}
NOTE = {"id": 6, "content": "Wants blue"}

LISTS: list[tuple[EntityKind, dict[str, Any], set[str]]] = [
    (DEALS, {**PUMPS, "won_time": AT, "org_id": ALPHA, "add_time": AT}, {"won_at", "organization_id", "created_at"}),
    (DEALS, {**PUMPS, "won_time": AT_V2, "org_id": 1}, {"won_at", "organization_id"}),
    (DEALS, {**PUMPS, "close_time": AT}, {"closed_at"}),
    (DEALS, {**PUMPS, "lost_time": None, "lost_reason": None}, {"lost_at", "lost_reason"}),
    (DEALS, {**PUMPS, "person_id": {"name": "Ana", "value": 2, "email": [{"value": "a@b.example"}]}}, {"person_id"}),
    (DEALS, {**PUMPS, "user_id": USER}, {"owner_id", "owner"}),
    (DEALS, {**PUMPS, "owner_id": 7}, {"owner_id", "owner"}),
    (DEALS, {**PUMPS, "user_id": {"id": 7, "name": "Eva"}, "formatted_value": "€10"}, {"owner_id"}),
    (DEALS, {"title": "Pumps", "stage_id": 11}, {"title"}),
    (DEALS, {**PUMPS, "add_time": AT, f"{BUDGET}_currency": "EUR"}, {"created_at"}),
    (DEALS, {**PUMPS, "add_time": AT_V2, "custom_fields": {BUDGET: {"value": 5, "currency": "EUR"}}}, {"created_at"}),
    (ORGANIZATIONS, {"id": 1, "name": "Alpha", "people_count": 2, "owner_id": USER}, {"people_count", "owner_id"}),
    (ORGANIZATIONS, {"id": 1, "name": "Alpha", "add_time": AT, "address": "Madrid"}, {"created_at", "address"}),
    (ORGANIZATIONS, {"id": 1, "name": "Alpha", "address": {"value": "Madrid", "country": "ES"}}, {"address"}),
    (ORGANIZATIONS, {"id": 1, "name": "Alpha", "website": "a.example", "update_time": AT_V2}, {"website"}),
    (PEOPLE, {"id": 2, "name": "Ana", "org_id": ALPHA}, {"organization_id"}),
    (PEOPLE, {"id": 2, "name": "Ana", "org_id": 1, "add_time": AT_V2}, {"organization_id"}),
    (PEOPLE, {"id": 2, "name": "Ana", "email": [{"label": "work", "value": "a@b.example"}]}, {"emails"}),
    (PEOPLE, {"id": 2, "name": "Ana", "emails": [{"value": "a@b.example"}], "phones": []}, {"emails"}),
    (
        PEOPLE,
        {"id": 2, "first_name": "Ana", "name": "Ana Gil", "owner_id": {"id": 7, "email": "e@b.example"}},
        {"owner"},
    ),
    (ACTIVITIES, {**CALL, "org_id": 1, "deal_id": 3}, {"organization_id", "deal_id"}),
    (ACTIVITIES, {**CALL, "done": True, "marked_as_done_time": AT}, {"done_at", "is_done"}),
    (ACTIVITIES, {**CALL, "type": "call", "owner_id": 7, "add_time": AT_V2}, {"owner_id", "type", "created_at"}),
    (ACTIVITIES, {**CALL, "person_id": 2, "user_id": 7, "location": None}, {"person_id", "owner_id"}),
    (NOTES, {**NOTE, "deal_id": 3}, {"deal_id"}),
    (NOTES, {**NOTE, "org_id": 1, "organization": {"name": "Alpha"}, "add_time": AT}, {"organization_id"}),
    (NOTES, {**NOTE, "person_id": 2, "user_id": 7, "user": {"email": "e@b.example"}}, {"person_id", "owner"}),
]
OTHERS: list[dict[str, Any]] = [
    {"title": "Pumps", "value": 10, "status": "won", "colour": "red"},
    {"title": "Pumps", "value": 10, "status": "won", "add_time": AT, "colour": "red"},
    {"title": "Pumps", "value": 10, "status": "won", "org_id": 1, "region": "north"},
    {"Title": "Pumps", "Value": 10, "Status": "won", "Won time": AT},
    {"title": "Lead", "owner_id": 7, "organization_id": 1, "add_time": AT, "source_name": "API"},
    {"title": "Lead", "owner_id": 7, "person_id": 1, "add_time": AT},
    {"title": "Move", "status": "open", "board_id": 1, "org_id": 1, "add_time": AT},
    {"name": "Fan", "code": "F1", "unit": "piece", "owner_id": 7, "add_time": AT},
    {"name": "Alpha", "owner_id": 7, "add_time": AT},
    {"subject": "Re: Pumps", "snippet": "Hello", "add_time": AT},
    {"name": "Ana", "email": "a@b.example", "user_id": 7, "company_name": "Alpha"},
]


def layout_of(folder: Path, records: list[dict[str, Any]]) -> Layout:
    (folder / "list.json").write_text(json.dumps({"data": records}), "utf-8")
    (table,) = survey_files([folder], ImportOptions(ZoneInfo("Europe/Madrid"))).tables
    return table.layout


@pytest.mark.parametrize(("kind", "record", "fields"), LISTS)
def test_partial_list_is_read_as_one_of_the_api(
    tmp_path: Path, kind: EntityKind, record: dict[str, Any], fields: set[str]
) -> None:
    layout = layout_of(tmp_path, [record])

    assert (layout.kind, str(layout.zone)) == (kind, "UTC")
    assert fields <= {column.field for column in layout.columns}
    assert {custom.name for custom in layout.customs} <= {BUDGET, f"{BUDGET}.currency"}


@pytest.mark.parametrize("record", OTHERS)
def test_list_with_members_of_others_is_none_of_the_api(tmp_path: Path, record: dict[str, Any]) -> None:
    try:
        assert layout_of(tmp_path, [record]).zone is None
    except ImportFailed as error:
        assert "its header does not say what its rows are" in str(error)  # noqa: PT017  # either is right


@pytest.mark.parametrize("record", [record for _, record, _ in LISTS])
def test_members_without_a_value_do_not_hide_objects(tmp_path: Path, record: dict[str, Any]) -> None:
    alone, mixed = layout_of(tmp_path, [record]), layout_of(tmp_path, [dict.fromkeys(record), record])

    assert fields_of(mixed) == fields_of(alone)


def fields_of(layout: Layout) -> set[tuple[str, str, str]]:
    return {(column.header, column.field, column.part) for column in layout.columns}
