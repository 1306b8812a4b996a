"""Emails to addresses that the input of a mutation names, counted once although the mutation may run again.

They are counted by action and mailbox.
"""

from collections import Counter
from dataclasses import dataclass, field

from auth.email_addresses import mailbox_of
from auth.rate_limit import RateLimiter


@dataclass
class EmailCount:
    """The emails of one mutation: those that count already, and those of the attempt that runs."""

    counted: Counter[tuple[str, str]] = field(default_factory=Counter)
    asked: Counter[tuple[str, str]] = field(default_factory=Counter)

    def begin_attempt(self) -> None:
        """Ask for the same emails again: the attempt before was rolled back."""
        self.asked.clear()

    async def left(self, limiter: RateLimiter, action: str, recipient: str) -> int:
        """Return how many more emails this attempt may send to an address."""
        email = (action, mailbox_of(recipient))
        return await limiter.emails_left(action, recipient) + self.counted[email] - self.asked[email]

    async def may_email(self, limiter: RateLimiter, action: str, recipient: str, *, is_dry_run: bool = False) -> bool:
        """Count an email; return False if its mailbox has received enough in the last hour. A dry run counts none."""
        email = (action, mailbox_of(recipient))
        if is_dry_run:
            is_allowed = await self.left(limiter, action, recipient) > 0
            self.asked[email] += 1
            return is_allowed
        self.asked[email] += 1
        if self.asked[email] > self.counted[email]:
            if not await limiter.may_email(action, recipient):
                return False
            self.counted[email] += 1
        return True
