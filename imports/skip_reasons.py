"""Why rows were skipped, in the language of the user who reads it."""

from db.models import ImportSkippedRow
from imports.spanish import SPANISH_HEADER, SPANISH_NAMES, SPANISH_REASONS

REASON_HEADER = "Skipped because"


def reason_header(locale: str) -> str:
    """Return the header of the column of reasons, which an import of the file leaves out."""
    return SPANISH_HEADER if _is_spanish(locale) else REASON_HEADER


def reason_in_language(row: ImportSkippedRow, locale: str) -> str:
    """Return the reason after the header of its column; in English if the language has no text for it."""
    if not _is_spanish(locale) or row.code not in SPANISH_REASONS:
        return row.reason
    params = {name: SPANISH_NAMES.get(name, {}).get(str(value), value) for name, value in (row.params or {}).items()}
    text = SPANISH_REASONS[row.code].format_map(params)
    return f"{row.column}: {text}" if row.column else text


def _is_spanish(locale: str) -> bool:
    return locale.partition("-")[0] == "es"
