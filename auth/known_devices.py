"""Devices that signed in before: a signed cookie, bound to one email address.

A known device has its own rate limit. So guesses from elsewhere neither refuse nor delay its sign-ins. The cookie
grants no access; the password is still required. It holds a random id and a digest of the address. The server stores
nothing.
"""

import secrets
from datetime import timedelta

from auth.cookies import cookie_attributes
from auth.email_addresses import normalize_email
from auth.secret_tokens import hash_secret
from auth.services import ClientInfo, Services
from auth.signed_links import Claims, LinkExpired, LinkInvalid, Purpose

DEVICE_TTL = timedelta(days=365)
METHOD = "POST"


def known_device(services: Services, client: ClientInfo, email: str) -> str | None:
    """Return the id of the client's device if it signed in with this address before, else None."""
    try:
        claims = services.signer.read(client.device_cookie, Purpose.DEVICE, METHOD, services.database.clock())
    except (LinkExpired, LinkInvalid):
        return None
    device, _, digest = claims.payload.partition(" ")
    return device if digest == _digest(email) else None


def device_cookie_arguments(services: Services, client: ClientInfo, email: str) -> dict[str, object]:
    """Return the arguments of Starlette's `set_cookie` after a sign-in. A known device keeps its id."""
    device = known_device(services, client, email) or secrets.token_urlsafe(16)
    claims = Claims(
        Purpose.DEVICE, METHOD, 0, 0, 0, services.database.clock() + DEVICE_TTL, f"{device} {_digest(email)}"
    )
    attributes = cookie_attributes(services.site)
    return {
        "key": services.site.device_cookie_name,
        "value": services.signer.sign(claims),
        "max_age": int(DEVICE_TTL.total_seconds()),
        **attributes,
    }


def _digest(email: str) -> str:
    return hash_secret(normalize_email(email) or email).hex()
