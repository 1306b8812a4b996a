"""Locations of files: in folders and in archives."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from zipfile import ZipFile, ZipInfo

from imports.messages import ImportMessageCode
from imports.tables.limits import refusing


@dataclass(frozen=True)
class FileLocation:
    """The location of a file: a path, and its entry in the archive if the path is one. `name` is for messages."""

    path: Path
    name: str
    entry: ZipInfo | None = None

    @property
    def member(self) -> str:
        """Its name in the archive; empty if it is in none."""
        return "" if self.entry is None else self.entry.filename

    @contextmanager
    def stream(self) -> Iterator[IO[bytes]]:
        """Open the file for reading; members of archives are unpacked on the fly."""
        with refusing(self.name, ImportMessageCode.FILE_UNREADABLE):
            if self.entry is None:
                with self.path.open("rb") as file:
                    yield file
            else:
                with ZipFile(self.path) as archive, archive.open(self.entry) as file:
                    yield file

    @contextmanager
    def archive(self) -> Iterator[ZipFile]:
        """Open the file as a ZIP archive, such as a workbook."""
        if not self.member:
            with ZipFile(self.path) as archive:
                yield archive
        else:
            with self.stream() as file, ZipFile(io.BytesIO(file.read())) as archive:
                yield archive

    @property
    def suffix(self) -> str:
        """The suffix of its name."""
        return Path(self.member or self.path).suffix.lower()
