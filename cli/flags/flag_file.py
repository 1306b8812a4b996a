"""Flags as a file, to be kept beside the code or taken to another deployment: without people, and without salts.

What a file wants is compared with what is there, and the difference is told as the changes that anybody could make.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from beta.errors import ChangeError, ChangeErrorCode
from beta.flag_ops import AddRequirement, CreateFlag, Disable, Enable, RemoveRequirement, SetStage, UpdateFlag
from beta.op_base import Op, build_op, error_from_validation
from beta.rule_ops import PutSegment
from cli.flags.rule_diff import WantedRule, rule_ops
from db.flags import FlagSet
from db.models import BucketBy, Flag, FlagKind, FlagStage
from flags.constraints import validate_constraints
from flags.json_validation import InvalidFlagData


class FilePart(BaseModel):
    """A part of a file."""

    model_config = ConfigDict(extra="forbid")


class WantedRequirement(FilePart):
    """That a flag requires another."""

    parent_key: str
    is_enabled: bool = True
    variants: list[str] = Field(default_factory=list)


class WantedFlag(FilePart):
    """A flag. A kill is not in a file: it is closed and opened by hand."""

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
    """Given only by files of Unleash's: whoever fell into a percentage there does so here."""


class WantedSegment(FilePart):
    """Constraints under a name."""

    name: str
    constraints: list[JsonValue]


class FlagFile(FilePart):
    """A whole file; `environment` and `revision` tell where it is from."""

    format: Literal["afterwin.flags.1"] = "afterwin.flags.1"
    environment: str = ""
    revision: int = 0
    segments: list[WantedSegment] = Field(default_factory=list)
    flags: list[WantedFlag] = Field(default_factory=list)


def parse_flag_file(said: Any) -> FlagFile:
    """A file; `NotDone` where it is none."""
    try:
        return FlagFile.model_validate(said)
    except ValidationError as wrong:
        raise error_from_validation(wrong) from None


def build_flag_file(flags: FlagSet, environment: str, *, with_salts: bool = False) -> FlagFile:
    """Flags as a file; what is in the archive stays there."""
    names = {segment.id: segment.name for segment in flags.segments}
    kept = [flag for flag in flags.flags if flag.archived_at is None]
    return FlagFile(
        environment=environment,
        revision=flags.revision,
        segments=[WantedSegment(name=each.name, constraints=each.constraints) for each in flags.segments],
        flags=[_flag(flag, flags, names, with_salt=with_salts) for flag in kept],
    )


def _flag(flag: Flag, flags: FlagSet, names: Mapping[int, str], *, with_salt: bool) -> WantedFlag:
    said = {name: getattr(flag, name) for name in set(WantedFlag.model_fields) & set(Flag.c.keys()) - {"salt"}}
    rules = [rule for rule in flags.rules if rule.flag_key == flag.key]
    requires = [
        WantedRequirement(parent_key=each.parent_key, is_enabled=each.is_enabled, variants=list(each.variants))
        for each in flags.requirements
        if each.flag_key == flag.key
    ]
    salt = flag.salt if with_salt else None
    return WantedFlag(**said, rules=[WantedRule.of(rule, names) for rule in rules], requires=requires, salt=salt)


def segment_ops(wanted: FlagFile, flags: FlagSet) -> Iterator[PutSegment]:
    """What is to be done to segments; those that the file does not name are left alone."""
    known = {segment.name: segment.constraints for segment in flags.segments}
    for each in wanted.segments:
        try:
            constraints = validate_constraints(each.constraints)
        except InvalidFlagData as refused:
            raise ChangeError(ChangeErrorCode.INVALID, str(refused), "segments", each.name, *refused.path) from None
        if known.get(each.name) != constraints:
            yield build_op(PutSegment, name=each.name, constraints=each.constraints)


def create_op(wanted: WantedFlag, owner: str) -> CreateFlag:
    """How a flag is made that is not there."""
    said: dict[str, Any] = {name: getattr(wanted, name) for name in ("title", "description", "is_hidden", "bucket_by")}
    salt = {} if wanted.salt is None else {"salt": wanted.salt}
    more = {"flag_kind": wanted.kind, "owner": wanted.owner or owner, "review_by": wanted.review_by}
    return build_op(CreateFlag, **said, **more, **salt)


def flag_ops(wanted: WantedFlag, flags: FlagSet) -> list[Op]:
    """What is to be done to a flag that is there, so that it is as it is wanted."""
    flag: Any = next(each for each in flags.flags if each.key == wanted.key)
    return [
        *_description(wanted, flag),
        *_requirements(wanted, flags),
        *rule_ops(wanted.rules, flag, wanted.bucket_by, flags),
        *([build_op(SetStage, stage=wanted.stage)] if wanted.stage is not flag.stage else []),
        *([build_op(Enable if wanted.is_enabled else Disable)] if wanted.is_enabled is not flag.is_enabled else []),
    ]


DESCRIBED: Sequence[tuple[str, str]] = (
    ("title", "title"),
    ("description", "description"),
    ("flag_kind", "kind"),
    ("is_hidden", "is_hidden"),
    ("bucket_by", "bucket_by"),
    ("owner", "owner"),
    ("review_by", "review_by"),
)
"""What `UpdateFlag` calls what a flag says of itself."""


def _description(wanted: WantedFlag, flag: Flag) -> Iterator[Op]:
    said = {op: getattr(wanted, name) for op, name in DESCRIBED if getattr(wanted, name) != getattr(flag, name)}
    if not wanted.owner:
        said.pop("owner", None)
    if said:
        yield build_op(UpdateFlag, **said)


def _requirements(wanted: WantedFlag, flags: FlagSet) -> Iterator[Op]:
    now = {each.parent_key: each for each in flags.requirements if each.flag_key == wanted.key}
    for parent in now.keys() - {each.parent_key for each in wanted.requires}:
        yield build_op(RemoveRequirement, parent_key=parent)
    for each in wanted.requires:
        there = now.get(each.parent_key)
        if there is None or (there.is_enabled, list(there.variants)) != (each.is_enabled, each.variants):
            yield build_op(
                AddRequirement, parent_key=each.parent_key, is_enabled=each.is_enabled, variants=each.variants
            )
