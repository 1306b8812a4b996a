"""Mutations of the settings of a company; administrators only."""

from typing import Any

from strawberry.types.field import StrawberryField

import resolvers
from auth.roles import Permission
from resolvers.mutations.inputs import MutationInput
from resolvers.mutations.runner import MutationFunction
from schema.mutation_field import PayloadField, mutation_field
from schema.mutations.record_mutation import DELETED_ID
from schema.types.company_effects import CompanyEffects
from schema.types.fields import Field, Label
from schema.types.sales_settings import ActivityType, Currency, Pipeline, Stage
from schema.types.teams import Team
from schema.types.viewer import Company


def _settings_mutation(
    name: str, description: str, function: MutationFunction, input_type: type[MutationInput], **payload_fields: Any
) -> StrawberryField:
    description = f"{description} Administrators only."
    return mutation_field(name, description, function, input_type, Permission.SETTINGS_WRITE, **payload_fields)


SETTINGS = (
    _settings_mutation(
        "companyUpdate",
        "Update the settings of the company. With `validateOnly`, `effects` shows beforehand what would follow.",
        resolvers.company.update,
        resolvers.company.CompanyUpdateInput,
        company=Company,
        effects=PayloadField(CompanyEffects, resolver=resolvers.company_effects.of_payload),
    ),
    _settings_mutation(
        "currencyCreate",
        "Make a currency.",
        resolvers.currencies.create,
        resolvers.currencies.CurrencyCreateInput,
        currency=Currency,
    ),
    _settings_mutation(
        "currencyUpdate",
        "Rename or retire a currency: deals keep it, but new amounts cannot use it.",
        resolvers.currencies.update,
        resolvers.currencies.CurrencyUpdateInput,
        currency=Currency,
    ),
    _settings_mutation(
        "ratesLoad",
        "Load exchange rates. Converted values change with them.",
        resolvers.company.load_rates,
        resolvers.company.RatesLoadInput,
        loaded=PayloadField(int, "Number of rates that were loaded; null if there are user errors."),
    ),
    _settings_mutation(
        "labelCreate", "Create a label.", resolvers.labels.create, resolvers.labels.LabelCreateInput, label=Label
    ),
    _settings_mutation(
        "labelUpdate",
        "Update or retire a label.",
        resolvers.labels.update,
        resolvers.labels.LabelUpdateInput,
        label=Label,
    ),
    _settings_mutation(
        "pipelineCreate",
        "Create a pipeline.",
        resolvers.pipelines.create,
        resolvers.pipelines.PipelineCreateInput,
        pipeline=Pipeline,
    ),
    _settings_mutation(
        "pipelineUpdate",
        "Update or retire a pipeline.",
        resolvers.pipelines.update,
        resolvers.pipelines.PipelineUpdateInput,
        pipeline=Pipeline,
    ),
    _settings_mutation(
        "stageCreate",
        "Create a stage in a pipeline.",
        resolvers.pipelines.create_stage,
        resolvers.pipelines.StageCreateInput,
        stage=Stage,
    ),
    _settings_mutation(
        "stageUpdate",
        "Update or retire a stage.",
        resolvers.pipelines.update_stage,
        resolvers.pipelines.StageUpdateInput,
        stage=Stage,
    ),
    _settings_mutation(
        "activityTypeCreate",
        "Create an activity type.",
        resolvers.activity_types.create,
        resolvers.activity_types.ActivityTypeCreateInput,
        activity_type=ActivityType,
    ),
    _settings_mutation(
        "activityTypeUpdate",
        "Update or retire an activity type.",
        resolvers.activity_types.update,
        resolvers.activity_types.ActivityTypeUpdateInput,
        activity_type=ActivityType,
    ),
    _settings_mutation(
        "fieldCreate",
        "Create a custom field.",
        resolvers.custom_fields.create,
        resolvers.custom_fields.FieldCreateInput,
        field=Field,
    ),
    _settings_mutation(
        "fieldUpdate",
        "Update a custom field and its options, or retire it.",
        resolvers.custom_fields.update,
        resolvers.custom_fields.FieldUpdateInput,
        field=Field,
    ),
    _settings_mutation(
        "teamCreate", "Create a team of users.", resolvers.teams.create, resolvers.teams.TeamCreateInput, team=Team
    ),
    _settings_mutation(
        "teamUpdate",
        "Rename a team, or replace its members.",
        resolvers.teams.update,
        resolvers.teams.TeamUpdateInput,
        team=Team,
    ),
    _settings_mutation(
        "teamDelete",
        "Delete a team. Its users and their records stay.",
        resolvers.teams.delete,
        resolvers.teams.TeamDeleteInput,
        deleted_id=DELETED_ID,
    ),
)
