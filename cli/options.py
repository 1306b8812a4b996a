"""Options that several commands share."""

import click

from db.ids import MAX_ID

ROW_ID = click.IntRange(1, MAX_ID)
"""Type of an argument that is the id of a row."""

company_option = click.option(
    "--company", "company_name", metavar="NAME", help="The company; required if there are several."
)

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
