"""System fields of Pipedrive's files: our name of each field, its cell type, and the folded headers it has.

Headers are English, British English and Spanish, without a prefix (docs/decisions/import.md#dialects). Those in other
languages are in `imports.dialects.translations`.
"""

from collections.abc import Iterable
from typing import NamedTuple

from imports.dialects.decision_headers import LOST_HEADERS, WON_HEADERS
from imports.dialects.translations import TRANSLATED_HEADERS
from imports.dialects.vocabulary import CellType, EntityKind


class SystemField(NamedTuple):
    """A system field and the type of its cells."""

    field: str
    cells: CellType


class FieldHeaders:
    """A system field with its headers."""

    def __init__(self, field: str, cells: CellType, *headers: str) -> None:
        """Name the field, its cell type, and its headers."""
        self.field = SystemField(field, cells)
        self.headers = headers


COMMON_FIELDS = (
    FieldHeaders(
        "external_id",
        CellType.TEXT,
        "id",
        "pipedrive system id",
        "id de sistema de pipedrive",
        "id del sistema de pipedrive",
    ),
    FieldHeaders("updated_at", CellType.DATETIME, "update time", "hora de actualizacion", "fecha de actualizacion"),
    FieldHeaders("visible_to", CellType.TEXT, "visible to", "visible para"),
    FieldHeaders("skipped", CellType.IGNORED, "skipped because", "omitida porque"),
    FieldHeaders("deleted", CellType.DELETED, "isdeleted", "is deleted", "is_deleted"),
    FieldHeaders("owner_teams", CellType.IGNORED, "owner teams", "equipos del propietario"),
)
LINK_FIELDS = (
    FieldHeaders("organization", CellType.TEXT, "organization", "organisation", "organizacion"),
    FieldHeaders(
        "organization_id",
        CellType.TEXT,
        "organization id",
        "organisation id",
        "id de organizacion",
        "id de la organizacion",
    ),
    FieldHeaders("person", CellType.TEXT, "contact person", "person", "persona de contacto", "persona"),
    FieldHeaders(
        "person_id", CellType.TEXT, "contact person id", "person id", "id de persona de contacto", "id de persona"
    ),
)
ACTIVITY_COUNTS = (
    FieldHeaders("total_activities", CellType.COUNT, "total activities", "total de actividades", "actividades totales"),
    FieldHeaders("done_activities", CellType.COUNT, "done activities", "actividades completadas", "actividades hechas"),
    FieldHeaders(
        "undone_activities", CellType.COUNT, "activities to do", "actividades pendientes", "actividades por hacer"
    ),
    FieldHeaders(
        "next_on",
        CellType.DATE,
        "next activity date",
        "fecha de la proxima actividad",
        "fecha de proxima actividad",
        "proxima actividad el",
    ),
    FieldHeaders(
        "last_on", CellType.DATE, "last activity date", "fecha de la ultima actividad", "fecha de ultima actividad"
    ),
    FieldHeaders("mails", CellType.IGNORED, "email messages count", "numero de mensajes de correo electronico"),
    FieldHeaders("mail_dates", CellType.IGNORED, "last email received", "last email sent"),
)
DEAL_COUNTS = (
    FieldHeaders("open_deals", CellType.COUNT, "open deals", "tratos abiertos", "negocios abiertos"),
    FieldHeaders("won_deals", CellType.COUNT, "won deals", "tratos ganados", "negocios ganados"),
    FieldHeaders("lost_deals", CellType.COUNT, "lost deals", "tratos perdidos", "negocios perdidos"),
    FieldHeaders("closed_deals", CellType.COUNT, "closed deals", "tratos cerrados", "negocios cerrados"),
)

OWNER_ID = FieldHeaders("owner_id", CellType.TEXT, "owner id", "id de propietario", "id del propietario")
CREATOR_ID = FieldHeaders("creator_id", CellType.TEXT, "creator id", "id de creador", "id del creador")

# Names and their halves count in every file, whatever its language: a person without one of them has half a name.
NAME = FieldHeaders(
    "name",
    CellType.TEXT,
    *("name", "nombre", "nome", "nom", "naam", "namn", "navn", "nazwa", "название", "имя", "фио"),
    *("ad", "adi", "isim", "名前", "氏名"),
)

