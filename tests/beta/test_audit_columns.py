"""Changed values in the audit log: the app has a name for each table and column, and a word for each code."""

import json
import re
from enum import StrEnum
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from db.flags.beta_state import STATE_MODELS, UNAUDITED_COLUMNS
from db.models import ChangeComment, ChangeRequest, FlagState

BETA = Path(__file__).parents[2] / "frontend" / "src" / "beta"
MODELS = [model for model, _ in STATE_MODELS]
COLUMNS = {(model, column.name) for model in MODELS for column in model.c if column.name not in UNAUDITED_COLUMNS} | {
    (ChangeComment, "text"),
    (ChangeRequest, "effective_at"),
    (ChangeRequest, "ops"),
    (ChangeRequest, "state"),
    (FlagState, "is_approval_required"),
}
"""What is written to the audit log: columns of the state, and those that entries of their own name."""
CODED = re.compile(r"^  (\w+): \(code\) => \[(.+)\],$", re.ASCII | re.MULTILINE)
"""A column of codes, and the names of their messages."""
BEGUN = re.compile(r"`([\w.]+\.)\$\{code\}`", re.ASCII)


def codes_of(model: type, column: str) -> list[str]:
    hint = get_type_hints(model)[column]
    kinds = [kind for kind in (hint, *get_args(hint)) if isinstance(kind, type) and issubclass(kind, StrEnum)]
    return [code.value for kind in kinds for code in kind]


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_app_names_each_table_column_and_code(language: str) -> None:
    texts = json.loads((BETA / "parts" / "messages" / f"{language}.json").read_text(encoding="utf-8"))
    coded = dict(CODED.findall((BETA / "audit" / "entry_words.ts").read_text(encoding="utf-8")))
    names = {f"beta.audit.table.{model.table.name}" for model in MODELS}
    names |= {f"beta.audit.column.{column}" for _, column in COLUMNS}
    codes = [(column, code) for model, column in COLUMNS for code in codes_of(model, column)]
    begun = {column: BEGUN.findall(names_of_code) for column, names_of_code in coded.items()}
    assert len(codes) > len(MODELS)
    assert names - texts.keys() == set()
    assert [pair for pair in codes if not any(f"{each}{pair[1]}" in texts for each in begun.get(pair[0], []))] == []
