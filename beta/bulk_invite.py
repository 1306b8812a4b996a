"""Many invitations at once, from a file of comma-separated values: each row tells what becomes of it."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from typing import Any, NamedTuple

from beta.change_flag import change_flag
from beta.change_plan import ChangeResult, change_context, check_subjects
from beta.errors import ChangeError, ChangeErrorCode
from beta.membership_ops import Invite
from beta.op_base import ChangeContext, Op, build_op
from db.flags.beta_state import BetaState, read_beta
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.ids import row_id_of

COLUMNS = {"email": "email", "user": "user_id", "company": "company_id", "seats": "max_seats", "message": "message"}
KINDS = {"user": "User", "company": "Company"}
MAX_ROWS, MAX_FILE_CHARACTERS = 500, 1_000_000


class InviteOutcome(NamedTuple):
    """What becomes of a row: an invitation, or `refused`. `line` counts from the heading, which is 1."""

    line: int
    subject: str
    refused: ChangeError | None


class BulkInviteResult(NamedTuple):
    """What becomes of every row; `done` is null where it was only tried, or there was nothing to do."""

    outcomes: Sequence[InviteOutcome]
    done: ChangeResult | None


async def bulk_invite(
    flags: FlagUnitOfWork, key: str, text: str, *, reason: str, requires_approval: bool = False, dry_run: bool = False
) -> BulkInviteResult:
    """Invite whom the rows of a file name: columns `email`, or `company` and perhaps `user`, `seats`, `message`.

    Rows that cannot be meant are left out, and told.
    """
    at = change_context(flags, reason)
    outcomes, ops, beta = [], list[Op](), await read_beta(flags.platform, [key])
    for line, row in _rows(text):
        subject, (op, refused, beta) = _subject(row), await _tried(flags, key, row, beta, at)
        outcomes.append(InviteOutcome(line, subject, refused))
        ops += [] if op is None else [op]
    if dry_run or not ops:
        return BulkInviteResult(outcomes, None)
    return BulkInviteResult(
        outcomes, await change_flag(flags, key, ops, reason=reason, requires_approval=requires_approval)
    )


async def _tried(
    flags: FlagUnitOfWork, key: str, row: Mapping[str, str], beta: BetaState, at: ChangeContext
) -> tuple[Invite | None, ChangeError | None, BetaState]:
    try:
        op = build_op(Invite, **_values(row))
        _refuse_second(op, beta, at)
        await check_subjects(flags.platform, [op])
        return op, None, op.apply(beta, key, at)
    except ChangeError as refused:
        return None, refused, beta


def _refuse_second(op: Invite, beta: BetaState, at: ChangeContext) -> None:
    """Of two rows for the same, the first counts; invitations of other days may be replaced."""
    for each in beta.invitations:
        named = (each.for_company_id, each.for_user_id, each.email)
        if each.id in at.secrets and named == (op.company_id, op.user_id, op.email):
            raise ChangeError(ChangeErrorCode.TAKEN, "There is a row for them above.")


def _rows(text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    if len(text) > MAX_FILE_CHARACTERS:
        raise ChangeError(ChangeErrorCode.TOO_LONG, f"At most {MAX_FILE_CHARACTERS} characters are read.", "csv")
    reader = csv.DictReader(StringIO(text.removeprefix("\ufeff")), restkey="more", restval="", strict=True)
    try:
        names = [name.strip().lower() for name in reader.fieldnames or ()]
        _check_names(names)
        reader.fieldnames = names
        yield from _numbered(reader)
    except csv.Error as wrong:
        raise ChangeError(
            ChangeErrorCode.INVALID, f"This is no file of comma-separated values: {wrong}.", "csv"
        ) from None


def _numbered(reader: Any) -> Iterator[tuple[int, Mapping[str, str]]]:
    for number, row in enumerate(reader):
        if number == MAX_ROWS:
            raise ChangeError(ChangeErrorCode.LIMIT_EXCEEDED, f"At most {MAX_ROWS} rows are read.", "csv")
        yield reader.line_num, row


def _check_names(names: Sequence[str]) -> None:
    unknown = [name for name in names if name not in COLUMNS]
    if unknown or not {"email", "company"} & set(names) or len(set(names)) < len(names):
        message = f"The heading names some of {', '.join(COLUMNS)}, each once, among them email or company."
        raise ChangeError(ChangeErrorCode.INVALID, message, "csv")


def _values(row: Mapping[str, Any]) -> dict[str, Any]:
    if "more" in row:
        raise ChangeError(ChangeErrorCode.INVALID, "This row has more values than the heading.")
    said = {name: value.strip() for name, value in row.items() if value.strip()}
    return {COLUMNS[name]: _number(name, value) if name in KINDS else value for name, value in said.items()}


def _number(name: str, value: str) -> int:
    """An id as it is known outside, or its number."""
    number = int(value) if value.isascii() and value.isdigit() else row_id_of(KINDS[name], value)
    if number is None:
        raise ChangeError(ChangeErrorCode.INVALID, f"This is not the id of a {name}.", COLUMNS[name])
    return number


def _subject(row: Mapping[str, Any]) -> str:
    return str(row.get("email") or row.get("user") or row.get("company") or "").strip()
