"""Codes of errors: they say what happened without the values that a message may quote."""

CODES = ("sqlstate", "sqlite_errorname", "errno")
"""Where errors of drivers and of the system have their codes."""


def with_code(name: str, error: BaseException) -> str:
    """Return the name of an error, and its code if it has one."""
    code = next(filter(None, (getattr(error, attribute, None) for attribute in CODES)), None)
    return f"{name} ({code})" if code else name
