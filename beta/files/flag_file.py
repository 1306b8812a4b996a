"""Flags as a file, for version control or another deployment. It has no users and no salts.

The difference between a file and the stored flags is expressed as operations.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any, Literal, TypeVar

import orjson
from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from beta.data_refusals import error_from_validation, refusing_invalid_data
from beta.errors import ChangeError, ChangeErrorCode, ChangeErrors, Problems
from beta.files.rule_diff import WantedRule, check_strategy, rule_ops
from beta.ops.base import Op, build_op
from beta.ops.flag_ops import (
    AddRequirement,
    CreateFlag,
    Disable,
    Enable,
    RemoveRequirement,
    SetStage,
    UpdateFlag,
    check_key,
)
from beta.ops.rule_ops import PutSegment
from beta.refusals import Refusal
from db.flags import FlagSet
from db.models import BucketBy, Flag, FlagKind, FlagStage
from flags.constraints import validate_constraints

PartT = TypeVar("PartT", bound=BaseModel)


class FilePart(BaseModel):
    """A part of a file. Unknown fields are errors."""

    model_config = ConfigDict(extra="forbid")


class WantedRequirement(FilePart):
    """A requirement: the flag needs another flag."""

    parent_key: str
    is_enabled: bool = True
    variants: list[str] = Field(default_factory=list)


class WantedFlag(FilePart):
    """A flag of a file. A kill is never part of it."""

    key: str
    title: str
    description: str = ""
    kind: FlagKind = FlagKind.BETA
    stage: FlagStage = FlagStage.DRAFT
    is_hidden: bool = True
    is_enabled: bool = False
    bucket_by: BucketBy = BucketBy.COMPANY
    owner: str = ""
    review_by: date | None = None
    rules: list[WantedRule] = Field(default_factory=list)
    requires: list[WantedRequirement] = Field(default_factory=list)
    salt: str | None = None
    """Only from Unleash's files: with the same salt, percentages select the same users."""


class WantedSegment(FilePart):
    """A named set of constraints."""

    name: str
    constraints: list[JsonValue]


class FlagFile(FilePart):
    """A whole file. `environment` and `revision` say where it was exported."""

    format: Literal["afterwin.flags.1"] = "afterwin.flags.1"
    environment: str = ""
    revision: int = 0
    segments: list[WantedSegment] = Field(default_factory=list)
    flags: list[WantedFlag] = Field(default_factory=list)


def parse_json(text: str) -> Any:
    """Return the value of a JSON text; raise `ChangeError` if it is something else."""
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        line, column = error.lineno, error.colno
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.NOT_JSON, "file", line=line, column=column) from None


def parse_flag_file(content: Any) -> FlagFile:
    """Return a file of parsed JSON.

    Raise `ChangeError` if it has another form: with what else is wrong in the parts that have the right one.
    """
    try:
        return FlagFile.model_validate(content)
    except ValidationError as error:
        problems = Problems()
        problems.errors.append(error_from_validation(error))
        _check_parts(content, problems)
        raise ChangeErrors(problems.errors) from None


def _check_parts(content: Any, problems: Problems) -> None:
    """Collect what is wrong with segments and flags of the right form, as far as the file alone can tell."""
    for segment in _parts(content, "segments", WantedSegment):
        with problems.collecting("segments", segment.name), refusing_invalid_data():
            validate_constraints(segment.constraints)
    for flag in _parts(content, "flags", WantedFlag):
        with problems.collecting("flags", flag.key):
            check_key(flag.key)
        for index, rule in enumerate(flag.rules):
            with problems.collecting("flags", flag.key, "rules", index):
                check_strategy(rule, flag.bucket_by)


def _parts(content: Any, name: str, model: type[PartT]) -> Iterator[PartT]:
    """Yield the elements of a list of a file that have the right form."""
    found = content.get(name) if isinstance(content, dict) else None
    for each in found if isinstance(found, list) else ():
        with suppress(ValidationError):
            yield model.model_validate(each)


def build_flag_file(flags: FlagSet, environment: str, *, with_salts: bool = False) -> FlagFile:
    """Return the flags that are not archived as a file."""
    names = {segment.id: segment.name for segment in flags.segments}
    live = [flag for flag in flags.flags if flag.archived_at is None]
    return FlagFile(
        environment=environment,
        revision=flags.revision,
        segments=[WantedSegment(name=each.name, constraints=each.constraints) for each in flags.segments],
        flags=[_wanted_flag(flag, flags, names, with_salt=with_salts) for flag in live],
    )


