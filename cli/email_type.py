"""Parameter type of an email address."""

import click

from auth.email_addresses import normalize_email


class EmailType(click.ParamType[str]):
    """An email address, converted to its one form."""

    name = "email"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the one form of the address; fail if it is not one."""
        email = normalize_email(value)
        if email is None:
            self.fail(f"{value!r} is not an email address.", param, ctx)
        return email


EMAIL = EmailType()
