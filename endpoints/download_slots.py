"""Shares of the exports that a process sends at a time: no user and no company can take all of them."""

from collections import Counter
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from auth.errors import ApiError
from auth.limit_share import UNDIVIDED, LimitShare
from auth.signed_links import Claims
from endpoints.limits import MAX_EXPORTS, MAX_EXPORTS_PER_COMPANY, MAX_EXPORTS_PER_USER


class TooManyExports(ApiError):
    """All places for exports of this process, or those of the user or the company, are taken."""

    status = 503

    def __init__(self) -> None:
        super().__init__("BUSY", "Other exports are in progress. Try again in a moment.")


@dataclass(frozen=True)
class DownloadSlots:
    """Places for exports. Each export holds a connection until its reader has received all.

    `share`: what this process allows of the places of a company and of a user.
    """

    share: LimitShare = UNDIVIDED
    taken: Counter[Hashable] = field(default_factory=Counter)

    @contextmanager
    def take(self, claims: Claims) -> Iterator[None]:
        """Hold a place for the user of a link. Raise `TooManyExports` if there is none."""
        limits: dict[Hashable, int] = {
            "process": MAX_EXPORTS,
            claims.company_id: self.share.of(MAX_EXPORTS_PER_COMPANY),
            (claims.company_id, claims.user_id): self.share.of(MAX_EXPORTS_PER_USER),
        }
        if any(self.taken[key] >= limit for key, limit in limits.items()):
            raise TooManyExports
        self.taken.update(limits.keys())
        try:
            yield
        finally:
            for key in limits:
                self.taken[key] -= 1
                if not self.taken[key]:
                    del self.taken[key]
