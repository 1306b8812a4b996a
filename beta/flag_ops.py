"""Changes of a flag itself: that it is there, how far it has come, whether it is on."""

import re
import secrets
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from beta.errors import ChangeError, ChangeErrorCode
from beta.op_base import (
    ChangeContext,
    Line,
    Op,
    Text,
    explicit_fields,
    flag_in,
    with_flag,
    with_flags,
    with_new_version,
)
from db.flags.beta_state import BetaState
from db.models import BucketBy, Flag, FlagKind, FlagRequirement, FlagStage
from flags.strategies import Strategy

KEY = re.compile(r"[a-z][a-z0-9_-]{1,62}", re.ASCII)
"""The key of a flag: lower case, and without the # that parts it from the rule in the engine."""
SALT_BYTES = 16


Salt = Annotated[Line, Field(max_length=64)]


class CreateFlag(Op):
    """Make the flag: a DRAFT that is not enabled, so open to nobody yet."""

    kind: Literal["CREATE"] = "CREATE"
    title: Line
    description: Text = ""
    flag_kind: FlagKind = FlagKind.BETA
    is_hidden: bool = True
    bucket_by: BucketBy = BucketBy.COMPANY
    owner: Line
    review_by: date | None = None
    salt: Salt | None = None
    """What a roll-out counted with elsewhere, so that nobody changes sides; if not given, one that nobody knows."""

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """With the flag, if the key is free; keys of archived flags are not."""
        if any(flag.key == key for flag in beta.flags.flags):
            raise ChangeError(ChangeErrorCode.TAKEN, f"There is a flag {key!r} already.", "flag")
        _check_key(key)
        said = self.model_dump(exclude={"kind", "flag_kind", "salt"})
        state: dict[str, Any] = {"kind": self.flag_kind, "stage": FlagStage.DRAFT, "is_enabled": False, "variants": []}
        state |= dict.fromkeys(("killed_at", "killed_by", "killed_reason", "archived_at"))
        salt = self.salt or secrets.token_hex(SALT_BYTES)
        flag = Flag(key=key, salt=salt, created_at=at.now, version=1, **said, **state)
        return with_flags(beta, flags=[*beta.flags.flags, flag])


def _check_key(key: str) -> None:
    if not KEY.fullmatch(key):
        msg = "A key begins with a letter; letters, digits, - and _ follow, 63 at most."
        raise ChangeError(ChangeErrorCode.INVALID, msg, "flag")


class UpdateFlag(Op):
    """Say other things of the flag; what is left out stays as it is."""

    kind: Literal["UPDATE"] = "UPDATE"
    title: Line = ""
    description: Text = ""
    flag_kind: FlagKind = FlagKind.BETA
    is_hidden: bool = True
    bucket_by: BucketBy = BucketBy.COMPANY
    owner: Line = ""
    review_by: date | None = None

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """With what was said. Whose id decides cannot change while there is a percentage: it would let in others."""
        said = dict(explicit_fields(self, "title", "description", "is_hidden", "bucket_by", "owner", "review_by"))
        if "flag_kind" in self.model_fields_set:
            said["kind"] = self.flag_kind
        rolls_out = any(_is_rollout(rule.strategy) for rule in beta.flags.rules if rule.flag_key == key)
        if rolls_out and said.get("bucket_by", flag_in(beta, key).bucket_by) is not flag_in(beta, key).bucket_by:
            raise ChangeError(
                ChangeErrorCode.IN_USE, "A roll-out counts by it; remove the roll-out first.", "bucket_by"
            )
        return with_flag(beta, key, **said)


def _is_rollout(strategy: Strategy) -> bool:
    return strategy.get("name") == "flexibleRollout"


class SetStage(Op):
    """Say how far the feature has come; DRAFT and RETIRED close it."""

    kind: Literal["SET_STAGE"] = "SET_STAGE"
    stage: FlagStage

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """With that stage."""
        return with_flag(beta, key, stage=self.stage)


