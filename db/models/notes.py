"""Notes and whom they mention, files and uploads."""

from datetime import datetime
from typing import Annotated

from sqlalchemy import Index, UniqueConstraint

from db.column_types import Key, LongText, RichText, ShortText
from db.models.companies import User
from db.models.deletion import deletion_index
from db.models.effective_source import EffectiveSource
from db.models.stored_bytes import stored_bytes_index
from db.row import Row, foreign_key, joined_by


class Note(
    Row,
    table="note",
    rules=[
        UniqueConstraint("company_id", "external_id"),
        deletion_index("note"),
        Index("ix_note_effective_organization_id", "company_id", "effective_organization_id", "created_at", "id"),
        Index("ix_note_deal_id", "company_id", "deal_id"),
        Index("ix_note_person_id", "company_id", "person_id"),
    ],
):
    """A note; `content` is HTML."""

    company_id: int
    id: int
    external_id: ShortText | None
    content: RichText
    author_id: Annotated[int | None, foreign_key("user")]
    last_editor_id: Annotated[int | None, foreign_key("user")]
    organization_id: Annotated[int | None, foreign_key("organization")]
    deal_id: Annotated[int | None, foreign_key("deal")]
    person_id: Annotated[int | None, foreign_key("person")]
    effective_organization_id: Annotated[int | None, foreign_key("organization")]
    effective_source: EffectiveSource | None
    is_pinned_to_organization: bool
    is_pinned_to_deal: bool
    is_pinned_to_person: bool
    created_at: datetime
    updated_at: datetime
    version: int
    deleted_at: datetime | None

    author: Annotated[User | None, joined_by("author_id")]


class NoteMention(
    Row,
    table="note_mention",
    key=["company_id", "note_id", "user_id"],
    rules=[Index("ix_note_mention_user_id", "company_id", "user_id")],
):
    """A user whom a note mentions: its author wants that user to read it."""

    company_id: int
    note_id: Annotated[int, foreign_key("note")]
    user_id: Annotated[int, foreign_key("user")]

    user: Annotated[User, joined_by("user_id")]


class File(
    Row,
    table="file",
    rules=[
        UniqueConstraint("company_id", "external_id"),
        deletion_index("file"),
        Index("ix_file_effective_organization_id", "company_id", "effective_organization_id", "created_at", "id"),
        Index("ix_file_deal_id", "company_id", "deal_id"),
        Index("ix_file_person_id", "company_id", "person_id"),
        Index("ix_file_storage_key", "company_id", "storage_key", unique=True),
        stored_bytes_index("file"),
    ],
):
    """A file. Its content is in the file storage under `storage_key`; no two files share content.

    Imported files have no content. The content of a deleted file is removed after some time.
    """

    company_id: int
    id: int
    external_id: ShortText | None
    name: ShortText
    folded_name: ShortText
    size: int
    content_type: ShortText
    sha256: Key | None
    storage_key: ShortText | None
    description: LongText | None
    uploader_id: Annotated[int | None, foreign_key("user")]
    organization_id: Annotated[int | None, foreign_key("organization")]
    deal_id: Annotated[int | None, foreign_key("deal")]
    person_id: Annotated[int | None, foreign_key("person")]
    effective_organization_id: Annotated[int | None, foreign_key("organization")]
    effective_source: EffectiveSource | None
    created_at: datetime
    updated_at: datetime
    version: int
    deleted_at: datetime | None

    uploaded_by: Annotated[User | None, joined_by("uploader_id")]


class Upload(Row, table="upload"):
    """An upload that is not complete; when the content arrives, it becomes the `File` with the same id.

    `sha256`: the expected hash in hexadecimal; None if the client gave none.
    """

    company_id: int
    id: int
    name: ShortText
    size: int
    content_type: ShortText
    sha256: Key | None
    description: LongText | None
    uploader_id: Annotated[int, foreign_key("user")]
    organization_id: Annotated[int | None, foreign_key("organization")]
    deal_id: Annotated[int | None, foreign_key("deal")]
    person_id: Annotated[int | None, foreign_key("person")]
    created_at: datetime
