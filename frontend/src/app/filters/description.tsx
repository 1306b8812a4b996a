import { Fragment, type ReactNode, Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { useFormat } from "../format";
import { useText } from "../i18n";
import { type FilterField, QUANTIFIERS } from "./fields";
import { type Comparison, comparisonsOf } from "./operators";
import { isWhere, ME, type Where } from "./where";
import type { descriptionRecordQuery } from "./__generated__/descriptionRecordQuery.graphql";

/** All fields of a list, by their keys. */
export type FieldsByKey = ReadonlyMap<string, FilterField>;

interface Props {
  where: Where;
  fields: FieldsByKey;
  /** Where in the whole condition this part is. */
  path?: string;
}

/** Says a condition in words. */
export function Description({ where, fields, path = "" }: Props) {
  const parts = Object.entries(where).flatMap(([key, value]) => (Array.isArray(value) && key === "custom" ? value.map((one) => [key, one]) : [[key, value]]));
  return <Joined word="and">{parts.map(([key, value]) => <Part key={JSON.stringify([key, value])} name={String(key)} value={value} fields={fields} path={path} />)}</Joined>;
}

function Joined({ word, children }: { word: "and" | "or"; children: readonly ReactNode[] }) {
  const text = useText();
  return children.map((child, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts of a condition keep their order
    <Fragment key={index}>
      {index > 0 && ` ${text(`filter.${word}`)} `}
      {child}
    </Fragment>
  ));
}

function Part({ name, value, fields, path }: { name: string; value: unknown; fields: FieldsByKey; path: string }) {
  const text = useText();
  if (name === "and" || name === "or") {
    return <Joined word={name}>{(value as Where[]).map((where) => <Description key={JSON.stringify(where)} where={where} fields={fields} path={path} />)}</Joined>;
  }
  if (name === "not") {
    return (
      <>
        {text("filter.not")} <Description where={value as Where} fields={fields} path={path} />
      </>
    );
  }
  if (name === "custom") return <Custom name={name} value={value as Where} fields={fields} path={path} />;
  const key = path + name;
  const field = fields.get(key);
  if (field) return <OnField field={field} condition={value} />;
  return isWhere(value) ? <Within name={name} value={value} fields={fields} path={`${key}.`} /> : `${text("filter.goneField", { key: name })}: ${operandsOf(value).join(", ")}`;
}

/** A list within the record, or a part such as its address. */
function Within({ name, value, fields, path }: { name: string; value: Where; fields: FieldsByKey; path: string }) {
  const text = useText();
  const quantifiers = QUANTIFIERS.filter((quantifier) => isWhere(value[quantifier]));
  if (!quantifiers.length) return <Description where={value} fields={fields} path={path} />;
  return (
    <Joined word="and">
      {quantifiers.map((quantifier) => (
        <Fragment key={quantifier}>
          {text(`filter.group.${name}`)} {text(`filter.quantifier.${quantifier}`)}: <Description where={value[quantifier] as Where} fields={fields} path={path} />
        </Fragment>
      ))}
    </Joined>
  );
}

function Custom({ name, value, fields, path }: { name: string; value: Where; fields: FieldsByKey; path: string }) {
  const text = useText();
  const { key, ...condition } = value;
  const field = fields.get(`${path}custom.${String(key)}`);
  if (!field) return `${text("filter.goneField", { key: String(key ?? name) })}: ${operandsOf(condition).join(", ")}`;
  return <OnField field={field} condition={condition[field.part!] ?? condition} />;
}

/** What an unknown field is compared with, however it is. */
function operandsOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(operandsOf) : [String(value)];
}

function OnField({ field, condition }: { field: FilterField; condition: unknown }) {
  const text = useText();
  const comparisons = comparisonsOf(field.kind, condition);
  if (!comparisons) return text("filter.wrongValue", { field: field.label });
  const [first, ...others] = comparisons;
  if (first && !others.length && isOneValue(first)) {
    return (
      <>
        {field.label}: <Operands field={field} operands={first.operands} />
      </>
    );
  }
  return (
    <>
      {field.label}{" "}
      <Joined word="and">{comparisons.map((comparison) => <Compared key={comparison.operator.id} field={field} comparison={comparison} />)}</Joined>
    </>
  );
}

/** One of a list of one. */
function isOneValue({ operator: { id }, operands }: Comparison): boolean {
  return operands.length === 1 && (id === "in" || id === "anyOf");
}

function Compared({ field, comparison: { operator, operands } }: { field: FilterField; comparison: Comparison }) {
  const text = useText();
  const [first = ""] = operands;
  if (operator.form === "past" || operator.form === "next") return text(`filter.op.${operator.id}`, { days: Number(first) });
  if (operator.form === "start") return text(`filter.start.${first}`);
  const word = text(`filter.op.${operator.id}`);
  if (!operands.length) return word;
  return (
    <>
      {word} <Operands field={field} operands={operands} />
    </>
  );
}

function Operands({ field, operands }: { field: FilterField; operands: readonly string[] }) {
  const text = useText();
  const format = useFormat();
  const isNamed = (operand: string) => field.choices?.some(({ value }) => value === operand);
  if (field.kind === "organization" || field.kind === "person" || (field.areUsers && !operands.every(isNamed))) {
    return (
      <Suspense>
        {operands.map((id, index) => (
          <Fragment key={id}>
            {index > 0 && ", "}
            {id === ME ? text("filter.me") : <RecordName id={id} />}
          </Fragment>
        ))}
      </Suspense>
    );
  }
  return operands.map((operand) => labelOf(field, operand, format)).join(", ");
}

function labelOf({ kind, choices }: FilterField, operand: string, format: ReturnType<typeof useFormat>): string {
  if (kind === "day") return format.day(operand);
  if (kind === "moment") return format.date(operand);
  if ((kind === "number" || kind === "decimal") && !Number.isNaN(Number(operand))) return format.number(Number(operand));
  return choices?.find(({ value }) => value === operand)?.label ?? operand;
}

function RecordName({ id }: { id: string }) {
  const { node } = useLazyLoadQuery<descriptionRecordQuery>(
    graphql`
      query descriptionRecordQuery($id: ID!) {
        node(id: $id) {
          ...recordName_record @relay(mask: false)
        }
      }
    `,
    { id },
  );
  return <bdi>{node?.name}</bdi>;
}
