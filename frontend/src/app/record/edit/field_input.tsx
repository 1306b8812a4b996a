import { type ComponentProps, Suspense } from "react";
import { DateInput } from "../../date_input";
import type { Formats } from "../../format";
import { useText } from "../../i18n";
import { NumberInput } from "../../number_input";
import { UserSelect } from "../../user_select";
import { useViewer } from "../../viewer";
import { RecordField } from "../record_search";
import { decimalOf, typed } from "../write_form";
import { AddressFields, readAddress } from "./address_fields";
import type { customFields_value$data } from "./__generated__/customFields_value.graphql";

/** The value of a custom field. */
type Value = customFields_value$data[number];

/** A custom field, as an input needs it. */
export interface Field {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly isDeleted: boolean }[];
}

interface Props {
  field: Field;
  value: Value | undefined;
}

/** The input of a custom field, by its type. */
export function FieldInput({ field, value }: Props) {
  const text = useText();
  const { name: label, type } = field;
  const shared = { className: "input", name: "value", "aria-label": label };
  switch (type) {
    case "LARGE_TEXT":
      return <textarea {...shared} rows={5} defaultValue={value?.text ?? ""} />;
    case "NUMBER":
      return <NumberInput name="value" aria-label={label} defaultValue={value?.number} />;
    case "DATE":
      return <DateInput name="value" aria-label={label} defaultValue={value?.date ?? ""} />;
    case "TIME":
      return <input {...shared} type="time" defaultValue={shortTime(value?.time)} />;
    case "DATE_RANGE":
      return <Range label={label} type="date" start={value?.dates?.start} end={value?.dates?.end} />;
    case "TIME_RANGE":
      return <Range label={label} type="time" start={shortTime(value?.times?.start)} end={shortTime(value?.times?.end)} />;
    case "MONETARY":
      return <Money label={label} value={value} />;
    case "SINGLE_OPTION":
      return <OneOption field={field} value={value} />;
    case "MULTIPLE_OPTIONS":
      return <SeveralOptions field={field} value={value} />;
    case "USER":
      return (
        <Suspense>
          <UserSelect name="value" label={label} empty={text("record.noOwner")} chosen={value?.refersTo && { id: value.refersTo.id, name: value.text ?? "" }} />
        </Suspense>
      );
    case "ORGANIZATION":
    case "PERSON":
      return <RecordField kind={type} label={label} name="value" chosen={value?.refersTo && { id: value.refersTo.id, name: value.text ?? "" }} />;
    case "ADDRESS":
      return <AddressFields label={label} address={value?.address} />;
    default:
      return <input {...shared} type={type === "PHONE" ? "tel" : "text"} defaultValue={value?.text ?? ""} />;
  }
}

/** Read the input of a custom field; what is left empty clears it. */
export function readValue({ id: fieldId, type }: Field, data: FormData, format: Formats): object {
  const value = NUMBERS.has(type) ? decimalOf(data, "value", format) : typed(data, "value");
  const end = typed(data, "end") || null;
  switch (type) {
    case "MULTIPLE_OPTIONS":
      return { fieldId, optionIds: data.getAll("value") };
    case "ADDRESS": {
      const address = readAddress(data);
      return address ? { fieldId, address } : { fieldId };
    }
    case "MONETARY":
      return value ? { fieldId, money: { amount: value, currency: typed(data, "currency").toUpperCase() } } : { fieldId };
    default:
      return value ? { fieldId, ...MEMBERS[type]?.(value, end) } : { fieldId };
  }
}

const NUMBERS = new Set(["NUMBER", "MONETARY"]);
const asText = (value: string) => ({ text: value });
const asReference = (value: string) => ({ refersToId: value });
const MEMBERS: Record<string, (value: string, end: string | null) => object> = {
  TEXT: asText,
  AUTOCOMPLETE: asText,
  LARGE_TEXT: asText,
  PHONE: asText,
  NUMBER: (value) => ({ number: Number(value) }),
  DATE: (value) => ({ date: value }),
  TIME: (value) => ({ time: value }),
  DATE_RANGE: (start, end) => ({ dates: { start, end } }),
  TIME_RANGE: (start, end) => ({ times: { start, end } }),
  SINGLE_OPTION: (value) => ({ optionIds: [value] }),
  USER: asReference,
  ORGANIZATION: asReference,
  PERSON: asReference,
};

/** `14:30` of `14:30:00`. */
function shortTime(time: unknown): string {
  return typeof time === "string" ? time.slice(0, 5) : "";
}

interface RangeProps {
  label: string;
  type: "date" | "time";
  start: string | null | undefined;
  end: string | null | undefined;
}

function Range({ label, type, start, end }: RangeProps) {
  const until = useText()("record.until");
  const input = ({ name, ...part }: ComponentProps<"input"> & { defaultValue: string }) =>
    type === "date" ? <DateInput name={name} {...part} /> : <input className="input" name={name} type="time" {...part} />;
  return (
    <>
      {input({ name: "value", "aria-label": label, defaultValue: start ?? "" })}
      <label>
        {until}
        {input({ name: "end", defaultValue: end ?? "" })}
      </label>
    </>
  );
}

function Money({ label, value }: { label: string; value: Value | undefined }) {
  const text = useText();
  const { currency } = useViewer();
  return (
    <div className="form-pair">
      <NumberInput name="value" aria-label={label} defaultValue={value?.money?.amount} />
      <input
        className="input"
        name="currency"
        aria-label={text("record.currency")}
        pattern="[A-Za-z0-9]{2,8}"
        defaultValue={value?.money?.currency ?? currency}
      />
    </div>
  );
}

function OneOption({ field, value }: Props) {
  const chosen = value?.options[0]?.id ?? "";
  return (
    <select className="input" name="value" aria-label={field.name} defaultValue={chosen}>
      <option value="">–</option>
      {offered(field, value).map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}

function SeveralOptions({ field, value }: Props) {
  const chosen = new Set(value?.options.map(({ id }) => id));
  return offered(field, value).map(({ id, label }) => (
    <label key={id} className="check">
      <input type="checkbox" name="value" value={id} defaultChecked={chosen.has(id)} />
      <bdi>{label}</bdi>
    </label>
  ));
}

/** The options that can be chosen, and those that are. */
function offered({ options }: Field, value: Value | undefined) {
  const chosen = new Set(value?.options.map(({ id }) => id));
  return options.filter(({ id, isDeleted }) => !isDeleted || chosen.has(id));
}
