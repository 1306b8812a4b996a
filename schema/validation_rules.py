"""Rules of validation that do less than those of the libraries: documents may have hundreds of mistakes."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from graphql import (
    SKIP,
    GraphQLError,
    GraphQLInputType,
    NoUndefinedVariablesRule,
    NoUnusedVariablesRule,
    NullValueNode,
    ObjectValueNode,
    Source,
    ValueNode,
    ValuesOfCorrectTypeRule,
    VariablesInAllowedPositionRule,
    VisitorAction,
    specified_rules,
)
from graphql.utilities import validate_input_literal
from graphql.validation import ASTValidationRule
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule


class _MistakeReported(Exception):
    """A mistake of a value was reported: it ends the search, and is no error of ours."""


class FirstMistakeOfValue(ValuesOfCorrectTypeRule):
    """Reports the first mistake of each value: to describe a mistake, graphql-core prints the whole value again."""

    def is_valid_value_node(self, node: ValueNode, input_type: GraphQLInputType | None) -> VisitorAction:
        """Check a value of an argument, or of a variable's default."""
        if input_type is not None:
            with suppress(_MistakeReported):
                validate_input_literal(node, input_type, self._report, hide_suggestions=self.context.hide_suggestions)
        return SKIP

    def _report(self, error: GraphQLError, _path: object) -> None:
        self.report_error(error)
        raise _MistakeReported


class NullOfMaybe(MaybeNullValidationRule):
    """Looks at objects with a null only: Strawberry's rule looks at every field that the type of an object has."""

    def enter_object_value(self, node: ObjectValueNode, *args: Any) -> None:
        """Check an object value."""
        if any(isinstance(each.value, NullValueNode) for each in node.fields):
            super().enter_object_value(node, *args)


RULES = (
    *(FirstMistakeOfValue if rule is ValuesOfCorrectTypeRule else rule for rule in specified_rules),
    NullOfMaybe,
    OneOfInputValidationRule,
)
"""The rules of the specification, and those of Strawberry's input types."""
_RULES_WITHOUT_VARIABLES = tuple(
    rule
    for rule in RULES
    if rule not in {NoUndefinedVariablesRule, NoUnusedVariablesRule, VariablesInAllowedPositionRule}
)


def rules_for(source: Source) -> Sequence[type[ASTValidationRule]]:
    """Return the rules that can find a mistake in a document.

    Those of the use of variables visit all of it once more, which is a third to a half of its validation. A document
    without a dollar sign has no variable.
    """
    return RULES if "$" in source.body else _RULES_WITHOUT_VARIABLES
