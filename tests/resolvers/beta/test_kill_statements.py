"""What a kill reads: nothing twice in its transaction, so that it is quick where the database is far away."""

import re
from collections import Counter
from collections.abc import Sequence

from beta_office import KEY, Office
from mutate import run_mutation

TABLE = re.compile(r'\b(?:FROM|INTO|UPDATE) "?(\w+)')
OF_THE_CHANGE = {"flag_state", "flag", "flag_rule", "flag_requires", "segment", "beta_wave", "flag_audit"}


def of_the_change(statements: Sequence[str]) -> Counter[str]:
    """Count the statements by verb and table, from the lock of the flags on until the viewer is read once more."""
    first = next(place for place, text in enumerate(statements) if text.startswith("SELECT flag_state"))
    last = next(place for place, text in enumerate(statements) if place > first and "token.hash" in text)
    return Counter(
        f"{text.split()[0]} {found[1]}"
        for text in statements[first:last]
        if (found := TABLE.search(text)) and found[1] in OF_THE_CHANGE
    )


async def test_kill_reads_each_table_once(office: Office) -> None:
    """The state of all flags is read with its lock, the flag with all others; the gates need none of them."""
    await office.oncall.ask("{ featureFlags { totalCount } }")  # this process knows the flags
    statements = office.eva.statements
    statements.clear()

    killed = await run_mutation(
        office.oncall, "flagKill", "flag { killedReason } audit { action }", key=KEY, reason="Totals are wrong."
    )

    assert killed["flag"]["killedReason"] == "Totals are wrong."
    assert of_the_change(statements) == {
        "SELECT flag_state": 1,
        "SELECT flag": 1,
        "SELECT flag_rule": 1,
        "SELECT flag_requires": 1,
        "SELECT segment": 1,
        "SELECT beta_wave": 1,
        "UPDATE flag": 1,
        "INSERT flag_audit": 1,
        "UPDATE flag_state": 1,
    }
    assert (
        sum("FROM flag_requires" in text for text in statements) == 1
    )  # this process reads them with its next operation
