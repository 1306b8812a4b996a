import { X } from "lucide-react";
import { useRef, useState } from "react";
import { DraftState } from "../../app/draft_state";
import { useText } from "../../app/i18n";
import { Chips } from "./chips";
import type { ConditionNames } from "./condition_names";
import { useInstants } from "./instants";
import { type Constraint, isSaid } from "./rule_words";
import { type Found, SubjectSearch } from "./subject_search";
import { TimeInput } from "./time_input";

const TEXT_OPERATORS = ["IN", "NOT_IN"];
const DATE_OPERATORS = ["DATE_AFTER", "DATE_BEFORE"];
const OPERATORS: Record<string, readonly string[]> = {
  companyCurrency: TEXT_OPERATORS,
  companyId: TEXT_OPERATORS,
  companyTimeZone: [...TEXT_OPERATORS, "STR_STARTS_WITH"],
  role: TEXT_OPERATORS,
  companyCreatedAt: DATE_OPERATORS,
  userCreatedAt: DATE_OPERATORS,
  userId: TEXT_OPERATORS,
  currentTime: DATE_OPERATORS,
};
const FOUND_BY_NAME: Record<string, "companies" | "users"> = { companyId: "companies", userId: "users" };
const ROLES = ["ADMIN", "REGULAR", "READ_ONLY"];

/** Whether a condition has a value. */
export function isComplete({ value, values = [] }: Constraint): boolean {
  return Boolean(value) || values.length > 0;
}

/** Whether the fields hold all of a condition; what the server adds is added again. */
export function isBuildable(constraint: Constraint): boolean {
  const { contextName, operator, inverted = false, caseInsensitive = false } = constraint;
  return !isSaid(constraint) || (!inverted && !caseInsensitive && (OPERATORS[contextName]?.includes(operator) ?? false));
}

interface Props {
  constraints: readonly Constraint[];
  onChange: (constraints: readonly Constraint[]) => void;
  /** Of the companies and users that conditions name. */
  names: ConditionNames;
  /** A company or a user was found by name. */
  onName: (value: string, name: string) => void;
  /** What the conditions are of, where there are several such forms: what was chosen is kept for it. */
  draft?: string;
}

/** Fields of conditions: what is tested, how, and the values. */
export function ConditionFields({ constraints, onChange, names, onName, draft = "" }: Props) {
  const text = useText();
  const [added, setAdded] = useState<number | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const set = (index: number, constraint: Constraint) => onChange(constraints.with(index, constraint));
  const add = () => {
    setAdded(constraints.length);
    onChange([...constraints, { contextName: "companyCurrency", operator: "IN" }]);
  };
  const remove = (index: number) => {
    onChange(constraints.toSpliced(index, 1));
    addButton.current?.focus(); // what had the focus goes away
  };
  return (
    <fieldset className="options beta-conditions">
      <legend>{text("beta.conditions")}</legend>
      {constraints.map((constraint, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- conditions have no other name than their place
        <div key={index} className="beta-condition">
          <Condition constraint={constraint} isAdded={index === added} onChange={(changed) => set(index, changed)} names={names} onName={onName} />
          <button type="button" className="button button-icon" aria-label={text("beta.conditions.remove")} onClick={() => remove(index)}>
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      ))}
      <DraftState
        name={`conditions ${draft}`}
        state={{ constraints, named: [...names].filter(([id]) => constraints.some(({ values }) => values?.includes(id))) }}
        onRestore={({ constraints: kept, named }) => {
          for (const [id, name] of named) onName(id, name);
          onChange(kept);
        }}
      />
      <div>
        <button ref={addButton} type="button" className="chip chip-add" onClick={add}>
          + {text("beta.conditions.add")}
        </button>
      </div>
    </fieldset>
  );
}

interface ConditionProps extends Pick<Props, "names" | "onName"> {
  constraint: Constraint;
  /** Whether the user has just added it. */
  isAdded: boolean;
  onChange: (constraint: Constraint) => void;
}

