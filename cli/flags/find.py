"""`afterwin flags find`: companies and users to invite, by name, address or id."""

import click

from cli.flags.base import open_platform
from cli.flags.execution import flag_command
from cli.json_output import print_json
from cli.lines import print_lines
from cli.options import json_option
from db.flags.directory import companies_matching, users_matching
from db.models import Company, User

MAX_SHOWN = 50


@click.command()
@click.argument("text")
@json_option
@flag_command
async def find(text: str, *, as_json: bool) -> None:
    """Find companies and users by part of a name or an address, or by id. At most 50 of each are shown."""
    async with open_platform() as platform:
        companies = await platform.all(companies_matching(text).order_by(Company.c.name, Company.c.id).limit(MAX_SHOWN))
        users = await platform.all(users_matching(text).order_by(User.c.name, User.c.id).limit(MAX_SHOWN))
    if as_json:
        print_json({"companies": [_company(row) for row in companies], "users": [_user(row) for row in users]})
        return
    print_lines(
        (*map(_company_line, companies), *map(_user_line, users)),
        none="No company and no user has that.",
        then="Search for a part of a name or of an address, or for a whole id.",
    )


def _company_line(company: Company) -> str:
    return f"company {company.id}  {company.name}"


def _user_line(user: User) -> str:
    return f"user    {user.id}  {user.name} <{user.email}>{'' if user.is_active else ' (deactivated)'}"


def _company(company: Company) -> dict[str, object]:
    return {"id": company.id, "name": company.name}


def _user(user: User) -> dict[str, object]:
    names = ("id", "company_id", "name", "email", "is_active")
    return {name: getattr(user, name) for name in names}
