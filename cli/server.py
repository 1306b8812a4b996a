"""The server, the tables it needs, and the schema it answers."""

import asyncio
import sys

import click
import uvicorn

from cli.base import migrated_settings
from cli.demo_and_data import load_or_renew_demo_people, show_people
from schema.root import schema as made


@click.command()
def migrate() -> None:
    """Make the tables, or bring them to the newest version."""
    migrated_settings()
    click.echo("The database is up to date.")


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="The port to listen at.")
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="How many processes answer.")
def serve(host: str, port: int, workers: int) -> None:
    """Answer requests, until Ctrl-C."""
    uvicorn.run(
        "app:create_app_from_environment",
        factory=True,
        host=host,
        port=port,
        workers=workers,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=10,
        ws_max_size=65_536,
    )


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="The port to listen at.")
@click.pass_context
def run(context: click.Context, host: str, port: int) -> None:
    """Do everything that `make run` does: migrate, load the demo into an empty database, print tokens, serve."""
    context.invoke(migrate)
    address = f"http://{host}:{port}"
    show_people(asyncio.run(load_or_renew_demo_people()), address)
    click.echo(f"\nPlayground: {address}/graphiql   API: {address}/graphql   (Ctrl-C ends)")
    sys.stdout.flush()
    context.invoke(serve, host=host, port=port, workers=1)


@click.command()
@click.option("--public", is_flag=True, help="Only what everybody may see.")
def schema(*, public: bool) -> None:
    """Print the GraphQL schema, as schema/schema.beta.graphql and schema.public.graphql keep it."""
    click.echo((made.public if public else made.full).as_str())