ORGANIZATION_FIELDS = (
    *COMMON_FIELDS,
    NAME,
    FieldHeaders("owner", CellType.TEXT, "owner", "propietario"),
    OWNER_ID,
    FieldHeaders("labels", CellType.TEXT, "labels", "label", "etiquetas", "etiqueta"),
    FieldHeaders("address", CellType.TEXT, "address", "direccion"),
    FieldHeaders("website", CellType.TEXT, "website", "sitio web"),
    FieldHeaders("linkedin", CellType.TEXT, "linkedin profile", "perfil de linkedin"),
    FieldHeaders("industry", CellType.TEXT, "industry", "sector"),
    FieldHeaders("annual_revenue", CellType.TEXT, "annual revenue", "ingresos anuales"),
    FieldHeaders("employee_count", CellType.INTEGER, "number of employees", "numero de empleados"),
    FieldHeaders(
        "parent", CellType.TEXT, "parent", "organizacion matriz", "parent organization", "parent organisation"
    ),
    FieldHeaders("parent_id", CellType.TEXT, "parent id", "id de organizacion matriz"),
    FieldHeaders(
        "created_at",
        CellType.DATETIME,
        "organization created",
        "organisation created",
        *("organizacion creada", "organizacion creada el"),
        *("add time", "creation date"),
    ),
    FieldHeaders("people_count", CellType.COUNT, "people", "personas"),
    *DEAL_COUNTS,
    *ACTIVITY_COUNTS,
)

PERSON_FIELDS = (
    *COMMON_FIELDS,
    NAME,
    FieldHeaders(
        "first_name",
        CellType.TEXT,
        *("first name", "given name", "nombre de pila", "primer nombre"),
        *("vorname", "primeiro nome", "prenom", "voornaam", "fornamn", "fornavn", "imie", "名"),
    ),
    FieldHeaders(
        "last_name",
        CellType.TEXT,
        *("last name", "surname", "family name", "apellido", "apellidos"),
        *("nachname", "familienname", "sobrenome", "apelido", "nom de famille", "cognome", "achternaam"),
        *("efternamn", "etternavn", "efternavn", "nazwisko", "фамилия", "soyadi", "soyad", "姓"),
    ),
    FieldHeaders("owner", CellType.TEXT, "owner", "propietario"),
    OWNER_ID,
    FieldHeaders("labels", CellType.TEXT, "labels", "label", "etiquetas", "etiqueta"),
    FieldHeaders("emails", CellType.TEXT, "email", "e-mail", "email address", "e-mail address", "correo electronico"),
    FieldHeaders("phones", CellType.TEXT, "phone", "telefono"),
    FieldHeaders("organization", CellType.TEXT, "organization", "organisation", "organizacion"),
    FieldHeaders(
        "organization_id",
        CellType.TEXT,
        "organization id",
        "organisation id",
        "id de organizacion",
        "id de la organizacion",
    ),
    FieldHeaders(
        "created_at",
        CellType.DATETIME,
        "person created",
        "persona creada",
        "persona creada el",
        "add time",
        "creation date",
    ),
    *DEAL_COUNTS,
    *ACTIVITY_COUNTS,
)

