"""Another company than the one that is attacked with, with one user."""

from auth.authentication import TOKEN_PREFIX
from auth.secret_tokens import new_credential
from db.companies import create_company, create_token, create_user, list_companies
from db.models import CompanyRole
from db.store import Database
from db.transactions import begin


async def create_other_company(url: str) -> str:
    """Create a company, and return a token of its user."""
    database = Database(url)
    company_id = await create_company(database, name="Other", time_zone="Europe/Madrid", currency="EUR")
    (company,) = [each for each in await list_companies(database) if each.id == company_id]
    token = new_credential(TOKEN_PREFIX, company_id)
    async with begin(database, company_id) as uow:
        email = f"user{company_id}@other.example"
        user_id = await create_user(uow, company, name="Other", email=email, role=CompanyRole.REGULAR)
        await create_token(uow, user_id, "bench", hash=token.hash, prefix=token.prefix)
    await database.close()
    return token.text
