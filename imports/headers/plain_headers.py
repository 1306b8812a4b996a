"""Headers that mean something only in the plain lists that people keep: companies of people, parts of addresses.

An export of Pipedrive has columns of its own for both, and custom fields may be called like these.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from imports.dialects.languages import LANGUAGES, split, split_all
from imports.dialects.vocabulary import EntityKind

COMPANY_HEADERS = frozenset(
    {
        *("company", "company name", "employer", "firma", "firmenname", "unternehmen", "arbeitgeber"),
        *("empresa", "nombre de la empresa", "nombre de empresa", "nome da empresa", "compania"),
        *("societe", "entreprise", "nom de l'entreprise", "nom de la societe"),
        *(word for language in LANGUAGES for word in split(language.company)),
        *("yritys", "spolecnost", "nazev firmy", "organization name", "organisation name"),
        *("account name", "business name"),
    }
)
"""Headers of the company in a list of people or deals."""
ADDRESS_HEADERS = {
    **{word: part for language in LANGUAGES for part, words in split_all(language.places) for word in words},
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
WHOLE = "formatted"
WHOLE_ADDRESSES = frozenset(
    {
        *("address", "postal address", "mailing address", "home address", "direccion", "adresse", "anschrift"),
        *("endereco", "indirizzo", "adres", "adress", "адрес", "住所"),
    }
)
"""Headers of a whole address."""
CONTACT_HEADERS: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("e-mail address", "email address", "mail", "mail address", "e-mailadresse"), ("emails", "")),
    **dict.fromkeys(("emails", "e-mails", "email addresses", "email id", "primary email"), ("emails", "")),
    **dict.fromkeys(("work email", "business email", "office email", "e-mail geschaftlich"), ("emails", "work")),
    **dict.fromkeys(("private email", "personal email", "home email", "e-mail privat"), ("emails", "home")),
    **dict.fromkeys(("email 2", "e-mail 2", "second email", "secondary email", "other email"), ("emails", "other")),
    **dict.fromkeys(
        ("e-mail 2 address", "e-mail 2-adresse", "email address 2", "alternate email"), ("emails", "other")
    ),
    **dict.fromkeys(("tel", "tel.", "phone number", "phone no", "phone no.", "telephone number"), ("phones", "")),
    **dict.fromkeys(("phones", "phone numbers", "contact number", "primary phone"), ("phones", "")),
    **dict.fromkeys(("telephone", "telefonnummer", "telefon nr.", "numero de telefono", "fon"), ("phones", "")),
    **dict.fromkeys(
        ("work phone", "business phone", "office phone", "direct phone", "direct line"), ("phones", "work")
    ),
    **dict.fromkeys(
        ("telefon geschaftlich", "telefon (geschaftlich)", "telefon buro", "durchwahl"), ("phones", "work")
    ),
    **dict.fromkeys(("telephone (bureau)", "telephone bureau", "telephone professionnel"), ("phones", "work")),
    **dict.fromkeys(("telefono del trabajo", "telefono trabajo", "telefono oficina"), ("phones", "work")),
    **dict.fromkeys(("home phone", "private phone", "telefon privat", "telefon (privat)"), ("phones", "home")),
    **dict.fromkeys(("telephone (domicile)", "telephone domicile", "telefono particular"), ("phones", "home")),
    **dict.fromkeys(("mobile", "mobile phone", "mobile number", "mobile no", "mobile no."), ("phones", "mobile")),
    **dict.fromkeys(("cell", "cell phone", "cellphone", "cell number", "handy", "handynummer"), ("phones", "mobile")),
    **dict.fromkeys(("mobiltelefon", "mobil", "mobilnummer", "mobilfunk", "natel", "gsm"), ("phones", "mobile")),
    **dict.fromkeys(("movil", "telefono movil", "celular", "telemovel", "telefone celular"), ("phones", "mobile")),
    **dict.fromkeys(("portable", "telephone portable", "tel. mobile", "tel. portable"), ("phones", "mobile")),
    **dict.fromkeys(
        ("cellulare", "telefono cellulare", "mobiel", "mobiele telefoon", "mobielnummer"), ("phones", "mobile")
    ),
    **dict.fromkeys(("komorka", "telefon komorkowy", "cep telefonu", "cep"), ("phones", "mobile")),
    **dict.fromkeys(
        ("мобильныи телефон", "мобильныи", "сотовыи", "携帯電話", "携帯", "携帯番号"), ("phones", "mobile")
    ),
    **dict.fromkeys(("phone 2", "telephone 2", "second phone", "other phone", "telefon 2"), ("phones", "other")),
}
"""Headers of email addresses and phone numbers in a list of people, with their labels."""
AMBIGUOUS = frozenset(
    {
        *("land", "state", "estado", "region", "county", "cp"),
        *("via", "comune", "stato", "by", "sted", "il", "dom", "kod", "дом", "индекс", "国", "市", "cap"),
    }
)
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

    def place_of_person(self, name: str) -> str | None:
        """Return the part of a person's address that a header means; `WHOLE` for all of it, None for another."""
        if not self.is_plain or self.kind is not EntityKind.PEOPLE or (name in AMBIGUOUS and not self.has_address):
            return None
        return WHOLE if name in WHOLE_ADDRESSES else ADDRESS_HEADERS.get(name)

    def meanings(self, name: str) -> Iterator[tuple[str, str]]:
        """Yield the field and the part of it that a header means."""
        if not self.is_plain:
            return
        if self.kind in LINKED and not self.has_organization and name in COMPANY_HEADERS:
            yield "organization", ""
        if self.kind is EntityKind.PEOPLE and name in CONTACT_HEADERS:
            yield CONTACT_HEADERS[name]
        if self.kind is EntityKind.ORGANIZATIONS and (self.has_address or name not in AMBIGUOUS):
            part = ADDRESS_HEADERS.get(name)
            if part is not None:
                yield "address", part