DEAL_FIELDS = (
    *COMMON_FIELDS,
    *LINK_FIELDS,
    FieldHeaders("title", CellType.TEXT, "title", "titulo", "deal title", "deal name"),
    FieldHeaders("value", CellType.MONEY, "value", "valor"),
    FieldHeaders(
        "currency", CellType.TEXT, "currency of value", "currency", "moneda de valor", "moneda del valor", "moneda"
    ),
    FieldHeaders("owner", CellType.TEXT, "owner", "propietario"),
    OWNER_ID,
    FieldHeaders("creator", CellType.TEXT, "creator", "creador"),
    CREATOR_ID,
    FieldHeaders("pipeline", CellType.TEXT, "pipeline", "embudo"),
    FieldHeaders("stage", CellType.TEXT, "stage", "etapa"),
    FieldHeaders("stage_of", CellType.TEXT, "stage (pipeline)", "etapa (embudo)", "etapa (pipeline)"),
    FieldHeaders("status", CellType.STATUS, "status", "estado"),
    FieldHeaders("won_at", CellType.DATETIME, *WON_HEADERS),
    FieldHeaders("lost_at", CellType.DATETIME, *LOST_HEADERS),
    FieldHeaders(
        "closed_at",
        CellType.DATETIME,
        *("deal closed on", "closed on", "closed at", "closed date", "date closed", "closed time", "close time"),
        *("trato cerrado el", "trato cerrado", "negocio cerrado el", "negocio cerrado", "cerrado el"),
    ),
    FieldHeaders(
        "lost_reason", CellType.TEXT, "lost reason", "motivo de perdida", "motivo de la perdida", "razon de perdida"
    ),
    FieldHeaders("expected_close_date", CellType.DATE, "expected close date", "fecha de cierre prevista"),
    FieldHeaders("probability", CellType.PERCENT, "probability", "probabilidad"),
    FieldHeaders("labels", CellType.TEXT, "label", "labels", "etiqueta", "etiquetas"),
    FieldHeaders("is_archived", CellType.ARCHIVED, "archive status", "estado de archivo"),
    FieldHeaders("archived_at", CellType.DATETIME, "archive time", "fecha de archivo"),
    FieldHeaders("stage_changed_at", CellType.DATETIME, "last stage change", "ultimo cambio de etapa"),
    FieldHeaders(
        "created_at",
        CellType.DATETIME,
        *("deal created", "created on", "created at", "created date", "creation date", "date created", "add time"),
        *("trato creado", "trato creado el", "negocio creado", "negocio creado el", "creado el"),
        *("fecha de creacion", "hora de creacion"),
    ),
    FieldHeaders("origin", CellType.TEXT, "source origin", "origen de la fuente"),
    FieldHeaders("origin_id", CellType.TEXT, "source origin id", "id de origen de la fuente"),
    FieldHeaders("channel", CellType.TEXT, "source channel", "canal de la fuente"),
    FieldHeaders("channel_id", CellType.TEXT, "source channel id", "id de canal de la fuente"),
    FieldHeaders("annual_recurring_value", CellType.MONEY, "arr"),
    FieldHeaders("monthly_recurring_value", CellType.MONEY, "mrr"),
    FieldHeaders("annual_contract_value", CellType.MONEY, "acv"),
    FieldHeaders(
        "weighted",
        CellType.IGNORED,
        "weighted value",
        "valor ponderado",
        "currency of weighted value",
        "moneda de valor ponderado",
    ),
    FieldHeaders(
        "products",
        CellType.IGNORED,
        "product name",
        "product quantity",
        "product amount",
        "sequence enrollment",
        "nombre del producto",
    ),
    FieldHeaders(
        "more_currencies",
        CellType.IGNORED,
        "currency of arr",
        "currency of mrr",
        "currency of acv",
        "moneda de arr",
        "moneda de mrr",
    ),
    *ACTIVITY_COUNTS,
)

ACTIVITY_FIELDS = (
    *COMMON_FIELDS,
    *LINK_FIELDS,
    FieldHeaders("subject", CellType.TEXT, "subject", "asunto"),
    FieldHeaders("type", CellType.TEXT, "type", "tipo"),
    FieldHeaders("deal", CellType.TEXT, "deal", "deal title", "trato", "titulo del trato"),
    FieldHeaders("deal_id", CellType.TEXT, "deal id", "id de trato", "id del trato", "id del negocio"),
    FieldHeaders("lead", CellType.TEXT, "lead", "lead title", "prospecto"),
    FieldHeaders("project", CellType.TEXT, "project", "proyecto"),
    FieldHeaders("due_date", CellType.DATE, "due date", "fecha de vencimiento"),
    FieldHeaders("due_time", CellType.TIME, "due time", "hora de vencimiento"),
    FieldHeaders("duration", CellType.DURATION, "duration", "duracion"),
    FieldHeaders("is_done", CellType.DONE, "done", "hecho", "completada"),
    FieldHeaders(
        "done_at",
        CellType.DATETIME,
        *("marked as done time", "marcada como hecha", "hora de marcado como hecho"),
        *("hora en que se marco como completada", "hora en que se marco como hecha"),
    ),
    FieldHeaders(
        "owner",
        CellType.TEXT,
        *("assigned to user", "owner", "asignada a", "asignado a usuario", "asignada al usuario", "propietario"),
    ),
    FieldHeaders("owner_id", CellType.TEXT, "assigned to user id", "owner id", "id de propietario"),
    FieldHeaders("creator", CellType.TEXT, "creator", "creador"),
    CREATOR_ID,
    FieldHeaders(
        "created_at", CellType.DATETIME, "add time", "activity created", "hora de creacion", "fecha de creacion"
    ),
    FieldHeaders("note", CellType.TEXT, "note", "nota"),
    FieldHeaders("priority", CellType.PRIORITY, "priority", "prioridad"),
    FieldHeaders("is_busy", CellType.BUSY, "free/busy", "libre/ocupado"),
    FieldHeaders("public_description", CellType.TEXT, "public description", "descripcion publica"),
    FieldHeaders("location", CellType.TEXT, "location", "ubicacion"),
)

