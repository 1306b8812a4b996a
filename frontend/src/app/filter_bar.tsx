import { X } from "lucide-react";
import { Suspense, useEffect, useMemo, useRef, useState } from "react";
import { Popover } from "../ui/popover";
import {
  conditionOf,
  containsWhere,
  daysAgo,
  type FilterField,
  OPERATORS,
  type QuickFilter,
  type Where,
  withoutKeys,
} from "./filters";
import { useText } from "./i18n";
import { TeamChoice, TeamName } from "./teams";
import { useList } from "./use_list";

interface Props {
  fields: readonly FilterField[];
  quick: readonly QuickFilter[];
}

const NO_WHERE: Where = {};
const TYPING_MS = 300;

/** The filters of a list: search, filters of one press, and a chip for each other condition. */
export function FilterBar({ fields: own, quick }: Props) {
  const text = useText();
  const fields = useMemo<FilterField[]>(() => [...own, { key: "ownerTeams", label: text("list.team"), kind: "team" }], [own, text]);
  const { search, change } = useList();
  const where = search.where ?? NO_WHERE;
  const set = (part: Where) => change({ where: { ...where, ...part } });
  const remove = (keys: readonly string[]) => change({ where: withoutKeys(where, keys) });
  const quickKeys = new Set(
    quick.filter((filter) => containsWhere(where, filter.where)).flatMap((filter) => Object.keys(filter.where)),
  );
  return (
    <>
      <SearchInput value={String(where["search"] ?? "")} onChange={(typed) => (typed ? set({ search: typed }) : remove(["search"]))} />
      {quick.map((filter) => {
        const isSet = containsWhere(where, filter.where);
        const toggle = () => (isSet ? remove(Object.keys(filter.where)) : set(filter.where));
        return (
          <button key={filter.label} type="button" className="chip" aria-pressed={isSet} onClick={toggle}>
            {filter.label}
          </button>
        );
      })}
      {fields
        .filter(({ key }) => key in where && !quickKeys.has(key))
        .map((field) => (
          <Chip key={field.key} field={field} value={where[field.key]} onRemove={() => remove([field.key])} />
        ))}
      <AddFilter fields={fields} onAdd={set} />
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

function Chip({ field, value, onRemove }: { field: FilterField; value: unknown; onRemove: () => void }) {
  const text = useText();
  return (
    <span className="chip chip-set">
      {field.label} {field.kind === "team" ? <ChosenTeam value={value} /> : describe(field, value, text)}
      <button type="button" className="chip-remove" aria-label={text("list.removeFilter", { field: field.label })} onClick={onRemove}>
        <X size={12} aria-hidden="true" />
      </button>
    </span>
  );
}

function ChosenTeam({ value }: { value: unknown }) {
  const [id] = (value as { anyOf?: string[] }).anyOf ?? [];
  return <Suspense>{id && <TeamName id={id} />}</Suspense>;
}

function describe(field: FilterField, value: unknown, text: ReturnType<typeof useText>): string {
  const [operator, operand] = Object.entries(value as object)[0] ?? ["", ""];
  const shown = [operand].flat().map((part) => field.choices?.find((choice) => choice.value === part)?.label ?? String(part));
  const days = daysAgo(operand);
  if (days !== undefined) return text(`list.${operator}Days`, { days });
  return operator in SIGNS ? `${SIGNS[operator]} ${shown.join(", ")}` : shown.join(", ");
}

const SIGNS: Record<string, string> = { gte: "≥", lte: "≤", contains: ":", in: ":", eq: ":" };

function AddFilter({ fields, onAdd }: { fields: readonly FilterField[]; onAdd: (part: Where) => void }) {
  const text = useText();
  const [key, setKey] = useState(fields[0]?.key ?? "");
  const field = fields.find((one) => one.key === key);
  if (!field) return null;
  const submit = (data: FormData) => {
    const condition = conditionOf(field, String(data.get("operator") ?? ""), String(data.get("value") ?? ""));
    if (condition) onAdd({ [field.key]: condition });
  };
  return (
    <Popover className="chip chip-add" trigger={text("list.addFilter")} title={text("list.addFilterTitle")}>
      {(close) => (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            submit(new FormData(event.currentTarget));
            close();
          }}
        >
          <select className="input" aria-label={text("list.field")} value={key} onChange={(event) => setKey(event.target.value)}>
            {fields.map((one) => (
              <option key={one.key} value={one.key}>
                {one.label}
              </option>
            ))}
          </select>
          <Operators field={field} />
          <Value key={field.key} field={field} />
          <button type="submit" className="button button-primary">
            {text("list.apply")}
          </button>
        </form>
      )}
    </Popover>
  );
}

function Operators({ field }: { field: FilterField }) {
  const text = useText();
  const operators = OPERATORS[field.kind];
  if (operators.length < 2) return null;
  return (
    <select className="input" name="operator" aria-label={text("list.operator")}>
      {operators.map((operator) => (
        <option key={operator} value={operator}>
          {text(`list.${field.kind}.${operator}`)}
        </option>
      ))}
    </select>
  );
}

function Value({ field }: { field: FilterField }) {
  const text = useText();
  if (field.kind === "team") {
    return (
      <Suspense fallback={<p className="quiet">{text("shell.loading")}</p>}>
        <TeamChoice />
      </Suspense>
    );
  }
  if (field.choices) {
    return (
      <select className="input" name="value" aria-label={text("list.value")}>
        {field.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  const types = { text: "text", number: "number", date: "number", day: "date", choice: "text", team: "text" } as const;
  const label = text(field.kind === "date" ? "list.days" : "list.value");
  return <input className="input" name="value" type={types[field.kind]} aria-label={label} placeholder={label} required />;
}
