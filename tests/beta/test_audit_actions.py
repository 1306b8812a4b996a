"""Actions of the audit log: the app says each of them in its languages."""

import json
import re
from pathlib import Path

import pytest

from beta.audit_actions import ACTIONS

HOME = Path(__file__).parents[2]
MESSAGES = HOME / "frontend" / "src" / "beta" / "parts" / "messages"
PREFIX = "beta.action."
AUDITED = re.compile(r'audit\(\s*(?:flags, )?"([A-Z_]+)"', re.ASCII)
LISTED = re.compile(r'^  "([A-Z_]+)",$', re.ASCII | re.MULTILINE)
"""An action in the filter of the log."""


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_app_says_each_action(language: str) -> None:
    texts = json.loads((MESSAGES / f"{language}.json").read_text(encoding="utf-8"))
    said = {key.removeprefix(PREFIX) for key in texts if key.startswith(PREFIX)}
    sources = [path.read_text(encoding="utf-8") for path in (HOME / "beta").rglob("*.py")]
    written = {action for source in sources for action in AUDITED.findall(source)}
    assert written
    assert written <= set(ACTIONS)
    assert said == set(ACTIONS)
    assert said == set(LISTED.findall((MESSAGES.parents[1] / "audit" / "actions.ts").read_text(encoding="utf-8")))
