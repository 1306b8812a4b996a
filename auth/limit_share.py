"""The share of a limit that each process has where nothing counts for all (docs/limits.md#several-processes)."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class LimitShare:
    """Processes that divide limits among them; each counts its own share."""

    processes: int = 1

    def of(self, amount: int, least: int = 1) -> int:
        """Return the part of an amount for one process, rounded up: `least` or more, but never more than all."""
        return min(amount, max(least, -(-amount // self.processes)))


UNDIVIDED: Final = LimitShare()
"""The whole, for what counts together."""
