"""Words of Pipedrive's files in English, British English and Spanish, folded (docs/decisions/import.md#dialects)."""

from enum import StrEnum
from typing import NamedTuple


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
    DONE = "done"
    PRIORITY = "priority"
    BUSY = "busy"
    ARCHIVED = "archived"
    YES = "yes"
    COUNT = "count"
    IGNORED = "ignored"


HEADER_PREFIXES = {
    EntityKind.ORGANIZATIONS: ("organization", "organisation", "organizacion"),
    EntityKind.PEOPLE: ("person", "contact person", "persona", "persona de contacto"),
    EntityKind.DEALS: ("deal", "trato", "negocio"),
    EntityKind.ACTIVITIES: ("activity", "actividad"),
    EntityKind.NOTES: ("note", "nota"),
}
"""Prefixes of headers, before the dash."""

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

CURRENCY_OF = ("currency of ", "moneda de ", "moneda del ")
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
    },
    CellType.PRIORITY: {
        "low": "LOW",
        "medium": "MEDIUM",
        "high": "HIGH",
        "baja": "LOW",
        "media": "MEDIUM",
        "alta": "HIGH",
    },
    CellType.BUSY: {"busy": True, "free": False, "ocupado": True, "libre": False},
    CellType.ARCHIVED: {"archived": True, "not archived": False, "archivado": True, "no archivado": False},
    CellType.YES: {"yes": True, "no": False, "si": True, "1": True, "0": False, "true": True, "false": False},
}
"""Folded words of a cell → their value."""


class StandardActivityType(NamedTuple):
    """An activity type that every Pipedrive company has. `is_contact` says whether doing one contacts the customer."""

    key: str
    name: str
    is_contact: bool


CALL = StandardActivityType("call", "Call", is_contact=True)
MEETING = StandardActivityType("meeting", "Meeting", is_contact=True)
EMAIL = StandardActivityType("email", "Email", is_contact=True)
LUNCH = StandardActivityType("lunch", "Lunch", is_contact=True)
TASK = StandardActivityType("task", "Task", is_contact=False)
DEADLINE = StandardActivityType("deadline", "Deadline", is_contact=False)

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
}
"""Standard activity types by folded name."""

PHONE_WORDS = ("phone", "mobile", "telefono", "movil")
"""A custom field with one of these words in its name holds phone numbers."""
