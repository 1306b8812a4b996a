"""Where the server is, for the links that commands print: the public URL, or where this folder was served last."""

import os
from contextlib import suppress
from pathlib import Path

import click
from pydantic import TypeAdapter

from auth.site import Site
from setting_types import SiteUrl
from settings import Settings

FILE = "served_at"
ANY_ADDRESS = {"http://0.0.0.0:": "http://127.0.0.1:", "http://[::]:": "http://[::1]:"}
"""Addresses that stand for all of a machine, and one of it that a browser can open."""


def serve_at(url: str) -> None:
    """Let links lead to where the server listens, if no setting says where users open it.

    Commands find it next to the database. A folder that cannot be written is left as it is.
    """
    for every, one in ANY_ADDRESS.items():
        url = url.replace(every, one)
    settings = Settings()
    if "public_url" not in settings.model_fields_set:
        os.environ["AFTERWIN_PUBLIC_URL"] = url  # for the processes that serve, too
    with suppress(OSError):
        _path(settings).write_text(f"{url}\n", encoding="utf-8")


def printed_site() -> Site:
    """Return the site to which printed links lead. Say on standard error how to set its URL if it is not known."""
    settings = Settings()
    if "public_url" in settings.model_fields_set:
        return settings.site()
    served_at = _read(_path(settings))
    if served_at is None:
        click.echo(f"Set AFTERWIN_PUBLIC_URL if the server is not at {settings.public_url}.", err=True)
        return settings.site()
    return settings.model_copy(update={"public_url": served_at}).site()


def _path(settings: Settings) -> Path:
    database = settings.sqlite_path()
    return (Path("var") if database is None else database.parent) / FILE


def _read(path: Path) -> str | None:
    with suppress(OSError, ValueError):
        return TypeAdapter(SiteUrl).validate_python(path.read_text(encoding="utf-8").strip())
    return None
