"""Results of a search over all kinds of records."""

import resolvers
from db.models import SearchKind
from db.search.excerpts import Excerpt, ExcerptPart
from db.search.ranking import SearchRank
from db.search.sources import SearchField
from schema.node import Node
from schema.object_type import ObjectType, field


class SearchExcerptPart(ObjectType, row=ExcerptPart):
    """A part of an excerpt: plain text."""

    text: str = field("The text.")
    is_match: bool = field("True if the part is what the query looks for, so that it should be highlighted.")


class SearchExcerpt(ObjectType, row=Excerpt):
    """A part of a record's text that matches the query, at most 200 characters, in parts that follow each other."""

    field_name: SearchField = field("Field of the record in which the text stands.", name="field")
    label: str | None = field("Name of the custom field in which the text stands; null for other fields.")
    parts: list[SearchExcerptPart] = field("Parts of the excerpt in order; the matches are parts of their own.")


class SearchResult(ObjectType, row=resolvers.search.SearchResult):
    """A record that matches the query of a search."""

    kind: SearchKind = field("Kind of the record.")
    rank: SearchRank = field("How well the record matches. Results are ordered by it.")
    node: Node = field("The record.")
    excerpt: SearchExcerpt | None = field(
        "Part of the record's text with the matches; null if the record has no text.", resolvers.search.excerpt
    )
