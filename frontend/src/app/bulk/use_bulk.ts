import { useRelayEnvironment } from "react-relay";
import type { MutationParameters } from "relay-runtime";
import { commit, type UserError } from "../commit";
import { useText } from "../i18n";
import { useErrorText } from "../page_states";
import { useList } from "../use_list";
import type { BulkFormProps } from "./bulk";
import { followBulkChange } from "./bulk_change";

/** The server changes so many in one part; it counts beforehand what it would change in the first. */
const PART = 500;

interface Matching extends MutationParameters {
  readonly variables: { readonly input: object };
  readonly response: {
    readonly result:
      | {
          readonly matchedCount: number | null | undefined;
          readonly changedCount: number | null | undefined;
          readonly bulkChange: { readonly id: string } | null | undefined;
          readonly userErrors: readonly UserError[];
        }
      | null
      | undefined;
  };
}

/** How many records match, and how many of them were different before; null where only a part was counted. */
export interface Outcome {
  matched: number;
  changed: number | null;
}

/** Return what changes the records, and what only counts those that it would change. */
export function useBulk({ bulk, selected }: BulkFormProps) {
  const environment = useRelayEnvironment();
  const text = useText();
  const errorText = useErrorText();
  const { where } = useList();
  const send = async (changes: object, options: object): Promise<Outcome> => {
    const input = { where: selected ? { id: { in: [...selected] } } : (where ?? {}), changes, ...options };
    const { matchedCount, changedCount, bulkChange } = await commit<Matching>(environment, bulk.matching, input);
    if (bulkChange) followBulkChange(environment, bulkChange.id, { text, errorText });
    const matched = matchedCount ?? 0;
    return { matched, changed: matched > PART ? null : (changedCount ?? 0) };
  };
  return {
    count: (changes: object) => send(changes, { validateOnly: true }),
    change: (changes: object, expectedCount: number) =>
      send(changes, { expectedCount, inBackground: selected === null }),
  };
}
