import type { card_account$data } from "./__generated__/card_account.graphql";

/** What a card shows. */
export type CardData = card_account$data;
