"""The kill switch: close a feature for all users at once, and open it again (docs/decisions/flags.md)."""

from typing import ClassVar, Literal

from beta.ops.base import ChangeContext, Op, People, flag_in, with_flag, with_stopped_waves
from db.flags.beta_state import BetaState


class Kill(Op):
    """Close the feature for all users in an emergency, until it is revived. Planned waves are stopped."""

    kind: Literal["KILL"] = "KILL"
    people: ClassVar[People] = People.NONE
    needs_waves: ClassVar[bool] = True
    needs_reason: ClassVar[bool] = True

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Kill the flag. The actor and reason of the first kill are kept."""
        if flag_in(beta, key).killed_at is not None:
            return beta
        stopped = with_stopped_waves(beta, key)
        return with_flag(stopped, key, killed_at=context.now, killed_by=context.by, killed_reason=context.reason)


class Revive(Op):
    """Undo a kill."""

    kind: Literal["REVIVE"] = "REVIVE"
    people: ClassVar[People] = People.ANY

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Restore the flag to its state before the kill."""
        return with_flag(beta, key, killed_at=None, killed_by=None, killed_reason=None)
