"""Users whom notes mention, which are stored in a table of their own."""

from db.links import Links
from db.models import Note, NoteMention, User

MENTIONS = Links(Note, NoteMention, "note_id", "user_id", User.__name__, "mentioned_users")
"""The links of notes to the users whom they mention."""
