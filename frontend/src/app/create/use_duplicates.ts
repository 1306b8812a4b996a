import { useRef, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import type { GraphQLTaggedNode } from "relay-runtime";
import { commit, type Mutation } from "../commit";

/** A record that is likely the same as the one that is added. */
export interface Duplicate {
  readonly record: { readonly id: string; readonly name: string };
}

type Answer = { readonly possibleDuplicates?: readonly Duplicate[] | null };

/** Return records that are likely the same as the one that is added, and what looks for them before it is added. */
export function useDuplicates<M extends Mutation>(mutation: GraphQLTaggedNode) {
  const environment = useRelayEnvironment();
  const [duplicates, setDuplicates] = useState<readonly Duplicate[]>([]);
  const shownFor = useRef("");
  /** Whether the record is added: nothing is like it, or what is has been shown. */
  const check = async (input: M["variables"]["input"]): Promise<boolean> => {
    const key = JSON.stringify(input);
    if (shownFor.current === key) return true;
    shownFor.current = key;
    // What is wrong with the input is said when it is saved.
    const answer = await commit<M>(environment, mutation, { ...input, validateOnly: true }).catch(() => null);
    const found = (answer as Answer | null)?.possibleDuplicates ?? [];
    setDuplicates(found);
    return found.length === 0;
  };
  return { duplicates, check };
}
