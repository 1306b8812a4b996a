"""Mutations of deals."""

import resolvers
from schema.mutations.record_mutation import delete_mutation, record_mutation
from schema.types.records import (
    Deal,
)

DEALS = (
    record_mutation("dealCreate", "Create a deal.", resolvers.deals.create, resolvers.deals.DealCreateInput, deal=Deal),
    record_mutation("dealUpdate", "Update a deal.", resolvers.deals.update, resolvers.deals.DealUpdateInput, deal=Deal),
    record_mutation("dealWin", "Mark a deal as won.", resolvers.deals.win, resolvers.deals.DealWinInput, deal=Deal),
    record_mutation("dealLose", "Mark a deal as lost.", resolvers.deals.lose, resolvers.deals.DealLoseInput, deal=Deal),
    record_mutation(
        "dealReopen", "Reopen a won or lost deal.", resolvers.deals.reopen, resolvers.deals.DealReopenInput, deal=Deal
    ),
    record_mutation(
        "dealMove",
        "Move a deal to another organization, or remove its organization. What is planned for it follows; what was "
        "done or written stays.",
        resolvers.deals.move,
        resolvers.deals.DealMoveInput,
        deal=Deal,
    ),
    delete_mutation(
        "dealDelete",
        "Delete a deal; it can be restored for thirty days.",
        resolvers.deals.delete,
        resolvers.deals.DealDeleteInput,
    ),
    record_mutation(
        "dealRestore",
        "Restore a deal with its previous status, within thirty days of its deletion.",
        resolvers.deals.restore,
        resolvers.deals.DealRestoreInput,
        deal=Deal,
    ),
)
