"""Staff compare flags of another deployment and propose them."""

from typing import Any

from beta_office import KEY
from mutate import run_mutation, user_error

FILE = "{ flagFile }"
DIFFERENCES = "query ($file: JSON!) { flagDifferences(file: $file) { flag changes } }"


async def test_file_is_compared_and_promoted(office: Any) -> None:
    mara = office.manager
    await run_mutation(mara, "flagSetRollout", "revision", key=KEY, percent=20, reason="Pilot.")
    file = (await office.auditor.ask(FILE))["flagFile"]
    assert [flag["key"] for flag in file["flags"]] == [KEY]
    assert "salt" not in file["flags"][0]
    assert (await office.auditor.ask(DIFFERENCES, file=file))["flagDifferences"] == []

    file["flags"][0] |= {"title": "Books", "rules": []}
    found = (await office.auditor.ask(DIFFERENCES, file=file))["flagDifferences"]
    assert found == [{"flag": KEY, "changes": ["title: Ledger → Books", "remove the rule Rollout"]}]
    proposed = await run_mutation(mara, "flagPromote", "changes { state flag ops }", file=file, reason="From staging.")
    (change,) = proposed["changes"]
    assert (change["state"], change["flag"]) == ("APPROVED", KEY)  # it opens nothing, and waits to be applied
    assert change["ops"][0] == {"update": {"title": "Books"}}
    wrong = await user_error(mara, "flagPromote", file={"flags": [{"key": "A bad key", "title": "A"}]}, reason="R.")
    assert wrong[0] == "INVALID"
