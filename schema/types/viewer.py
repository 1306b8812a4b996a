"""Who is asking."""

from auth.viewer import Viewer as Row
from db import models
from schema.shape import Shape, field
from schema.types.records import User


class Company(Shape, row=models.Company):
    """The company that the viewer belongs to; nothing of any other is ever shown."""

    name: str = field("What it is called.")
    time_zone: str = field("Its IANA time zone: it decides on which day a deal was won.")
    currency: str = field("The currency of its totals.")
    follow_up_days: int | None = field(
        "Every how many days an account wants to be contacted, unless it says otherwise."
    )


class Viewer(Shape, row=Row):
    """Who is asking."""

    user: User = field("The user.")
    company: Company = field("The company.")
