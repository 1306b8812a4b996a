"""Words of Pipedrive's files, folded (docs/decisions/import.md#dialects); those of further languages in `languages`."""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import TypeVar

from db.default_settings import CALL, DEADLINE, EMAIL, LUNCH, MEETING, TASK
from imports.dialects.languages import LANGUAGES, split

T = TypeVar("T")


class EntityKind(StrEnum):
    """Entity of the rows of a file, in the order of import."""

    ORGANIZATIONS = "organizations"
    PEOPLE = "people"
    DEALS = "deals"
    ACTIVITIES = "activities"
    NOTES = "notes"


class CellType(StrEnum):
    """Type of the cells of a column."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    INTEGER = "integer"
    DATETIME = "datetime"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    STATUS = "status"
    CLOSED_STAGE = "closed stage"
    DELETED = "deleted"
    ONE = "one"
    DONE = "done"
    PRIORITY = "priority"
    BUSY = "busy"
    ARCHIVED = "archived"
    YES = "yes"
    COUNT = "count"
    IGNORED = "ignored"


def _words_of(name: str) -> Iterator[str]:
    """Yield the words for a meaning in the cells of further languages."""
    return (word for language in LANGUAGES for word in split(language.words.get(name, "")))


def _with_words(known: Mapping[str, T], **meanings: T) -> dict[str, T]:
    """Return known words with those of further languages, which never take the place of a known one."""
    more = {word: value for name, value in meanings.items() for word in _words_of(name)}
    return {**known, **{word: value for word, value in more.items() if word not in known}}


_PREFIXES = {
    EntityKind.ORGANIZATIONS: ("organization", "organisation", "organizacion", "organizacao"),
    EntityKind.PEOPLE: (
        *("person", "contact person", "persona", "persona de contacto"),
        *("kontaktperson", "pessoa", "pessoa de contato", "personne", "personne a contacter"),
    ),
    EntityKind.DEALS: ("deal", "trato", "negocio", "affaire"),
    EntityKind.ACTIVITIES: ("activity", "actividad", "aktivitat", "atividade", "activite"),
    EntityKind.NOTES: ("note", "nota", "notiz", "anotacao"),
}
HEADER_PREFIXES = {
    kind: tuple(dict.fromkeys((*known, *(each for words in LANGUAGES for each in split(words.prefixes[kind])))))
    for kind, known in _PREFIXES.items()
}
"""Prefixes of headers, before the dash."""

_FILE_WORDS = {
    EntityKind.ORGANIZATIONS: frozenset(
        {
            *("organization", "organizations", "organisation", "organisations", "company", "companies", "firms"),
            *("account", "accounts", "organizacion", "organizaciones", "empresa", "empresas"),
            *("organizacao", "organizacoes", "organisationen", "firma", "firmen", "unternehmen"),
            *("entreprise", "entreprises", "societe", "societes"),
        }
    ),
    EntityKind.PEOPLE: frozenset(
        {
            *("person", "persons", "people", "contact", "contacts", "persona", "personas", "contacto", "contactos"),
            *("pessoa", "pessoas", "contato", "contatos", "personen", "kontakt", "kontakte", "kontaktperson"),
            *("kontaktpersonen", "ansprechpartner", "personne", "personnes"),
        }
    ),
}
FILE_WORDS = {
    kind: known.union(*(split(words.files.get(kind, "")) for words in LANGUAGES)) for kind, known in _FILE_WORDS.items()
}
"""Words in the name of a file that say what its rows are, where its header does not."""

TAX_HEADERS = frozenset(
    {
        *("vat", "vat id", "vat no", "vat no.", "vat number", "tax id", "tax number", "ein", "company number"),
        *("cif", "numero de iva", "cnpj", "ust-id", "ustid", "ust-idnr", "ust-idnr.", "ust-id-nr.", "umsatzsteuer-id"),
        *("siren", "siret", "tva", "n° tva", "numero de tva", "tva intracommunautaire", "handelsregisternummer"),
    }
)
"""Headers of numbers that only organizations have."""

ADDRESS_PARTS = {
    "apartment/suite no": "subpremise",
    "apartamento/n.o de suite": "subpremise",
    "house number": "street_number",
    "numero de casa": "street_number",
    "street/road name": "street",
    "nombre de calle/carretera": "street",
    "district/sublocality": "sublocality",
    "distrito/sublocalidad": "sublocality",
    "city/town/village/locality": "locality",
    "ciudad/pueblo/aldea/localidad": "locality",
    "state/county": "region",
    "estado/condado": "region",
    "region": "district",
    "country": "country",
    "pais": "country",
    "zip/postal code": "postal_code",
    "codigo postal": "postal_code",
    "full/combined address": "formatted",
    "direccion completa/combinada": "formatted",
    "latitude": "latitude",
    "latitud": "latitude",
    "longitude": "longitude",
    "longitud": "longitude",
}
"""The part in a header `<part> of <field>` → our part of an address. Pipedrive's Region is the wider one of its two."""

