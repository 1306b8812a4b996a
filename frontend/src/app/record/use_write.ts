import { useCallback, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { type Environment, fetchQuery, graphql, type GraphQLTaggedNode, type RecordSourceProxy } from "relay-runtime";
import { commit, type Mutation, RefusedError, type UserError } from "../commit";
import { useRefresh } from "./refresh_context";
import type { useWriteChangerQuery } from "./__generated__/useWriteChangerQuery.graphql";

/** Who made the last change, and when. */
export interface Changer {
  id: string | undefined;
  name: string | null;
  at: string;
}

/** What went wrong with a write. */
export interface Problem {
  error: UserError | Error;
  /** Who was faster, where another user was. */
  changer?: Changer | undefined;
}

interface Write<M extends Mutation> {
  input: M["variables"]["input"];
  optimistic?: M["rawResponse"];
  /** Shows the change before the server has taken it, where there is no whole answer to show. */
  show?: (store: RecordSourceProxy) => void;
  /** The record that is written, where the input does not name it. */
  subjectId?: string;
  /** Called before the page is read again; a promise is waited for. */
  onDone?: (result: NonNullable<M["response"]["result"]>) => unknown;
}

/**
 * Return what runs a mutation and reads the page again, whether it is running, and its problems. If another user was
 * faster, the page shows what they wrote, and the problem says who it was.
 */
export function useWrite<M extends Mutation>(mutation: GraphQLTaggedNode) {
  const environment = useRelayEnvironment();
  const refresh = useRefresh();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isPending, setPending] = useState(false);

  const explain = useCallback(
    async (error: unknown, id: unknown) => {
      const errors = error instanceof RefusedError ? error.errors : [error as Error];
      setProblems(errors.map((each) => ({ error: each })));
      if (!errors.some((each) => "code" in each && each.code === "STALE_VERSION")) return;
      await refresh();
      const changer = await fetchChanger(environment, String(id));
      setProblems(errors.map((each) => ({ error: each, changer })));
    },
    [environment, refresh],
  );

  const write = useCallback(
    async ({ input, optimistic, show, subjectId, onDone }: Write<M>) => {
      setProblems([]);
      setPending(true);
      try {
        const options = { ...(optimistic && { optimisticResponse: optimistic }), ...(show && { optimisticUpdater: show }) };
        const result = await commit<M>(environment, mutation, input, options);
        await onDone?.(result);
        void refresh();
      } catch (error) {
        await explain(error, subjectId ?? (input as { id?: unknown }).id).catch(() => undefined);
      } finally {
        setPending(false);
      }
    },
    [environment, mutation, explain, refresh],
  );
  return { write, isPending, problems };
}

async function fetchChanger(environment: Environment, id: string): Promise<Changer | undefined> {
  const data = await fetchQuery<useWriteChangerQuery>(
    environment,
    graphql`
      query useWriteChangerQuery($id: ID!) {
        events(subjectId: $id, last: 1) {
          nodes {
            at
            actor {
              id
              name
            }
          }
        }
      }
    `,
    { id },
  ).toPromise();
  const [event] = data?.events.nodes ?? [];
  return event && { id: event.actor?.id, name: event.actor?.name ?? null, at: event.at };
}
