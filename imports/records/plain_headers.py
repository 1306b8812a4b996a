"""Headers that mean something only in the plain lists that people keep: companies of people, parts of addresses.

An export of Pipedrive has columns of its own for both, and custom fields may be called like these.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from imports.records.vocabulary import EntityKind

COMPANY_HEADERS = frozenset(
    {
        *("company", "company name", "employer", "firma", "firmenname", "unternehmen", "arbeitgeber"),
        *("empresa", "nombre de la empresa", "nombre de empresa", "nome da empresa", "compania"),
        *("societe", "entreprise", "nom de l'entreprise", "nom de la societe"),
        *("azienda", "bedrijf", "bedrijfsnaam", "foretag", "virksomhed", "firmanavn", "yritys"),
    }
)
"""Headers of the company in a list of people or deals."""
ADDRESS_HEADERS = {
    **dict.fromkeys(("street", "street address", "strasse", "strasse und hausnummer", "rue", "calle", "rua"), "street"),
    **dict.fromkeys(("logradouro", "straat", "address line 1", "indirizzo"), "street"),
    **dict.fromkeys(("house number", "hausnummer", "huisnummer"), "street_number"),
    **dict.fromkeys(("city", "town", "ville", "ort", "stadt", "wohnort", "ciudad", "localidad"), "locality"),
    **dict.fromkeys(("poblacion", "municipio", "cidade", "citta", "plaats", "woonplaats", "postort"), "locality"),
    **dict.fromkeys(("neighborhood", "neighbourhood", "bairro", "colonia", "barrio", "quartier"), "sublocality"),
    **dict.fromkeys(("zip", "zip code", "zipcode", "zip/postal code", "postal code", "post code"), "postal_code"),
    **dict.fromkeys(("postcode", "plz", "postleitzahl", "code postal", "cp", "codigo postal", "cep"), "postal_code"),
    **dict.fromkeys(("postnummer", "postnr", "postnr."), "postal_code"),
    **dict.fromkeys(("state/province", "state/region", "province", "provincia", "bundesland", "departement"), "region"),
    **dict.fromkeys(("kanton", "canton", "uf", "state", "estado", "region", "county"), "region"),
    **dict.fromkeys(("country", "country/region", "pays", "pais", "paese", "land"), "country"),
}
"""Headers of parts of an organization's address."""
AMBIGUOUS = frozenset({"land", "state", "estado", "region", "county", "cp"})
"""Those that mean something else where no other part of an address stands: a status, or a piece of ground."""
EXPORTED = frozenset(
    {
        *("created_at", "updated_at", "visible_to", "people_count", "open_deals", "won_deals", "lost_deals"),
        *("closed_deals", "total_activities", "done_activities", "undone_activities", "next_on", "last_on"),
        *("owner_teams", "deleted", "stage_changed_at", "archived_at", "is_archived", "weighted"),
    }
)
"""Fields that only exports have."""
LINKED = frozenset({EntityKind.PEOPLE, EntityKind.DEALS, EntityKind.ACTIVITIES})
ORGANIZATION = frozenset({"organization", "organization_id"})


class PlainHeaders:
    """What headers mean in one plain list; nothing if it is none."""

    def __init__(self, kind: EntityKind, names: AbstractSet[str], known: AbstractSet[str]) -> None:
        """Look at the folded headers of a table, and the fields that they are known to be."""
        self.kind = kind
        self.is_plain = known.isdisjoint(EXPORTED) and not any(" of address" in name for name in names)
        self.has_organization = not known.isdisjoint(ORGANIZATION)
        self.has_address = not names.isdisjoint(ADDRESS_HEADERS.keys() - AMBIGUOUS)

    def meanings(self, name: str) -> Iterator[tuple[str, str]]:
        """Yield the field and the part of it that a header means."""
        if not self.is_plain:
            return
        if self.kind in LINKED and not self.has_organization and name in COMPANY_HEADERS:
            yield "organization", ""
        if self.kind is EntityKind.ORGANIZATIONS and (self.has_address or name not in AMBIGUOUS):
            part = ADDRESS_HEADERS.get(name)
            if part is not None:
                yield "address", part
