"""Feedback on features in beta."""

from typing import Any

from beta_office import KEY
from company_fixture import make_company
from mutate import run_mutation, user_error

FEEDBACK = """query ($flag: ID!) { betaFeedback(flag: $flag) { totalCount nodes {
  rating text user { name } company { name } } } }"""


async def test_feedback_of_a_member_is_read_by_staff(office: Any) -> None:
    eva, mara = office.eva, office.manager
    company = {"flag": KEY, "reason": "Pilot.", "company": eva.company.global_id}
    await run_mutation(mara, "betaMemberAdd", "revision", **company)
    for rating, text in ((2, "Slow."), (5, "Quick now.\nThank you!")):
        sent = await run_mutation(eva, "betaFeedbackSend", "feature", feature=KEY, rating=rating, text=text)
        assert sent["feature"] == KEY
    shown = {
        "rating": 5,
        "text": "Quick now.\nThank you!",
        "user": {"name": "Eva Salas"},
        "company": {"name": "Solera"},
    }
    assert (await office.auditor.ask(FEEDBACK, flag=KEY))["betaFeedback"] == {"totalCount": 1, "nodes": [shown]}
    for rating in (0, 6):
        wrong = await user_error(eva, "betaFeedbackSend", feature=KEY, rating=rating)
        assert wrong == ("INVALID", ["rating"])
    assert await user_error(eva, "betaFeedbackSend", feature=KEY, rating=1, text="x" * 10_001) == ("TOO_LONG", ["text"])


async def test_feedback_on_a_closed_feature_answers_as_on_none(office: Any) -> None:
    outsider = await make_company(office.eva.database, "Koyo", in_beta=False)
    document = """mutation ($input: BetaFeedbackSendInput!) { betaFeedbackSend(input: $input) {
      feature userErrors { code field message } } }"""
    answers = [
        (await outsider.ask(document, input={"feature": key, "rating": rating}))["betaFeedbackSend"]
        for key in (KEY, "accounts", "nothing")
        for rating in (3, 9)
    ]
    assert answers[0]["userErrors"][0]["code"] == "NOT_FOUND"
    assert all(answer == answers[0] for answer in answers)
    assert (await office.manager.ask(FEEDBACK, flag=KEY))["betaFeedback"]["totalCount"] == 0
