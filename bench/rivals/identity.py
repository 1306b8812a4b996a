"""The identity check of the hand-written server: the same as `auth.authentication` makes for a token."""

from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from auth.authentication import TOKEN_PREFIX
from auth.secret_tokens import company_of_credential, hash_secret
from bench.rivals.driver import Driver, Run

SQL = """
SELECT u.id, u.name, u.time_zone, c.id, c.currency, m.decimal_points, c.revision, c.allows_remote_images,
  (SELECT {concat}(b.flag_key, ',') FROM beta_member b WHERE b.company_id = u.company_id AND b.revoked_at IS NULL
     AND (b.user_id IS NULL OR b.user_id = u.id) AND (b.expires_at IS NULL OR b.expires_at > $2)),
  (SELECT {concat}(x.flag_key, ',') FROM beta_exclusion x WHERE x.company_id = u.company_id AND x.lifted_at IS NULL
     AND (x.user_id IS NULL OR x.user_id = u.id)),
  (SELECT revision FROM flag_state WHERE id = 1)
FROM token t
JOIN "user" u ON u.company_id = t.company_id AND u.id = t.user_id
JOIN company c ON c.id = t.company_id
JOIN currency m ON m.company_id = c.id AND m.code = c.currency
WHERE t.company_id = $3 AND t.hash = $1 AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > $2)
  AND u.is_active AND c.suspended_at IS NULL
"""


class Viewer(NamedTuple):
    """Who is asking, and when."""

    user_id: int
    name: str
    zone: ZoneInfo
    company_id: int
    currency: str
    decimals: int
    shows_images: bool
    now: datetime


async def identify(driver: Driver, run: Run, secret: str) -> Viewer:
    """Return the owner of a token; fail if it is not valid, or if accounts are closed to its owner."""
    now = driver.clock()
    ((user_id, name, zone, company_id, currency, decimals, _, shows_images, members, excluded, _),) = await run(
        SQL.format_map(driver.words),
        hash_secret(secret),
        driver.instant(now),
        company_of_credential(secret, TOKEN_PREFIX),
    )
    if "accounts" not in (members or "").split(",") or "accounts" in (excluded or "").split(","):
        raise PermissionError
    await driver.set_company(run, company_id)
    return Viewer(user_id, name, ZoneInfo(zone), company_id, currency, decimals, bool(shows_images), now)
