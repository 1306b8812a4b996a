import { X } from "lucide-react";
import { Fragment, lazy, type ReactNode, type RefObject, Suspense, useEffect, useMemo, useRef } from "react";
import { Popover } from "../../ui/popover";
import { useText } from "../i18n";
import { Description, type FieldsByKey } from "./description";
import { FilterFrame } from "./frame";
import { type FilteredList, useFields } from "./use_fields";
import { type Condition, inOrderOf, type Joint, joined, type Where, withAlternative } from "./where";
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
      {conditions.map((condition, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a chip that is edited stays the same one: its surface closes, the focus returns
        <span key={index} className="chip chip-set">
          {condition.parts && condition.parts.length > 1 ? (
            <Alternatives
              list={list}
              fields={fields}
              parts={condition.parts}
              onApply={(at, part, joint) => {
                note(at);
                onChange(inOrderOf(whole, withAlternative(whole, at, part, joint)));
              }}
              onRemove={(rest) => {
                note(0);
                onChange(rest);
              }}
            />
          ) : (
            <Editable
              list={list}
              fields={fields}
              condition={condition}
              onApply={(part, joint) => {
                note(0);
                onChange(inOrderOf(whole, joined(condition.rest ?? {}, part, joint)));
              }}
            />
          )}
          <button type="button" className="chip-remove" aria-label={text("filter.remove")} onClick={() => onChange(condition.rest)}>
            <X size={12} aria-hidden="true" />
          </button>
        </span>
      ))}
    </span>
  );
}

interface AlternativesProps {
  list: FilteredList;
  fields: FieldsByKey;
  parts: readonly Condition[];
  onApply: (place: number, where: Where, how: Joint) => void;
  onRemove: (rest: Where | undefined) => void;
}

/** Alternatives of which one must match: each is edited, or taken away, by itself. */
function Alternatives({ list, fields, parts, onApply, onRemove }: AlternativesProps) {
  const text = useText();
  return (
    <span className="chip-parts">
      {parts.map((part, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- as of chips
        <Fragment key={place}>
          {place > 0 && <span>{text("filter.or")}</span>}
          <Editable list={list} fields={fields} condition={part} onApply={(where, how) => onApply(place, where, how)} onRemove={() => onRemove(part.rest)} />
        </Fragment>
      ))}
    </span>
  );
}

interface EditableProps {
  list: FilteredList;
  fields: FieldsByKey;
  condition: Condition;
  onApply: (where: Where, how: Joint) => void;
  /** Takes it away, where it has no button of its own for that. */
  onRemove?: () => void;
}

/** The words of a condition: pressed, they open the builder with it, if that can write it. */
function Editable({ list, fields, condition: { how, where }, onApply, onRemove }: EditableProps) {
  const text = useText();
  const read = writtenOf({ how, where }, fields);
  const written = read && !list.except?.includes(read.field.key) ? read : undefined;
  const said = (
    <>
      {how === "not" && `${text("filter.not")} `}
      <Description where={where} fields={fields} />
    </>
  );
  if (!written && !onRemove) return <span className="cut">{said}</span>;
  return (
    <Popover className="chip-edit cut" trigger={said} title={text("filter.edit")}>
      {(close) => (
        <>
          {written && <Edited list={list} written={written} onApply={onApply} close={close} />}
          {onRemove && (
            <button
              type="button"
              className="button chip-drop"
              onClick={() => {
                onRemove();
                close();
              }}
            >
              {text("filter.removeAlternative")}
            </button>
          )}
        </>
      )}
    </Popover>
  );
}

interface EditedProps extends Pick<EditableProps, "list" | "onApply"> {
  written: Written;
  close: () => void;
}

function Edited({ list, written, onApply, close }: EditedProps): ReactNode {
  const text = useText();
  return (
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
  );
}

/** Return what is called before a condition is edited: then the chip of what became of it gets the focus, wherever it is. */
function useFocusOnEdited(place: RefObject<HTMLElement | null>, conditions: readonly Condition[]): (part: number) => void {
  const before = useRef<{ keys: ReadonlySet<string>; part: number } | null>(null);
  const keys = conditions.map(({ how, where }) => JSON.stringify([how, where]));
  useEffect(() => {
    const edited = before.current ? keys.findIndex((key) => !before.current?.keys.has(key)) : -1;
    if (edited < 0) return;
    const buttons = place.current?.children[edited]?.querySelectorAll("button");
    (buttons?.[before.current?.part ?? 0] ?? buttons?.[0])?.focus();
    before.current = null;
  });
  return (part) => void (before.current = { keys: new Set(keys), part });
}
