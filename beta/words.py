"""Codes in words, for people who read them in a terminal or in a message.

Stages and roles are names, which stand everywhere as they are written.
"""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "APPROVE": "approved",
    "CLI": "command line",
    "COMPANY_MEMBER": "company is a member",
    "REJECT": "rejected",
    "RULE": "by a rule",
    "USER_MEMBER": "member",
}
"""Of codes that say less by themselves."""


def counted(number: int, noun: str, nouns: str = "") -> str:
    """Return a number with its noun, or with `nouns`, else the noun and an `s`, for many: `1 user`, `2 users`."""
    return f"{number} {noun if number == 1 else nouns or f'{noun}s'}"


def in_words(code: str) -> str:
    """Return a code such as `IN_REVIEW` in words: `in review`."""
    return WORDS.get(code) or code.lower().replace("_", " ")


def code_of(words: str) -> str:
    """Return the code that words stand for: `IN_REVIEW` for `in review` or `in-review`."""
    return words.strip().upper().replace(" ", "_").replace("-", "_")
