"""Why a subscriber did not get a change: codes, each with its sentence in English.

A client shows the sentence in its own language. It holds neither the URL nor the answer, which may hold secrets.
"""

from collections.abc import Mapping

from db.models import DeliveryFault, FlagWebhook

SENTENCES: Mapping[DeliveryFault, str] = {
    DeliveryFault.CERTIFICATE_INVALID: "The certificate of the subscriber is not valid for its host.",
    DeliveryFault.NOT_ACCEPTED: "The subscriber answered {detail}.",
    DeliveryFault.NOT_PUBLIC: "The host of the subscriber has no address, or one that is not public.",
    DeliveryFault.UNREACHABLE: "The subscriber cannot be reached: {detail}.",
}
"""Of each fault, the sentence. `detail` is a status of HTTP, or the kind of an error."""


def fault_text(fault: DeliveryFault, detail: str) -> str:
    """Return a fault as a sentence."""
    return SENTENCES[fault].format(detail=detail)


def error_of(webhook: FlagWebhook) -> str:
    """Return why the last attempt failed; empty if it did not."""
    return fault_text(webhook.fault, webhook.detail) if webhook.fault else ""
