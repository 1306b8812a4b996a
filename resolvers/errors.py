"""What a resolver refuses, and the code under which a client is told.

Refusal
├── BadInput       BAD_USER_INPUT   something in the arguments cannot be meant
└── NotFound       NOT_FOUND        there is no such thing, or none that the viewer may see
"""


class Refusal(Exception):
    """Something the client can mend; its text is shown."""

    code = "BAD_USER_INPUT"


class BadInput(Refusal):
    """An argument that cannot be meant."""


class NotFound(Refusal):
    """A thing that does not exist for the viewer."""

    code = "NOT_FOUND"
