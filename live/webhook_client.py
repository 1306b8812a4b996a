"""Client of subscribers: one signed POST over https, to public addresses only (docs/decisions/flag-webhooks.md)."""

import asyncio
import hmac
from base64 import b64encode
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from ssl import SSLCertVerificationError, SSLContext

import httpx2

from db.flags.delivery_faults import fault_text
from db.models import DeliveryFault
from flags.webhook import Webhook
from live.public_addresses import is_public, resolve_host

TIMEOUT = 15.0
"""Seconds that one delivery may take as a whole."""


class DeliveryFailed(Exception):
    """A subscriber did not take a message."""

    def __init__(self, fault: DeliveryFault, detail: str = "") -> None:
        super().__init__(fault_text(fault, detail))
        self.fault = fault
        self.detail = detail


@cache
def _tls() -> SSLContext:
    return httpx2.create_ssl_context()


def sign(webhook: Webhook, message_id: str, sent_at: datetime, body: bytes) -> dict[str, str]:
    """Return the headers of a message as the specification Standard Webhooks has them."""
    timestamp = str(int(sent_at.timestamp()))
    digest = hmac.digest(webhook.key, f"{message_id}.{timestamp}.".encode() + body, "sha256")
    signature = f"v1,{b64encode(digest).decode()}"
    return {"webhook-id": message_id, "webhook-timestamp": timestamp, "webhook-signature": signature}


def _failed(error: BaseException) -> DeliveryFailed:
    """Describe an error by its kind alone: its text may repeat the URL."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, SSLCertVerificationError):
            return DeliveryFailed(DeliveryFault.CERTIFICATE_INVALID)
        cause = cause.__cause__ or cause.__context__
    return DeliveryFailed(DeliveryFault.UNREACHABLE, type(error).__name__)


@dataclass(frozen=True)
class WebhookClient:
    """Posts messages. Redirects are not followed, answers are not read, and proxies of the environment not used."""

    resolve: Callable[[str, int], Awaitable[list[str]]] = resolve_host
    transport: httpx2.AsyncBaseTransport | None = None
    is_allowed: Callable[[str], bool] = is_public

    async def post(self, webhook: Webhook, message_id: str, sent_at: datetime, body: bytes) -> None:
        """Post a message; raise `DeliveryFailed` unless it is answered with a status from 200 to 299."""
        headers = {"content-type": "application/json", **sign(webhook, message_id, sent_at, body)}
        try:
            async with asyncio.timeout(TIMEOUT):
                status = await self._post(httpx2.URL(webhook.url.get_secret_value()), headers, body)
        except DeliveryFailed:
            raise
        except Exception as error:  # noqa: BLE001  # sockets, TLS, names and HTTP fail in many ways
            raise _failed(error) from None
        if not httpx2.codes.is_success(status):
            raise DeliveryFailed(DeliveryFault.NOT_ACCEPTED, str(status))

    async def _post(self, url: httpx2.URL, headers: dict[str, str], body: bytes) -> int:
        addresses = await self.resolve(url.host, url.port or 443)
        if not addresses or not all(self.is_allowed(address) for address in addresses):
            raise DeliveryFailed(DeliveryFault.NOT_PUBLIC)
        *others, last = addresses
        async with httpx2.AsyncClient(
            transport=self.transport, verify=_tls(), trust_env=False, follow_redirects=False, timeout=TIMEOUT
        ) as client:
            for address in others:
                try:
                    return await _post_to(client, address, url, headers, body)
                except httpx2.ConnectError:
                    continue
            return await _post_to(client, last, url, headers, body)


async def _post_to(
    client: httpx2.AsyncClient, address: str, url: httpx2.URL, headers: dict[str, str], body: bytes
) -> int:
    """Post to the address that was checked: the name may have another one by now. The certificate is for the name."""
    own = {"host": url.netloc.decode(), **headers}
    extensions = {"sni_hostname": url.raw_host.decode()}
    async with client.stream(
        "POST", url.copy_with(host=address), headers=own, content=body, extensions=extensions
    ) as response:
        return response.status_code
