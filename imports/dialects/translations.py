"""Headers of Pipedrive's files in other languages than English and Spanish, folded, by our name of the field.

They are the words of its interface in these languages, as far as public material tells; no file of each language was at
hand (docs/decisions/import.md#dialects). A header that differs is listed as unknown, and can be mapped.
"""

from itertools import chain

from imports.dialects.languages import LANGUAGES, Language, split
from imports.dialects.vocabulary import EntityKind

_COMMON = {
    "external_id": ("pipedrive-system-id", "id do sistema do pipedrive", "id systeme pipedrive"),
    "updated_at": (
        "aktualisierungszeit",
        "aktualisiert am",
        "zeit der aktualisierung",
        "hora da atualizacao",
        "data de atualizacao",
        "atualizado em",
        "data atualizada",
        "heure de mise a jour",
        "mis a jour le",
    ),
    "visible_to": ("sichtbar fur", "visivel para", "visible par"),
    "owner": ("besitzer", "inhaber", "proprietario", "proprietaire"),
    "labels": ("etikett", "etiketten", "etiqueta", "etiquetas", "etiquette", "etiquettes", "libelle", "libelles"),
}
_LINKS = {
    "organization": ("organisation", "organizacao"),
    "organization_id": ("organisations-id", "id da organizacao", "id de l'organisation"),
    "person": ("kontaktperson", "pessoa de contato", "pessoa", "personne a contacter", "personne"),
    "person_id": ("kontaktperson-id", "personen-id", "id da pessoa", "id de la personne"),
}
_DEAL_LINKS = {
    "deal": ("titel des deals", "titulo do negocio", "negocio", "titre de l'affaire", "affaire"),
    "deal_id": ("deal-id", "id do negocio", "id de l'affaire"),
}
_DEAL_COUNTS = {
    "open_deals": ("offene deals", "negocios abertos", "negocios em aberto", "affaires ouvertes"),
    "won_deals": ("gewonnene deals", "negocios ganhos", "affaires gagnees"),
    "lost_deals": ("verlorene deals", "negocios perdidos", "affaires perdues"),
    "closed_deals": ("abgeschlossene deals", "negocios fechados", "affaires conclues"),
}
_ACTIVITY_COUNTS = {
    "total_activities": (
        *("gesamte aktivitaten", "gesamtzahl der aktivitaten", "total de atividades", "total des activites"),
        *("nombre total d'activites",),
    ),
    "done_activities": ("erledigte aktivitaten", "atividades concluidas", "activites terminees"),
    "undone_activities": ("zu erledigende aktivitaten", "atividades a fazer", "activites a faire"),
    "next_on": (
        *("datum der nachsten aktivitat", "datum nachste aktivitat", "nachste aktivitat am"),
        *(
            "data da proxima atividade",
            "proxima atividade em",
            "date de la prochaine activite",
            "prochaine activite le",
        ),
    ),
    "last_on": (
        *("datum der letzten aktivitat", "datum letzte aktivitat", "letzte aktivitat am"),
        *("data da ultima atividade", "ultima atividade em", "date de la derniere activite", "derniere activite le"),
    ),
    "mails": (
        *("anzahl e-mail-nachrichten", "anzahl der e-mail-nachrichten", "numero de mensagens de e-mail"),
        *("contagem de mensagens de e-mail", "nombre de messages e-mail", "nombre d'e-mails"),
    ),
    "mail_dates": (
        *("letzte e-mail erhalten", "letzte e-mail gesendet", "letzte erhaltene e-mail", "letzte gesendete e-mail"),
        *("ultimo e-mail recebido", "ultimo e-mail enviado", "dernier e-mail recu", "dernier e-mail envoye"),
    ),
}