NOTE_FIELDS = (
    *COMMON_FIELDS,
    *LINK_FIELDS,
    FieldHeaders("content", CellType.TEXT, "content", "contenido"),
    FieldHeaders("deal", CellType.TEXT, "deal title", "deal", "titulo del trato", "trato"),
    FieldHeaders("deal_id", CellType.TEXT, "deal id", "id de trato", "id del trato"),
    FieldHeaders("lead", CellType.TEXT, "lead", "lead title", "prospecto"),
    FieldHeaders("lead_id", CellType.TEXT, "lead id", "id de prospecto"),
    FieldHeaders("project", CellType.TEXT, "project", "proyecto"),
    FieldHeaders("owner", CellType.TEXT, "user", "usuario"),
    FieldHeaders("owner_id", CellType.TEXT, "user id", "author id", "id de autor"),
    FieldHeaders("created_at", CellType.DATETIME, "add time", "note created", "hora de creacion", "fecha de creacion"),
    FieldHeaders("is_pinned_to_deal", CellType.YES, "note is pinned to deal", "la nota esta fijada al trato"),
    FieldHeaders(
        "is_pinned_to_organization",
        CellType.YES,
        "note is pinned to organization",
        "la nota esta fijada a la organizacion",
    ),
    FieldHeaders("is_pinned_to_organization", CellType.YES, "note is pinned to organisation"),
    FieldHeaders("is_pinned_to_person", CellType.YES, "note is pinned to person", "la nota esta fijada a la persona"),
    FieldHeaders("pinned_elsewhere", CellType.IGNORED, "note is pinned to lead", "note is pinned to project"),
)


def _by_header(fields: Iterable[FieldHeaders]) -> dict[str, SystemField]:
    return {header: row.field for row in fields for header in row.headers}


def _translated(kind: EntityKind) -> dict[str, SystemField]:
    """Return the fields by header in all languages. A translation never takes the header of another field."""
    fields = dict(SYSTEM_FIELDS[kind])
    by_name = {field.field: field for field in fields.values()}
    for name, headers in TRANSLATED_HEADERS[kind].items():
        if name in by_name:
            fields |= {header: by_name[name] for header in headers if header not in fields}
    return fields


SYSTEM_FIELDS = {
    EntityKind.ORGANIZATIONS: _by_header(ORGANIZATION_FIELDS),
    EntityKind.PEOPLE: _by_header(PERSON_FIELDS),
    EntityKind.DEALS: _by_header(DEAL_FIELDS),
    EntityKind.ACTIVITIES: _by_header(ACTIVITY_FIELDS),
    EntityKind.NOTES: _by_header(NOTE_FIELDS),
}
"""System fields by entity kind and folded header, in English and Spanish."""

TRANSLATED_FIELDS = {kind: _translated(kind) for kind in EntityKind}
"""System fields by entity kind and folded header, in all languages."""

REQUIRED = {
    EntityKind.ORGANIZATIONS: {"name"},
    EntityKind.PEOPLE: {"name", "first_name", "last_name"},
    EntityKind.DEALS: {"title"},
    EntityKind.ACTIVITIES: {"subject"},
    EntityKind.NOTES: {"content"},
}
"""Fields by entity kind; a file must have at least one of them."""

RELATIONS = frozenset({"organization", "organization_id", "person", "person_id", "deal", "deal_id"})
"""Fields that link a row to another."""
