"""Notes and files of a customer."""

from db.models import EffectiveSource, File, Note
from demo import sample_data
from demo.customer_builder import CustomerBuilder

PIN_COLUMNS = {
    "organization_id": "is_pinned_to_organization",
    "deal_id": "is_pinned_to_deal",
    "person_id": "is_pinned_to_person",
}


def add_notes_and_files(customer: CustomerBuilder) -> None:
    """Add the notes and files of the customer."""
    for _ in range(customer.random.choice((0, 1, 1, 2))):
        _add_note(customer)
    if customer.deals and customer.random.random() < 0.3:
        _add_file(customer)


def _add_note(customer: CustomerBuilder) -> None:
    created_at, links = customer.before(300), customer.linked()
    is_pinned = customer.random.random() < 0.15
    customer.add(
        Note,
        content=customer.random.choice(sample_data.NOTES),
        author_id=customer.user(),
        created_at=created_at,
        updated_at=created_at,
        **links,
        **{pin: is_pinned and links[link] is not None for link, pin in PIN_COLUMNS.items()},
    )


def _add_file(customer: CustomerBuilder) -> None:
    created_at = customer.before(200)
    name, content_type = customer.random.choice(sample_data.FILES)
    customer.add(
        File,
        name=name,
        size=customer.random.randint(8_000, 4_000_000),
        content_type=content_type,
        uploader_id=customer.user(),
        created_at=created_at,
        updated_at=created_at,
        **customer.linked_by(EffectiveSource.DEAL, deal_id=customer.deals[0][0]),
    )
