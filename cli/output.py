"""Files that commands write."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO


@contextmanager
def open_for_replacement(path: Path) -> Iterator[IO[bytes]]:
    """Open a file for writing. It gets its name, and the mode of the file that it replaces, only when it is complete.

    The target of a link is replaced, not the link. Devices and pipes are written into.
    """
    if path.exists() and not path.is_file():  # links are not resolved yet: /dev/stdout leads to a pipe without a name
        with path.open("wb") as file:
            yield file
        return
    target = path.resolve()
    partial = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with partial.open("xb") as file:
            yield file
        if target.exists():
            shutil.copymode(target, partial)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
