"""Email addresses that look like another: `tоm@solera.example` with a Cyrillic `о`, or `t0m@solera.example`.

Two addresses look alike if they have the same skeleton, as in UTS #39. The table covers what addresses are made of:
small letters of Cyrillic, Greek and Armenian with a Latin twin, Latin letters with marks or strokes, digits, dashes, a
capital `I` for `l`, and pairs such as `rn` for `m`. Letters without a Latin twin, and words that only sound alike, are
not covered.
"""

from unicodedata import category

from auth.email_addresses import stored_forms
from db.identity import PENDING_INVITATIONS
from db.models import User
from db.row import select_rows
from db.text import normalize
from db.unit_of_work import UnitOfWork

TWINS = (
    ("аеорсухѕіјһԁԛԝӏкпгьѵ", "aeopcyxsijhdqwlknrbv"),  # Cyrillic
    ("αονιρκυγχωηϲϳετ", "aovipkuyxwncjet"),  # Greek
    ("ոսօհցզյռլ", "nuohgqjnl"),  # Armenian
    ("ıłøđħɡɑƒŧɩʋ", "ilodhgaftiv"),  # Latin
    ("01‐‑‒–—−_", "ol-------"),  # digits and dashes
)
SKELETON = {ord(twin): letter for twins, letters in TWINS for twin, letter in zip(twins, letters, strict=True)}
PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ß", "b"), ("æ", "ae"), ("œ", "oe"))


def skeleton(email: str) -> str:
    """Return the text that addresses have in common if they look alike."""
    letters = (letter for letter in normalize("NFKD", email.casefold()) if category(letter) not in {"Mn", "Cf"})
    text = "".join(letters).translate(SKELETON)
    for pair, letter in PAIRS:
        text = text.replace(pair, letter)
    return text


async def find_look_alike(uow: UnitOfWork, email: str, typed: str = "") -> str | None:
    """Return the address of a user, or of a pending invitation, of the company that looks like this one.

    `typed`: the address as it was typed, because its capital letters are part of its looks. Other companies are not
    searched: the answer would tell their addresses.
    """
    users = await uow.all(select_rows(User).where(User.c.email.is_not(None)))
    invitations = await uow.all(PENDING_INVITATIONS, now=uow.now)
    known = (*(user.email or "" for user in users), *(invitation.email for invitation in invitations))
    wanted, same = {skeleton(email), skeleton(typed.strip().replace("I", "l"))}, stored_forms(email)
    return next((each for each in known if each not in same and skeleton(each) in wanted), None)
