"""Further headers that propose what a column is, where a person looks at the proposal before anything is written.

They are looser than those that recognise a file: `Client` is the name in a list of organizations, and the organization
in one of deals.
"""

from imports.dialects.vocabulary import EntityKind

_COMPANY = (
    *("company", "company name", "customer", "customer name", "client", "client name", "firm", "business"),
    *("business name", "account", "account name", "organization name", "organisation name", "vendor", "supplier"),
    *("firma", "firmenname", "unternehmen", "kunde", "kundenname", "betrieb"),
    *("empresa", "nombre de la empresa", "cliente", "nombre del cliente", "razon social", "nombre comercial"),
    *("razao social", "nome da empresa", "nome do cliente", "nome fantasia"),
    *("societe", "entreprise", "nom de l'entreprise", "nom du client", "raison sociale", "compte"),
    *(
        "azienda",
        "ragione sociale",
        "ditta",
        "bedrijf",
        "bedrijfsnaam",
        "klant",
        "foretag",
        "kund",
        "firmanavn",
        "kunde",
    ),
)
_PERSON = (
    *("contact", "contact name", "full name", "person name", "contact person", "customer contact"),
    *("ansprechpartner", "kontakt", "kontaktperson", "vollstandiger name"),
    *("contacto", "nombre completo", "nombre y apellidos", "persona", "contato", "nome completo", "pessoa"),
    *("interlocuteur", "nom complet", "nom et prenom", "personne", "contatto", "contactpersoon"),
)
_NUMBER = (
    *("no", "nr", "number", "ref", "reference", "code", "key", "customer id", "customer no", "client id", "client no"),
    *("account id", "account no", "company id", "record id", "kundennummer", "kundennr", "codigo", "numero"),
    *("numero de cliente", "codigo de cliente", "n° client", "code client", "numero client", "external id"),
)
_OWNER = (
    *("sales rep", "sales representative", "account manager", "responsible", "assigned to", "owner name", "agent"),
    *("verantwortlich", "betreuer", "zustandig", "vertriebler", "comercial", "responsable", "vendedor", "responsavel"),
    *("commercial", "charge de compte", "assignee", "opportunity owner", "deal owner", "record owner", "company owner"),
)
_DAY = ("date", "day", "datum", "fecha", "data", "when", "start", "start date", "due")
_TEXT = (
    *("text", "comment", "comments", "notes", "note", "description", "details", "body", "message", "remark", "remarks"),
    *("bemerkung", "kommentar", "beschreibung", "notizen", "comentario", "comentarios", "observaciones", "descripcion"),
    *("notas", "observacoes", "descricao", "commentaire", "commentaires", "remarque", "description", "texte"),
)
_COMMON = {"external_id": _NUMBER, "owner": _OWNER}

