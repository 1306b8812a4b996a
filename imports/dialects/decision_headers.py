"""Headers of the days on which deals were won and lost, folded, in every language.

They count in every file, whatever its language: nothing else is called so, and a deal whose day of winning is
overlooked counts as won when it was created, or today.
"""

from collections.abc import Iterator
from itertools import product

from imports.dialects.languages import LANGUAGES, split

PATTERNS = (
    *("{} on", "{} at", "{} time", "{} date", "{} day", "{} date/time", "date {}", "time {}", "deal {} on"),
    *("{} el", "{} en", "fecha de {}", "hora de {}", "fecha {}", "trato {} el"),
    *("{} em", "{} no dia", "data de {}", "data do {}", "data da {}", "negocio {} em"),
    *("{} am", "{} um", "{}-datum", "{}datum", "datum {}", "deal {} am"),
    *("{} le", "date de {}", "affaire {} le"),
)
"""How a header is made of a word for winning or losing."""
WON = (
    *("won", "ganado", "ganada", "ganancia", "ganho", "ganha"),
    *("gewonnen", "gewinn", "gagne", "gagnee", "gain"),
)
LOST = ("lost", "perdido", "perdida", "perda", "verloren", "verlust", "perdu", "perdue", "perte")


def _headers(words: tuple[str, ...]) -> Iterator[str]:
    return (pattern.format(word) for pattern, word in product(PATTERNS, words))


def _of_languages(field: str) -> Iterator[str]:
    return (header for language in LANGUAGES for header in split(language.deals.get(field, "")))


WON_HEADERS = (
    *_headers(WON),
    *("datum des gewonnenen deals", "zeit des gewonnenen deals", "date du gain", "heure du gain", "heure de gain"),
    *("hora do ganho", "hora de ganho", "data do ganho", *_of_languages("won_at")),
)
LOST_HEADERS = (
    *_headers(LOST),
    *("datum des verlorenen deals", "zeit des verlorenen deals", "date de l'echec", "heure de l'echec"),
    *("heure de perte", "heure de la perte", "date de la perte", "hora da perda", *_of_languages("lost_at")),
)
