"""HTML that users wrote, as their company wants it shown."""

from db.html import remove_images
from resolvers.context import Info


def shown_html(html: str, info: Info) -> str:
    """Return sanitized HTML, without images from other servers unless the company allows them."""
    return html if info.context.viewer.company.allows_remote_images else remove_images(html)