PROPOSED_HEADERS: dict[EntityKind, dict[str, tuple[str, ...]]] = {
    EntityKind.DEALS: {
        **_COMMON,
        "title": (
            *("deal", "deal name", "deal title", "opportunity", "opportunity name", "name", "project", "project name"),
            *(
                "order",
                "order name",
                "subject",
                "auftrag",
                "angebot",
                "projekt",
                "bezeichnung",
                "oportunidad",
                "pedido",
            ),
            *("proyecto", "oportunidade", "projeto", "opportunite", "commande", "devis", "projet"),
        ),
        "organization": _COMPANY,
        "person": _PERSON,
        "value": (
            *(
                "amount",
                "total",
                "price",
                "sum",
                "revenue",
                "total amount",
                "deal value",
                "order value",
                "net",
                "gross",
            ),
            *("betrag", "summe", "preis", "umsatz", "auftragswert", "importe", "monto", "precio", "ingresos"),
            *("montante", "preco", "receita", "montant", "prix", "chiffre d'affaires", "total ttc", "total ht"),
        ),
        "currency": ("currency code", "ccy", "divisa", "waehrung"),
        "status": ("state", "result", "outcome", "ergebnis", "resultado", "resultat"),
        "stage": ("phase", "step", "stufe", "fase", "sales stage"),
        "expected_close_date": ("close date", "closing date", "expected close", "abschlussdatum", "fecha de cierre"),
        "created_at": ("created", "opened", "order date", "angelegt am", *_DAY),
    },
    EntityKind.ACTIVITIES: {
        **_COMMON,
        "subject": (
            "task",
            "title",
            "activity",
            "name",
            "what",
            "aufgabe",
            "titel",
            "tarea",
            "titulo",
            "tache",
            "titre",
        ),
        "due_date": _DAY,
        "due_time": ("time", "uhrzeit", "hora", "heure"),
        "type": ("kind", "activity type", "task type", "art", "clase"),
        "is_done": ("status", "completed", "complete", "state", "erledigt", "estado", "statut", "finished"),
        "note": _TEXT,
        "organization": _COMPANY,
        "person": _PERSON,
    },
    EntityKind.PEOPLE: {
        **_COMMON,
        "name": _PERSON,
        "organization": _COMPANY,
        "first_name": ("first", "forename", "firstname", "nome proprio", "nombre"),
        "last_name": ("last", "lastname", "cognome", "achternaam", "primer apellido"),
        "emails": ("mail", "e mail", "mail address", "correo", "email id", "courrier electronique"),
        "phones": (
            *("tel", "telephone number", "phone number", "mobile", "mobile phone", "cell", "cell phone", "handy"),
            *("rufnummer", "telefonnummer", "movil", "celular", "telefono movil", "telemovel", "portable", "cellulare"),
        ),
    },
    EntityKind.ORGANIZATIONS: {
        **_COMMON,
        "name": _COMPANY,
        "website": (
            "web",
            "url",
            "homepage",
            "web page",
            "web site",
            "internet",
            "pagina web",
            "domain",
            "site internet",
        ),
        "industry": ("business sector", "line of business", "gewerbe", "ramo", "giro", "secteur d'activite"),
        "employee_count": ("employees", "headcount", "mitarbeiter", "empleados", "funcionarios", "effectif"),
        "annual_revenue": ("turnover", "revenue", "umsatz", "facturacion", "faturamento", "chiffre d'affaires"),
        "address": ("full address", "postal address", "location", "anschrift", "domicilio", "indirizzo", "adres"),
        "parent": ("parent company", "mother company", "muttergesellschaft", "empresa matriz", "maison mere"),
    },
    EntityKind.NOTES: {
        "content": _TEXT,
        "organization": _COMPANY,
        "person": _PERSON,
        "created_at": ("created", *_DAY),
        "owner": ("author", "written by", "by", *_OWNER),
    },
}
"""Folded headers without points, by kind and field; the kinds in the order in which equal proposals count."""

FILE_KINDS = {
    EntityKind.DEALS: frozenset(
        {
            *("deal", "deals", "opportunity", "opportunities", "order", "orders", "sales", "pipeline", "leads"),
            *("auftrage", "angebote", "verkaufe", "tratos", "oportunidades", "pedidos", "ventas", "negocios", "vendas"),
            *("affaires", "opportunites", "commandes", "ventes", "devis"),
        }
    ),
    EntityKind.ACTIVITIES: frozenset(
        {
            *("activity", "activities", "task", "tasks", "calls", "meetings", "todo", "todos", "aufgaben", "termine"),
            *("tareas", "actividades", "tarefas", "atividades", "taches", "activites"),
        }
    ),
    EntityKind.NOTES: frozenset({"note", "notes", "comments", "notizen", "notas", "anotacoes", "commentaires"}),
}
"""Words in the name of a file that propose what its rows are; those of organizations and people are in `vocabulary`."""
CUSTOMER_WORDS = frozenset(
    {"customer", "customers", "client", "clients", "clientes", "kunden", "kunde", "klanten", "vendors", "suppliers"}
)
"""Words in the name of a file that propose organizations, though customers may be people."""
