"""Signed links: only ours open, only for what they are, and only for a while."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from auth.signed_links import Claims, LinkExpired, LinkInvalid, Purpose, Signer, load_or_create_secret

NOW = datetime(2026, 3, 18, 10, tzinfo=UTC)
ONE, TWO, THREE = ("s" * 31 + each for each in "123")
ids = st.integers(0, 2**63 - 1)
claims_ = st.builds(
    Claims,
    st.sampled_from(Purpose),
    st.sampled_from(["GET", "PUT"]),
    ids,
    ids,
    ids,
    st.integers(1, 10**9).map(lambda seconds: NOW + timedelta(seconds=seconds)),
)


def read(signer: Signer, token: str, said: Claims, now: datetime = NOW) -> Claims:
    return signer.read(token, said.purpose, said.method, now)


@given(claims_)
def test_what_was_signed_is_read(said: Claims) -> None:
    token = Signer(ONE).sign(said)

    assert read(Signer(ONE), token, said) == said
    assert token.replace("-", "").replace("_", "").replace(".", "").isalnum()


@given(claims_, st.data())
def test_a_changed_token_never_says_anything_else(said: Claims, data: st.DataObject) -> None:
    token = Signer(ONE).sign(said)
    place = data.draw(st.integers(0, len(token)))
    changed = token[:place] + data.draw(st.text(max_size=2)) + token[place + data.draw(st.integers(0, 2)) :]
    assume(changed != token)

    for purpose in Purpose:
        for method in ("GET", "PUT"):
            try:
                assert Signer(ONE).read(changed, purpose, method, NOW) == said
            except LinkInvalid:
                continue


@given(st.text() | st.binary().map(lambda some: some.decode("utf-16", "surrogatepass") if len(some) % 2 == 0 else ""))
def test_what_is_no_token_is_not_known(text: str) -> None:
    with pytest.raises(LinkInvalid):
        Signer(ONE).read(text, Purpose.DOWNLOAD, "GET", NOW)


@given(claims_)
def test_a_link_is_for_one_purpose_and_one_method(said: Claims) -> None:
    token = Signer(ONE).sign(said)
    others = [(purpose, method) for purpose in Purpose for method in ("GET", "PUT", "get")]

    for purpose, method in others:
        if (purpose, method) != (said.purpose, said.method):
            with pytest.raises(LinkInvalid):
                Signer(ONE).read(token, purpose, method, NOW)


@given(claims_)
def test_a_link_opens_until_its_last_moment(said: Claims) -> None:
    token = Signer(ONE).sign(said)

    assert read(Signer(ONE), token, said, said.expires_at - timedelta(microseconds=1)) == said
    with pytest.raises(LinkExpired):
        read(Signer(ONE), token, said, said.expires_at)


@given(claims_)
def test_secrets_can_be_changed_one_by_one(said: Claims) -> None:
    before, after = Signer(ONE), Signer(TWO, ONE)

    assert read(after, before.sign(said), said) == said
    for token, signer in ((after.sign(said), before), (before.sign(said), Signer(THREE, TWO))):
        with pytest.raises(LinkInvalid):
            read(signer, token, said)


def test_without_a_secret_a_signer_takes_only_its_own() -> None:
    said = Claims(Purpose.DOWNLOAD, "GET", 1, 2, 3, NOW + timedelta(minutes=1))
    mine = Signer()

    assert read(mine, mine.sign(said), said) == said
    with pytest.raises(LinkInvalid):
        read(Signer(), mine.sign(said), said)


def test_a_secret_is_made_once_for_all_processes_and_read_by_their_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "var" / "afterwin.secret"
    with ThreadPoolExecutor(8) as many:
        made = set(many.map(load_or_create_secret, [path] * 50))

    (secret,) = made
    assert len(secret) >= 32
    assert load_or_create_secret(path) == secret
    assert path.stat().st_mode & 0o077 == 0
    assert [each.name for each in path.parent.iterdir()] == ["afterwin.secret"]