CURRENCY_OF = (
    *(
        "currency of ",
        "moneda de ",
        "moneda del ",
        "wahrung von ",
        "moeda de ",
        "moeda do ",
        "devise de ",
        "devise du ",
    ),
    *("valuta di ", "valuta del ", "valuta van ", "valuta for ", "waluta ", "валюта "),
)
OF = (" of ", " de ", " del ")
POINT_LABELS = _with_words(
    {
        **dict.fromkeys(
            ("work", "trabajo", "arbeit", "geschaftlich", "travail", "bureau", "trabalho", "business"), "work"
        ),
        "business": "work",
        **dict.fromkeys(("home", "casa", "privat", "zuhause", "domicile"), "home"),
        **dict.fromkeys(("residencial", "particular"), "home"),
        **dict.fromkeys(("other", "otro", "andere", "sonstige", "autre", "outro"), "other"),
        **dict.fromkeys(("mobile", "movil", "mobil", "celular", "cell"), "mobile"),
    },
    work="work",
    home="home",
    other="other",
    mobile="mobile",
)

_CELL_VALUES: dict[CellType, dict[str, object]] = {
    CellType.STATUS: {
        "open": "OPEN",
        "abierto": "OPEN",
        "won": "WON",
        "ganado": "WON",
        "lost": "LOST",
        "perdido": "LOST",
        "deleted": "DELETED",
        "eliminado": "DELETED",
        **dict.fromkeys(("offen", "aberto", "ouvert", "ouverte"), "OPEN"),
        **dict.fromkeys(("gewonnen", "ganho", "gagne", "gagnee"), "WON"),
        **dict.fromkeys(("verloren", "perdu", "perdue"), "LOST"),
        "pending": "OPEN",
        **dict.fromkeys(("geloscht", "excluido", "supprime", "supprimee"), "DELETED"),
        **dict.fromkeys(("active", "in progress", "in_progress"), "OPEN"),
        **dict.fromkeys(("closed won", "closed-won", "closedwon"), "WON"),
        **dict.fromkeys(("abandoned", "closed lost", "closed-lost", "closedlost"), "LOST"),
    },
    CellType.DONE: {
        "to do": False,
        "done": True,
        **dict.fromkeys(("undone", "not done", "pending", "incomplete"), False),
        **dict.fromkeys(("complete", "finished"), True),
        "por hacer": False,
        "pendiente": False,
        "hecho": True,
        "hecha": True,
        "completada": True,
        "yes": True,
        "no": False,
        "si": True,
        "0": False,
        "1": True,
        **dict.fromkeys(("true", "wahr", "vrai", "verdadero", "verdadeiro"), True),
        **dict.fromkeys(("false", "falsch", "faux", "falso"), False),
        **dict.fromkeys(("erledigt", "concluido", "concluida", "feito", "termine", "terminee", "fait"), True),
        **dict.fromkeys(("zu erledigen", "offen", "a fazer", "pendente", "a faire"), False),
        **dict.fromkeys(("ja", "sim", "oui"), True),
        **dict.fromkeys(("nein", "nao", "non", "n", "f", "off"), False),
        **dict.fromkeys(("y", "t", "x", "on", "✓", "✔", "☑", "completed"), True),
        **dict.fromkeys(
            ("open", "abierto", "todo", "in_progress", "in progress", "not started", "waiting", "deferred"), False
        ),
    },
    CellType.PRIORITY: {
        "none": None,
        "low": "LOW",
        "medium": "MEDIUM",
        "high": "HIGH",
        **dict.fromkeys(("urgent", "highest", "critical"), "HIGH"),
        "normal": "MEDIUM",
        "lowest": "LOW",
        "baja": "LOW",
        "media": "MEDIUM",
        "alta": "HIGH",
        **dict.fromkeys(("niedrig", "baixa", "basse", "faible"), "LOW"),
        **dict.fromkeys(("mittel", "moyenne"), "MEDIUM"),
        **dict.fromkeys(("hoch", "haute", "elevee"), "HIGH"),
    },
    CellType.BUSY: {"busy": True, "free": False, "ocupado": True, "libre": False, "yes": True, "si": True, "no": False},
    CellType.ARCHIVED: {
        **dict.fromkeys(("archived", "archivado", "yes", "si"), True),
        **dict.fromkeys(("not archived", "no archivado", "no"), False),
    },
    CellType.YES: {
        **dict.fromkeys(("yes", "y", "si", "1", "true", "t", "x", "ja", "sim", "oui"), True),
        **dict.fromkeys(("no", "n", "0", "false", "f", "nein", "nao", "non"), False),
    },
}
MORE_CELL_VALUES: dict[CellType, dict[str, object]] = {
    CellType.STATUS: {"open": "OPEN", "won": "WON", "lost": "LOST", "deleted": "DELETED"},
    CellType.DONE: {"done": True, "to_do": False, "yes": True, "no": False},
    CellType.PRIORITY: {"low": "LOW", "medium": "MEDIUM", "high": "HIGH"},
    CellType.YES: {"yes": True, "no": False},
    CellType.ARCHIVED: {"yes": True, "no": False},
}
"""Values of cells by the meanings whose words further languages have."""
CELL_VALUES = {cells: _with_words(known, **MORE_CELL_VALUES.get(cells, {})) for cells, known in _CELL_VALUES.items()}
"""Folded words of a cell → their value."""

