"""A change request as text: its author, age and operations, whom it names, what it opens, reviews and comments."""

from collections.abc import AsyncIterator, Iterator

from beta.changes.request_impact import impact_of
from beta.changes.snapshot import proposed_ops
from beta.changes.subjects import subject_references
from beta.impact.preview import Impact
from beta.words import counted, in_words
from cli.flags.op_lines import op_lines
from cli.flags.subject_text import subject_text
from db.flags.platform import Platform
from db.flags.statements import COMMENTS_OF, OPEN_STATES, REVIEWS_OF
from db.models import ChangeRequest


def summary(change: ChangeRequest) -> str:
    """Return a change request in one line."""
    schedule = f", scheduled for {change.effective_at:%Y-%m-%d %H:%M}" if change.effective_at else ""
    ops = ", ".join(in_words(op["kind"]) for op in change.ops["ops"])
    subject, state = change.flag_key or "segments", in_words(change.state)
    return f"{change.id}  {state:9}  {subject}: {ops}{schedule} — {change.reason} (by {change.author})"


async def details(platform: Platform, change: ChangeRequest) -> AsyncIterator[str]:
    """Yield the lines of a change request."""
    yield summary(change)
    age = counted((platform.now - change.created_at).days, "day")
    yield f"Proposed {change.created_at:%Y-%m-%d %H:%M}, {age} ago."
    yield "It can give more users access." if change.widens else "It gives no further user access."
    ops = proposed_ops(change)
    for line in await op_lines(platform, ops, change.flag_key):
        yield f"  {line}"
    for reference in subject_references(ops):
        yield f"  concerns {await subject_text(platform, reference)}"
    if change.state in OPEN_STATES:
        for line in _impact_lines(await impact_of(platform, change)):
            yield line
    for review in await platform.all(REVIEWS_OF, change_id=change.id):
        yield f"  {in_words(review.verdict)} by {review.reviewer} at {review.at:%Y-%m-%d %H:%M:%S}"
    for comment in await platform.all(COMMENTS_OF, change_id=change.id):
        yield f"  {comment.author} at {comment.at:%Y-%m-%d %H:%M}: {comment.text}"


def _impact_lines(impact: Impact | None) -> Iterator[str]:
    if impact is None:
        yield "It can no longer be applied."
        return
    yield f"Now {gains_text(impact)}"
    yield from dependent_lines(impact)


def gains_text(impact: Impact) -> str:
    """Return how many users would gain and lose access."""
    return f"{counted(impact.gains, 'user')} would gain access, {impact.losses} would lose it."


def dependent_lines(impact: Impact) -> Iterator[str]:
    """Yield a line for each other feature that a change would affect."""
    for other in impact.dependents:
        yield f"  {other.flag_key} ({other.title}): {other.gains} would gain it, {other.losses} would lose it."
