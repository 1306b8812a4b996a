"""`afterwin documents`: trusted documents, which clients request by their ids."""

import click

from cli.base import open_database
from cli.execution import async_command
from cli.text_file import TEXT_FILE, TextFile
from db.trusted_documents import count_documents, load_documents


@click.group()
def documents() -> None:
    """Load the documents that apps request by their ids."""


@documents.command("load")
@click.argument("manifest", type=TEXT_FILE)
@click.option("--replace", is_flag=True, help="Delete all documents that are not in the manifest.")
@async_command
async def documents_load(manifest: TextFile, *, replace: bool) -> None:
    """Load the documents of MANIFEST: a JSON object from id or SHA-256 to text, such as Relay's persisted_queries.json.

    Documents with the same ids are replaced. Nothing is loaded if one of them is not valid.
    """
    from cli.manifest import read_manifest

    loaded = read_manifest(manifest)
    async with open_database() as database:
        await load_documents(database, loaded, replaces_all=replace)
        count = await count_documents(database)
    click.echo(f"Loaded {len(loaded)} documents. There are {count} now.")
