"""The words that stand in Pipedrive's files, in English, British English and Spanish, folded (docs/decisions/import.md#dialects).

A vocabulary is a table: our name of a field, what its cells are, and the headers it is known by.
"""

from enum import StrEnum
from typing import NamedTuple


class EntityKind(StrEnum):
    """What the rows of a file are; in the order in which they are imported."""

    ORGANIZATIONS = "organizations"
    PEOPLE = "people"
    DEALS = "deals"
    ACTIVITIES = "activities"
    NOTES = "notes"


class CellType(StrEnum):
    """How the cells of a column are read."""

    TEXT = "text"
    NUMBER = "number"
    WHOLE = "whole"
    MOMENT = "moment"
    DAY = "day"
    CLOCK = "clock"
    LENGTH = "length"
    STATUS = "status"
    DONE = "done"
    PRIORITY = "priority"
    BUSY = "busy"
    ARCHIVED = "archived"
    YES = "yes"
    COUNT = "count"
    IGNORED = "ignored"


class SystemField(NamedTuple):
    """A system field, and how its cells are read."""

    field: str
    cells: CellType


def _vocabulary(table: str) -> dict[str, SystemField]:
    words: dict[str, SystemField] = {}
    for line in table.strip().splitlines():
        field, cells, headers = line.split(maxsplit=2)
        words.update({header.strip(): SystemField(field, CellType(cells)) for header in headers.split("|")})
    return words


HEADER_PREFIXES = {
    EntityKind.ORGANIZATIONS: ("organization", "organisation", "organizacion"),
    EntityKind.PEOPLE: ("person", "contact person", "persona", "persona de contacto"),
    EntityKind.DEALS: ("deal", "trato", "negocio"),
    EntityKind.ACTIVITIES: ("activity", "actividad"),
    EntityKind.NOTES: ("note", "nota"),
}
"""What stands before the dash of a prefixed header."""

EVERYWHERE = """
external_id     text     id | pipedrive system id | id de sistema de pipedrive | id del sistema de pipedrive
updated_at      moment   update time | hora de actualizacion | fecha de actualizacion
visible_to      text     visible to | visible para
skipped         ignored  skipped because
"""
LINKS = """
organization    text     organization | organisation | organizacion
organization_id text     organization id | organisation id | id de organizacion | id de la organizacion
person          text     contact person | person | persona de contacto | persona
person_id       text     contact person id | person id | id de persona de contacto | id de persona
"""
COUNTS = """
total_activities count    total activities | total de actividades | actividades totales
done_activities count    done activities | actividades completadas | actividades hechas
undone_activities count    activities to do | actividades pendientes | actividades por hacer
next_on         day      next activity date | fecha de la proxima actividad | fecha de proxima actividad
last_on         day      last activity date | fecha de la ultima actividad | fecha de ultima actividad
mails           ignored  email messages count | numero de mensajes de correo electronico
mail_dates      ignored  last email received | last email sent
"""
DEALS = """
open_deals count    open deals | tratos abiertos
won_deals count    won deals | tratos ganados
lost_deals count    lost deals | tratos perdidos
closed_deals count    closed deals | tratos cerrados
"""

