"""The entity of the rows of a file whose headers have no prefix, by the fields that only it has."""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from pathlib import PurePath

from db.text import fold
from imports.dialects.languages import LANGUAGES, split
from imports.dialects.system_fields import TRANSLATED_FIELDS, SystemField
from imports.dialects.vocabulary import FILE_WORDS, TAX_HEADERS, EntityKind
from imports.errors import UnknownFileKind
from imports.headers.plain_headers import ADDRESS_HEADERS, COMPANY_HEADERS, CONTACT_HEADERS
from imports.messages import ImportMessageCode

EMAILS = frozenset(
    {
        *("email", "e-mail", "correo electronico", "courriel", "e-post", "epost", "eposta", "e-posta", "メール"),
        *("メールアドレス", *(word for language in LANGUAGES for word in split(language.people["emails"]))),
    }
)
PHONES = frozenset(
    {
        *("phone", "telefono", "telefon", "telefone", "telephone", "telefoon", "телефон", "電話"),
        *(word for language in LANGUAGES for word in split(language.people["phones"])),
    }
)
POINT = re.compile(f"^({'|'.join(sorted(map(re.escape, EMAILS | PHONES), key=len, reverse=True))})(?: - (.+))?$")
WORD = re.compile(r"[^\W\d_]+")
SIZE = frozenset({"industry", "annual_revenue", "employee_count", "people_count"})
"""Fields of organizations that no person has."""
PLACE = frozenset({"address", "website", "linkedin"})
"""Fields of organizations that lists of people have, too; an address with a website is an organization's."""
OF_OTHERS = frozenset(
    {
        *("stage", "stage_of", "pipeline", "value", "probability", "expected_close_date", "closed_at", "won_at"),
        *("lost_at", "due_date", "due_time", "is_done", "priority"),
    }
)
"""Fields that organizations do not have."""
OF_DEALS = frozenset({"stage", "stage_of", "pipeline", "status", "value"})
"""Fields of which a deal with a title has one; a person with a title may have a status, too."""
Vocabulary = Mapping[EntityKind, Mapping[str, SystemField]]


def bare_kind(names: AbstractSet[str], known: Vocabulary, file: str) -> EntityKind | None:
    """Return the entity of a header without prefixes, or None; `UnknownFileKind` if it may be two."""

    def fields(kind: EntityKind) -> set[str]:
        return {known[kind][name].field for name in names & known[kind].keys()}

    deal, note, activity = fields(EntityKind.DEALS), fields(EntityKind.NOTES), fields(EntityKind.ACTIVITIES)
    person, organization = fields(EntityKind.PEOPLE), fields(EntityKind.ORGANIZATIONS)
    if "title" in deal and deal & OF_DEALS and (deal & (OF_DEALS - {"status"}) or not _has_contacts(names, person)):
        return EntityKind.DEALS
    if "content" in note and note & {"created_at", "owner", *(name for name in note if "pinned" in name)}:
        return EntityKind.NOTES
    if "subject" in activity and activity & {"due_date", "done_at", "is_done", "type"}:
        return EntityKind.ACTIVITIES
    if person & {"first_name", "last_name"}:
        return EntityKind.PEOPLE
    if "name" in person and _has_contacts(names, person):
        return _kind_of_contacts(names, person, file)
    return _kind_of_named(names, organization, deal | activity, file) if "name" in organization else None


def _has_contacts(names: AbstractSet[str], person: AbstractSet[str]) -> bool:
    """Return whether a header has the parts of a person's name, email addresses or phone numbers."""
    is_person = bool(person & {"first_name", "last_name"}) or any(map(POINT.match, names))
    return is_person or not names.isdisjoint(CONTACT_HEADERS)


def _kind_of_named(
    names: AbstractSet[str], organization: AbstractSet[str], others: AbstractSet[str], file: str
) -> EntityKind | None:
    """Return whether rows with a name are organizations; parts of an address say so with the name of the file only.

    A name and an owner alone may be those of a deal, a task or a project. `others`: fields of deals and activities.
    """
    evidence = {"created_at", "people_count", "open_deals", "won_deals", "closed_deals", "address", "website"}
    if organization & evidence or ("owner" in organization and not others & OF_OTHERS and _are_most_known(names)):
        return EntityKind.ORGANIZATIONS
    return None if names.isdisjoint(ADDRESS_HEADERS) else kind_of_file(file)


def _are_most_known(names: AbstractSet[str]) -> bool:
    """Return whether most headers are those of organizations, in any language."""
    return 2 * len(names & TRANSLATED_FIELDS[EntityKind.ORGANIZATIONS].keys()) > len(names)


def _kind_of_contacts(names: AbstractSet[str], person: AbstractSet[str], file: str) -> EntityKind:
    """Return whether rows with a name and an email address or a phone number are people or organizations.

    Headers of all languages count as evidence: what they say decides what the name is.
    """
    known = TRANSLATED_FIELDS[EntityKind.ORGANIZATIONS]
    organization = {known[name].field for name in names & known.keys()}
    labels = any(point[2] for point in map(POINT.match, names) if point)
    if labels or person & {"organization", "organization_id"} or names & {"person created", *COMPANY_HEADERS}:
        return EntityKind.PEOPLE
    named = kind_of_file(file)
    if named is not None:
        return named
    if organization & SIZE or names & TAX_HEADERS or {"address", "website"} <= organization:
        return EntityKind.ORGANIZATIONS
    if organization & PLACE:
        raise UnknownFileKind(file, ImportMessageCode.HEADER_OF_TWO_KINDS)
    return EntityKind.PEOPLE


def kind_of_file(file: str) -> EntityKind | None:
    """Return the entity that the name of a file or of its sheet says; None if it says none, or several."""
    words = set(WORD.findall(fold(PurePath(file).name)))
    kinds = [kind for kind, names in FILE_WORDS.items() if words & names]
    return kinds[0] if len(kinds) == 1 else None
