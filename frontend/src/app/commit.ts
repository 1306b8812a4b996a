import { commitMutation, graphql } from "react-relay";
import type { Environment, GraphQLTaggedNode, MutationConfig, MutationParameters } from "relay-runtime";
import { beginChange } from "../ui/toast";
import { keyFor } from "./idempotency";
import { takeSubmitted } from "./drafts";
import { rememberOwn } from "./own";

/** A problem with an input, as mutations report it. */
export interface UserError {
  readonly code: string;
  readonly reason?: string | null | undefined;
  /** Values for the sentence of the reason. */
  readonly params?: unknown;
  readonly field?: readonly string[] | null | undefined;
  readonly differences?: readonly { readonly field: string; readonly theirs?: unknown; readonly yours?: unknown }[];
}

/** What every mutation asks of its problems. */
void graphql`
  fragment commit_userErrors on UserError {
    code
    reason
    params
    field
    differences {
      field
      theirs
      yours
    }
  }
`;

/** The server refused a mutation. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly errors: readonly UserError[];

  constructor(errors: readonly UserError[]) {
    super(errors.map(({ code }) => code).join(", "));
    this.errors = errors;
  }
}

/** Mutations name their payload `result`. */
export interface Mutation extends MutationParameters {
  readonly response: { readonly result: Payload | null | undefined };
  readonly variables: { readonly input: object };
}

interface Payload {
  readonly userErrors: readonly UserError[];
  /** Their `revision` is asked where the page shows the result at once: it need not read it again when they come. */
  readonly events?: readonly object[];
}

interface Options<M extends Mutation> extends Pick<MutationConfig<M>, "optimisticUpdater" | "updater"> {
  optimisticResponse?: M["rawResponse"];
  /** Variables besides `input`. */
  variables?: Omit<M["variables"], "input">;
}

/**
 * Run a mutation. What offered to undo the change before goes away. Rejects with `RefusedError`, or with the error of
 * the network. After a lost answer, the same input may be sent again: what the mutation makes is made once.
 */
export function commit<M extends Mutation>(
  environment: Environment,
  mutation: GraphQLTaggedNode,
  input: M["variables"]["input"],
  { variables, ...options }: Options<M> = {},
): Promise<NonNullable<M["response"]["result"]>> {
  const end = isPreview(input) ? () => undefined : beginChange();
  const sent = isPreview(input) ? undefined : keyFor(mutation, input);
  const forgetDraft = isPreview(input) ? () => undefined : takeSubmitted();
  const committed = new Promise<NonNullable<M["response"]["result"]>>((resolve, reject) => {
    commitMutation<M>(environment, {
      ...(options as Partial<MutationConfig<M>>),
      mutation,
      variables: { input: sent ? { ...input, idempotencyKey: sent.key } : input, ...variables },
      onError: reject,
      onCompleted: ({ result }) => {
        sent?.forget();
        if (!isPreview(input)) rememberOwn(result?.events ?? []);
        if (result && result.userErrors.length === 0) {
          forgetDraft();
          resolve(result as NonNullable<M["response"]["result"]>);
        } else reject(new RefusedError(result?.userErrors ?? [{ code: "UNKNOWN" }]));
      },
    });
  });
  return committed.finally(end);
}

function isPreview(input: { validateOnly?: boolean; dryRun?: boolean }): boolean {
  return input.validateOnly === true || input.dryRun === true;
}
