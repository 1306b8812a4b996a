"""Email addresses: one rule for sign-in, users, invitations, OpenID Connect, the CLI and the beta.

An address is one addr-spec of RFC 5322 and RFC 6531: no display name, comment, quoted local part or second address, and
no encoded word (RFC 2047, 5), which a mail server might decode to another address. The library `email-validator` parses
it. Letters are small, the local part has Unicode's form NFC, and the domain is Unicode after UTS #46. So the same
address always has the same text.
"""

from email.headerregistry import Address
from functools import lru_cache
from itertools import product
from typing import Annotated

from email_validator import SPECIAL_USE_DOMAIN_NAMES, ValidatedEmail, validate_email
from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from db.text import normalize

MAX_EMAIL_LENGTH = 254
ENCODED_WORD = "=?"
"""How an encoded word begins."""

SPECIAL_USE_DOMAIN_NAMES.clear()  # internal networks have addresses under `local` and `localhost`


def normalize_email(text: str) -> str | None:
    """Return the one form of an address, without surrounding blanks; None if it is not an email address."""
    parsed = _parse(text.strip())
    return None if parsed is None else f"{normalize('NFC', parsed.local_part.lower())}@{parsed.domain}"


@lru_cache(maxsize=1024)
def stored_forms(text: str) -> tuple[str, ...]:
    """Return the one form of an address, followed by other forms in which a row may hold it; nothing for other text."""
    email = normalize_email(text)
    parsed = _parse(email or "")
    if email is None or parsed is None:
        return ()
    local, domain = email.rsplit("@", 1)
    domains = (domain, normalize("NFD", domain), parsed.ascii_domain)
    return tuple(dict.fromkeys(f"{a}@{b}" for a, b in product((local, normalize("NFD", local)), domains)))


def to_header_address(text: str) -> Address | None:
    """Return the address as mail servers take it, with the domain in ASCII; None if it is not an email address."""
    parsed = _parse(text)
    return None if parsed is None else Address(username=parsed.local_part, domain=parsed.ascii_domain)


def _parse(text: str) -> ValidatedEmail | None:
    if len(text) > MAX_EMAIL_LENGTH or "@" not in text or ENCODED_WORD in text:
        return None
    try:
        return validate_email(text, check_deliverability=False, globally_deliverable=False, strict=True)
    except ValueError:
        return None


def _validate(text: str) -> str:
    email = normalize_email(text)
    if email is None:
        raise PydanticCustomError("email", "This is not an email address.")
    return email


Email = Annotated[str, AfterValidator(_validate)]
"""An email address in a Pydantic model, in its one form."""


def mailbox_of(email: str) -> str:
    """Return the mailbox that an address is counted as: in lower case, without a tag such as `+news`."""
    name, _, domain = email.lower().rpartition("@")
    return f"{name.partition('+')[0]}@{domain}"
