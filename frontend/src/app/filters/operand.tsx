import { Suspense } from "react";
import { useText } from "../i18n";
import { NumberInput } from "../number_input";
import { RecordField } from "../record/record_search";
import type { FilterField } from "./fields";
import { UserBoxes } from "../user_select";
import { type Kind, type Operator, STARTS } from "./operators";
import { ME } from "./where";

const INPUT_TYPES: Partial<Record<Kind, string>> = { moment: "date", day: "date", time: "time" };

/** What a field is compared with: the value `value` of a form, once or several times. Nothing where the comparison needs none. */
export function Operand({ field, operator }: { field: FilterField; operator: Operator }) {
  const text = useText();
  const { kind, choices = [] } = field;
  const { form } = operator;
  const label = text("list.value");
  if (form === "self" || form === "true" || form === "false") return null;
  if (form === "list") return <Choices label={label} choices={choices} areUsers={field.areUsers ?? false} />;
  if (form === "start") {
    return (
      <select className="input" name="value" aria-label={label}>
        {STARTS.map((start) => (
          <option key={start} value={start}>
            {text(`filter.start.${start}`)}
          </option>
        ))}
      </select>
    );
  }
  if (kind === "organization" || kind === "person") {
    return <RecordField kind={kind === "person" ? "PERSON" : "ORGANIZATION"} label={field.label} name="value" />;
  }
  if (form === "past" || form === "next") {
    const days = text("filter.days");
    return <input className="input" name="value" type="number" min={0} max={9999} aria-label={days} placeholder={days} required />;
  }
  if (kind === "number" || kind === "decimal") return <NumberInput className="input" name="value" aria-label={label} placeholder={label} required />;
  return <input className="input" name="value" type={INPUT_TYPES[kind] ?? "text"} aria-label={label} placeholder={label} required />;
}

interface ChoicesProps {
  label: string;
  choices: NonNullable<FilterField["choices"]>;
  areUsers: boolean;
}

function Choices({ label, choices, areUsers }: ChoicesProps) {
  const text = useText();
  if (!choices.length) return <p className="quiet">{text("filter.noChoices")}</p>;
  return (
    <fieldset className="choices form-labels">
      <legend className="visually-hidden">{label}</legend>
      {choices.filter(({ value }) => !areUsers || value === ME).map(({ value, label: name }) => (
        <label key={value} className="check">
          <input type="checkbox" name="value" value={value} /> <bdi>{name}</bdi>
        </label>
      ))}
      {areUsers && (
        <Suspense>
          <UserBoxes name="value" isForAll />
        </Suspense>
      )}
    </fieldset>
  );
}
