"""Bounds of archives and workbooks, and the refusal of whatever cannot be read.

A few kilobytes can unpack to gigabytes. The bounds are checked before anything is unpacked, and `zipfile` never reads
more of a member than its declared size. The ratio is that of Apache POI's `ZipSecureFile`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from zipfile import ZipFile

from imports.errors import ImportFailed, UnreadableFile

MAX_RATIO = 100
MIN_SIZE_FOR_RATIO = 10 << 20
MAX_UNPACKED = 4 << 30
MAX_UNPACKED_WORKBOOK = 1 << 30
MAX_MEMBERS = 10_000
REMEDY = "Export it again, or save it as CSV."


class InvalidContent(ValueError):
    """The content of a file is invalid. The message says what is wrong with it."""


@contextmanager
def refusing(name: str, problem: str, remedy: str = REMEDY) -> Iterator[None]:
    """Raise `UnreadableFile` for every exception inside: parsers of hostile bytes raise exceptions of any kind."""
    try:
        yield
    except ImportFailed:
        raise
    except Exception as error:
        reason = f" ({error})" if isinstance(error, InvalidContent) else ""
        raise UnreadableFile(name, f"{problem}{reason}.", remedy) from error


def check_archive(
    archive: ZipFile, name: str, max_unpacked: int = MAX_UNPACKED, max_members: int = MAX_MEMBERS
) -> None:
    """Raise `UnreadableFile` if an archive has too many members or would unpack to too much."""
    members = archive.infolist()
    if len(members) > max_members:
        raise UnreadableFile(name, f"it has more than {max_members:,} files.", "Split it.")
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if unpacked > max_unpacked or unpacked > max(packed * MAX_RATIO, MIN_SIZE_FOR_RATIO):
        problem = f"it would unpack from {packed:,} to {unpacked:,} bytes, which is too much."
        raise UnreadableFile(name, problem, "Export fewer rows at once, or save it as CSV.")
    if any(member.flag_bits & 1 for member in members):
        raise UnreadableFile(name, "it is encrypted.", "Save it without a password.")
