"""Files of other systems: CSV exports, lists of Pipedrive's API, and a mapping file."""

import json
from typing import Any

HUBSPOT = {
    "companies": "Record ID,Company name,Company owner,Create Date,City,Country/Region,Website URL,Lead Status\n"
    "11,Alpha,Eva Salas,2025-01-02 10:00,Bern,Switzerland,https://alpha.example,New\n",
    "contacts": "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Associated Company\n"
    "21,Ana,Ferrer,ana@alpha.example,+34 600 123 456,Eva Salas,Alpha\n",
    "deals": "Record ID,Deal Name,Deal Stage,Pipeline,Close Date,Amount,Currency,Associated Company\n"
    "31,Pumps,Closed Won (Sales Pipeline),Sales,2025-03-04 09:00,1200.50,EUR,Alpha\n"
    "32,Valves,Appointment Scheduled,Sales,2027-03-04 09:00,10,EUR,Alpha\n",
    "tasks": "Record ID,Task Title,Task Type,Due Date,Associated Company\n41,Call Ana,Call,2026-05-06,Alpha\n",
}
ODOO = (
    "External ID,Opportunity,Customer,Salesperson,Expected Revenue,Stage,Expected Closing,Created on\n"
    "lead_7,Fans,Alpha,Eva Salas,300.00,Won,2026-01-31,2025-12-01 08:00:00\n"
)
TWENTY = {
    "companies": "Id,Name,Domain Name / Link Label,Domain Name / Link URL,Employees,Address / City,Account Owner Id,X\n"
    "c-1,Alpha,,https://alpha.example,12,Bern,w-1,alpha\n",
    "people": "Id,Name / First Name,Name / Last Name,Emails / Primary Email,Company Id,Creation date\n"
    "p-1,Ana,Ferrer,ana@alpha.example,c-1,2026-01-02T10:00:00.000Z\n",
    "opportunities": "Id,Name,Amount / Amount,Amount / Currency,Stage,Company Id,Point of Contact Id,Owner Id\n"
    "o-1,Pumps,1200.5,EUR,CUSTOMER,c-1,p-1,w-1\no-2,Belts,10,EUR,MEETING,c-1,,w-1\n",
    "tasks": "Id,Title,Due Date,Status,Assignee Id\nt-1,Call Ana,2026-05-06T08:00:00.000Z,IN_PROGRESS,w-1\n",
}
BUDGET, TIER = "a" * 40, "b" * 40
USER = {"id": 7, "name": "Eva Salas", "email": "eva@afterwin.example", "active_flag": True, "value": 7}
V1: dict[str, list[dict[str, Any]]] = {
    "organizations": [
        {
            "id": 1,
            "name": "Alpha",
            "owner_id": USER,
            "people_count": 1,
            "won_deals_count": 1,
            "address": "Calle 1, Madrid",
            "address_locality": "Madrid",
            "label": None,
            "add_time": "2025-01-02 10:00:00",
            TIER: "31",
        }
    ],
    "persons": [
        {
            "id": 2,
            "name": "Ana Ferrer",
            "first_name": "Ana",
            "last_name": "Ferrer",
            "owner_id": USER,
            "org_id": {"name": "Alpha", "value": 1},
            "email": [
                {"label": "home", "value": "ana@home.example", "primary": False},
                {"label": "work", "value": "ana@alpha.example", "primary": True},
            ],
            "phone": [{"label": "work", "value": "", "primary": True}],
            "add_time": "2025-01-02 10:00:00",
        }
    ],
    "deals": [
        {
            "id": 3,
            "title": "Pumps",
            "value": 1200.5,
            "currency": "EUR",
            "stage_id": 11,
            "pipeline_id": 21,
            "status": "won",
            "user_id": USER,
            "creator_user_id": {**USER, "id": 8, "email": "leo@afterwin.example"},
            "org_id": {"name": "Alpha", "value": 1},
            "person_id": {"name": "Ana Ferrer", "value": 2},
            "label": "41,42",
            "add_time": "2025-02-03 09:00:00",
            "won_time": "2025-03-04 23:30:00",
            "deleted": False,
            BUDGET: 5000,
            f"{BUDGET}_currency": "EUR",
        },
        {"id": 4, "title": "Gone", "status": "deleted", "deleted": True, "add_time": "2025-02-03 09:00:00"},
    ],
    "activities": [
        {
            "id": 5,
            "subject": "Call Ana",
            "type": "call",
            "done": True,
            "due_date": "2026-01-05",
            "due_time": "09:30",
            "duration": "00:45",
            "marked_as_done_time": "2026-01-05 10:00:00",
            "org_id": 1,
            "deal_id": 3,
            "user_id": 7,
            "add_time": "2026-01-01 08:00:00",
        }
    ],
    "notes": [
        {
            "id": 6,
            "content": "<p>Wants blue</p>",
            "user_id": 7,
            "deal_id": 3,
            "pinned_to_deal_flag": True,
            "add_time": "2026-01-01 08:00:00",
        }
    ],
    "dealFields": [
        {"key": BUDGET, "name": "Budget", "field_type": "monetary"},
        {"key": "label", "name": "Label", "field_type": "enum", "options": [{"id": 41, "label": "Hot"}]},
    ],
    "organizationFields": [
        {"key": TIER, "name": "Tier", "field_type": "enum", "options": [{"id": 31, "label": "Gold, old"}]}
    ],
    "stages": [{"id": 11, "name": "Offer", "pipeline_id": 21, "add_time": "2024-01-01 08:00:00"}],
    "pipelines": [{"id": 21, "name": "Sales", "url_title": "sales", "add_time": "2024-01-01 08:00:00"}],
}
V2: dict[str, list[dict[str, Any]]] = {
    "organizations": [
        {
            "id": 1,
            "name": "Alpha",
            "owner_id": 7,
            "label_ids": [],
            "is_deleted": False,
            "address": {"value": "Calle 1, Madrid", "locality": "Madrid"},
            "add_time": "2025-01-02T10:00:00Z",
            "custom_fields": {TIER: 31},
        }
    ],
    "persons": [
        {
            "id": 2,
            "name": "Ana Ferrer",
            "first_name": "Ana",
            "last_name": "Ferrer",
            "owner_id": 7,
            "org_id": 1,
            "emails": [{"label": "work", "value": "ana@alpha.example", "primary": True}],
            "phones": [],
            "add_time": "2025-01-02T10:00:00Z",
        }
    ],
    "deals": [
        {
            "id": 3,
            "title": "Pumps",
            "value": 1200.5,
            "currency": "EUR",
            "stage_id": 11,
            "pipeline_id": 21,
            "status": "won",
            "owner_id": 7,
            "creator_user_id": 8,
            "org_id": 1,
            "person_id": 2,
            "label_ids": [41, 42],
            "add_time": "2025-02-03T09:00:00Z",
            "won_time": "2025-03-04T23:30:00Z",
            "is_archived": False,
            "is_deleted": False,
            "custom_fields": {BUDGET: {"value": 5000, "currency": "EUR"}},
        }
    ],
    "users": [{"id": 7, "name": "Eva Salas", "email": "eva@afterwin.example", "timezone_name": "Europe/Madrid"}],
    **{name: V1[name] for name in ("stages", "pipelines", "organizationFields")},
    "dealFields": [
        {"field_code": BUDGET, "field_name": "Budget", "field_type": "monetary"},
        {"field_code": "label_ids", "field_name": "L", "field_type": "set", "options": [{"id": 41, "label": "Hot"}]},
    ],
}
MAPPING = """
tables:
  - file: "*clients.csv"
    kind: organizations
    columns: {No: external_id, Firm: name, Town: address.locality}
    other_columns: LEFT_OUT
  - file: orders.csv
    kind: deals
    time_zone: America/New_York
    columns: {Order: title, Client: organization_id, State: status, Won: won_at, Sum: value}
    values: {State: {Bezahlt: won, Neu: open}}
"""
TABLES = {
    "clients.csv": "Exported on Monday\nNo,Firm,Town,Secret\n9,Beta,Bonn,x\n",
    "orders.csv": "Order,Client,State,Won,Sum,Colour\nFans,9,bezahlt,2025-03-04 20:00,10.50,red\nBelts,9,Neu,,3,blue\n",
}


def answers(lists: dict[str, list[dict[str, Any]]]) -> dict[str, str]:
    return {f"{name}.json": json.dumps({"success": True, "data": data}) for name, data in lists.items()}
