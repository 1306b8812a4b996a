"""Files that commands write."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import click

FORMATS = frozenset(
    {".csv", ".doc", ".docx", ".gz", ".htm", ".html", ".json", ".jsonl", ".ndjson", ".numbers", ".ods", ".parquet"}
    | {".pdf", ".rtf", ".sql", ".sqlite", ".tsv", ".txt", ".xls", ".xlsb", ".xlsm", ".xlsx", ".xml", ".yaml", ".yml"}
    | {".zip"}
)
"""Suffixes by which programs know the format of a file."""


@contextmanager
def open_for_replacement(path: Path) -> Iterator[IO[bytes]]:
    """Open a file for writing. It gets its name, and the mode of the file that it replaces, only when it is complete.

    The target of a link is replaced, not the link. Devices and pipes are written into, and so is a file with several
    names or of another user, once all is there.
    """
    if path.exists() and not path.is_file():  # links are not resolved yet: /dev/stdout leads to a pipe without a name
        with path.open("wb") as file:
            yield file
        return
    target = _target(path)
    partial = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with partial.open("xb") as file:
            if target.exists():
                shutil.copymode(target, partial)  # before anything can be read in it
            yield file
        if _is_replaceable(target, partial):
            partial.replace(target)
        else:
            _write_into(target, partial)
    finally:
        partial.unlink(missing_ok=True)


def _is_replaceable(target: Path, partial: Path) -> bool:
    """Return whether a file loses neither another name nor its owner if another takes its place."""
    if not target.exists():
        return True
    old, new = target.stat(), partial.stat()
    return old.st_nlink == 1 and (old.st_uid, old.st_gid) == (new.st_uid, new.st_gid)


def _write_into(target: Path, complete: Path) -> None:
    """Give a file the content of another. If the disk is full, it keeps its own."""
    with complete.open("rb") as source, target.open("r+b") as file:
        os.posix_fallocate(file.fileno(), 0, complete.stat().st_size + 1)
        shutil.copyfileobj(source, file)
        file.truncate()


def _target(path: Path) -> Path:
    """Return the file to which a path leads; `OSError` if it is a link that leads to itself."""
    try:
        return path.resolve()
    except RuntimeError as error:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from error


def check_suffix(path: Path | None, written: str, hint: str) -> None:
    """Refuse the name of a file that says another format than those that are written; other names say none."""
    suffix = "" if path is None else path.suffix.lower()
    if suffix in FORMATS - set(written.split()):
        msg = f"{path} would not be what its name says. {hint}"
        raise click.ClickException(msg)
