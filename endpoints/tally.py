"""Requests that are counted in the log, and have no line each: anybody can begin many."""

import structlog

from db.tally import Tally

log = structlog.get_logger("afterwin.access")

incomplete = Tally(lambda _kind, count: log.info("requests did not arrive whole", count=count))
"""Requests whose clients left, or were too slow, before anything was asked of the database."""
