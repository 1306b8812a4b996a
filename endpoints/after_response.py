"""Work after a response: the client has its answer, so what fails then is logged and changes nothing for it."""

import structlog
from starlette.background import BackgroundTask

from db.errors import DatabaseBusy

log = structlog.get_logger("afterwin.errors")


class AfterResponse(BackgroundTask):
    """A function that runs after the response. Without this class, its error would end the client's connection."""

    async def __call__(self) -> None:
        """Run the function."""
        try:
            await super().__call__()
        except DatabaseBusy as error:
            log.warning("work after a response not done", reason=repr(error.__cause__ or error))
        except Exception:
            log.exception("work after a response failed")
