"""CSV exports of Close and Copper as tables of columns.

Copper's headers are those of exported files that public programs describe, Close's those that public programs read; no
exported file was at hand. Close's leads are organizations, and its opportunities have no name of their own.
"""

from imports.dialects.dialect import LABEL_IN_NEXT, dialect
from imports.dialects.vocabulary import EntityKind
from imports.messages import ImportMessageCode, message

_COPPER = {
    "external_id": "copper id",
    "owner": "owned by|owner",
    "owner_id": "owner id",
    "labels": "tags",
    "created_at": "created at",
    "updated_at": "updated at",
    "skipped": "copper url|last contacted|inactive days|interaction count|days in stage|converted value"
    "|converted currency|exchange rate|lead created at",
}
_COPPER_TASK = {name: headers for name, headers in _COPPER.items() if name != "labels"}
_COPPER_COMPANY = {"organization": "company", "organization_id": "company id"}
_NUMBERS = ("", " 2", " 3", " 4", " 5")

COPPER_DIALECTS = (
    dialect(
        EntityKind.PEOPLE,
        "copper id|first name|last name",
        **_COPPER,
        **_COPPER_COMPANY,
        **{
            f"emails__{LABEL_IN_NEXT}": "|".join(f"email{number}" for number in _NUMBERS),
            f"phones__{LABEL_IN_NEXT}": "|".join(f"phone number{number}" for number in _NUMBERS),
        },
        first_name="first name",
        last_name="last name",
    ),
    dialect(
        EntityKind.DEALS,
        "copper id|name|pipeline|stage",
        **_COPPER,
        **_COPPER_COMPANY,
        title="name",
        person="primary person contact|primary contact",
        person_id="primary person contact id|primary contact id",
        value="value",
        currency="currency",
        status="status",
        pipeline="pipeline",
        stage="stage",
        closed_at="completed date",
        expected_close_date="close date",
        lost_reason="loss reason",
        probability="win probability",
        stage_changed_at="last stage at",
    ),
    dialect(
        EntityKind.ACTIVITIES,
        "copper id|name|due date|status",
        **_COPPER_TASK,
        subject="name",
        note="details",
        is_done="status",
        done_at="completed at",
        due_date="due date",
        priority="priority",
        type="activity type",
    ),
    *(
        dialect(
            EntityKind.ORGANIZATIONS,
            f"copper id|{name}|email domain",
            **_COPPER,
            name=name,
            website="website",
            address__street="street",
            address__locality="city",
            address__region="state",
            address__postal_code="postal code",
            address__country="country",
        )
        for name in ("name", "company", "company name")
    ),
)
_CLOSE = {"external_id": "id", "created_at": "date_created", "updated_at": "date_updated"}

CLOSE_DIALECTS = (
    dialect(
        EntityKind.DEALS,
        "id|lead_id|lead_name|status_type",
        message(ImportMessageCode.AMOUNTS_OF_UNKNOWN_UNIT, column="value"),
        **_CLOSE,
        title="lead_name",
        organization="lead_name",
        organization_id="lead_id",
        person="contact_name",
        person_id="contact_id",
        owner="user_name",
        owner_id="user_id",
        status="status_type",
        pipeline="pipeline_name",
        stage="status_label",
        value="value_formatted",
        currency="value_currency",
        won_at="date_won",
        lost_at="date_lost",
        probability="confidence",
        skipped="value|expected_value|annualized_value|annualized_expected_value|status_id|pipeline_id|organization_id"
        "|created_by|created_by_name|updated_by|updated_by_name",
    ),
    dialect(
        EntityKind.ORGANIZATIONS,
        "id|display_name|status_label|date_created",
        **_CLOSE,
        name="display_name",
        website="url",
        address__street="address_1_address_1",
        address__locality="address_1_city",
        address__region="address_1_state",
        address__postal_code="address_1_zip",
        address__country="address_1_country",
        skipped="lead_name|html_url|status_id|created_by|updated_by|updated_by_name",
    )._replace(
        custom_prefix="custom.",
        more_customs=frozenset(
            {
                *("description", "status_label", "primary_contact_name", "primary_contact_title", "created_by_name"),
                *("primary_contact_primary_email", "primary_contact_primary_phone"),
                *("primary_contact_first_name", "primary_contact_last_name"),
            }
        ),
    ),
)
"""Leads have hundreds of columns of figures, which are left out with a note."""
