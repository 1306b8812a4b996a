"""`afterwin import`: records of another system."""

import os
from pathlib import Path

import click

from cli.execution import async_command
from cli.options import ROW_ID, check_time_zone, company_option, json_option


def check_encoding(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """Check that an option is an encoding of text that Python knows."""
    from imports.tables.encoding import is_encoding

    if value is not None and not is_encoding(value):
        raise click.BadParameter(f"{value!r} is not an encoding such as cp1252 or shift_jis.")
    return value


def _check_folder(_context: click.Context, _parameter: click.Parameter, folder: Path) -> Path:
    """Check before an import that its skipped rows can be written."""
    existing = next(each for each in (folder.absolute(), *folder.absolute().parents) if each.exists())
    if not (existing.is_dir() and os.access(existing, os.W_OK)):
        raise click.BadParameter(f"Nothing can be written in {existing}.")
    return folder


def _check_files(
    _context: click.Context, _parameter: click.Parameter, value: Path | tuple[Path, ...]
) -> Path | tuple[Path, ...]:
    """Check that files can be read more than once, as imports do."""
    for path in value if isinstance(value, tuple) else (value,):
        if not (path.is_file() or path.is_dir()):
            raise click.BadParameter(f"{path} is a pipe or a device. Write it to a file, and name that.")
    return value


@click.group("import")
def import_() -> None:
    """Import records of another system."""


@import_.command("pipedrive")
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, path_type=Path),
    callback=_check_files,
    metavar="FILE|FOLDER|ZIP…",
)
@click.option(
    "--time-zone", required=True, callback=check_time_zone, help="IANA zone of the times in the files: usually yours."
)
@click.option("--date-order", type=click.Choice(["DMY", "MDY", "YMD"]), help="Order of dates such as 03/04/2026.")
@click.option("--decimal", type=click.Choice([".", ","]), help="Decimal mark of numbers such as 1.200.")
@click.option("--encoding", callback=check_encoding, help="Encoding of CSV files; detected by default.")
@click.option(
    "--custom-fields",
    type=click.Choice(["all", "none", "ask"]),
    default="all",
    show_default=True,
    help="Which unknown columns become custom fields.",
)
@click.option(
    "--account-fields",
    is_flag=True,
    help="Fill custom fields of accounts, too. Without it, a column of that name becomes a field that all users see.",
)
@click.option("--dry-run", is_flag=True, help="Report what the import would do, and save nothing.")
@click.option(
    "--skipped",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("var/skipped"),
    callback=_check_folder,
    show_default=True,
    help="Folder for rows that cannot be imported, each with its reason.",
)
@company_option
@async_command
async def import_pipedrive(  # noqa: PLR0913  # one for each option
    *,
    paths: tuple[Path, ...],
    time_zone: str,
    date_order: str | None,
    decimal: str | None,
    encoding: str | None,
    custom_fields: str,
    account_fields: bool,
    dry_run: bool,
    skipped: Path,
    company_name: str | None,
) -> None:
    """Import files that Pipedrive or another system exported.

    They hold organizations, people, deals, activities or notes as CSV, XLSX, ODS, or JSON of Pipedrive's API (.json,
    or .jsonl and .ndjson with one object in each line), in any order. A mapping.yaml among them names the columns of
    a system that is not known. All files are checked before anything is written. The import can be repeated, also
    after it was interrupted.
    """
    from cli.importing import ImportChoices, import_files

    choices = ImportChoices(time_zone, date_order, decimal, encoding, custom_fields, has_account_fields=account_fields)
    await import_files(paths, choices, skipped, company_name, dry_run=dry_run)


@import_.command("company")
@click.argument(
    "path", type=click.Path(exists=True, dir_okay=False, path_type=Path), callback=_check_files, metavar="ZIP"
)
@click.option("--name", help="Name of the new company; by default that of the archive.")
@async_command
async def import_company(*, path: Path, name: str | None) -> None:
    """Import a whole company from the archive of `afterwin export company`, into a new company.

    Everything is imported, or nothing. To sign in to the new company, create a token or invite a user.
    """
    from cli.importing import import_archive

    await import_archive(path, name)


@import_.command("list")
@company_option
@json_option
@async_command
async def list_imports(*, company_name: str | None, as_json: bool) -> None:
    """List the imports of a company, the newest first, with their ids and states."""
    from cli.importing import print_imports

    await print_imports(company_name, as_json=as_json)


@import_.command("undo")
@click.argument("import_id", type=ROW_ID, metavar="ID")
@company_option
@async_command
async def undo(*, import_id: int, company_name: str | None) -> None:
    """Undo a whole import within 30 days.

    What was changed since, and what other records refer to, stays and is listed. Undone files can be imported again.
    """
    from cli.importing import undo_import

    await undo_import(import_id, company_name)
