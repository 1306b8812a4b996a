"""Search over records of all kinds, the best matches first (docs/decisions/search.md#all-kinds)."""

from dataclasses import dataclass
from typing import Annotated, Any

import strawberry
from graphql.pyutils import gather_with_cancel

from auth.feature_gate import gates_of_input
from db.models import Account, CustomValue, SearchKind
from db.pagination.page import DEFAULT_PAGE_SIZE, PageRequest
from db.row import Row
from db.search.excerpts import Excerpt, best_excerpt
from db.search.ranking import SearchHit, SearchRank, best_hits
from db.search.sources import SOURCE_OF, Passage, SearchField
from db.search.texts import WITH_CUSTOM_VALUES
from db.search.words import query_words
from resolvers.context import Info
from resolvers.where.where_input import check_text

MODELS: dict[SearchKind, type[Row]] = {
    **{kind: source.model for kind, source in SOURCE_OF.items()},
    SearchKind.ACCOUNT: Account,
}


@dataclass(frozen=True)
class SearchResult:
    """A record that matches the query."""

    kind: SearchKind
    rank: SearchRank
    node: Any
    query: str


async def search(
    info: Info,
    query: Annotated[
        str,
        strawberry.argument(
            description="Words to search for; at most 12 are used. Every word must begin a word of the record, "
            "ignoring case, accents and invisible characters. Where no word has more than two letters, that holds for "
            "the newest 2,000 records; others are found if the title begins with the query, or if they have the words "
            "as whole words. A query without letters or digits finds nothing."
        ),
    ],
    kinds: Annotated[
        list[SearchKind] | None,
        strawberry.argument(description="Kinds of records to search; null for all kinds."),
    ] = None,
    first: Annotated[
        int, strawberry.argument(description="Maximum number of results, 1 to 100. Default: 25.")
    ] = DEFAULT_PAGE_SIZE,
) -> list[SearchResult]:
    """Return the best matches. One statement ranks them, and one for each kind that is found loads them."""
    context, limit = info.context, PageRequest(first).size
    check_text(query, ("query",))
    context.gates.require(*gates_of_input(kinds or []))
    hits = await best_hits(context.store, query, list(SearchKind) if kinds is None else kinds, limit)
    nodes = await gather_with_cancel(*(_load(info, hit) for hit in hits))
    return [SearchResult(hit.kind, hit.rank, node, query) for hit, node in zip(hits, nodes, strict=True) if node]


async def _load(info: Info, hit: SearchHit) -> Any:
    return await info.context.loaders.load_now(MODELS[hit.kind], hit.subject_id)


async def excerpt(result: strawberry.Parent[SearchResult], info: Info) -> Excerpt | None:
    """Return the part of the record that matches best. Custom values are read only if other fields lack a word."""
    source = SOURCE_OF[result.kind]
    found = best_excerpt(source.passages(result.node), result.query)
    is_whole = found is not None and found.word_count == len(query_words(result.query))
    if is_whole or source.model not in WITH_CUSTOM_VALUES:
        return found
    values = await info.context.loaders.load_children(CustomValue, "subject_id", result.node.id)
    passages = [
        Passage(SearchField.CUSTOM_FIELD, value.text, value.field.name)
        for value in values
        if value.text and value.field.is_active
    ]
    return best_excerpt([*source.passages(result.node), *passages], result.query)
