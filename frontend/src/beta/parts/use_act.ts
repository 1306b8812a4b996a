import { useCallback, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import type { GraphQLTaggedNode } from "relay-runtime";
import { commit, type Mutation, RefusedError, type UserError } from "../../app/commit";
import { useRefresh } from "../../app/record/refresh_context";

/** Return what runs a mutation and reads the page again, whether it is running, and what was wrong. */
export function useAct() {
  const environment = useRelayEnvironment();
  const refresh = useRefresh();
  const [problems, setProblems] = useState<readonly (UserError | Error)[]>([]);
  const [isPending, setPending] = useState(false);
  const act = useCallback(
    async <M extends Mutation>(mutation: GraphQLTaggedNode, input: M["variables"]["input"]): Promise<boolean> => {
      setProblems([]);
      setPending(true);
      let found: readonly (UserError | Error)[] = [];
      try {
        await commit<M>(environment, mutation, input);
      } catch (error) {
        found = error instanceof RefusedError ? error.errors : [error as Error];
      }
      setProblems(found);
      await refresh();
      setPending(false);
      return found.length === 0;
    },
    [environment, refresh],
  );
  return { act, isPending, problems };
}
