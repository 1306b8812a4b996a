"""Changes to a flag itself: create, update, stage, switches, archive, requirements."""

import re
import secrets
from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from beta.errors import ChangeError, ChangeErrorCode
from beta.ops.base import (
    ChangeContext,
    Line,
    Op,
    People,
    Text,
    explicit_fields,
    flag_in,
    with_flag,
    with_flags,
    with_new_version,
    with_stopped_waves,
)
from beta.ops.membership_ops import revoke_invitations
from beta.refusals import Refusal
from db.flags.beta_state import BetaState
from db.flags.flag_set import FlagSet
from db.models import BucketBy, Flag, FlagKind, FlagRequirement, FlagStage
from flags.strategies import Strategy

KEY = re.compile(r"[a-z][a-z0-9_-]{1,62}", re.ASCII)
"""Keys of flags. A # is not allowed: it separates the flag from the rule in the evaluation engine."""
SALT_BYTES = 16

Salt = Annotated[Line, Field(max_length=64)]


class CreateFlag(Op):
    """Create the flag in the stage DRAFT, disabled."""

    kind: Literal["CREATE"] = "CREATE"
    people: ClassVar[People] = People.NONE
    title: Line
    description: Text = ""
    flag_kind: FlagKind = FlagKind.BETA
    is_hidden: bool = True
    bucket_by: BucketBy = BucketBy.COMPANY
    owner: Line
    review_by: date | None = None
    salt: Salt | None = None
    """Salt of a rollout imported from another system, so that its buckets stay the same. Default: a random salt."""

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Add the flag. Keys of archived flags stay taken."""
        if any(flag.key == key for flag in beta.flags.flags):
            raise ChangeError(ChangeErrorCode.TAKEN, Refusal.FLAG_EXISTS, "flag", flag=key)
        check_key(key)
        values = self.model_dump(exclude={"kind", "flag_kind", "salt"})
        state: dict[str, Any] = {"kind": self.flag_kind, "stage": FlagStage.DRAFT, "is_enabled": False, "variants": []}
        state |= dict.fromkeys(("killed_at", "killed_by", "killed_reason", "archived_at"))
        salt = self.salt or secrets.token_hex(SALT_BYTES)
        flag = Flag(key=key, salt=salt, created_at=context.now, version=1, **values, **state)
        return with_flags(beta, flags=[*beta.flags.flags, flag])


def check_key(key: str) -> None:
    """Raise `ChangeError` for the key of a new flag that has not the form of one."""
    if not KEY.fullmatch(key):
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.KEY_MALFORMED, "flag")


class UpdateFlag(Op):
    """Change properties of the flag. Fields that are not provided keep their values."""

    kind: Literal["UPDATE"] = "UPDATE"
    people: ClassVar[People] = People.NONE
    title: Line = ""
    description: Text = ""
    flag_kind: FlagKind = FlagKind.BETA
    is_hidden: bool = True
    bucket_by: BucketBy = BucketBy.COMPANY
    owner: Line = ""
    review_by: date | None = None

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Change the provided fields.

        `bucket_by` cannot change while a percentage rollout exists, because other users would get access.
        """
        values = dict(explicit_fields(self, "title", "description", "is_hidden", "bucket_by", "owner", "review_by"))
        if "flag_kind" in self.model_fields_set:
            values["kind"] = self.flag_kind
        rolls_out = any(_is_rollout(rule.strategy) for rule in beta.flags.rules if rule.flag_key == key)
        if rolls_out and values.get("bucket_by", flag_in(beta, key).bucket_by) is not flag_in(beta, key).bucket_by:
            raise ChangeError(
                ChangeErrorCode.IN_USE,
                Refusal.ROLLOUT_EXISTS,
                "bucket_by",
            )
        return with_flag(beta, key, **values)


def _is_rollout(strategy: Strategy) -> bool:
    return strategy.get("name") == "flexibleRollout"


