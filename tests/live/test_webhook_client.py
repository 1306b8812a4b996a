"""Subscribers are called under https at public addresses only, with the certificate of their name."""

import asyncio
import ssl
from base64 import b64encode
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path

import httpx2
import pytest
from pydantic import ValidationError
from smtp_server import Authority

from flags.webhook import Webhook
from live.public_addresses import is_public, resolve_host
from live.webhook_client import DeliveryFailed, WebhookClient

SECRET = f"whsec_{b64encode(bytes(24)).decode()}"
NOW = datetime(2026, 11, 28, tzinfo=UTC)
PRIVATE = [
    *("127.0.0.1", "127.9.9.9", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"),
    *("224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.2.1", "198.18.0.1", "192.88.99.1", "192.0.0.8"),
    *(
        "::",
        "::1",
        "::7f00:1",
        "::ffff:127.0.0.1",
        "::ffff:8.8.8.8",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "fe80::1%eth0",
    ),
    *("fc00::1", "fd00:ec2::254", "fec0::1", "ff02::1", "2001:0:7f00:1::", "2001:db8::1", "3fff::1"),
]


@pytest.mark.parametrize("address", PRIVATE)
async def test_private_address_is_never_called(address: str) -> None:
    assert not is_public(address)

    async def resolve(_host: str, _port: int) -> list[str]:
        return ["93.184.215.14", address]  # one that is public excuses no other

    def answer(_request: httpx2.Request) -> httpx2.Response:
        raise AssertionError

    client = WebhookClient(resolve, httpx2.MockTransport(answer))
    with pytest.raises(DeliveryFailed, match="not public"):
        await client.post(Webhook(name="a", url="https://a.example/", secret=SECRET), "id", NOW, b"{}")


@pytest.mark.parametrize("address", ["93.184.215.14", "8.8.8.8", "2606:4700::1111", "2a00:1450::1"])
def test_public_address_is_allowed(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "0x7f.1", "2130706433", "127.1"])
async def test_every_way_to_write_this_machine_is_found(host: str) -> None:
    assert not any(map(is_public, await resolve_host(host, 443)))


async def test_next_address_is_tried_if_one_does_not_answer() -> None:
    called = []

    async def resolve(_host: str, _port: int) -> list[str]:
        return ["2606:4700::1111", "93.184.215.14"]

    def answer(request: httpx2.Request) -> httpx2.Response:
        called.append(request.url.host)
        if len(called) == 1:
            raise httpx2.ConnectError("no route")
        return httpx2.Response(200)

    client = WebhookClient(resolve, httpx2.MockTransport(answer))
    await client.post(Webhook(name="a", url="https://a.example/", secret=SECRET), "id", NOW, b"{}")
    assert called == ["2606:4700::1111", "93.184.215.14"]


async def test_slow_subscriber_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("live.webhook_client.TIMEOUT", 0.01)

    async def resolve(_host: str, _port: int) -> list[str]:
        await asyncio.Event().wait()
        return []

    with pytest.raises(DeliveryFailed, match="TimeoutError"):
        await WebhookClient(resolve).post(Webhook(name="a", url="https://a.example/", secret=SECRET), "id", NOW, b"")


@pytest.mark.parametrize(("host", "error"), [("hooks.example", None), ("other.example", "certificate")])
async def test_certificate_is_checked_for_the_name(
    host: str, error: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = Authority(tmp_path)
    monkeypatch.setattr("live.webhook_client._tls", lambda: ssl.create_default_context(cafile=str(authority.path)))

    async def resolve(_host: str, _port: int) -> list[str]:
        return ["127.0.0.1"]

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0, ssl=authority.context("hooks.example")) as server:
        port = server.sockets[0].getsockname()[1]
        webhook = Webhook(name="a", url=f"https://{host}:{port}/", secret=SECRET)
        client = WebhookClient(resolve, is_allowed=lambda _: True)
        with pytest.raises(DeliveryFailed, match=error) if error else nullcontext():
            await client.post(webhook, "id", NOW, b"{}")


@pytest.mark.parametrize(
    "values",
    [
        {"url": "http://a.example/private"},
        {"url": "https://user:private@a.example/"},
        {"url": "https://a.example/#private"},
        {"url": "https:///private"},
        {"secret": "private"},
        {"secret": "whsec_private!"},
        {"secret": "whsec_cHJpdmF0ZQ=="},
        {"name": "private name"},
        {"other": "private"},
    ],
)
def test_wrong_subscriber_is_refused_without_its_values(values: dict[str, str]) -> None:
    with pytest.raises(ValidationError) as error:
        Webhook(**{"name": "a", "url": "https://a.example/", "secret": SECRET, **values})
    messages = [each["msg"] for each in error.value.errors(include_url=False, include_input=False)]
    assert "private" not in str(error.value) + str(messages)
