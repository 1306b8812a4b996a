"""Subjects of OpenID providers, each linked to the login that it signs in."""

from sqlalchemy import delete, insert, or_, select

from db.identity import end_sessions_of_login, lock_login
from db.models import ProviderSubject
from db.unit_of_work import UnitOfWork


async def link_subject(uow: UnitOfWork, issuer: str, subject: str, login_id: int) -> bool:
    """Link a login to a subject of an OpenID provider; return False if either has another link there.

    The login's row is locked, so that concurrent sign-ins take turns.
    """
    await lock_login(uow, login_id)
    either = or_(ProviderSubject.c.subject == subject, ProviderSubject.c.login_id == login_id)
    links = select(ProviderSubject.c.subject, ProviderSubject.c.login_id)
    found = (await uow.execute_identity(links.where(ProviderSubject.c.issuer == issuer, either))).all()
    if found:
        return [tuple(row) for row in found] == [(subject, login_id)]
    row = {"issuer": issuer, "subject": subject, "login_id": login_id, "created_at": uow.now}
    await uow.execute_identity(insert(ProviderSubject.table), row)
    return True


async def unlink_subjects(uow: UnitOfWork, login_id: int) -> list[str]:
    """Remove the subjects of a login, end its sessions, and return the subjects."""
    is_linked = ProviderSubject.c.login_id == login_id
    subjects = (await uow.execute_identity(select(ProviderSubject.c.subject).where(is_linked))).scalars().all()
    await uow.execute_identity(delete(ProviderSubject.table).where(is_linked))
    await end_sessions_of_login(uow, login_id)
    return list(subjects)
