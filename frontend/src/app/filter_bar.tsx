import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Popover } from "../ui/popover";
import type { FilteredList } from "./filters/use_fields";
import { conditionsOf, containsWhere, joined, type QuickFilter, type Where, withoutKeys } from "./filters/where";
import { useText } from "./i18n";
import { useList } from "./use_list";

const Builder = lazy(() => import("./filters/builder"));
const Conditions = lazy(() => import("./filters/conditions"));

/** The filters of a list: its fields, and filters of one press. */
export interface Filters extends FilteredList {
  quick: readonly QuickFilter[];
}

const NO_WHERE: Where = {};
const TYPING_MS = 300;

/** The filters of a list: search, filters of one press, and a chip for each other condition. */
export function FilterBar({ quick, ...list }: Filters) {
  const text = useText();
  const { search, change, adjust } = useList();
  const where = search.where ?? NO_WHERE;
  const set = (part: Where) => change({ where: { ...where, ...part } });
  const remove = (keys: readonly string[]) => change({ where: withoutKeys(where, keys) });
  const look = (typed: string) => {
    const next = typed ? { ...where, search: typed } : withoutKeys(where, ["search"]);
    // The first letters are a step that "back" takes back; those that follow only go on with it.
    if (typed && where["search"]) adjust({ where: next });
    else change({ where: next });
  };
  const quickKeys = quick.filter((filter) => containsWhere(where, filter.where)).flatMap((filter) => Object.keys(filter.where));
  const conditions = conditionsOf(where, new Set(["search", ...quickKeys]));
  return (
    <>
      <SearchInput value={String(where["search"] ?? "")} onChange={look} />
      {quick.map((filter) => {
        const isSet = containsWhere(where, filter.where);
        const toggle = () => (isSet ? remove(Object.keys(filter.where)) : set(filter.where));
        return (
          <button key={filter.label} type="button" className="chip" aria-pressed={isSet} onClick={toggle}>
            {filter.label}
          </button>
        );
      })}
      {conditions.length > 0 && (
        <Suspense>
          <Conditions list={list} whole={where} conditions={conditions} onChange={(next) => change({ where: next })} />
        </Suspense>
      )}
      <Popover className="chip chip-add" trigger={text("list.addFilter")} title={text("list.addFilterTitle")}>
        {(close) => (
          <Suspense fallback={<p className="quiet">{text("shell.loading")}</p>}>
            <Builder
              list={list}
              onAdd={(part, how) => {
                change({ where: joined(where, part, how) });
                close();
              }}
            />
          </Suspense>
        )}
      </Popover>
    </>
  );
}

function SearchInput({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const text = useText();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (value !== known) {
    setKnown(value); // the address changed: by the last pause, a chip, or "back"
    setTyped(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const onInput = (next: string) => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(next.trim()), TYPING_MS);
  };
  return (
    <input
      type="search"
      className="input input-round list-search"
      placeholder={text("list.search")}
      aria-label={text("list.search")}
      value={typed}
      onChange={(event) => onInput(event.target.value)}
    />
  );
}