OF_OTHER_SYSTEMS = frozenset(
    {
        *("pending", "active", "abandoned", "closed won", "closed-won", "closedwon"),
        *("closed lost", "closed-lost", "closedlost", "complete", "finished", "incomplete", "not done", "undone"),
        *("urgent", "highest", "critical", "normal", "lowest"),
    }
)
NOT_SHOWN = OF_OTHER_SYSTEMS.union(*CELL_VALUES.values()) - (set().union(*_CELL_VALUES.values()) - OF_OTHER_SYSTEMS)
"""Words of other systems and of further languages, which messages do not offer to people."""
SPELLINGS = {
    "geloscht": "gelöscht",
    "gagne": "gagné",
    "gagnee": "gagnée",
    "excluido": "excluído",
    "supprime": "supprimé",
    "supprimee": "supprimée",
    "concluido": "concluído",
    "concluida": "concluída",
    "termine": "terminé",
    "terminee": "terminée",
    "a faire": "à faire",
    "nao": "não",
    "si": "sí",
    "elevee": "élevée",
}
"""How people write folded words that have accents."""


_ACTIVITY_TYPES = {
    "call": CALL,
    "llamada": CALL,
    "meeting": MEETING,
    "reunion": MEETING,
    "email": EMAIL,
    "e-mail": EMAIL,
    "correo electronico": EMAIL,
    "lunch": LUNCH,
    "almuerzo": LUNCH,
    "task": TASK,
    "tarea": TASK,
    "deadline": DEADLINE,
    "plazo": DEADLINE,
    **dict.fromkeys(("anruf", "chamada", "ligacao", "appel"), CALL),
    **dict.fromkeys(("besprechung", "treffen", "reuniao"), MEETING),
    **dict.fromkeys(("mittagessen", "almoco", "dejeuner"), LUNCH),
    **dict.fromkeys(("aufgabe", "tarefa", "tache"), TASK),
    **dict.fromkeys(("frist", "prazo", "echeance"), DEADLINE),
}
ACTIVITY_TYPES = _with_words(
    _ACTIVITY_TYPES, call=CALL, meeting=MEETING, email=EMAIL, lunch=LUNCH, task=TASK, deadline=DEADLINE
)
"""Standard activity types by folded name."""

PHONE_WORD = re.compile(
    r"\b(?:(?:phone|cellphone|smartphone|mobile|handy|movil|celular|cellulare|mobiel|komorka)s?\b|(?:mobil)?telefo\w*"
    r"|telephone\w*|handynummer\w*|мобильн\w*)|телефон|電話|携帯"
)
"""A custom field with one of these words in its folded name holds phone numbers."""

WON_STAGES = frozenset({"closed won", "closedwon", "won", "customer"})
LOST_STAGES = frozenset(
    {"closed lost", "closedlost", "lost", "closed lost to competition", "closed-lost to competition"}
)
"""Folded names of stages that say, in systems without a status, how a deal was decided."""
