"""CSV exports of other systems as tables of columns: HubSpot, Odoo, Salesforce, Twenty and Zoho.

Each column fills a field, or a part of one such as `address.street`; all others become custom fields. Headers of
HubSpot, Odoo, Salesforce and Zoho follow public documentation, those of Twenty its public source; no exported file was
at hand. Odoo writes an empty cell for "no". Salesforce's headers are the names of fields of its API.
"""

from collections.abc import Iterator

from imports.dialects.dialect import NAME_AFTER_ORGANIZATION, Dialect, dialect
from imports.dialects.vocabulary import EntityKind
from imports.messages import ImportMessageCode, message

_HUBSPOT = {"created_at": "create date", "updated_at": "last modified date"}
_HUBSPOT_COMPANY = {
    "one_organization": "associated company|associated company (primary)|company name",
    "one_organization_id": "associated company ids (primary)|primary associated company id|associated company ids"
    "|record id - company|company id",
}
_HUBSPOT_ADDRESS = {
    "address__street": "street address",
    "address__locality": "city",
    "address__region": "state/region",
    "address__postal_code": "postal code",
    "address__country": "country/region|country",
}
_TWENTY = {
    "external_id": "id",
    "created_at": "creation date",
    "updated_at": "last update",
    "deleted": "deleted at",
    "skipped": "created by / source|created by / name|created by / workspace member|created by / context"
    "|account owner id|owner id|assignee id|linkedin / link label|linkedin / secondary links"
    "|linkedin / primary link label|domain name / link label|domain name / primary link label"
    "|domain name / secondary links",
}
_ODOO = {
    "external_id": "id|external id",
    "owner": "salesperson|user_id|user_id/name",
    "created_at": "created on|create_date",
    "updated_at": "last updated on|last modified on|write_date",
}
_ODOO_COMPANY = {
    "website": "website|website link",
    "industry": "industry|industry_id|industry_id/name",
    "address__street": "street",
    "address__locality": "city",
    "address__region": "state|state_id|state_id/name",
    "address__postal_code": "zip",
    "address__country": "country|country_id|country_id/name",
}
_SALESFORCE = {
    "external_id": "id",
    "created_at": "createddate",
    "updated_at": "lastmodifieddate",
    "deleted": "isdeleted",
    "skipped": "ownerid|createdbyid|lastmodifiedbyid|systemmodstamp|masterrecordid|recordtypeid",
}
_ZOHO = {
    "external_id": "record id",
    "created_at": "created time",
    "updated_at": "modified time",
    "skipped": "account owner.id|contact owner.id|deal owner.id|created by|created by.id|modified by|modified by.id",
}
_NO_OWNERS = message(ImportMessageCode.OWNERS_UNKNOWN)


def _hubspot(kind: EntityKind, record: str, evidence: str, **columns: str) -> Iterator[Dialect]:
    """Yield the dialects of HubSpot's records, whose id its exports and the files of its import name differently."""
    for record_id in ("record id", f"record id - {record}", f"{record} id"):
        # A list of other records may have this id and name, too, but not the owner.
        more = f"|{record} owner" if record_id == f"{record} id" else ""
        yield dialect(kind, f"{record_id}|{evidence}{more}", **_HUBSPOT, **columns, external_id=record_id)


def _odoo_companies(name: str, evidence: str, skipped: str = "") -> Dialect:
    return dialect(EntityKind.ORGANIZATIONS, evidence, **_ODOO, **_ODOO_COMPANY, name=name, skipped=skipped)


def _odoo_contacts(name: str, marker: str) -> Dialect:
    """Return the dialect of contacts, people and companies in one list, whose names stand below `name`.

    The headers are labels, or names of fields if the export is one that Odoo could import. Complete names of people
    begin with that of their company.
    """
    full_name = {"name" if name == "name" else NAME_AFTER_ORGANIZATION: name}
    people = dialect(
        EntityKind.PEOPLE,
        f"{name}|{marker}",
        **_ODOO,
        **full_name,
        skipped=marker,
        emails__work="email",
        phones__work="phone",
        phones__mobile="mobile",
        organization="related company|related company/name|related company/display name|parent_id|parent_id/name",
        organization_id="related company/external id|parent_id/id",
    )
    return people._replace(company_marker=marker, companies=_odoo_companies(name, f"{name}|{marker}", marker))