SYSTEM_FIELDS = {
    EntityKind.ORGANIZATIONS: _vocabulary(
        f"""{EVERYWHERE.strip()}
name            text     name | nombre
owner           text     owner | propietario
labels          text     labels | label | etiquetas | etiqueta
address         text     address | direccion
website         text     website | sitio web
linkedin        text     linkedin profile | perfil de linkedin
industry        text     industry | sector
annual_revenue  text     annual revenue | ingresos anuales
employee_count  whole    number of employees | numero de empleados
parent          text     parent | organizacion matriz | parent organization | parent organisation
parent_id       text     parent id
created_at      moment   organization created | organisation created | organizacion creada | add time
people_count    count    people | personas
{DEALS.strip()}
{COUNTS.strip()}"""
    ),
    EntityKind.PEOPLE: _vocabulary(
        f"""{EVERYWHERE.strip()}
name            text     name | nombre
first_name      text     first name | nombre de pila
last_name       text     last name | apellido | apellidos
owner           text     owner | propietario
labels          text     labels | label | etiquetas | etiqueta
emails          text     email | e-mail | correo electronico
phones          text     phone | telefono
organization    text     organization | organisation | organizacion
organization_id text     organization id | organisation id | id de organizacion | id de la organizacion
created_at      moment   person created | persona creada | add time
{DEALS.strip()}
{COUNTS.strip()}"""
    ),
    EntityKind.DEALS: _vocabulary(
        f"""{EVERYWHERE.strip()}
{LINKS.strip()}
title           text     title | titulo
value           number   value | valor
currency        text     currency of value | currency | moneda de valor | moneda del valor | moneda
owner           text     owner | propietario
creator         text     creator | creador
pipeline        text     pipeline | embudo
stage           text     stage | etapa
stage_of        text     stage (pipeline) | etapa (embudo) | etapa (pipeline)
status          status   status | estado
won_at          moment   won time | fecha de ganado | hora de ganado
lost_at         moment   lost time | fecha de perdido | hora de perdido
closed_at       moment   deal closed on | trato cerrado el | trato cerrado
lost_reason     text     lost reason | motivo de perdida | razon de perdida
expected_close_date day  expected close date | fecha de cierre prevista
probability     number   probability | probabilidad
labels          text     label | labels | etiqueta | etiquetas
is_archived     archived archive status | estado de archivo
archived_at     moment   archive time | fecha de archivo
stage_changed_at moment  last stage change | ultimo cambio de etapa
created_at      moment   deal created | trato creado | add time
origin          text     source origin | origen de la fuente
origin_id       text     source origin id | id de origen de la fuente
channel         text     source channel | canal de la fuente
channel_id      text     source channel id | id de canal de la fuente
annual_recurring_value  number arr
monthly_recurring_value number mrr
annual_contract_value   number acv
weighted        ignored  weighted value | valor ponderado | currency of weighted value | moneda de valor ponderado
products        ignored  product name | product quantity | product amount | sequence enrollment | nombre del producto
more_currencies ignored  currency of arr | currency of mrr | currency of acv | moneda de arr | moneda de mrr
{COUNTS.strip()}"""
    ),
    EntityKind.ACTIVITIES: _vocabulary(
        f"""{EVERYWHERE.strip()}
{LINKS.strip()}
subject         text     subject | asunto
type            text     type | tipo
deal            text     deal | deal title | trato | titulo del trato
deal_id         text     deal id | id de trato | id del trato
lead            text     lead | lead title | prospecto
project         text     project | proyecto
due_day         day      due date | fecha de vencimiento
due_clock       clock    due time | hora de vencimiento
duration        length   duration | duracion
is_done         done     done | hecho | completada
done_at         moment   marked as done time | marcada como hecha | hora de marcado como hecho
owner           text     assigned to user | owner | asignada a | asignado a usuario | propietario
creator         text     creator | creador
created_at      moment   add time | activity created | hora de creacion | fecha de creacion
note            text     note | nota
priority        priority priority | prioridad
is_busy         busy     free/busy | libre/ocupado
public_description text  public description | descripcion publica
location        text     location | ubicacion"""
    ),
    EntityKind.NOTES: _vocabulary(
        f"""{EVERYWHERE.strip()}
{LINKS.strip()}
content         text     content | contenido
deal            text     deal title | deal | titulo del trato | trato
deal_id         text     deal id | id de trato | id del trato
lead            text     lead | lead title | prospecto
lead_id         text     lead id | id de prospecto
project         text     project | proyecto
owner           text     user | usuario
created_at      moment   add time | note created | hora de creacion | fecha de creacion
is_pinned_to_deal          yes note is pinned to deal | la nota esta fijada al trato
is_pinned_to_organization  yes note is pinned to organization | la nota esta fijada a la organizacion
is_pinned_to_organization  yes note is pinned to organisation
is_pinned_to_person        yes note is pinned to person | la nota esta fijada a la persona
pinned_elsewhere           ignored note is pinned to lead | note is pinned to project"""
    ),
}
"""Per kind: folded header without prefix → field."""

REQUIRED = {
    EntityKind.ORGANIZATIONS: {"name"},
    EntityKind.PEOPLE: {"name", "first_name", "last_name"},
    EntityKind.DEALS: {"title"},
    EntityKind.ACTIVITIES: {"subject"},
    EntityKind.NOTES: {"content"},
}
"""Without one of these a row of that kind is nothing."""

RELATIONS = frozenset({"organization", "organization_id", "person", "person_id", "deal", "deal_id"})

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
"""`<part> of <field>`: our part of an address. Pipedrive's Region is the wider one of its two."""

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
"""The words a cell may hold, folded."""

ACTIVITY_TYPES = {
    "call": ("call", "Call", True),
    "llamada": ("call", "Call", True),
    "meeting": ("meeting", "Meeting", True),
    "reunion": ("meeting", "Meeting", True),
    "email": ("email", "Email", True),
    "e-mail": ("email", "Email", True),
    "correo electronico": ("email", "Email", True),
    "lunch": ("lunch", "Lunch", True),
    "almuerzo": ("lunch", "Lunch", True),
    "task": ("task", "Task", False),
    "tarea": ("task", "Task", False),
    "deadline": ("deadline", "Deadline", False),
    "plazo": ("deadline", "Deadline", False),
}
"""Types of activity that every Pipedrive has: key, name, and whether doing one is a contact with the customer."""

PHONE_WORDS = ("phone", "mobile", "telefono", "movil")
"""A field of your own with one of these in its name holds phone numbers."""