class Enable(Op):
    """Turn the flag on, for whom its members and rules say."""

    kind: Literal["ENABLE"] = "ENABLE"

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """Enabled."""
        return with_flag(beta, key, is_enabled=True)


class Disable(Op):
    """Turn the flag off for everybody."""

    kind: Literal["DISABLE"] = "DISABLE"

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """Not enabled."""
        return with_flag(beta, key, is_enabled=False)


class Kill(Op):
    """Close the feature for everybody at once, in an emergency; it stays so until it is revived."""

    kind: Literal["KILL"] = "KILL"
    needs_reason = True

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """Killed; who was first, and why, is not forgotten."""
        if flag_in(beta, key).killed_at is not None:
            return beta
        return with_flag(beta, key, killed_at=at.now, killed_by=at.by, killed_reason=at.reason)


class Revive(Op):
    """Take a kill back."""

    kind: Literal["REVIVE"] = "REVIVE"

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """As it was before it was killed."""
        return with_flag(beta, key, killed_at=None, killed_by=None, killed_reason=None)


class Archive(Op):
    """Put the flag away for ever; its key stays taken."""

    kind: Literal["ARCHIVE"] = "ARCHIVE"

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """In the archive, if no other flag requires it."""
        children = [each.flag_key for each in beta.flags.requirements if each.parent_key == key]
        if children:
            raise ChangeError(ChangeErrorCode.IN_USE, f"It is required by {', '.join(children)}.", "flag")
        return with_flag(beta, key, archived_at=at.now)


class AddRequirement(Op):
    """Make the flag depend on another: off unless the parent is on (off, where `is_enabled` is false)."""

    kind: Literal["REQUIRE_ADD"] = "REQUIRE_ADD"
    parent_key: str
    is_enabled: bool = True
    variants: tuple[Line, ...] = ()

    @property
    def subject(self) -> str:
        """The parent."""
        return f"flag:{self.parent_key}"

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """With the requirement, unless it would lead back to the flag itself."""
        flag_in(beta, key)
        if not any(each.key == self.parent_key and each.archived_at is None for each in beta.flags.flags):
            raise ChangeError(ChangeErrorCode.NOT_FOUND, f"There is no flag {self.parent_key!r}.", "parent_key")
        if key in _required_by(beta, self.parent_key):
            raise ChangeError(ChangeErrorCode.INVALID, f"{self.parent_key} requires {key} itself.", "parent_key")
        others = [
            each for each in beta.flags.requirements if (each.flag_key, each.parent_key) != (key, self.parent_key)
        ]
        made = FlagRequirement(
            flag_key=key, parent_key=self.parent_key, is_enabled=self.is_enabled, variants=list(self.variants)
        )
        return with_new_version(with_flags(beta, requirements=[*others, made]), key)


def _required_by(beta: BetaState, key: str) -> frozenset[str]:
    """A flag, all that it requires, all that these require, and so on."""
    found, waiting = {key}, [key]
    while waiting:
        here = waiting.pop()
        further = {each.parent_key for each in beta.flags.requirements if each.flag_key == here} - found
        found |= further
        waiting += further
    return frozenset(found)


class RemoveRequirement(Op):
    """Make the flag depend on another no more."""

    kind: Literal["REQUIRE_REMOVE"] = "REQUIRE_REMOVE"
    parent_key: str

    @property
    def subject(self) -> str:
        """The parent."""
        return f"flag:{self.parent_key}"

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """Without the requirement."""
        left = [each for each in beta.flags.requirements if (each.flag_key, each.parent_key) != (key, self.parent_key)]
        if len(left) == len(beta.flags.requirements):
            raise ChangeError(ChangeErrorCode.NOT_FOUND, f"It does not require {self.parent_key!r}.", "parent_key")
        return with_new_version(with_flags(beta, requirements=left), key)
