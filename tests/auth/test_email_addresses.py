"""Email addresses: one rule for sign-in, users, invitations and the beta."""

from unicodedata import normalize

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from auth.email_addresses import Email, normalize_email, stored_forms
from beta.errors import ChangeError
from beta.ops.base import build_op
from beta.ops.membership_ops import Invite
from cli.email_type import EMAIL
from endpoints.sign_in import InvalidBody, SignInBody, parse_body
from resolvers.errors import MutationError
from resolvers.mutations import validators

EMAILS = TypeAdapter(Email)

NOT_ADDRESSES = [
    "",
    "eva",
    "@solera.example",
    "eva@",
    "a@b@c",
    "e va@x",
    "eva@x\x00",
    "eva@\ud800",
    f"{'x' * 250}@y.example",
    f"{'x' * 65}@solera.example",
    "x<tom@solera.example>",
    "Tom <tom@solera.example>",
    "<tom@solera.example>",
    "a,b@x.example",
    "a;b@x.example",
    "tom@solera.example,eva@solera.example",
    "tom@solera.example eva@solera.example",
    '"tom"@solera.example',
    '"a b"@solera.example',
    "tom(home)@solera.example",
    "tom@solera.example(home)",
    "tom@[192.0.2.1]",
    "tom..a@solera.example",
    ".tom@solera.example",
    "tom.@solera.example",
    "tom@solera..example",
    "tom@solera.example.",
    "tom@-solera.example",
    "=?utf-8?q?tom?=@solera.example",
    "=?utf-8?q?tom=40solera.example=3e?=@x.example",
    "=?x?b?dG9t@solera.example",
    "to\u200bm@solera.example",
    "to\u202em@solera.example",
    "tom@sol\u2028era.example",
    "tom@solera.example\nbcc:eva@solera.example",
]


@pytest.mark.parametrize(
    ("text", "email"),
    [
        ("eva@solera.example", "eva@solera.example"),
        ("  Eva@Solera.Example\n", "eva@solera.example"),
        ("eva@localhost", "eva@localhost"),
        ("eva@mail.local", "eva@mail.local"),
        ("eva+tag@solera.example", "eva+tag@solera.example"),
        ("o'brien@solera.example", "o'brien@solera.example"),
        ("jörg@müller.example", "jörg@müller.example"),
        ("JO\u0308RG@mu\u0308ller.example", "jörg@müller.example"),
        ("jörg@xn--mller-kva.example", "jörg@müller.example"),
        ("eva@ｓolera。example", "eva@solera.example"),
    ],
)
def test_normalize_email_returns_one_form(text: str, email: str) -> None:
    assert normalize_email(text) == email
    assert EMAILS.validate_python(text) == email


@pytest.mark.parametrize("text", NOT_ADDRESSES)
def test_other_text_is_refused_by_every_input(text: str) -> None:
    assert normalize_email(text) is None
    assert stored_forms(text) == ()
    with pytest.raises(ValidationError):
        EMAILS.validate_python(text)
    with pytest.raises(ValidationError):
        SignInBody(email=text, password="x")
    with pytest.raises(ChangeError):
        build_op(Invite, email=text)
    with pytest.raises(MutationError):
        validators.email(text, "email")
    with pytest.raises(click.BadParameter):
        EMAIL.convert(text, None, None)


def test_every_input_returns_the_same_form() -> None:
    text = "JO\u0308RG@xn--mller-kva.example"

    assert {
        parse_body(SignInBody, f'{{"email": "{text}", "password": "x"}}'.encode()).email,
        build_op(Invite, email=text).email,
        validators.email(text, "email"),
        EMAIL.convert(text, None, None),
    } == {"jörg@müller.example"}


def test_invalid_address_in_a_body_is_a_bad_request() -> None:
    with pytest.raises(InvalidBody):
        parse_body(SignInBody, b'{"email": "x<tom@solera.example>", "password": "x"}')


@pytest.mark.slow
@given(st.text(max_size=40), st.text(max_size=40))
def test_normalized_address_stays_as_it_is(local: str, domain: str) -> None:
    email = normalize_email(f"{local}@{domain}")

    if email is not None:
        assert email.count("@") == 1
        assert normalize_email(email) == email
        assert stored_forms(email)[0] == email
        assert normalize_email(normalize("NFD", email)) == email


def test_stored_forms_have_each_form_of_an_older_row() -> None:
    forms = stored_forms("JÖRG@müller.example")

    assert forms[0] == "jörg@müller.example"
    assert {normalize("NFD", "jörg@müller.example"), "jörg@xn--mller-kva.example"} < set(forms)
    assert stored_forms("eva@solera.example") == ("eva@solera.example",)
