"""From an input to the change of a beta that it means (`auth.beta.op.Op`).

An input class says which by `makes`. What it asks for has the names of the op's fields, but for those in `NAMES`: ids,
which are opaque outside, and whoever it is about (`whom`).
"""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import strawberry
from strawberry import Some

from beta.op_base import Op, build_op
from db.flags.platform import Platform
from db.models import BetaInvitation, FlagRule
from db.row import Row
from resolvers.global_ids import decode_id_of

INPUT_NAMES = {"rule_id": "rule", "invitation_id": "invitation", "parent_key": "parent"}
"""What fields of ops are called in inputs."""
ID_MODELS: dict[str, type[Row]] = {"rule_id": FlagRule, "invitation_id": BetaInvitation}


@strawberry.input
class OpInput:
    """What every input is that means a change."""

    op_type: ClassVar[type[Op]]

    async def subject_fields(self, _platform: Platform) -> Mapping[str, Any]:
        """Whom the change is about, as its fields have it; `NotDone` where it is nobody, or could be several."""
        return {}


async def op_from_input(given: OpInput, platform: Platform) -> Op:
    """The change that an input means; `NotDone` where it cannot be meant."""
    return build_op(given.op_type, **dict(_said(given)), **await given.subject_fields(platform))


def _said(given: OpInput) -> Iterator[tuple[str, Any]]:
    for name in given.op_type.model_fields:
        value = getattr(given, INPUT_NAMES.get(name, name), None)
        if isinstance(value, Some):
            yield name, value.value
        elif value is not None:
            yield name, decode_id_of(ID_MODELS[name], value) if name in ID_MODELS else value
