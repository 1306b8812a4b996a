"""E-mails with the news of a beta. The scheduler queues them, some companies at a time."""

from collections.abc import Collection, Sequence

from auth.emails import PUBLIC_URL
from beta.emails import KEPT, enqueue_emails, flag_title
from beta.flag_ops import required_flags
from beta.impact import FlagEvaluator, iterate_active_users
from db.flags.beta_state import read_beta
from db.flags.flag_set import read_flags
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.news import MAILINGS, advance_mailing, end_mailings, news_with_id, next_companies
from db.flags.platform import Platform
from db.models import BetaNews


async def is_mailing_due(platform: Platform) -> bool:
    """Return whether e-mails of news are not queued yet."""
    return bool(await platform.all(MAILINGS.limit(1)))


async def continue_mailing(flags: FlagUnitOfWork) -> None:
    """Queue the next e-mails of the oldest news: to members of some companies to whom the feature is open now."""
    for mailing in await flags.all(MAILINGS.limit(1)):
        (news,) = await flags.all(news_with_id(mailing.news_id))
        found = await flags.platform.tuples(next_companies(news.flag_key, mailing.last_company_id))
        company_ids = [company_id for (company_id,) in found]
        if not company_ids:
            await end_mailings(flags, [news.id])
            return
        await _enqueue(flags, news, await _recipients(flags.platform, news.flag_key, company_ids))
        await advance_mailing(flags, news.id, company_ids[-1])


async def _recipients(platform: Platform, key: str, company_ids: Collection[int]) -> list[str]:
    needed = {key, *required_flags(await read_flags(platform), key)}
    evaluator = FlagEvaluator(await read_beta(platform, needed, company_ids), [key], platform.now)
    return [
        each.user.email
        async for each, rank in iterate_active_users(platform, company_ids)
        if each.user.email is not None and evaluator.is_member(each, rank, key) and evaluator.open_keys(each, rank)
    ]


async def _enqueue(flags: FlagUnitOfWork, news: BetaNews, recipients: Sequence[str]) -> None:
    title = await flag_title(flags, news.flag_key)
    text = (
        f"{news.text}\n\nYou have early access to {title} in Afterwin. Read all news, or leave:\n"
        f"{PUBLIC_URL}/early-access"
    )
    await enqueue_emails(flags, recipients, f"News on {title}", text, flags.now + KEPT)
