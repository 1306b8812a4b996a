import { X } from "lucide-react";
import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useMemo, useRef } from "react";
import { Popover } from "../../ui/popover";
import { useText } from "../i18n";
import { Description } from "./description";
import { FilterFrame } from "./frame";
import { type FilteredList, useFields } from "./use_fields";
import { type Condition, inOrderOf, type Joint, joined, type Where } from "./where";
import { type Written, writtenOf } from "./written";

const Builder = lazy(() => import("./builder"));

interface Props {
  list: FilteredList;
  /** The whole condition of the list, and its parts that have a chip. */
  whole: Where;
  conditions: readonly Condition[];
  onChange: (where: Where | undefined) => void;
}

/** A chip for each condition of a list: it opens what edits the condition, and has a button that removes it. */
export default function Conditions(props: Props) {
  return (
    <FilterFrame>
      <Chips {...props} />
    </FilterFrame>
  );
}

function Chips({ list, whole, conditions, onChange }: Props) {
  const text = useText();
  const all = useFields(list);
  const fields = useMemo(() => new Map(all.map((field) => [field.key, field])), [all]);
  const place = useRef<HTMLSpanElement>(null);
  const note = useFocusOnEdited(place, conditions);
  return (
    <span ref={place} className="chips">
      {conditions.map(({ how, where, rest }, index) => {
        const written = writtenOf({ how, where }, fields);
        const said = (
          <>
            {how === "not" && `${text("filter.not")} `}
            <Description where={where} fields={fields} />
          </>
        );
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a chip that is edited stays the same one: its surface closes, the focus returns
          <span key={index} className="chip chip-set">
            {written && !list.except?.includes(written.field.key) ? (
              <EditedChip
                list={list}
                said={said}
                written={written}
                onApply={(part, joint) => {
                  note();
                  onChange(inOrderOf(whole, joined(rest ?? {}, part, joint)));
                }}
              />
            ) : (
              <span className="cut">{said}</span>
            )}
            <button type="button" className="chip-remove" aria-label={text("filter.remove")} onClick={() => onChange(rest)}>
              <X size={12} aria-hidden="true" />
            </button>
          </span>
        );
      })}
    </span>
  );
}

interface EditedProps {
  list: FilteredList;
  said: ReactNode;
  written: Written;
  onApply: (where: Where, how: Joint) => void;
}

/** The words of a condition: pressed, they open the builder with it. */
function EditedChip({ list, said, written, onApply }: EditedProps) {
  const text = useText();
  return (
    <Popover className="chip-edit cut" trigger={said} title={text("filter.edit")}>
      {(close) => (
        <Suspense fallback={<p className="quiet">{text("shell.loading")}</p>}>
          <Builder
            list={list}
            before={written}
            onAdd={(where, how) => {
              onApply(where, how);
              close();
            }}
          />
        </Suspense>
      )}
    </Popover>
  );
}

/** Return what is called before a condition is edited: then the chip of what became of it gets the focus, wherever it is. */
function useFocusOnEdited(place: RefObject<HTMLElement | null>, conditions: readonly Condition[]): () => void {
  const before = useRef<ReadonlySet<string> | null>(null);
  const keys = conditions.map(({ how, where }) => JSON.stringify([how, where]));
  useEffect(() => {
    const edited = before.current ? keys.findIndex((key) => !before.current?.has(key)) : -1;
    if (edited < 0) return;
    before.current = null;
    place.current?.children[edited]?.querySelector("button")?.focus();
  });
  return () => void (before.current = new Set(keys));
}