class SetStage(Op):
    """Set the stage of the feature. DRAFT and RETIRED close it."""

    kind: Literal["SET_STAGE"] = "SET_STAGE"
    people: ClassVar[People] = People.ANY
    stage: FlagStage

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Set the stage."""
        return with_flag(beta, key, stage=self.stage)


class Enable(Op):
    """Enable the flag for its members and for the users that its rules match."""

    kind: Literal["ENABLE"] = "ENABLE"
    people: ClassVar[People] = People.ANY

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Enable the flag."""
        return with_flag(beta, key, is_enabled=True)


class Disable(Op):
    """Disable the flag for all users."""

    kind: Literal["DISABLE"] = "DISABLE"
    people: ClassVar[People] = People.NONE

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Disable the flag."""
        return with_flag(beta, key, is_enabled=False)


class Archive(Op):
    """Archive the flag permanently, revoke its unanswered invitations and stop its waves. Its key stays taken."""

    kind: Literal["ARCHIVE"] = "ARCHIVE"
    people: ClassVar[People] = People.INVITED
    needs_waves: ClassVar[bool] = True

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Archive the flag, unless another flag requires it."""
        children = [row.flag_key for row in beta.flags.requirements if row.parent_key == key]
        if children:
            raise ChangeError(ChangeErrorCode.IN_USE, Refusal.FLAG_REQUIRED, "flag", flags=", ".join(children))
        closed = with_stopped_waves(revoke_invitations(beta, key, context), key)
        return with_flag(closed, key, archived_at=context.now)


class AddRequirement(Op):
    """Make the flag depend on another: it is off unless the parent is on, or off if `is_enabled` is false."""

    kind: Literal["REQUIRE_ADD"] = "REQUIRE_ADD"
    people: ClassVar[People] = People.NONE
    parent_key: str
    is_enabled: bool = True
    variants: tuple[Line, ...] = ()

    @property
    def subject(self) -> str:
        """Label of the required flag."""
        return f"flag:{self.parent_key}"

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Add the requirement, unless it would make a cycle."""
        flag_in(beta, key)
        if not any(flag.key == self.parent_key and flag.archived_at is None for flag in beta.flags.flags):
            raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.PARENT_MISSING, "parent_key", flag=self.parent_key)
        if key in required_flags(beta.flags, self.parent_key):
            raise ChangeError(ChangeErrorCode.INVALID, Refusal.CYCLE, "parent_key", parent=self.parent_key, flag=key)
        others = _other_requirements(beta, key, self.parent_key)
        requirement = FlagRequirement(
            flag_key=key, parent_key=self.parent_key, is_enabled=self.is_enabled, variants=list(self.variants)
        )
        return with_new_version(with_flags(beta, requirements=[*others, requirement]), key)


def required_flags(flags: FlagSet, key: str) -> frozenset[str]:
    """Return the keys of a flag and of all flags that it requires, directly or not."""
    keys, pending = {key}, [key]
    while pending:
        current = pending.pop()
        new_keys = {row.parent_key for row in flags.requirements if row.flag_key == current} - keys
        keys |= new_keys
        pending += new_keys
    return frozenset(keys)


class RemoveRequirement(Op):
    """Remove the dependency on another flag."""

    kind: Literal["REQUIRE_REMOVE"] = "REQUIRE_REMOVE"
    people: ClassVar[People] = People.NONE
    parent_key: str

    @property
    def subject(self) -> str:
        """Label of the required flag."""
        return f"flag:{self.parent_key}"

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Remove the requirement."""
        flag_in(beta, key)
        others = _other_requirements(beta, key, self.parent_key)
        if len(others) == len(beta.flags.requirements):
            raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.NOT_REQUIRED, "parent_key", flag=self.parent_key)
        return with_new_version(with_flags(beta, requirements=others), key)


def _other_requirements(beta: BetaState, key: str, parent_key: str) -> list[FlagRequirement]:
    return [row for row in beta.flags.requirements if (row.flag_key, row.parent_key) != (key, parent_key)]
