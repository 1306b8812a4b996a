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


def in_words(code: str) -> str:
    """Return a code such as `IN_REVIEW` in words: `in review`."""
    return WORDS.get(code) or code.lower().replace("_", " ")


def code_of(words: str) -> str:
    """Return the code that words stand for: `IN_REVIEW` for `in review` or `in-review`."""
    return words.strip().upper().replace(" ", "_").replace("-", "_")
