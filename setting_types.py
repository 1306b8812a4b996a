"""Types of settings: what a value should be, checked before anything is opened. No message quotes a value."""

import re
from collections.abc import Callable
from ipaddress import ip_network
from typing import Annotated

from pydantic import AfterValidator, Field

from db.connections.database_url import check_database_url
from flags.url_host import has_plain_host

HTTP_URL = re.compile(r"https?://[^\s/?#]+(?:/[^\s?#]*)?")
SITE_URL = re.compile(r"https?://[^\s/?#]+/?")
ORIGIN = re.compile(r"[a-z][a-z0-9+.-]{0,30}://[^\s/?#]+")
HOST_NAME = re.compile(r"[\w.-]+|\[[0-9a-fA-F:.]+\]")


def _should_be(description: str, is_right: Callable[[str], object]) -> Callable[[str], str]:
    """Return the validator of texts that are right; its message says what they should be."""

    def check(text: str) -> str:
        if not is_right(text):
            msg = f"Input should be {description}"
            raise ValueError(msg)
        return text

    return check


def _address(expression: re.Pattern[str], description: str) -> Callable[[str], str]:
    return _should_be(description, lambda text: expression.fullmatch(text) and has_plain_host(text))


def _check_network(text: str) -> str:
    try:
        ip_network(text, strict=False)
    except ValueError:
        msg = "Each should be an address or a network such as 10.0.0.0/8"
        raise ValueError(msg) from None
    return text


def _or_empty(check: Callable[[str], str]) -> AfterValidator:
    return AfterValidator(lambda text: check(text) if text else text)


_check_http_url = _address(HTTP_URL, "an address such as http://collector.example.com:4318")
_check_site_url = _address(SITE_URL, "an address without path, such as https://crm.example.com")
_check_origin = _address(ORIGIN, "an origin such as https://app.example.com")
_check_host_name = _should_be("a host name or an address, without port", HOST_NAME.fullmatch)

DatabaseUrl = Annotated[str, AfterValidator(check_database_url)]
OptionalDatabaseUrl = Annotated[str, _or_empty(check_database_url)]
SiteUrl = Annotated[str, AfterValidator(_check_site_url)]
OptionalHttpUrl = Annotated[str, _or_empty(_check_http_url)]
Origin = Annotated[str, AfterValidator(_check_origin)]
HostName = Annotated[str, AfterValidator(_check_host_name)]
Proxy = Annotated[str, AfterValidator(_check_network)]
Hours = Annotated[int, Field(ge=1, le=24 * 3650)]
Seconds = Annotated[float, Field(ge=0, le=86_400)]
PositiveSeconds = Annotated[float, Field(gt=0, le=86_400)]
