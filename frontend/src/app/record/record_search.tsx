import { Suspense, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { RESTORE_EVENT } from "../drafts";
import { useText } from "../i18n";
import { stepThroughFound } from "../../ui/step_through_found";
import type { recordSearchQuery } from "./__generated__/recordSearchQuery.graphql";

/** A record that was chosen. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
}

interface Props {
  kind: "ORGANIZATION" | "PERSON";
  label: string;
  /** Not offered. */
  except?: string | undefined;
  isPending?: boolean;
  onChoose: (record: Chosen) => void;
}

/** Finds a record by words of its name. */
export function RecordSearch({ kind, label, except, isPending = false, onChoose }: Props) {
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed.trim());
  return (
    <div className="form" data-finder="">
      <input
        type="search"
        className="input"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
          stepThroughFound(event);
        }}
        aria-label={label}
        placeholder={label}
      />
      <Suspense>{query && <Found query={query} kind={kind} except={except} isPending={isPending} onChoose={onChoose} />}</Suspense>
    </div>
  );
}

function Found({ query, kind, except, isPending, onChoose }: Omit<Props, "label"> & { query: string }) {
  const text = useText();
  const { organizations, people } = useLazyLoadQuery<recordSearchQuery>(
    graphql`
      query recordSearchQuery($query: String!, $isPerson: Boolean!) {
        organizations(where: { search: $query }, first: 8) @skip(if: $isPerson) {
          nodes {
            id
            name
          }
        }
        people(where: { search: $query }, first: 8) @include(if: $isPerson) {
          nodes {
            id
            name
          }
        }
      }
    `,
    { query, isPerson: kind === "PERSON" },
  );
  const found = ((organizations ?? people)?.nodes ?? []).filter(({ id }) => id !== except);
  if (!found.length) return <p className="quiet">{text("record.nothingFound")}</p>;
  return (
    <ul>
      {found.map((record) => (
        <li key={record.id}>
          <button type="button" className="view view-wide" disabled={isPending} onKeyDown={stepThroughFound} onClick={() => onChoose(record)}>
            <bdi>{record.name}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface FieldProps extends Pick<Props, "kind" | "label"> {
  /** Name of the field that gets the record's id. */
  name: string;
  chosen?: Chosen | null | undefined;
}

/** A field of a form that holds a record. */
export function RecordField({ kind, label, name, chosen: before = null }: FieldProps) {
  const text = useText();
  const [chosen, setChosen] = useState(before);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const restore = (event: Event) => {
      event.preventDefault();
      const { id, name: shown } = (event as CustomEvent<Chosen>).detail;
      setChosen(id ? { id, name: shown } : null);
    };
    const { current } = field;
    current?.addEventListener(RESTORE_EVENT, restore);
    return () => current?.removeEventListener(RESTORE_EVENT, restore);
  }, []);
  const seen = useRef(chosen);
  useEffect(() => {
    // A hidden field says nothing by itself when it changes.
    if (seen.current !== chosen) field.current?.dispatchEvent(new Event("change", { bubbles: true }));
    seen.current = chosen;
  }, [chosen]);
  return (
    <div className="form-field">
      <span className="form-field-label">{label}</span>
      <input ref={field} type="hidden" name={name} value={chosen?.id ?? ""} data-label={chosen?.name} />
      {chosen ? (
        <span className="chosen">
          <bdi className="cut">{chosen.name}</bdi>
          <button type="button" className="button button-plain" onClick={() => setChosen(null)}>
            {text("record.chooseOther")}
          </button>
        </span>
      ) : (
        <RecordSearch kind={kind} label={label} onChoose={setChosen} />
      )}
    </div>
  );
}
