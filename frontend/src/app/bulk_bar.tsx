import { X } from "lucide-react";
import { Suspense, useRef, useState } from "react";
import { type GraphQLTaggedNode, graphql, useLazyLoadQuery, useRelayEnvironment } from "react-relay";
import type { Environment, MutationParameters } from "relay-runtime";
import { Popover } from "../ui/popover";
import { toast } from "../ui/toast";
import type { bulkBarUsersQuery } from "./__generated__/bulkBarUsersQuery.graphql";
import { followBulkChange } from "./bulk_change";
import { commit, type UserError } from "./commit";
import { codeOf } from "./errors";
import { useText } from "./i18n";
import { useErrorText } from "./page_states";
import { useList } from "./use_list";
import { useCan } from "./viewer";

/** The server changes no more at once. */
const MOST_AT_ONCE = 10_000;

/** How records of a list are changed together. */
export interface Bulk {
  /**
   * Mutation that takes `updates` and names its payload `result`. With `$isPreview` it reads no record: a preview answers
   * records as they would be.
   */
  mutation: GraphQLTaggedNode;
  /** The ids of what is changed, where that is not what the list shows. */
  targetsOf?: (environment: Environment, ids: readonly string[]) => Promise<readonly string[]>;
  /** Mutation that changes all records that match the filter of the list. It names its payload `result`. */
  matching: GraphQLTaggedNode;
}

interface MatchingMutation extends MutationParameters {
  readonly variables: { readonly input: object };
  readonly response: {
    readonly result:
      | {
          readonly matchedCount: number | null | undefined;
          readonly bulkChange: { readonly id: string } | null | undefined;
          readonly userErrors: readonly UserError[];
        }
      | null
      | undefined;
  };
}

interface BulkMutation extends MutationParameters {
  readonly variables: { readonly input: object; readonly isPreview: boolean };
  readonly response: {
    readonly result:
      | {
          readonly results: readonly { readonly userErrors: readonly UserError[] }[] | null | undefined;
          readonly userErrors: readonly UserError[];
        }
      | null
      | undefined;
  };
}

interface Props {
  bulk: Bulk;
  selected: ReadonlySet<string>;
  /** Number of records that match the filter of the list. */
  totalCount: number;
  onClear: () => void;
}

/** What can be done with the selected rows, or with all that match the filter. */
export function BulkBar({ bulk, selected, totalCount, onClear }: Props) {
  const text = useText();
  const [isAll, setAll] = useState(false);
  return (
    <div className="page-tools" role="group" aria-label={text("bulk.actions")}>
      <span className="strong numeric">{text("bulk.selected", { count: isAll ? totalCount : selected.size })}</span>
      {totalCount > selected.size && totalCount <= MOST_AT_ONCE && !isAll && (
        <button type="button" className="chip" onClick={() => setAll(true)}>
          {text("bulk.all", { count: totalCount })}
        </button>
      )}
      <Popover className="chip" trigger={text("bulk.owner")} title={text("bulk.owner")}>
        {(close) => (
          <Suspense fallback={<p className="quiet">{text("shell.loading")}</p>}>
            <OwnerForm
              bulk={bulk}
              selected={isAll ? null : selected}
              onDone={() => {
                close();
                onClear();
              }}
            />
          </Suspense>
        )}
      </Popover>
      <button type="button" className="chip" onClick={onClear}>
        <X size={12} aria-hidden="true" />
        {text("bulk.clear")}
      </button>
    </div>
  );
}

/** Whether the viewer may change records together. */
export function useCanBulk(bulk: Bulk | undefined): boolean {
  return useCan("RECORDS_WRITE") && bulk !== undefined;
}

interface FormProps {
  bulk: Bulk;
  /** Null for all records that match the filter. */
  selected: ReadonlySet<string> | null;
  onDone: () => void;
}

/** Chooses the new owner. The server says beforehand how many records it would change. */
function OwnerForm({ bulk, selected, onDone }: FormProps) {
  const text = useText();
  const errorText = useErrorText();
  const { count, change } = useBulk(bulk, selected);
  const chosen = useRef("");
  const [preview, setPreview] = useState<({ ownerId: string } & Outcome) | null>(null);
  const [isPending, setPending] = useState(false);
  const { users } = useLazyLoadQuery<bulkBarUsersQuery>(
    graphql`
      query bulkBarUsersQuery {
        users(first: 100, where: { isActive: true }) {
          nodes {
            id
            name
          }
        }
      }
    `,
    {},
  );
  const fail = (error: unknown) => toast({ text: errorText(error), isError: true });
  const choose = async (ownerId: string) => {
    chosen.current = ownerId;
    setPreview(null);
    try {
      const outcome = await count({ ownerId });
      if (chosen.current === ownerId) setPreview({ ownerId, ...outcome }); // another may be chosen meanwhile
    } catch (error) {
      if (chosen.current === ownerId) fail(error);
    }
  };
  const apply = async ({ ownerId, possible }: { ownerId: string } & Outcome) => {
    setPending(true);
    try {
      const outcome = await change({ ownerId }, possible);
      if (selected) toast({ text: text("bulk.done", { count: outcome.possible }) });
      onDone();
    } catch (error) {
      fail(error);
      if (codeOf(error) === "STALE_COUNT") await choose(ownerId);
    } finally {
      setPending(false);
    }
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (preview) void apply(preview);
      }}
    >
      <select
        className="input"
        aria-label={text("bulk.newOwner")}
        defaultValue=""
        disabled={isPending}
        onChange={(event) => void choose(event.target.value)}
      >
        <option value="" disabled>
          {text("bulk.newOwner")}
        </option>
        {users.nodes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p className="quiet" role="status">
        {preview && text("bulk.preview", { possible: preview.possible, impossible: preview.impossible })}
      </p>
      <button type="submit" className="button button-primary" disabled={isPending || !preview?.possible}>
        {text("bulk.apply")}
      </button>
    </form>
  );
}

interface Outcome {
  possible: number;
  impossible: number;
}

/** Return what changes all selected records, or those that match the filter, and what only counts those that it would change. */
function useBulk({ mutation, matching, targetsOf }: Bulk, selected: ReadonlySet<string> | null) {
  const environment = useRelayEnvironment();
  const text = useText();
  const errorText = useErrorText();
  const { where } = useList();
  const sendMatching = async (changes: object, options: object) => {
    const input = { where: where ?? {}, changes, inBackground: true, ...options };
    const { matchedCount, bulkChange } = await commit<MatchingMutation>(environment, matching, input);
    if (bulkChange) followBulkChange(environment, bulkChange.id, { text, errorText });
    return { possible: matchedCount ?? 0, impossible: 0 };
  };
  const sendSelected = async (changes: object, validateOnly: boolean, ids: readonly string[]) => {
    const targets = targetsOf ? await targetsOf(environment, ids) : ids;
    const input = { validateOnly, updates: targets.map((id) => ({ id, ...changes })) };
    const { results } = await commit<BulkMutation>(environment, mutation, input, { variables: { isPreview: validateOnly } });
    const possible = results?.filter(({ userErrors }) => userErrors.length === 0).length ?? 0;
    return { possible, impossible: ids.length - possible };
  };
  const count = (changes: object): Promise<Outcome> =>
    selected ? sendSelected(changes, true, [...selected]) : sendMatching(changes, { validateOnly: true });
  const change = (changes: object, expectedCount: number): Promise<Outcome> =>
    selected ? sendSelected(changes, false, [...selected]) : sendMatching(changes, { expectedCount });
  return { count, change };
}
