import { useState } from "react";
import { useFormat } from "../format";
import { useText } from "../i18n";
import { instantOf } from "../record/instant";
import { useViewer } from "../viewer";
import { conditionAt, type FilterField, isOfMany, QUANTIFIERS, type Quantifier } from "./fields";
import { FilterFrame } from "./frame";
import { compare, type Kind, offeredOperators, type Operator } from "./operators";
import { Operand } from "./operand";
import { type FilteredList, useFields } from "./use_fields";
import type { Joint, Where } from "./where";
import type { Written } from "./written";

const JOINTS: readonly Joint[] = ["and", "or", "not"];

interface Props {
  list: FilteredList;
  /** The condition that is edited. */
  before?: Written;
  onAdd: (where: Where, how: Joint) => void;
}

/** Builds a condition: a field, a comparison, and how it is joined to the others. */
export default function Builder(props: Props) {
  return (
    <FilterFrame>
      <Form {...props} />
    </FilterFrame>
  );
}

function Form({ list, before, onAdd }: Props) {
  const text = useText();
  const format = useFormat();
  const { timeZone } = useViewer();
  const all = useFields(list);
  const fields = all.filter((one) => !list.except?.includes(one.key));
  const [key, setKey] = useState(before?.field.key ?? fields[0]!.key);
  const [operatorId, setOperatorId] = useState(before?.operator.id ?? "");
  const [isEmpty, setEmpty] = useState(false);
  const field = fields.find((one) => one.key === key)!;
  const operators = offeredOperators(field.kind);
  const operator = operators.find(({ id }) => id === operatorId) ?? operators[0]!;
  const isBefore = before?.field.key === key && before.operator.id === operator.id;
  const submit = (form: FormData) => {
    const isNumber = (field.kind === "number" || field.kind === "decimal") && operator.form === "plain";
    const typed = form.getAll("value").map((value) => (isNumber ? (format.readDecimal(String(value)) ?? String(value)) : String(value)));
    const operands = isDayOfMoment(field.kind, operator) ? typed.map((day) => instantOf(timeZone, day, "00:00")) : typed;
    const comparison = compare(field.kind, operator, operands);
    const quantifier = (form.get("quantifier") ?? "some") as Quantifier;
    if (comparison === undefined) setEmpty(true);
    else onAdd(conditionAt(field, comparison, quantifier), form.get("how") as Joint);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is chosen takes the refusal back
    <form
      className="form"
      onChange={() => setEmpty(false)}
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget));
      }}
    >
      <select className="input" aria-label={text("filter.fieldOf")} value={key} onChange={(event) => setKey(event.target.value)}>
        <FieldOptions fields={fields} />
      </select>
      {isOfMany(key) && (
        <select className="input" name="quantifier" defaultValue={before?.quantifier} aria-label={text("filter.quantifierOf")}>
          {QUANTIFIERS.map((quantifier) => (
            <option key={quantifier} value={quantifier}>
              {text(`filter.quantifier.${quantifier}`)}
            </option>
          ))}
        </select>
      )}
      {operators.length > 1 && (
        <select className="input" aria-label={text("filter.opOf")} value={operator.id} onChange={(event) => setOperatorId(event.target.value)}>
          {operators.map(({ id }) => (
            <option key={id} value={id}>
              {text(`filter.op.${id}`, { days: "…" })}
            </option>
          ))}
        </select>
      )}
      <Operand key={`${key} ${operator.id}`} field={field} operator={operator} operands={isBefore ? before?.operands : undefined} />
      <select className="input" name="how" defaultValue={before?.how} aria-label={text("filter.howOf")}>
        {JOINTS.map((how) => (
          <option key={how} value={how}>
            {text(`filter.how.${how}`)}
          </option>
        ))}
      </select>
      <button type="submit" className="button button-primary">
        {text("list.apply")}
      </button>
      {isEmpty && (
        <p className="problems" role="alert">
          {text("filter.empty")}
        </p>
      )}
    </form>
  );
}

/** The fields; those of a group under its headline. */
function FieldOptions({ fields }: { fields: readonly FilterField[] }) {
  const groups = [...new Set(fields.map(({ group }) => group))];
  return groups.map((group) => {
    const options = fields.filter((field) => field.group === group).map(({ key, label }) => (
      <option key={key} value={key}>
        {label}
      </option>
    ));
    return group ? (
      <optgroup key={group} label={group}>
        {options}
      </optgroup>
    ) : (
      options
    );
  });
}

function isDayOfMoment(kind: Kind, { form }: Operator): boolean {
  return kind === "moment" && form === "plain";
}