_SALESFORCE_DIALECTS = (
    dialect(
        EntityKind.DEALS,
        "id|name|stagename|closedate",
        _NO_OWNERS,
        **_SALESFORCE,
        title="name",
        value="amount",
        currency="currencyisocode",
        stage="stagename",
        closed_stage="stagename",
        closed_at="closedate",
        expected_close_date="closedate",
        organization_id="accountid",
        person_id="contactid",
    ),
    dialect(
        EntityKind.PEOPLE,
        "id|lastname|accountid",
        _NO_OWNERS,
        **_SALESFORCE,
        name="name",
        first_name="firstname",
        last_name="lastname",
        emails__work="email",
        phones__work="phone",
        phones__mobile="mobilephone",
        phones__home="homephone",
        organization_id="accountid",
    ),
    dialect(
        EntityKind.ORGANIZATIONS,
        "id|name|billingcountry",
        _NO_OWNERS,
        **_SALESFORCE,
        name="name",
        parent_id="parentid",
        website="website",
        industry="industry",
        annual_revenue="annualrevenue",
        employee_count="numberofemployees",
        address__street="billingstreet",
        address__locality="billingcity",
        address__region="billingstate",
        address__postal_code="billingpostalcode",
        address__country="billingcountry",
    ),
)
_ZOHO_DIALECTS = (
    dialect(
        EntityKind.DEALS,
        "record id|deal name|closing date|stage",
        **_ZOHO,
        title="deal name",
        value="amount",
        currency="currency",
        pipeline="pipeline",
        stage="stage",
        closed_stage="stage",
        closed_at="closing date",
        expected_close_date="closing date",
        lost_reason="reason for loss",
        owner="deal owner",
        organization="account name",
        organization_id="account name.id",
        person="contact name",
        person_id="contact name.id",
    ),
    dialect(
        EntityKind.PEOPLE,
        "record id|last name|contact owner.id",
        **_ZOHO,
        first_name="first name",
        last_name="last name",
        emails__work="email",
        phones__work="phone",
        phones__mobile="mobile",
        owner="contact owner",
        organization="account name",
        organization_id="account name.id",
    ),
    dialect(
        EntityKind.ORGANIZATIONS,
        "record id|account name|account owner.id",
        **_ZOHO,
        name="account name",
        parent_id="parent account.id",
        website="website",
        industry="industry",
        annual_revenue="annual revenue",
        employee_count="employees",
        owner="account owner",
        address__street="billing street",
        address__locality="billing city",
        address__region="billing state",
        address__postal_code="billing code",
        address__country="billing country",
    ),
)
CSV_DIALECTS = (
    *_SALESFORCE_DIALECTS,
    *_ZOHO_DIALECTS,  # before HubSpot, whose contacts have an id, a first and a last name, too
    *_hubspot(
        EntityKind.PEOPLE,
        "contact",
        "first name|last name",
        **_HUBSPOT_COMPANY,
        first_name="first name",
        last_name="last name",
        owner="contact owner",
        emails__work="email",
        phones__work="phone number",
        phones__mobile="mobile phone number",
    ),
    *_hubspot(
        EntityKind.ORGANIZATIONS,
        "company",
        "company name",
        **_HUBSPOT_ADDRESS,
        name="company name",
        owner="company owner",
        website="website url|company domain name",
        industry="industry",
        employee_count="number of employees",
        annual_revenue="annual revenue",
        linkedin="linkedin company page",
    ),
    *_hubspot(
        EntityKind.DEALS,
        "deal",
        "deal name|deal stage",
        **_HUBSPOT_COMPANY,
        title="deal name",
        pipeline="pipeline",
        stage="deal stage",
        closed_stage="deal stage",
        closed_at="close date",
        expected_close_date="close date",
        owner="deal owner",
        value="amount",
        currency="currency|deal currency code",
        lost_reason="closed lost reason",
        skipped="deal probability|weighted amount|forecast amount",
    ),
    *_hubspot(
        EntityKind.ACTIVITIES,
        "task",
        "task title",
        subject="task title",
        type="task type",
        due_date="due date",
        is_done="task status|status",
        note="notes|task notes",
        owner="assigned to",
        one_organization="associated company",
    ),
    *(
        dialect(
            EntityKind.DEALS,
            evidence,
            **_ODOO,
            title=title,
            organization="customer|company name|partner_id|partner_id/name|partner_name",
            value="expected revenue|expected_revenue",
            currency="currency|company_currency",
            stage="stage|stage_id|stage_id/name",
            closed_stage="stage|stage_id|stage_id/name",
            status="won/lost|won_status",
            closed_at="closed date|date_closed",
            expected_close_date="expected closing|date_deadline",
            lost_reason="lost reason|lost_reason_id",
            skipped="probability (%)|probability|prorated revenue|prorated_revenue|active",
        )
        for title, evidence in (
            ("opportunity", "opportunity|expected revenue|stage"),
            ("name", "name|expected_revenue|stage_id"),
            ("name", "name|expected_revenue|stage_id/name"),
        )
    ),
    *(
        _odoo_contacts(name, marker)
        for name in ("name", "complete name", "complete_name", "display name", "display_name")
        for marker in ("is a company", "is_company", "company type", "company_type")
    ),
    _odoo_companies("display name", "display name|tax id"),
    *(
        dialect(
            EntityKind.ORGANIZATIONS,
            f"id|name|domain name / {link} url",
            _NO_OWNERS,
            **_TWENTY,
            name="name",
            website=f"domain name / {link} url",
            employee_count="employees",
            linkedin=f"linkedin / {link} url",
            address__street="address / address 1",
            address__locality="address / city",
            address__region="address / state",
            address__country="address / country",
            address__postal_code="address / post code",
            address__latitude="address / latitude",
            address__longitude="address / longitude",
        )
        for link in ("link", "primary link")
    ),
    dialect(
        EntityKind.PEOPLE,
        "id|name / first name|name / last name",
        **_TWENTY,
        first_name="name / first name",
        last_name="name / last name",
        emails__work="emails / primary email",
        phones__work="phones / primary phone number",
        organization_id="company id",
    ),
    dialect(
        EntityKind.DEALS,
        "id|name|amount / amount|stage",
        _NO_OWNERS,
        **_TWENTY,
        title="name",
        value="amount / amount",
        currency="amount / currency",
        stage="stage",
        closed_stage="stage",
        expected_close_date="close date",
        organization_id="company id",
        person_id="point of contact id",
    ),
    dialect(
        EntityKind.ACTIVITIES,
        "id|title|due date|status",
        _NO_OWNERS,
        **_TWENTY,
        subject="title",
        note="body / markdown|body",
        due_date="due date",
        is_done="status",
    ),
)
"""Dialects in the order in which they are tried: contacts of HubSpot may have a company name, too."""
