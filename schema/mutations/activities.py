"""Mutations of activities, and of cards on the board."""

import resolvers
from db.board.columns import BoardColumn
from schema.connection import Edge
from schema.mutation_field import PayloadField
from schema.mutations.record_mutation import delete_mutation, record_mutation
from schema.types.board import AccountBoard, AccountBoardColumn
from schema.types.records import (
    Account,
    Activity,
)

ACTIVITIES = (
    record_mutation(
        "activityCreate",
        "Create an activity, either planned or already done.",
        resolvers.activities.create,
        resolvers.activities.ActivityCreateInput,
        activity=Activity,
    ),
    record_mutation(
        "activityUpdate",
        "Update an activity.",
        resolvers.activities.update,
        resolvers.activities.ActivityUpdateInput,
        activity=Activity,
    ),
    record_mutation(
        "activityComplete",
        "Mark an activity as done.",
        resolvers.activities.complete,
        resolvers.activities.ActivityCompleteInput,
        activity=Activity,
    ),
    record_mutation(
        "activityUncomplete",
        "Mark a done activity as not done.",
        resolvers.activities.uncomplete,
        resolvers.activities.ActivityUncompleteInput,
        activity=Activity,
    ),
    delete_mutation(
        "activityDelete",
        "Delete an activity; it can be restored for thirty days.",
        resolvers.activities.delete,
        resolvers.activities.ActivityDeleteInput,
    ),
    record_mutation(
        "activityRestore",
        "Restore an activity within thirty days of its deletion.",
        resolvers.activities.restore,
        resolvers.activities.ActivityRestoreInput,
        activity=Activity,
    ),
    record_mutation(
        "accountCardMove",
        "Move the card of an account on the board by rescheduling, creating or completing "
        "activities. The resulting `column` may differ from the requested one.",
        resolvers.card_moves.move_card,
        resolvers.card_moves.AccountCardMoveInput,
        account=Account,
        activity=PayloadField(
            Activity,
            "The activity that was rescheduled or created; null for NO_ACTIVITY or if there are user errors.",
        ),
        column=PayloadField(BoardColumn, "Column in which the card is after the move; null if there are user errors."),
        blocked_by=PayloadField(
            Activity, "Most urgent activity that keeps the card from the requested column; null if it is there."
        ),
        columns=PayloadField(
            list[AccountBoardColumn],
            "The column that the card left and the one in which it is, as they are now; null if there are user errors.",
            resolvers.card_moves.columns_of_payload,
        ),
        board=PayloadField(
            AccountBoard,
            "The board with this time zone and `where`, as it is now; null if there are user errors.",
            resolvers.card_moves.board_of_payload,
        ),
        edge=PayloadField(
            Edge[Account],
            "The account with its place in its column; null if it no longer matches `where` or there are user errors.",
            resolvers.card_moves.edge_of_payload,
        ),
    ),
)
