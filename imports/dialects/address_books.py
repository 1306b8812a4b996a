"""Contacts as Google, Outlook and Mailchimp export them, and reports of Salesforce, as tables of columns.

Google names values and their labels in pairs of columns, and separates several values of one by ` ::: `. The headers
are those that public programs read; no exported file was at hand.
"""

from collections.abc import Mapping

from imports.dialects.dialect import LABEL_BEFORE, Dialect, dialect
from imports.dialects.vocabulary import EntityKind

_NUMBERS = range(1, 10)
_GOOGLE_PARTS = {
    "formatted": "formatted",
    "street": "street",
    "city": "locality",
    "region": "region",
    "postal code": "postal_code",
    "country": "country",
    "extended address": "subpremise",
}
_GOOGLE_IGNORED = (
    *("phonetic first name", "phonetic middle name", "phonetic last name", "yomi name", "given name yomi"),
    *("additional name yomi", "family name yomi", "photo", "file as", "name prefix", "initials", "short name"),
    *("sensitivity", "priority", "directory server", "mileage", "billing information", "organization 1 - type"),
    *("organization 1 - yomi name", "organization 1 - symbol"),
    *(
        f"{kind} {n} - {label}"
        for kind in ("e-mail", "phone", "address", "website")
        for n in _NUMBERS
        for label in ("label", "type")
    ),
)
_OUTLOOK_PARTS = {
    "street": "street",
    "city": "locality",
    "state": "region",
    "postal code": "postal_code",
    "country/region": "country",
    "country": "country",
}


def _addresses(names: Mapping[str, str], parts: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return the headers of the parts of each address, by the name of its field; `{}` stands for the part."""
    return {name: {pattern.format(header): part for header, part in parts.items()} for name, pattern in names.items()}


def _google(evidence: str, **columns: str) -> Dialect:
    points = {
        f"{field}__{LABEL_BEFORE}": "|".join(f"{name} {number} - value" for number in _NUMBERS)
        for field, name in (("emails", "e-mail"), ("phones", "phone"))
    }
    found = dialect(EntityKind.PEOPLE, evidence, **columns, **points, skipped="|".join(_GOOGLE_IGNORED))
    names = {f"Address {number}": f"address {number} - {{}}" for number in _NUMBERS}
    return found._replace(drops_empty=True, addresses=_addresses(names, _GOOGLE_PARTS))


def _outlook(evidence: str, parts: Mapping[str, str], places: Mapping[str, str], **columns: str) -> Dialect:
    found = dialect(EntityKind.PEOPLE, evidence, **columns)
    return found._replace(drops_empty=True, addresses=_addresses(places, parts))


ADDRESS_BOOK_DIALECTS = (
    _google(
        "first name|e-mail 1 - value",
        first_name="first name",
        middle_name="middle name",
        last_name="last name",
        organization="organization name",
        labels="labels",
    ),
    _google(
        "name|given name|e-mail 1 - value",
        name="name",
        first_name="given name",
        middle_name="additional name",
        last_name="family name",
        organization="organization 1 - name",
        labels="group membership",
    ),
    _outlook(
        "first name|last name|e-mail address|business phone",
        _OUTLOOK_PARTS,
        {"Business address": "business {}", "Home address": "home {}", "Other address": "other {}"},
        first_name="first name",
        middle_name="middle name",
        last_name="last name",
        organization="company",
        labels="categories",
        emails__work="e-mail address",
        emails__other="e-mail 2 address",
        emails__more="e-mail 3 address",
        phones__work="business phone",
        phones__home="home phone",
        phones__mobile="mobile phone",
        phones__other="other phone",
        phones__main="primary phone|company main phone",
        phones__work_2="business phone 2",
        phones__home_2="home phone 2",
        skipped="e-mail type|e-mail 2 type|e-mail 3 type|e-mail display name|e-mail 2 display name"
        "|e-mail 3 display name|priority|private|sensitivity|given yomi|surname yomi|company yomi|title",
    ),
    _outlook(
        "vorname|nachname|e-mail-adresse|telefon geschaftlich",
        {
            "straße": "street",
            "strasse": "street",
            "ort": "locality",
            "region": "region",
            "postleitzahl": "postal_code",
            "land/region": "country",
        },
        {"Adresse geschäftlich": "{} geschaftlich", "Adresse privat": "{} privat"},
        first_name="vorname",
        middle_name="weitere vornamen",
        last_name="nachname",
        organization="firma",
        labels="kategorien",
        emails__work="e-mail-adresse",
        emails__other="e-mail 2: adresse|e-mail 2-adresse",
        emails__more="e-mail 3: adresse|e-mail 3-adresse",
        phones__work="telefon geschaftlich",
        phones__home="telefon privat",
        phones__mobile="mobiltelefon",
        phones__other="weiteres telefon",
        phones__main="haupttelefon|telefon firma",
        skipped="e-mail-typ|e-mail 2: typ|e-mail 3: typ|e-mail: angezeigter name|e-mail 2: angezeigter name"
        "|e-mail 3: angezeigter name|prioritat|privat|vertraulichkeit|anrede",
    ),
    dialect(
        EntityKind.PEOPLE,
        "email address|first name|last name|member_rating",
        first_name="first name",
        last_name="last name",
        emails__work="email address",
        phones__work="phone number",
        organization="company",
        labels="tags",
        skipped="leid|euid|gmtoff|dstoff|member_rating|optin_ip|confirm_ip",
    )._replace(drops_empty=True),
)
SALESFORCE_REPORTS = (
    dialect(
        EntityKind.DEALS,
        "opportunity name|account name|stage",
        title="opportunity name",
        external_id="opportunity id",
        organization="account name",
        organization_id="account id",
        person="primary contact|contact name",
        value="amount",
        currency="amount currency|currency",
        stage="stage",
        closed_stage="stage",
        closed_at="close date",
        expected_close_date="close date",
        owner="opportunity owner",
        created_at="created date",
        updated_at="last modified date",
        lost_reason="loss reason|closed lost reason",
        probability="probability (%)",
        skipped="age|fiscal period|owner role|expected revenue",
    ),
    dialect(
        EntityKind.ORGANIZATIONS,
        "account name|account owner|billing city",
        name="account name",
        external_id="account id",
        owner="account owner",
        website="website",
        industry="industry",
        annual_revenue="annual revenue",
        employee_count="employees",
        created_at="created date",
        updated_at="last modified date",
        address__street="billing street|billing address line 1",
        address__locality="billing city",
        address__region="billing state/province|billing state",
        address__postal_code="billing zip/postal code|billing zip",
        address__country="billing country",
    ),
    dialect(
        EntityKind.PEOPLE,
        "first name|last name|account name|contact owner",
        first_name="first name",
        last_name="last name",
        external_id="contact id",
        organization="account name",
        organization_id="account id",
        emails__work="email",
        phones__work="phone",
        phones__mobile="mobile",
        owner="contact owner",
        created_at="created date",
        updated_at="last modified date",
    ),
)
"""Reports have the labels of fields, in a language of which only English is known."""
