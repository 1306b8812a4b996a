"""Exports of other systems as tables of columns: HubSpot and Odoo.

A dialect is recognised by headers that only it has. Each of its columns fills a field, or a part of one such as
`address.street`; all others become custom fields. Headers follow public documentation; no exported file was at hand.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from imports.pipedrive.column_mapping import KINDS_WITH_CUSTOM_FIELDS, mappable_fields
from imports.pipedrive.headers import CustomColumn, Layout, SystemColumn, normalize_header
from imports.pipedrive.vocabulary import CellType, EntityKind

CLOSED_STAGE = "closed_stage"
"""The field of a stage whose name says whether a deal is won or lost, in systems without a status."""
IGNORED = "skipped"


class OtherDialect(NamedTuple):
    """The export of one kind of record: the headers that tell it, and the fields that its columns fill."""

    kind: EntityKind
    evidence: frozenset[str]
    columns: Mapping[str, tuple[str, ...]]


def _dialect(kind: EntityKind, evidence: str, **columns: str) -> OtherDialect:
    """Return a dialect of fields with their headers, separated by bars. A double underscore begins a part."""
    fields: dict[str, tuple[str, ...]] = {}
    for name, headers in columns.items():
        for header in headers.split("|"):
            fields[header] = (*fields.get(header, ()), name.replace("__", "."))
    return OtherDialect(kind, frozenset(evidence.split("|")), fields)


_HUBSPOT = {"external_id": "record id", "created_at": "create date", "updated_at": "last modified date"}
_HUBSPOT_ADDRESS = {
    "address__street": "street address",
    "address__locality": "city",
    "address__region": "state/region",
    "address__postal_code": "postal code",
    "address__country": "country/region|country",
}
DIALECTS = (
    _dialect(
        EntityKind.ORGANIZATIONS,
        "record id|company name",
        **_HUBSPOT,
        **_HUBSPOT_ADDRESS,
        name="company name",
        owner="company owner",
        website="website url",
        industry="industry",
        employee_count="number of employees",
        annual_revenue="annual revenue",
        linkedin="linkedin company page",
    ),
    _dialect(
        EntityKind.PEOPLE,
        "record id|first name|last name",
        **_HUBSPOT,
        first_name="first name",
        last_name="last name",
        owner="contact owner",
        emails__work="email",
        phones__work="phone number",
        phones__mobile="mobile phone number",
        organization="associated company|associated company (primary)",
        organization_id="associated company ids (primary)|primary associated company id",
    ),
    _dialect(
        EntityKind.DEALS,
        "record id|deal name|deal stage",
        **_HUBSPOT,
        title="deal name",
        pipeline="pipeline",
        stage="deal stage",
        closed_stage="deal stage",
        closed_at="close date",
        owner="deal owner",
        value="amount",
        currency="currency|deal currency code",
        lost_reason="closed lost reason",
        organization="associated company|associated company (primary)",
        organization_id="associated company ids (primary)|primary associated company id",
        skipped="deal probability|weighted amount|forecast amount",
    ),
    _dialect(
        EntityKind.ACTIVITIES,
        "record id|task title",
        **_HUBSPOT,
        subject="task title",
        type="task type",
        due_date="due date",
        note="notes|task notes",
        owner="assigned to",
        organization="associated company",
    ),
    _dialect(
        EntityKind.DEALS,
        "opportunity|expected revenue|stage",
        external_id="id|external id",
        title="opportunity",
        organization="customer|company name",
        owner="salesperson",
        value="expected revenue",
        currency="currency",
        stage="stage",
        closed_stage="stage",
        closed_at="closed date",
        expected_close_date="expected closing",
        created_at="created on",
        updated_at="last updated on",
        lost_reason="lost reason",
        skipped="probability (%)|prorated revenue|active",
    ),
    _dialect(
        EntityKind.ORGANIZATIONS,
        "display name|tax id",
        external_id="id|external id",
        name="display name",
        owner="salesperson",
        website="website",
        address__street="street",
        address__locality="city",
        address__region="state",
        address__postal_code="zip",
        address__country="country",
        created_at="created on",
        updated_at="last updated on",
    ),
)
"""Dialects in the order in which they are tried: companies and contacts of HubSpot both have a record id."""


def parse_other_header(header: Sequence[str]) -> Layout | None:
    """Return the meaning of each column of another system's export; None if it is of none that is known."""
    folded = [normalize_header(text) for text in header]
    dialect = next((dialect for dialect in DIALECTS if dialect.evidence <= set(folded)), None)
    if dialect is None:
        return None
    columns = list(_columns(dialect, header, folded))
    known = {column.index for column in columns}
    customs = list(_customs(header, known)) if dialect.kind in KINDS_WITH_CUSTOM_FIELDS else []
    return Layout(dialect.kind, tuple(columns), tuple(customs), ())


def _columns(dialect: OtherDialect, header: Sequence[str], folded: Sequence[str]) -> Iterator[SystemColumn]:
    cells, used = mappable_fields(dialect.kind), set[str]()
    for index, name in enumerate(folded):
        for target in dialect.columns.get(name, ()):
            field, _, part = target.partition(".")
            if target not in used or field == IGNORED:
                used.add(target)
                kind = {CLOSED_STAGE: CellType.CLOSED_STAGE, IGNORED: CellType.IGNORED}.get(field) or cells[field]
                yield SystemColumn(index, header[index], field, kind, part)


def _customs(header: Sequence[str], known: set[int]) -> Iterator[CustomColumn]:
    seen: list[str] = []
    for index, text in enumerate(header):
        if index not in known and text.strip():
            column = CustomColumn(index, text, text.strip(), 0)
            yield CustomColumn(index, text, text.strip(), seen.count(column.folded))
            seen.append(column.folded)
