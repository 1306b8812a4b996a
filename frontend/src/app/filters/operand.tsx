import { type ReactNode, Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { DateInput } from "../date_input";
import { dayIn } from "../format";
import { useText } from "../i18n";
import { NumberInput } from "../number_input";
import { RecordField } from "../record/record_search";
import type { FilterField } from "./fields";
import { type Named, UserBoxes } from "../user_select";
import { useViewer } from "../viewer";
import { type Kind, type Operator, STARTS } from "./operators";
import { ME } from "./where";
import type { operandQuery } from "./__generated__/operandQuery.graphql";

const DAYS: ReadonlySet<Kind> = new Set(["moment", "day"]);

/** The API reads no more at once. */
const MOST_NODES = 100;

interface Props {
  field: FilterField;
  operator: Operator;
  /** What it is compared with before it is edited. */
  operands?: readonly string[] | undefined;
}

const NO_OPERANDS: readonly string[] = [];
const NO_CHOICES: NonNullable<FilterField["choices"]> = [];

/** What a field is compared with: the value `value` of a form, once or several times. Nothing where the comparison needs none. */
export function Operand({ field, operator, operands = NO_OPERANDS }: Props) {
  const text = useText();
  const { timeZone } = useViewer();
  const { kind } = field;
  const { form } = operator;
  const label = text("list.value");
  const [first] = operands;
  if (form === "self" || form === "true" || form === "false") return null;
  if (form === "list") return <Choices label={label} field={field} operands={operands} />;
  if (form === "start") {
    return (
      <select className="input" name="value" aria-label={label} defaultValue={first}>
        {STARTS.map((start) => (
          <option key={start} value={start}>
            {text(`filter.start.${start}`)}
          </option>
        ))}
      </select>
    );
  }
  if (kind === "organization" || kind === "person") {
    return <NamedOf ids={operands}>{([chosen]) => <RecordField kind={kind === "person" ? "PERSON" : "ORGANIZATION"} label={field.label} name="value" chosen={chosen} />}</NamedOf>;
  }
  if (form === "past" || form === "next") {
    const days = text("filter.days");
    return <input className="input" name="value" type="number" min={0} max={9999} aria-label={days} placeholder={days} defaultValue={first} required />;
  }
  if (kind === "number" || kind === "decimal") return <NumberInput className="input" name="value" aria-label={label} placeholder={label} defaultValue={first} required />;
  const shown = kind === "moment" && first ? dayOf(timeZone, first) : first;
  if (DAYS.has(kind)) return <DateInput name="value" aria-label={label} defaultValue={shown} required />;
  return <input className="input" name="value" type={kind === "time" ? "time" : "text"} aria-label={label} placeholder={label} defaultValue={shown} required />;
}

function dayOf(timeZone: string, moment: string): string | undefined {
  return Number.isNaN(Date.parse(moment)) ? undefined : dayIn(timeZone, new Date(moment));
}

interface ChoicesProps {
  label: string;
  field: FilterField;
  operands: readonly string[];
}

function Choices({ label, field: { choices = NO_CHOICES, areUsers = false }, operands }: ChoicesProps) {
  const text = useText();
  if (!choices.length) return <p className="quiet">{text("filter.noChoices")}</p>;
  return (
    <fieldset className="choices form-labels">
      <legend className="visually-hidden">{label}</legend>
      {choices.filter(({ value }) => !areUsers || value === ME).map(({ value, label: name }) => (
        <label key={value} className="check">
          <input type="checkbox" name="value" value={value} defaultChecked={operands.includes(value)} /> <bdi>{name}</bdi>
        </label>
      ))}
      {areUsers && (
        <Suspense>
          <NamedOf ids={operands.filter((id) => id !== ME)}>{(chosen) => <UserBoxes name="value" chosen={chosen} isForAll />}</NamedOf>
        </Suspense>
      )}
    </fieldset>
  );
}

interface NamedProps {
  ids: readonly string[];
  children: (named: readonly Named[]) => ReactNode;
}

/** Reads the names of records, where there are any. */
function NamedOf({ ids, children }: NamedProps) {
  return ids.length ? <Read ids={ids}>{children}</Read> : children([]);
}

function Read({ ids, children }: NamedProps) {
  const { nodes } = useLazyLoadQuery<operandQuery>(
    graphql`
      query operandQuery($ids: [ID!]!) {
        nodes(ids: $ids) {
          id
          ...recordName_record @relay(mask: false)
        }
      }
    `,
    { ids: ids.slice(0, MOST_NODES) },
  );
  return children(nodes.flatMap((node) => (node?.name === undefined ? [] : [{ id: node.id, name: node.name }])));
}
