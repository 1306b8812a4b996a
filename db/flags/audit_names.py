"""Names in the audit log, as they are when an entry is written: of its flag, and of what it is about.

A rule, a segment or a recipient may have no row any more; its name is then in the changed values.
"""

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from db.flags.platform import Platform
from db.flags.statements import FLAGS
from db.models import BetaInvitation, BetaWave, Company, Flag, FlagRule, User
from db.row import Row, select_rows

MAX_NAME_LENGTH = 255
NO_TITLES: Mapping[str, str] = MappingProxyType({})
NAMED_IN_VALUES = {"rule": ("flag_rule", "title"), "wave": ("beta_wave", "name")}
"""Table and column of the name of what may have been deleted, by the kind of subject."""


class EntryNames(NamedTuple):
    """The title of the flag and the name of the subject; null if there is none."""

    flag_title: str | None
    subject_name: str | None


async def names_of_entries(
    platform: Platform, entries: Sequence[Any], known_titles: Mapping[str, str] = NO_TITLES
) -> list[EntryNames]:
    """Return the names of each `AuditEntry`, in few statements for all of them. `known_titles` are not read."""
    titles = {**known_titles, **await _titles(platform, {entry.flag_key for entry in entries} - {None, *known_titles})}
    subjects = {entry.subject for entry in entries if entry.subject}
    found = await _names_of_subjects(platform, subjects)
    return [
        EntryNames(titles.get(entry.flag_key or ""), _cut(found.get(entry.subject or "") or _name_in_values(entry)))
        for entry in entries
    ]


async def _titles(platform: Platform, keys: Collection[str]) -> Mapping[str, str]:
    rows = await platform.all(FLAGS.where(Flag.c.key.in_(sorted(keys)))) if keys else []
    return {row.key: row.title for row in rows}


async def _names_of_subjects(platform: Platform, subjects: Collection[str]) -> Mapping[str, str]:
    users = await _rows(platform, User, _ids(subjects, "user"))
    invitations = await _rows(platform, BetaInvitation, _ids(subjects, "invitation"))
    users |= await _rows(platform, User, {row.for_user_id for row in invitations.values() if row.for_user_id})
    company_ids = {row.company_id for row in users.values()} | _ids(subjects, "company")
    company_ids |= {row.for_company_id for row in invitations.values() if row.for_company_id}
    companies = await _rows(platform, Company, company_ids)
    rules = await _rows(platform, FlagRule, _ids(subjects, "rule"))
    people = {f"user:{row.id}": f"{row.name} ({companies[row.company_id].name})" for row in users.values()}
    people |= {f"company:{row.id}": row.name for row in companies.values()}
    invited = {f"invitation:{row.id}": row.email or people[_recipient(row)] for row in invitations.values()}
    waves = await _rows(platform, BetaWave, _ids(subjects, "wave"))
    invited |= {f"wave:{row.id}": row.name for row in waves.values()}
    return people | invited | {f"rule:{row.id}": row.title for row in rules.values()}


def _recipient(invitation: BetaInvitation) -> str:
    is_for_user = invitation.for_user_id is not None
    return f"user:{invitation.for_user_id}" if is_for_user else f"company:{invitation.for_company_id}"


def _ids(subjects: Collection[str], kind: str) -> set[int]:
    parts = [subject.partition(":") for subject in subjects]
    return {int(text) for found, _, text in parts if found == kind and text.isascii() and text.isdigit()}


async def _rows(platform: Platform, model: type[Row], ids: set[int]) -> dict[int, Any]:
    if not ids:
        return {}
    rows: list[Any] = await platform.all(select_rows(model).where(model.c.id.in_(sorted(ids))))
    return {row.id: row for row in rows}


def _name_in_values(entry: Any) -> str | None:
    """Return the name of a deleted rule or wave in the values of the entry; the label itself of other subjects."""
    kind, _, name = (entry.subject or "").partition(":")
    table, column = NAMED_IN_VALUES.get(kind, ("", ""))
    for values in (entry.after, entry.before):
        row = (values or {}).get(f"{table}:{name}") if isinstance(values, Mapping) else None
        if row and row.get(column):
            return str(row[column])
    return name if kind in {"email", "segment", "flag", "wave"} else None


def _cut(name: str | None) -> str | None:
    return None if name is None else name[:MAX_NAME_LENGTH]
