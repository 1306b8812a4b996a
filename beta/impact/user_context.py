"""What is known of a user when flags are evaluated for them."""

from db.flags.participation import parse_participation
from db.flags.platform import Platform
from db.flags.statements import WITH_PARTICIPATION
from db.models import Company, User
from flags.evaluation_context import NO_PARTICIPATION, EvaluationContext, context_for_user


async def read_user_context(platform: Platform, user: User, company: Company) -> EvaluationContext:
    """Return the context of a user of the company, with the memberships and exclusions of now."""
    row = await platform.first(WITH_PARTICIPATION, user_id=user.id, now=platform.now)
    return context_for_user(user, company, parse_participation(*row[1]) if row else NO_PARTICIPATION)
