import { X } from "lucide-react";
import { lazy, Suspense } from "react";
import { Popover } from "../../ui/popover";
import { useText } from "../i18n";
import { useCan } from "../viewer";
import type { Bulk, BulkAction } from "./bulk";

/** The server changes no more at once. */
const MOST_AT_ONCE = 10_000;

const OWNER: BulkAction = { label: "bulk.owner", Form: lazy(() => import("./owner")) };
const LABELS: BulkAction = { label: "bulk.labels", Form: lazy(() => import("./labels")) };
const PLAN: BulkAction = { label: "bulk.plan", Form: lazy(() => import("./plan")) };

interface Props {
  bulk: Bulk;
  selected: ReadonlySet<string>;
  /** All that match the filter are selected. */
  isAll: boolean;
  onSelectAll: () => void;
  /** Number of records that match the filter of the list. */
  totalCount: number;
  onClear: () => void;
  /** Called with the ids of the records that were changed. */
  onChanged: (ids: readonly string[]) => void;
}

/** What can be done with the selected rows, or with all that match the filter. */
export function BulkBar({ bulk, selected, isAll, onSelectAll, totalCount, onClear, onChanged }: Props) {
  const text = useText();
  const actions = [OWNER, ...(bulk.labels ? [LABELS] : []), ...(bulk.canPlan ? [PLAN] : []), ...(bulk.more ?? [])];
  return (
    <div className="page-tools" role="group" aria-label={text("bulk.actions")}>
      <span className="strong numeric">{text("bulk.selected", { count: isAll ? totalCount : selected.size })}</span>
      {totalCount > selected.size && totalCount <= MOST_AT_ONCE && !isAll && (
        <button type="button" className="chip" onClick={onSelectAll}>
          {text("bulk.all", { count: totalCount })}
        </button>
      )}
      {actions.map(({ label, Form }) => (
        <Popover key={label} className="chip" trigger={text(label)} title={text(label)}>
          {(close) => (
            <Suspense fallback={<p className="quiet">{text("shell.loading")}</p>}>
              <Form
                bulk={bulk}
                selected={isAll ? null : selected}
                onDone={() => {
                  close();
                  onChanged([...selected]);
                  onClear();
                }}
              />
            </Suspense>
          )}
        </Popover>
      ))}
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
