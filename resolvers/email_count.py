"""Emails to addresses that the input of a mutation names, counted once although the mutation may run again."""

from collections import Counter
from dataclasses import dataclass, field

from auth.rate_limit import RateLimiter


@dataclass
class EmailCount:
    """The emails of one mutation: those that count already, and those of the attempt that runs."""

    counted: Counter[tuple[str, str]] = field(default_factory=Counter)
    asked: Counter[tuple[str, str]] = field(default_factory=Counter)

    def begin_attempt(self) -> None:
        """Ask for the same emails again: the attempt before was rolled back."""
        self.asked.clear()

    async def may_email(self, limiter: RateLimiter, action: str, recipient: str) -> bool:
        """Count an email; return False if its address has received enough in the last hour."""
        email = (action, recipient)
        self.asked[email] += 1
        if self.asked[email] > self.counted[email]:
            if not await limiter.may_email(action, recipient):
                return False
            self.counted[email] += 1
        return True
