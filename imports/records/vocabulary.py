"""Words of Pipedrive's files in six languages, folded (docs/decisions/import.md#dialects)."""

from enum import StrEnum

from db.default_settings import CALL, DEADLINE, EMAIL, LUNCH, MEETING, TASK


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


HEADER_PREFIXES = {
    EntityKind.ORGANIZATIONS: ("organization", "organisation", "organizacion", "organizacao"),
    EntityKind.PEOPLE: (
        *("person", "contact person", "persona", "persona de contacto"),
        *("kontaktperson", "pessoa", "pessoa de contato", "personne", "personne a contacter"),
    ),
    EntityKind.DEALS: ("deal", "trato", "negocio", "affaire"),
    EntityKind.ACTIVITIES: ("activity", "actividad", "aktivitat", "atividade", "activite"),
    EntityKind.NOTES: ("note", "nota", "notiz", "anotacao"),
}
"""Prefixes of headers, before the dash."""

FILE_WORDS = {
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

CURRENCY_OF = ("currency of ", "moneda de ", "moneda del ", "wahrung von ", "moeda de ", "moeda do ", "devise de ")
OF = (" of ", " de ", " del ")
POINT_LABELS = {"trabajo": "work", "casa": "home", "otro": "other", "movil": "mobile"}

CELL_VALUES: dict[CellType, dict[str, object]] = {
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
"""Folded words of a cell → their value."""

NOT_SHOWN = frozenset(
    {
        *("pending", "active", "abandoned", "closed won", "closed-won", "closedwon"),
        *("closed lost", "closed-lost", "closedlost"),
    }
)
"""Words of other systems, which messages do not offer to people."""
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


ACTIVITY_TYPES = {
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
"""Standard activity types by folded name."""

PHONE_WORDS = ("phone", "mobile", "telefono", "movil", "telefon", "handy", "telefone", "celular", "telephone")
"""A custom field with one of these words in its name holds phone numbers."""

WON_STAGES = frozenset({"closed won", "closedwon", "won", "customer"})
LOST_STAGES = frozenset(
    {"closed lost", "closedlost", "lost", "closed lost to competition", "closed-lost to competition"}
)
"""Folded names of stages that say, in systems without a status, how a deal was decided."""
