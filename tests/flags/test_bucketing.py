"""Percentages: the same users and companies every day and with every version of the engine."""

from itertools import pairwise

import pytest
from flag_factories import NOW, compiled, flag, percentage, rule, user_context
from hypothesis import given, settings
from hypothesis import strategies as st

from db.models import BucketBy
from flags.buckets import bucket_of
from flags.evaluation import evaluate

GOLDEN = [
    ("5f0c9a41d2e84b77", 217742200198822981, 29, True),
    ("a salt", 2, 14, False),
    ("Accounts", 3, 84, True),
    ("café", 4, 91, False),
    ("0", 5, 15, True),
    ("5f0c9a41d2e84b77", 6, 96, False),
    ("a salt", 7, 8, True),
    ("Accounts", 8, 90, False),
    ("café", 9, 65, True),
    ("0", 192101074714631552, 52, False),
    ("5f0c9a41d2e84b77", 11, 32, True),
    ("a salt", 200861707706165527, 90, False),
    ("Accounts", 150332377858403824, 42, True),
    ("café", 14, 46, False),
    ("0", 162890432584953340, 25, True),
    ("5f0c9a41d2e84b77", 163144862470793401, 61, False),
    ("a salt", 282680553870342694, 95, True),
    ("Accounts", 282816944330853510, 31, False),
    ("café", 19, 44, True),
    ("0", 150705737820214271, 23, False),
    ("5f0c9a41d2e84b77", 21, 88, True),
    ("a salt", 249660678279283465, 10, False),
    ("Accounts", 23, 33, True),
    ("café", 24, 92, False),
    ("0", 243376488476514103, 63, True),
    ("5f0c9a41d2e84b77", 175259307892101748, 20, False),
    ("a salt", 27, 23, True),
    ("Accounts", 28, 90, False),
    ("café", 29, 40, True),
    ("0", 30, 65, False),
    ("5f0c9a41d2e84b77", 31, 95, True),
    ("a salt", 32, 8, False),
    ("Accounts", 33, 24, True),
    ("café", 34, 71, False),
    ("0", 243218275332114175, 11, True),
    ("5f0c9a41d2e84b77", 36, 2, False),
    ("a salt", 153546436488280559, 2, True),
    ("Accounts", 38, 94, False),
    ("café", 39, 28, True),
    ("0", 269367194045372439, 24, False),
    ("5f0c9a41d2e84b77", 161054664286335343, 79, True),
    ("a salt", 184814011676154941, 19, False),
    ("Accounts", 274839190056634224, 70, True),
    ("café", 282189772302380895, 84, False),
    ("0", 279606761676109126, 49, True),
    ("5f0c9a41d2e84b77", 46, 50, False),
    ("a salt", 195822634187259502, 65, True),
    ("Accounts", 48, 62, False),
    ("café", 285884761750222252, 63, True),
    ("0", 50, 46, False),
]
"""Salt, company id, percentage and whether it includes the company: half of the rows have the lowest percentage that
includes it, half one less. An engine with other results would change the participants of every beta."""

IDS = st.integers(1, 2**63 - 1)
SALTS = st.text("abcdef0123456789", min_size=1, max_size=16)


def is_in(salt: str, company_id: int, rollout: int, user_id: int = 7, by: BucketBy = BucketBy.COMPANY) -> bool:
    stickiness = "companyId" if by is BucketBy.COMPANY else "userId"
    flags = compiled(flag(salt=salt, bucket_by=by), rule(percentage(rollout, stickiness)))
    return evaluate(flags, "accounts", user_context(user_id, company_id), NOW).is_enabled


@pytest.mark.parametrize(("salt", "company_id", "rollout", "is_expected"), GOLDEN)
def test_golden_buckets_never_change(salt: str, company_id: int, rollout: int, *, is_expected: bool) -> None:
    assert is_in(salt, company_id, rollout) is is_expected
    assert (bucket_of(salt, company_id) <= rollout) is is_expected


@pytest.mark.slow
@given(SALTS, IDS, IDS, st.integers(0, 100))
def test_bucket_depends_only_on_the_id_of_bucket_by(salt: str, company: int, user: int, rollout: int) -> None:
    assert is_in(salt, company, rollout, user) is (bucket_of(salt, company) <= rollout)
    assert is_in(salt, company, rollout, user, BucketBy.USER) is (bucket_of(salt, user) <= rollout)


@given(SALTS, IDS, st.lists(IDS, min_size=2, max_size=8), st.integers(0, 100))
def test_users_of_a_company_get_the_same_decision(salt: str, company: int, users: list[int], rollout: int) -> None:
    flags = compiled(flag(salt=salt), rule(percentage(rollout)))
    assert len({evaluate(flags, "accounts", user_context(user, company), NOW) for user in users}) == 1


@pytest.mark.slow
@settings(max_examples=40)
@given(SALTS, IDS)
def test_higher_percentage_keeps_everyone_in(salt: str, company: int) -> None:
    steps = [is_in(salt, company, rollout) for rollout in range(0, 101, 5)]
    assert all(before <= after for before, after in pairwise(steps))
    assert (steps[0], steps[-1]) == (False, True)


@pytest.mark.slow
def test_percentage_matches_about_its_share() -> None:
    flags = compiled(flag(), rule(percentage(10)))
    matching = sum(evaluate(flags, "accounts", user_context(1, company), NOW).is_enabled for company in range(1, 5001))
    assert matching == pytest.approx(500, abs=60)
