"""Settings of sales: pipelines, stages, activity types and currencies."""

import resolvers
from auth.roles import Permission
from db import models
from schema.node import Node
from schema.object_type import ObjectType, field
from schema.types.editable import EditableSetting


class Pipeline(ObjectType, EditableSetting, Node, row=models.Pipeline, needs=Permission.RECORDS_READ):
    """A sales pipeline: the stages through which deals move."""

    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    name: str = field("Name of the pipeline.")
    position: int = field("Position in the order of pipelines, ascending.")
    is_active: bool = field("False if the pipeline is retired.")
    stages: "list[Stage]" = field("Stages of the pipeline, in order.", resolvers.pipelines.stages)


class Stage(ObjectType, EditableSetting, Node, row=models.Stage, needs=Permission.RECORDS_READ):
    """A stage of a sales pipeline."""

    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    name: str = field("Name of the stage.")
    position: int = field("Position in the order of stages, ascending.")
    is_active: bool = field("False if the stage is retired: its deals stay in it, but no others can enter it.")
    probability: float | None = field("Probability that a deal in this stage is won, in percent; null if not set.")
    pipeline: Pipeline | None = field("Pipeline of the stage.", resolvers.pipelines.of_stage)


class ActivityType(ObjectType, EditableSetting, Node, row=models.ActivityType, needs=Permission.RECORDS_READ):
    """A type of activity, such as a call or a meeting."""

    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    key: str = field("Unique key of the type for programs.")
    name: str = field("Display name of the type.")
    is_contact: bool = field("True if a done activity of this type counts as a contact with the customer.")
    is_active: bool = field("False if the type is retired: existing activities keep it, but new ones cannot use it.")


class Currency(ObjectType, EditableSetting, Node, row=models.Currency, needs=Permission.RECORDS_READ):
    """A currency of the company."""

    version: int = field("Version number from 1, increased by every change. Pass it as `expectedVersion` in updates.")
    code: str = field("Code of the currency, unique in the company.")
    name: str = field("Name of the currency.")
    symbol: str = field("Symbol for amounts, such as €.")
    decimal_points: int = field("Number of decimals of an amount.")
    is_active: bool = field("False if the currency is retired: deals keep it, but new amounts cannot use it.")
