"""What was written down about a customer, and what was sent."""

from db.models import EffectiveSource, File, Note
from demo import sample_data
from demo.customer_builder import CustomerBuilder

PINNED = {
    "organization_id": "is_pinned_to_organization",
    "deal_id": "is_pinned_to_deal",
    "person_id": "is_pinned_to_person",
}


def add_notes_and_files(customer: CustomerBuilder) -> None:
    """Add the customer's notes and files."""
    for _ in range(customer.random.choice((0, 1, 1, 2))):
        _note(customer)
    if customer.deals and customer.random.random() < 0.3:
        _file(customer)


def _note(customer: CustomerBuilder) -> None:
    written, links = customer.before(300), customer.linked()
    is_pinned = customer.random.random() < 0.15
    customer.add(
        Note,
        content=customer.random.choice(sample_data.NOTES),
        author_id=customer.user(),
        created_at=written,
        updated_at=written,
        **links,
        **{pin: is_pinned and links[link] is not None for link, pin in PINNED.items()},
    )


def _file(customer: CustomerBuilder) -> None:
    sent = customer.before(200)
    name, content_type = customer.random.choice(sample_data.FILES)
    customer.add(
        File,
        name=name,
        size=customer.random.randint(8_000, 4_000_000),
        content_type=content_type,
        uploader_id=customer.user(),
        created_at=sent,
        updated_at=sent,
        **customer.linked_by(EffectiveSource.DEAL, deal_id=customer.deals[0][0]),
    )