def _wanted_flag(flag: Flag, flags: FlagSet, names: Mapping[int, str], *, with_salt: bool) -> WantedFlag:
    columns = {name: getattr(flag, name) for name in set(WantedFlag.model_fields) & set(Flag.c.keys()) - {"salt"}}
    rules = [rule for rule in flags.rules if rule.flag_key == flag.key]
    requires = [
        WantedRequirement(parent_key=each.parent_key, is_enabled=each.is_enabled, variants=list(each.variants))
        for each in flags.requirements
        if each.flag_key == flag.key
    ]
    salt = flag.salt if with_salt else None
    return WantedFlag(**columns, rules=[WantedRule.of(rule, names) for rule in rules], requires=requires, salt=salt)


def segment_ops(wanted: WantedSegment, flags: FlagSet) -> Iterator[PutSegment]:
    """Return the operation for a segment if it differs."""
    stored = {segment.name: segment.constraints for segment in flags.segments}
    with refusing_invalid_data():
        constraints = validate_constraints(wanted.constraints)
    if stored.get(wanted.name) != constraints:
        yield build_op(PutSegment, name=wanted.name, constraints=wanted.constraints)


def create_op(wanted: WantedFlag, owner: str) -> CreateFlag:
    """Return the operation that creates a flag; `owner` is used if the file names none."""
    salt = {} if wanted.salt is None else {"salt": wanted.salt}
    return build_op(
        CreateFlag,
        title=wanted.title,
        description=wanted.description,
        is_hidden=wanted.is_hidden,
        bucket_by=wanted.bucket_by,
        flag_kind=wanted.kind,
        owner=wanted.owner or owner,
        review_by=wanted.review_by,
        **salt,
    )


def flag_ops(wanted: WantedFlag, flags: FlagSet) -> list[Op]:
    """Return the operations that make a stored flag equal to the wanted one; raise `ChangeErrors` if one is wrong."""
    flag: Any = next(each for each in flags.flags if each.key == wanted.key)
    problems, ops = Problems(), list[Op]()
    with problems.collecting():
        ops += _update_ops(wanted, flag)
    with problems.collecting():
        ops += _requirement_ops(wanted, flags)
    with problems.collecting():
        ops += rule_ops(wanted.rules, flag, wanted.bucket_by, flags)
    problems.errors += _missing_parents(wanted, flags)
    problems.raise_all()
    return [
        *ops,
        *([build_op(SetStage, stage=wanted.stage)] if wanted.stage is not flag.stage else []),
        *([build_op(Enable if wanted.is_enabled else Disable)] if wanted.is_enabled is not flag.is_enabled else []),
    ]


def _missing_parents(wanted: WantedFlag, flags: FlagSet) -> list[ChangeError]:
    """Return an error for each required flag that does not exist."""
    live = {flag.key for flag in flags.flags if flag.archived_at is None}
    missing = [each.parent_key for each in wanted.requires if each.parent_key not in live]
    return [
        ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.PARENT_MISSING, "requires", key, flag=key) for key in missing
    ]


UPDATED_COLUMNS: Sequence[tuple[str, str]] = (
    ("title", "title"),
    ("description", "description"),
    ("flag_kind", "kind"),
    ("is_hidden", "is_hidden"),
    ("bucket_by", "bucket_by"),
    ("owner", "owner"),
    ("review_by", "review_by"),
)
"""Pairs of a field of `UpdateFlag` and the column of the flag."""


def _update_ops(wanted: WantedFlag, flag: Flag) -> Iterator[Op]:
    values = {
        field: getattr(wanted, column)
        for field, column in UPDATED_COLUMNS
        if getattr(wanted, column) != getattr(flag, column)
    }
    if not wanted.owner:
        values.pop("owner", None)
    if values:
        yield build_op(UpdateFlag, **values)


def _requirement_ops(wanted: WantedFlag, flags: FlagSet) -> Iterator[Op]:
    stored = {each.parent_key: each for each in flags.requirements if each.flag_key == wanted.key}
    for parent_key in stored.keys() - {each.parent_key for each in wanted.requires}:
        yield build_op(RemoveRequirement, parent_key=parent_key)
    for each in wanted.requires:
        old = stored.get(each.parent_key)
        if old is None or (old.is_enabled, list(old.variants)) != (each.is_enabled, each.variants):
            yield build_op(
                AddRequirement, parent_key=each.parent_key, is_enabled=each.is_enabled, variants=each.variants
            )
