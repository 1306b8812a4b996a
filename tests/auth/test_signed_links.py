"""Signed links: signature, purpose, method and expiry."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from auth.signed_links import Claims, LinkExpired, LinkInvalid, Purpose, Signer, load_or_create_secret

NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)
ONE, TWO, THREE = ("s" * 31 + digit for digit in "123")
ids = st.integers(0, 2**63 - 1)
any_claims = st.builds(
    Claims,
    st.sampled_from(Purpose),
    st.sampled_from(["GET", "PUT"]),
    ids,
    ids,
    ids,
    st.integers(1, 10**9).map(lambda seconds: NOW + timedelta(seconds=seconds)),
)


def read(signer: Signer, token: str, claims: Claims, now: datetime = NOW) -> Claims:
    return signer.read(token, claims.purpose, claims.method, now)


@given(any_claims)
def test_read_returns_the_signed_claims(claims: Claims) -> None:
    token = Signer(ONE).sign(claims)

    assert read(Signer(ONE), token, claims) == claims
    assert token.replace("-", "").replace("_", "").replace(".", "").isalnum()


@given(any_claims, st.data())
def test_read_rejects_changed_tokens(claims: Claims, data: st.DataObject) -> None:
    token = Signer(ONE).sign(claims)
    index = data.draw(st.integers(0, len(token)))
    changed = token[:index] + data.draw(st.text(max_size=2)) + token[index + data.draw(st.integers(0, 2)) :]
    assume(changed != token)

    for purpose in Purpose:
        for method in ("GET", "PUT"):
            try:
                assert Signer(ONE).read(changed, purpose, method, NOW) == claims
            except LinkInvalid:
                continue


@given(
    st.text()
    | st.binary().map(
        lambda data_bytes: data_bytes.decode("utf-16", "surrogatepass") if len(data_bytes) % 2 == 0 else ""
    )
)
def test_read_rejects_arbitrary_text(text: str) -> None:
    with pytest.raises(LinkInvalid):
        Signer(ONE).read(text, Purpose.DOWNLOAD, "GET", NOW)


@given(any_claims)
def test_read_rejects_another_purpose_or_method(claims: Claims) -> None:
    token = Signer(ONE).sign(claims)
    others = [(purpose, method) for purpose in Purpose for method in ("GET", "PUT", "get")]

    for purpose, method in others:
        if (purpose, method) != (claims.purpose, claims.method):
            with pytest.raises(LinkInvalid):
                Signer(ONE).read(token, purpose, method, NOW)


@pytest.mark.slow
@given(any_claims)
def test_read_rejects_a_link_from_its_expiry_on(claims: Claims) -> None:
    token = Signer(ONE).sign(claims)

    assert read(Signer(ONE), token, claims, claims.expires_at - timedelta(microseconds=1)) == claims
    with pytest.raises(LinkExpired):
        read(Signer(ONE), token, claims, claims.expires_at)


@given(any_claims)
def test_secrets_can_be_rotated(claims: Claims) -> None:
    before, after = Signer(ONE), Signer(TWO, ONE)

    assert read(after, before.sign(claims), claims) == claims
    for token, signer in ((after.sign(claims), before), (before.sign(claims), Signer(THREE, TWO))):
        with pytest.raises(LinkInvalid):
            read(signer, token, claims)


def test_signer_without_secret_accepts_only_its_own_links() -> None:
    claims = Claims(Purpose.DOWNLOAD, "GET", 1, 2, 3, NOW + timedelta(minutes=1))
    mine = Signer()

    assert read(mine, mine.sign(claims), claims) == claims
    with pytest.raises(LinkInvalid):
        read(Signer(), mine.sign(claims), claims)


def test_secret_file_is_created_once_and_private(tmp_path: Path) -> None:
    path = tmp_path / "var" / "afterwin.secret"
    with ThreadPoolExecutor(8) as many:
        created = set(many.map(load_or_create_secret, [path] * 50))

    (secret,) = created
    assert len(secret) >= 32
    assert load_or_create_secret(path) == secret
    assert path.stat().st_mode & 0o077 == 0
    assert [file.name for file in path.parent.iterdir()] == ["afterwin.secret"]
