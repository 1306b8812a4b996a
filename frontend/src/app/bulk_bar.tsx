import { X } from "lucide-react";
import { Suspense, useState } from "react";
import { type GraphQLTaggedNode, graphql, useLazyLoadQuery, useRelayEnvironment } from "react-relay";
import type { Environment, MutationParameters } from "relay-runtime";
import { Popover } from "../ui/popover";
import { toast } from "../ui/toast";
import type { bulkBarUsersQuery } from "./__generated__/bulkBarUsersQuery.graphql";
import { commit, type UserError } from "./commit";
import { useText } from "./i18n";
import { useErrorText } from "./page_states";
import { useCan } from "./viewer";

/** How records of a list are changed together. */
export interface Bulk {
  /**
   * Mutation that takes `updates` and names its payload `result`. With `$isPreview` it reads no record: a preview answers
   * records as they would be.
   */
  mutation: GraphQLTaggedNode;
  /** The ids of what is changed, where that is not what the list shows. */
  targetsOf?: (environment: Environment, ids: readonly string[]) => Promise<readonly string[]>;
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
  onClear: () => void;
}

/** What can be done with the selected rows. */
export function BulkBar({ bulk, selected, onClear }: Props) {
  const text = useText();
  return (
    <div className="page-tools" role="group" aria-label={text("bulk.actions")}>
      <span className="strong numeric">{text("bulk.selected", { count: selected.size })}</span>
      <Popover className="chip" trigger={text("bulk.owner")} title={text("bulk.owner")}>
        {(close) => (
          <Suspense fallback={<p className="quiet">{text("shell.loading")}</p>}>
            <OwnerForm
              bulk={bulk}
              selected={selected}
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
  selected: ReadonlySet<string>;
  onDone: () => void;
}

/** Chooses the new owner. The server says beforehand how many records it would change. */
function OwnerForm({ bulk, selected, onDone }: FormProps) {
  const text = useText();
  const errorText = useErrorText();
  const run = useBulk(bulk, selected);
  const [preview, setPreview] = useState<{ ownerId: string; possible: number } | null>(null);
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
  const attempt = async (ownerId: string, validateOnly: boolean) => {
    setPending(true);
    try {
      const possible = await run({ ownerId }, validateOnly);
      if (validateOnly) return setPreview({ ownerId, possible });
      toast({ text: text("bulk.done", { count: possible }) });
      return onDone();
    } catch (error) {
      return toast({ text: errorText(error), isError: true });
    } finally {
      setPending(false);
    }
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (preview) void attempt(preview.ownerId, false);
      }}
    >
      <select
        className="input"
        aria-label={text("bulk.newOwner")}
        defaultValue=""
        onChange={(event) => void attempt(event.target.value, true)}
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
        {preview && text("bulk.preview", { possible: preview.possible, impossible: selected.size - preview.possible })}
      </p>
      <button type="submit" className="button button-primary" disabled={isPending || !preview?.possible}>
        {text("bulk.apply")}
      </button>
    </form>
  );
}

/** Return what changes all selected records, or only counts how many of them it would change. */
function useBulk({ mutation, targetsOf }: Bulk, selected: ReadonlySet<string>) {
  const environment = useRelayEnvironment();
  return async (change: object, validateOnly: boolean): Promise<number> => {
    const ids = targetsOf ? await targetsOf(environment, [...selected]) : [...selected];
    const input = { validateOnly, updates: ids.map((id) => ({ id, ...change })) };
    const { results } = await commit<BulkMutation>(environment, mutation, input, { variables: { isPreview: validateOnly } });
    return results?.filter(({ userErrors }) => userErrors.length === 0).length ?? 0;
  };
}
