"""Emails with the news of a beta. The scheduler queues them, some companies at a time."""

from collections.abc import Collection, Sequence

from auth.emails import PUBLIC_URL
from beta.impact.audience import FlagEvaluator, People, iterate_users, needed_flags, read_people_of_flags, traits_of
from beta.invitations.emails import KEPT, enqueue_emails, flag_title
from db.flags.audience import users_with_ids
from db.flags.flag_set import read_flags
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.news import MAILINGS, advance_mailing, end_mailings, news_with_id, next_companies
from db.flags.platform import Platform
from db.models import BetaNews
from flags.compiler import compile_flags


async def is_mailing_due(platform: Platform) -> bool:
    """Return whether emails of news are not queued yet."""
    return bool(await platform.all(MAILINGS.limit(1)))


async def continue_mailing(flags: FlagUnitOfWork) -> None:
    """Queue the next emails of the oldest news: to members of some companies to whom the feature is open now."""
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
    flags = await read_flags(platform)
    needed, compiled = needed_flags(flags, [key]), compile_flags(flags)
    people = People(*await read_people_of_flags(platform, needed, company_ids))
    evaluator = FlagEvaluator(compiled, people, [key], platform.now)
    ids = [
        user.id
        async for user in iterate_users(platform, traits_of([compiled], needed), company_ids)
        if evaluator.is_member(user, key) and evaluator.open_keys(user)
    ]
    return [user.email for user in await platform.all(users_with_ids(ids)) if user.email is not None]


async def _enqueue(flags: FlagUnitOfWork, news: BetaNews, recipients: Sequence[str]) -> None:
    title = await flag_title(flags, news.flag_key)
    text = (
        f"{news.text}\n\nYou have early access to {title} in Afterwin. Read all news, or leave:\n"
        f"{PUBLIC_URL}/early-access"
    )
    await enqueue_emails(flags, recipients, f"News on {title}", text, flags.now + KEPT)
