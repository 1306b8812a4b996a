import { graphql } from "react-relay";
import type { Environment } from "relay-runtime";
import { commit } from "../../app/commit";
import type { Where } from "../../app/filters/where";
import { LOSE, REOPEN, WIN } from "../../app/record/deal_actions";
import type { dealActionsLoseMutation } from "../../app/record/__generated__/dealActionsLoseMutation.graphql";
import type { dealActionsReopenMutation } from "../../app/record/__generated__/dealActionsReopenMutation.graphql";
import type { dealActionsWinMutation } from "../../app/record/__generated__/dealActionsWinMutation.graphql";
import type { CardData } from "./card";
import { insertCard, removeCard } from "./place";
import type { movesDealMutation } from "./__generated__/movesDealMutation.graphql";

/** Targets besides the stages: they close a deal. */
export const WON = "WON";
export const LOST = "LOST";

/** A move of a card: to a stage by its id, or to `WON` or `LOST`. */
export interface Move {
  card: CardData;
  to: string;
  lostReason?: string | null;
}

/** What takes a move back. */
export type Undo = () => Promise<unknown>;

const MOVE = graphql`
  mutation movesDealMutation($input: DealUpdateInput!) {
    result: dealUpdate(input: $input) {
      deal {
        ...card_deal
        id
        version
        stage {
          id
          name
        }
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

/**
 * Move a card: at once on the screen, then on the server. The store takes the move back by itself if the server refuses
 * it, and the promise rejects. Returns what takes the move back later.
 */
export async function moveDeal(environment: Environment, where: Where, { card, to, lostReason }: Move): Promise<Undo> {
  const current = { ...card, version: versionOf(environment, card) };
  if (to === WON || to === LOST) return close(environment, where, current, to, lostReason ?? null);
  const from = card.stage?.id ?? null;
  const version = await changeStage(environment, where, current, from, to);
  return () => changeStage(environment, where, { ...card, version }, to, from);
}

/** The version of a deal now: the move before may have changed it since the menu was opened. */
function versionOf(environment: Environment, { id, version }: CardData): number {
  return Number(environment.getStore().getSource().get(id)?.["version"] ?? version);
}

type Stays = Pick<CardData, "id" | "version">;

async function changeStage(environment: Environment, where: Where, { id, version }: Stays, from: string | null, to: string | null) {
  const input = { id, expectedVersion: version, stageId: to };
  const { deal } = await commit<movesDealMutation>(environment, MOVE, input, {
    optimisticUpdater: (store) => {
      const stage = to ? store.get(to) : null;
      if (stage) store.get(id)?.setLinkedRecord(stage, "stage");
      removeCard(store, where, id, from);
      insertCard(store, where, id, to);
    },
    updater: (store) => {
      removeCard(store, where, id, from);
      insertCard(store, where, id, to);
    },
  });
  return deal?.version ?? version;
}

async function close(environment: Environment, where: Where, card: CardData, to: string, lostReason: string | null): Promise<Undo> {
  const { id, version, stage } = card;
  const input = { id, expectedVersion: version };
  const remove = { optimisticUpdater: takeOff, updater: takeOff };
  const { deal } =
    to === WON
      ? await commit<dealActionsWinMutation>(environment, WIN, input, remove)
      : await commit<dealActionsLoseMutation>(environment, LOSE, { ...input, lostReason }, remove);
  return () =>
    commit<dealActionsReopenMutation>(environment, REOPEN, { id, expectedVersion: deal?.version ?? version }, {
      updater: (store) => insertCard(store, where, id, stage?.id ?? null),
    });

  function takeOff(store: Parameters<typeof removeCard>[0]) {
    removeCard(store, where, id, stage?.id ?? null);
  }
}