function Condition({ constraint, isAdded, onChange, names, onName }: ConditionProps) {
  const text = useText();
  const { contextName, operator } = constraint;
  const operators = OPERATORS[contextName] ?? TEXT_OPERATORS;
  const only = FOUND_BY_NAME[contextName];
  return (
    <>
      <select
        className="input"
        autoFocus={isAdded} // oxlint-disable-line jsx-a11y/no-autofocus -- it is what the user asked for
        aria-label={text("beta.conditions.what")}
        value={contextName}
        onChange={({ target: { value } }) => onChange({ contextName: value, operator: OPERATORS[value]?.[0] ?? "IN" })}
      >
        {Object.keys(OPERATORS).map((name) => (
          <option key={name} value={name}>
            {text(`beta.rule.attribute.${name}`)}
          </option>
        ))}
      </select>
      <select className="input" aria-label={text("beta.conditions.how")} value={operator} onChange={({ target: { value } }) => onChange({ ...constraint, operator: value })}>
        {operators.map((each) => (
          <option key={each} value={each}>
            {text(`beta.conditions.${each}`)}
          </option>
        ))}
      </select>
      {only ? (
        <Chosen key={contextName} only={only} values={constraint.values ?? []} names={names} onName={onName} onChange={(values) => onChange({ contextName, operator, values })} />
      ) : contextName === "role" ? (
        <Roles chosen={constraint.values ?? []} onChange={(values) => onChange({ contextName, operator, values })} />
      ) : operator.startsWith("DATE_") ? (
        <Time key={contextName} constraint={constraint} onChange={onChange} />
      ) : (
        <input
          key={contextName}
          className="input"
          type="text"
          aria-label={text("beta.conditions.values")}
          defaultValue={(constraint.values ?? []).join(", ")}
          onChange={({ target: { value } }) => onChange({ contextName, operator, values: wordsOf(value) })}
        />
      )}
    </>
  );
}

interface ChosenProps extends Pick<Props, "names" | "onName"> {
  only: "companies" | "users";
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}

/** Companies or users of a condition, found by name. */
function Chosen({ only, values, names, onName, onChange }: ChosenProps) {
  const text = useText();
  const add = ({ id, name }: Found) => {
    onName(id, name);
    onChange([...values, id]);
  };
  return (
    <div className="beta-named">
      <Chips chips={values.map((id) => ({ id, name: names.get(id) ?? id }))} label={text("beta.conditions.chosen")} onRemove={(id) => onChange(values.filter((each) => each !== id))} />
      <SubjectSearch label={text(`beta.conditions.find.${only}`)} only={only} except={new Set(values)} onChoose={add} />
    </div>
  );
}

function Roles({ chosen, onChange }: { chosen: readonly string[]; onChange: (roles: readonly string[]) => void }) {
  const text = useText();
  return (
    <div className="beta-roles" role="group" aria-label={text("beta.rule.attribute.role")}>
      {ROLES.map((role) => (
        <label key={role} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            onChange={({ target: { checked } }) => onChange(ROLES.filter((each) => (each === role ? checked : chosen.includes(each))))}
          />
          {text(`beta.role.${role}`)}
        </label>
      ))}
    </div>
  );
}

/** The moment of a condition about a time. */
function Time({ constraint, onChange }: Pick<ConditionProps, "constraint" | "onChange">) {
  const text = useText();
  const instants = useInstants();
  const { contextName, operator, value: before } = constraint;
  const set = (typed: string) => {
    const value = instants.changed(typed, before);
    onChange({ contextName, operator, ...(value && { value }) });
  };
  return (
    <TimeInput aria-label={text("beta.conditions.moment")} defaultValue={instants.typed(before)} onChange={({ target }) => set(target.value)} />
  );
}

function wordsOf(typed: string): string[] {
  return typed
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
}
