import { useCallback, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import type { GraphQLTaggedNode } from "relay-runtime";
import { commit, type Mutation, RefusedError, type UserError } from "../../app/commit";
import { useRefresh } from "../../app/record/refresh_context";

/** What a mutation answers. */
type Payload<M extends Mutation> = NonNullable<M["response"]["result"]>;

/** Return what runs a mutation and reads the page again, whether it is running, and what was wrong. */
export function useAct() {
  const environment = useRelayEnvironment();
  const refresh = useRefresh();
  const [problems, setProblems] = useState<readonly (UserError | Error)[]>([]);
  const [isPending, setPending] = useState(false);
  const act = useCallback(
    async <M extends Mutation>(mutation: GraphQLTaggedNode, input: M["variables"]["input"]): Promise<Payload<M> | null> => {
      setProblems([]);
      setPending(true);
      let payload: Payload<M> | null = null;
      try {
        payload = await commit<M>(environment, mutation, input);
      } catch (error) {
        setProblems(error instanceof RefusedError ? error.errors : [error as Error]);
      }
      await refresh();
      setPending(false);
      return payload;
    },
    [environment, refresh],
  );
  return { act, isPending, problems };
}
