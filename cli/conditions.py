"""Conditions of a list on the command line, in the form of GraphQL's `where`."""

import json
from typing import Any

import click

from db.row import Row
from resolvers.errors import BadUserInput
from resolvers.where.parse import parse_where
from schema.root import schema


def parse_conditions(model: type[Row], name: str, text: str) -> dict[str, Any]:
    """Parse the conditions of the list `name`, whose rows are of `model`; one line for people if they are not valid."""
    try:
        return parse_where(schema.full, model, json.loads(text))
    except json.JSONDecodeError as error:
        msg = f"--where is not JSON: {error}"
        raise click.ClickException(msg) from error
    except BadUserInput as error:
        msg = f"--where is not a condition of {name}: {error}"
        raise click.ClickException(msg) from error
