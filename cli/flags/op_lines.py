"""Proposed changes in words: users, companies, waves and news by their names, not by ids."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from beta.changes.subjects import condition_subjects, strategies_of, subject_references
from beta.ops.base import Op
from beta.ops.flag_text import Names, describe_op
from beta.ops.people_text import PHRASES, describe_people_op
from beta.ops.rule_ops import PutSegment
from cli.flags.subject_text import subject_text
from db.flags.flag_set import read_flags
from db.flags.news import news_with_id
from db.flags.platform import Platform
from db.flags.statements import COMPANY, USER
from db.flags.waves import WAVE


async def op_lines(platform: Platform, ops: Sequence[Op], key: str) -> list[str]:
    """Return what changes to the flag `key` would do, as lines of text."""
    flags, put = await read_flags(platform), {op.name for op in ops if isinstance(op, PutSegment)}
    replaced = [{"constraints": segment.constraints} for segment in flags.segments if segment.name in put]
    names = await condition_names(platform, [*strategies_of(ops), *replaced])
    lines = list[str]()
    for op in ops:
        if op.kind in PHRASES:
            subjects = [await subject_text(platform, reference) for reference in subject_references([op])]
            lines.append(describe_people_op(op, await _title(platform, op), subjects))
        else:
            lines += describe_op(op, key, flags, names)
    return lines


async def condition_names(platform: Platform, strategies: Iterable[Mapping[str, Any]]) -> Names:
    """Return the names of the users and companies in conditions, by attribute and id."""
    names: dict[tuple[str, str], str] = {}
    for value, company_id, user_id in condition_subjects(strategies):
        if (company := await platform.first(COMPANY, company_id=company_id)) is not None:
            names["companyId", value] = company.name
        if (user := await platform.first(USER, user_id=user_id)) is not None:
            names["userId", value] = user.name
    return names


async def _title(platform: Platform, op: Op) -> str | None:
    """Return the name of the wave of a change, or the text of its news; None if it is about neither."""
    if (wave_id := getattr(op, "wave_id", None)) is not None:
        wave = await platform.first(WAVE, wave_id=wave_id)
        return wave.name if wave else "unknown"
    if (news_id := getattr(op, "news_id", None)) is not None:
        news = await platform.first(news_with_id(news_id))
        return news.text if news else "unknown"
    title: str | None = getattr(op, "text", None) or getattr(op, "name", None)
    return title
