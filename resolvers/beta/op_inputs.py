"""Conversion of inputs to changes of a beta (`beta.ops.base.Op`).

`op_type` names the type of the change. The fields of an input have the names of the op's fields, with two exceptions.
Those in `INPUT_NAMES` hold global ids. Those of the subject are converted by `subject_fields`.
"""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import strawberry
from strawberry import Some

from beta.ops.base import Op, build_op
from db.flags.platform import Platform
from db.models import BetaInvitation, BetaNews, BetaWave, FlagRule
from db.row import Row
from resolvers.global_ids import decode_id_of

INPUT_NAMES = {
    "rule_id": "rule",
    "invitation_id": "invitation",
    "parent_key": "parent",
    "wave_id": "wave",
    "news_id": "news",
}
"""Names of op fields in inputs."""
ID_MODELS: dict[str, type[Row]] = {
    "rule_id": FlagRule,
    "invitation_id": BetaInvitation,
    "wave_id": BetaWave,
    "news_id": BetaNews,
}


@strawberry.input
class OpInput:
    """Base of all inputs that describe a change."""

    op_type: ClassVar[type[Op]]

    async def subject_fields(self, _platform: Platform) -> Mapping[str, Any]:
        """Return the op fields of the subject; raise `ChangeError` if it is unknown or ambiguous."""
        return {}


async def op_from_input(op_input: OpInput, platform: Platform) -> Op:
    """Build the change that an input describes; raise `ChangeError` if it is invalid."""
    return build_op(op_input.op_type, **dict(_provided_values(op_input)), **await op_input.subject_fields(platform))


def _provided_values(op_input: OpInput) -> Iterator[tuple[str, Any]]:
    for name in op_input.op_type.model_fields:
        value = getattr(op_input, INPUT_NAMES.get(name, name), None)
        if isinstance(value, Some):
            yield name, value.value
        elif value is not None:
            yield name, decode_id_of(ID_MODELS[name], value) if name in ID_MODELS else value
