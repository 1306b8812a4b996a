"""Lists of Pipedrive's API, v1 and v2, as tables of columns. Their times are in UTC.

Names that end in `_name` or `.email` and are no members of the API's objects come from other lists of the same files
(`imports.dialects.api_references`).
"""

from zoneinfo import ZoneInfo

from imports.dialects.dialect import Dialect, dialect
from imports.dialects.vocabulary import EntityKind

CUSTOM_PREFIX = "custom_fields."
CURRENCY_PART = "currency"
CUSTOM_PARTS = {
    "subpremise": "subpremise",
    "street_number": "street_number",
    "route": "street",
    "sublocality": "sublocality",
    "locality": "locality",
    "admin_area_level_1": "region",
    "admin_area_level_2": "district",
    "country": "country",
    "postal_code": "postal_code",
}
"""Parts of an address in the API → ours."""


def _address(name: str, field: str) -> dict[str, str]:
    parts = {f"{field}__{ours}": f"{name}.{theirs}|{name}_{theirs}" for theirs, ours in CUSTOM_PARTS.items()}
    return {field: f"{name}|{name}.value", **parts}


_COMMON = {"external_id": "id", "created_at": "add_time", "updated_at": "update_time", "visible_to": "visible_to"}
_OWNER = {
    "owner_id": "owner_id|owner_id.id|owner_id.value|user_id|user_id.id|user_id.value",
    "owner": "owner_id.email|user_id.email|user.email|user",
}
_CREATOR = {
    "creator_id": "creator_user_id|creator_user_id.id|creator_user_id.value|created_by_user_id",
    "creator": "creator_user_id.email|created_by_user_id.email",
}
_ORGANIZATION = {
    "organization_id": "org_id|org_id.value",
    "organization": "org_id.name|org_name|organization.name|organization",
}
_PERSON = {"person_id": "person_id|person_id.value", "person": "person_id.name|person_name|person.name|person"}
_DEAL = {"deal_id": "deal_id", "deal": "deal_title|deal.title|deal"}
_LABELS = {"labels": "label_names"}
_FIGURES = {
    "open_deals": "open_deals_count",
    "won_deals": "won_deals_count",
    "lost_deals": "lost_deals_count",
    "closed_deals": "closed_deals_count",
    "total_activities": "activities_count",
    "done_activities": "done_activities_count",
    "undone_activities": "undone_activities_count",
    "next_on": "next_activity_date",
    "last_on": "last_activity_date",
}
_PEOPLE = {
    **_COMMON,
    **_OWNER,
    **_ORGANIZATION,
    **_LABELS,
    **_FIGURES,
    "name": "name",
    "first_name": "first_name",
    "last_name": "last_name",
    "emails": "email|email.*|emails|emails.*",
    "phones": "phone|phone.*|phones|phones.*",
}
_ORGANIZATIONS = {
    **_COMMON,
    **_OWNER,
    **_LABELS,
    **_FIGURES,
    **_address("address", "address"),
    "name": "name",
    "people_count": "people_count",
    "website": "website",
    "linkedin": "linkedin",
    "industry": "industry_name",
    "annual_revenue": "annual_revenue",
    "employee_count": "employee_count",
}


def _api(kind: EntityKind, evidence: str, columns: dict[str, str]) -> Dialect:
    return dialect(kind, evidence, **columns)._replace(zone=ZoneInfo("UTC"), custom_prefix=CUSTOM_PREFIX)


DEALS = _api(
    EntityKind.DEALS,
    "title|stage_id|pipeline_id|add_time",
    {
        **_COMMON,
        **_OWNER,
        **_CREATOR,
        **_ORGANIZATION,
        **_PERSON,
        **_LABELS,
        "title": "title",
        "value": "value",
        "currency": "currency",
        "stage_of": "stage_name",
        "status": "status",
        "won_at": "won_time",
        "lost_at": "lost_time",
        "closed_at": "close_time",
        "lost_reason": "lost_reason",
        "expected_close_date": "expected_close_date",
        "probability": "probability",
        "is_archived": "is_archived",
        "archived_at": "archive_time",
        "stage_changed_at": "stage_change_time",
        "origin": "origin",
        "origin_id": "origin_id",
        "channel_id": "channel_id",
        "annual_recurring_value": "arr",
        "monthly_recurring_value": "mrr",
        "annual_contract_value": "acv",
    },
)
PEOPLE = _api(EntityKind.PEOPLE, "name|first_name|last_name|add_time", _PEOPLE)
ORGANIZATIONS = _api(EntityKind.ORGANIZATIONS, "name|add_time|people_count", _ORGANIZATIONS)
ACTIVITIES = _api(
    EntityKind.ACTIVITIES,
    "subject|due_date|add_time",
    {
        **_COMMON,
        **_OWNER,
        **_CREATOR,
        **_ORGANIZATION,
        **_PERSON,
        **_DEAL,
        **_address("location", "location"),
        "subject": "subject",
        "type": "type",
        "due_date": "due_date",
        "due_time": "due_time",
        "duration": "duration",
        "is_done": "done",
        "done_at": "marked_as_done_time",
        "note": "note",
        "public_description": "public_description",
        "is_busy": "busy",
        "lead": "lead_title|lead_id",
        "project": "project_title|project_id",
    },
)
NOTES = _api(
    EntityKind.NOTES,
    "content|add_time|pinned_to_deal_flag",
    {
        **_COMMON,
        **_OWNER,
        **_ORGANIZATION,
        **_PERSON,
        **_DEAL,
        "content": "content",
        "is_pinned_to_deal": "pinned_to_deal_flag",
        "is_pinned_to_organization": "pinned_to_organization_flag",
        "is_pinned_to_person": "pinned_to_person_flag",
    },
)
API_DIALECTS = (
    DEALS,
    PEOPLE,
    ORGANIZATIONS,
    ORGANIZATIONS._replace(evidence=frozenset({"name", "add_time", "label_ids"})),
    ACTIVITIES,
    NOTES,
)
