import { useCallback } from "react";
import { useRelayEnvironment } from "react-relay";
import type { GraphQLTaggedNode } from "relay-runtime";
import { toast } from "../../ui/toast";
import { commit, type Mutation } from "../commit";
import { useText } from "../i18n";
import { useRefresh } from "./refresh_context";

/** Return what says that something was done, and offers to take it back by a mutation for eight seconds. */
export function useUndoToast<M extends Mutation>(mutation: GraphQLTaggedNode) {
  const text = useText();
  const environment = useRelayEnvironment();
  const refresh = useRefresh();
  return useCallback(
    (done: string, input: M["variables"]["input"]) => {
      const run = () =>
        void commit<M>(environment, mutation, input)
          .catch(() => toast({ text: text("record.notUndone"), isError: true }))
          .finally(() => void refresh());
      toast({ text: done, undo: run });
    },
    [environment, mutation, refresh, text],
  );
}
