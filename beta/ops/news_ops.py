"""Changes to the news of a beta: short texts to everyone to whom the feature is open."""

from typing import ClassVar, Literal

from beta.errors import ChangeError, ChangeErrorCode
from beta.ops.base import ChangeContext, Message, Op, People, flag_in
from beta.refusals import Refusal
from db.flags.beta_state import BetaState
from db.ids import new_id
from db.models import BetaNews


class PostNews(Op):
    """Post news."""

    kind: Literal["NEWS_POST"] = "NEWS_POST"
    people: ClassVar[People] = People.NONE
    text: Message
    by_email: bool = False

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Add the news, the latest of the flag."""
        flag_in(beta, key)
        posted = {"posted_by": context.by, "posted_at": context.now}
        news = BetaNews(id=new_id(), flag_key=key, text=self.text, by_email=self.by_email, **posted)  # type: ignore[arg-type]  # of two types
        return beta._replace(news=(*beta.news, news))


class RemoveNews(Op):
    """Remove news. Emails that were queued are still sent."""

    kind: Literal["NEWS_REMOVE"] = "NEWS_REMOVE"
    people: ClassVar[People] = People.NONE
    needs_news: ClassVar[bool] = True
    news_id: int

    @property
    def subject(self) -> str:
        """Label of the news."""
        return f"news:{self.news_id}"

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Delete the news."""
        flag_in(beta, key)
        others = tuple(row for row in beta.news if (row.flag_key, row.id) != (key, self.news_id))
        if len(others) == len(beta.news):
            raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.NEWS_MISSING, "news_id")
        return beta._replace(news=others)