_TRANSLATED_HEADERS: dict[EntityKind, dict[str, tuple[str, ...]]] = {
    EntityKind.ORGANIZATIONS: {
        **_COMMON,
        **_DEAL_COUNTS,
        **_ACTIVITY_COUNTS,
        "address": ("adresse", "endereco"),
        "website": ("webseite", "site", "site web"),
        "linkedin": ("linkedin-profil", "perfil do linkedin", "profil linkedin"),
        "industry": ("branche", "setor", "secteur"),
        "annual_revenue": ("jahresumsatz", "receita anual", "chiffre d'affaires annuel"),
        "employee_count": ("anzahl der mitarbeiter", "numero de funcionarios", "nombre d'employes"),
        "created_at": ("organisation erstellt", "organizacao criada", "organisation creee"),
        "people_count": ("personen", "pessoas", "personnes"),
    },
    EntityKind.PEOPLE: {
        **_COMMON,
        **_DEAL_COUNTS,
        **_ACTIVITY_COUNTS,
        "organization": _LINKS["organization"],
        "organization_id": _LINKS["organization_id"],
        "emails": ("e-mail-adresse", "courriel"),
        "phones": ("telefon", "telefone", "telephone"),
        "created_at": ("person erstellt", "pessoa criada", "personne creee"),
    },
    EntityKind.DEALS: {
        **_COMMON,
        **_LINKS,
        **_ACTIVITY_COUNTS,
        "title": ("titel", "titulo", "titre"),
        "value": ("wert", "valor", "valor do negocio", "valeur", "valeur de l'affaire"),
        "currency": ("wahrung", "moeda", "devise"),
        "creator": ("ersteller", "criador", "createur"),
        "pipeline": ("funil",),
        "stage": ("phase", "etapa", "etape"),
        "status": ("status", "statut"),
        "closed_at": (
            *("deal geschlossen am", "geschlossen am", "abgeschlossen am", "deal abgeschlossen am"),
            *("negocio fechado em", "fechado em"),
            *("affaire conclue le", "conclue le", "conclu le"),
        ),
        "lost_reason": (
            *("verlustgrund", "grund des verlusts", "motivo da perda", "motif de perte", "motif de la perte"),
            *("raison de la perte", "raison de perte"),
        ),
        "weighted": ("gewichteter wert", "valor ponderado", "valeur ponderee"),
        "expected_close_date": (
            *("erwartetes abschlussdatum", "voraussichtliches abschlussdatum"),
            *("data de fechamento esperada", "data prevista de fechamento", "date de cloture prevue"),
        ),
        "probability": ("wahrscheinlichkeit", "probabilidade", "probabilite"),
        "stage_changed_at": ("letzte phasenanderung", "ultima alteracao de etapa", "dernier changement d'etape"),
        "created_at": (
            *("deal erstellt", "deal erstellt am", "erstellt am", "erstellungsdatum"),
            *("negocio criado", "negocio criado em", "criado em", "data de criacao"),
            "data de criacao do negocio",
            *("affaire creee", "creee le", "cree le", "date de creation"),
        ),
    },
    EntityKind.ACTIVITIES: {
        **_COMMON,
        **_LINKS,
        **_DEAL_LINKS,
        "subject": ("betreff", "assunto", "objet"),
        "type": ("typ", "tipo"),
        "due_date": ("falligkeitsdatum", "data de vencimento", "date d'echeance"),
        "due_time": ("falligkeitszeit", "hora de vencimento", "heure d'echeance"),
        "duration": ("dauer", "duracao", "duree"),
        "is_done": ("erledigt", "concluido", "concluida", "feito", "termine", "terminee"),
        "done_at": (
            *("als erledigt markiert am", "zeitpunkt der erledigung", "marcada como concluida em"),
            *("data e hora de conclusao", "hora de conclusao", "marquee comme terminee le", "heure de fin"),
        ),
        "owner": (
            *("zugewiesen an", "zugewiesener benutzer", "besitzer", "atribuido ao usuario", "usuario responsavel"),
            *("proprietario", "attribuee a", "attribue a l'utilisateur", "attribuee a l'utilisateur", "proprietaire"),
            *("assigne a", "assignee a", "assigne a l'utilisateur", "assignee a l'utilisateur"),
        ),
        "created_at": (
            *("aktivitat erstellt", "hinzugefugt am", "atividade criada", "data adicionada", "adicionada em"),
            *("activite creee", "ajoutee le", "date d'ajout"),
        ),
        "note": ("notiz", "nota"),
        "priority": ("prioritat", "prioridade", "priorite"),
        "location": ("ort", "localizacao", "lieu"),
    },
    EntityKind.NOTES: {
        **_COMMON,
        **_LINKS,
        **_DEAL_LINKS,
        "content": ("inhalt", "conteudo", "contenu"),
        "owner": ("benutzer", "nutzer", "usuario", "utilisateur"),
        "created_at": ("notiz erstellt", "anotacao criada", "nota criada", "note creee"),
    },
}

WITH_LINKS = frozenset({EntityKind.DEALS, EntityKind.ACTIVITIES, EntityKind.NOTES})


def _headers(language: Language, kind: EntityKind, field: str) -> tuple[str, ...]:
    """Return the headers of a field in a language: those of its kind go before those of all kinds."""
    links = language.links if kind in WITH_LINKS or field.startswith("organization") else {}
    of_kind = getattr(language, kind.value)
    return tuple(chain.from_iterable(split(words.get(field, "")) for words in (of_kind, links, language.common)))


def _all_languages(kind: EntityKind, known: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    own = (getattr(language, kind.value).keys() for language in LANGUAGES)
    shared = (words.keys() for language in LANGUAGES for words in (language.links, language.common))
    fields = dict.fromkeys(chain(known, *own, *shared))
    return {
        field: (*known.get(field, ()), *(word for language in LANGUAGES for word in _headers(language, kind, field)))
        for field in fields
    }


TRANSLATED_HEADERS = {kind: _all_languages(kind, known) for kind, known in _TRANSLATED_HEADERS.items()}
