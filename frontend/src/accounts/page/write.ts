import { useCallback, useState } from "react";
import { useMutation, useRelayEnvironment } from "react-relay";
import { fetchQuery, graphql, type GraphQLTaggedNode, type MutationParameters } from "relay-runtime";
import { useRefresh } from "./refresh_context";
import type { writeChangerQuery } from "./__generated__/writeChangerQuery.graphql";

/** A problem with an input, as mutations report it. */
export interface UserError {
  readonly code: string;
  readonly field?: readonly string[] | null | undefined;
  readonly differences?: readonly { readonly field: string; readonly theirs?: unknown; readonly yours?: unknown }[];
}

/** Who made the last change, and when. */
export interface Changer {
  name: string | null;
  at: string;
}

/** What went wrong with a write. */
export interface Problem {
  error: UserError | Error;
  /** Who was faster, where somebody was. */
  changer?: Changer | undefined;
}

interface Result {
  readonly userErrors: readonly UserError[];
}

interface Write<M extends MutationParameters> {
  variables: M["variables"];
  optimistic?: M["rawResponse"];
  onDone?: (result: M["response"]) => void;
}

/** Mutations name their payload `result`. */
type Mutation = MutationParameters & { response: { readonly result: Result | null | undefined } };

const CHANGER = graphql`
  query writeChangerQuery($id: ID!) {
    account(id: $id) {
      history(first: 10) {
        nodes {
          subjectId
          at
          actor {
            name
          }
        }
      }
    }
  }
`;

/**
 * Return what runs a mutation and reads the page again, whether it is running, and its problems. If another user was
 * faster, the page shows what they wrote, and the problem says who it was.
 */
export function useWrite<M extends Mutation>(mutation: GraphQLTaggedNode, accountId: string) {
  const environment = useRelayEnvironment();
  const refresh = useRefresh();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [commit, isPending] = useMutation<M>(mutation);

  const explain = useCallback(
    async (errors: readonly UserError[], subjectId: string) => {
      setProblems(errors.map((error) => ({ error })));
      if (!errors.some(({ code }) => code === "STALE_VERSION")) return;
      await refresh();
      const data = await fetchQuery<writeChangerQuery>(environment, CHANGER, { id: accountId }).toPromise();
      const events = data?.account?.history.nodes ?? [];
      const event = events.find((each) => each.subjectId === subjectId) ?? events[0];
      const changer = event && { name: event.actor?.name ?? null, at: event.at };
      setProblems(errors.map((error) => ({ error, changer })));
    },
    [environment, refresh, accountId],
  );

  const write = useCallback(
    ({ variables, optimistic, onDone }: Write<M>) => {
      setProblems([]);
      commit({
        variables,
        ...(optimistic && { optimisticResponse: optimistic }),
        onError: (error) => setProblems([{ error }]),
        onCompleted: (response) => {
          const errors = response.result?.userErrors ?? [{ code: "UNKNOWN" }];
          if (errors.length) {
            void explain(errors, String((variables["input"] as { id?: unknown }).id)).catch(() => undefined);
            return;
          }
          void refresh();
          onDone?.(response);
        },
      });
    },
    [commit, explain, refresh],
  );
  return { write, isPending, problems };
}
