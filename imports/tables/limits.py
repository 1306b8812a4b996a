"""Bounds of archives and workbooks, and the refusal of whatever cannot be read.

A few kilobytes can unpack to gigabytes. The bounds are checked before anything is unpacked, and `zipfile` never reads
more of a member than its declared size. The ratio is that of Apache POI's `ZipSecureFile`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from zipfile import ZipFile

from imports.errors import ImportFailed, UnreadableFile
from imports.messages import ImportMessageCode, MessageError, Parameter

MAX_RATIO = 100
MIN_SIZE_FOR_RATIO = 10 << 20
MAX_UNPACKED = 4 << 30
MAX_UNPACKED_WORKBOOK = 1 << 30
MAX_MEMBERS = 2_000
"""Files of an archive or workbook, tables or not: each reading of one reads the list of all."""
MAX_COLUMNS = 2_000
"""Columns of a header."""
MAX_TABLES = 100
"""Files and sheets that are read of one upload: each of them opens its archive or workbook anew."""


class InvalidContent(MessageError):
    """The content of a file is invalid. The message says what is wrong with it."""


@contextmanager
def refusing(name: str, code: ImportMessageCode, **params: Parameter) -> Iterator[None]:
    """Raise `UnreadableFile` for every exception inside: parsers of hostile bytes raise exceptions of any kind."""
    try:
        yield
    except ImportFailed:
        raise
    except InvalidContent as error:
        raise UnreadableFile(name, error.message.code, **dict(error.message.params)) from error
    except Exception as error:
        raise UnreadableFile(name, code, **params) from error


def check_archive(
    archive: ZipFile, name: str, max_unpacked: int = MAX_UNPACKED, max_members: int = MAX_MEMBERS
) -> None:
    """Raise `UnreadableFile` if an archive has too many members or would unpack to too much."""
    members = archive.infolist()
    if len(members) > max_members:
        raise UnreadableFile(name, ImportMessageCode.TOO_MANY_FILES, most=max_members)
    sizes = [(member.file_size, member.compress_size) for member in members]
    for unpacked, packed in [(sum(size for size, _ in sizes), sum(size for _, size in sizes)), *sizes]:
        # Each member is checked, too: a picture next to a bomb would make the ratio of the whole a usual one.
        if unpacked > max_unpacked or unpacked > max(packed * MAX_RATIO, MIN_SIZE_FOR_RATIO):
            raise UnreadableFile(name, ImportMessageCode.ARCHIVE_TOO_LARGE, packed=packed, unpacked=unpacked)
    if any(member.flag_bits & 1 for member in members):
        raise UnreadableFile(name, ImportMessageCode.FILE_ENCRYPTED)
