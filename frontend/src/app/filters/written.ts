import { type FilterField, isOfMany, QUANTIFIERS, type Quantifier } from "./fields";
import { type Comparison, comparisonsOf, offeredOperators, type Operator } from "./operators";
import { type Condition, isWhere, type Joint, type Where } from "./where";

/** A condition as the builder writes it. */
export interface Written {
  how: Joint;
  field: FilterField;
  quantifier: Quantifier;
  operator: Operator;
  operands: readonly string[];
}

type FieldsByKey = ReadonlyMap<string, FilterField>;
type Placed = Pick<Written, "field" | "quantifier"> & { comparison: unknown };

/** Read a condition of a list as the builder writes it; undefined where it can only be shown and removed. */
export function writtenOf({ how, where }: Pick<Condition, "how" | "where">, fields: FieldsByKey): Written | undefined {
  const placed = placedIn(how === "or" ? onlyOf(where["or"]) : where, "", "some", fields);
  const read = placed && comparisonOf(placed);
  return read && { how, field: placed.field, quantifier: placed.quantifier, ...read };
}

/** Where a condition on one field is, and with what that is compared. */
function placedIn(where: Where | undefined, path: string, quantifier: Quantifier, fields: FieldsByKey): Placed | undefined {
  const [entry, ...others] = Object.entries(where ?? {});
  if (!entry || others.length) return undefined;
  const [name, value] = entry;
  if (name === "custom") return customIn(onlyOf(value), path, quantifier, fields);
  const field = fields.get(path + name);
  if (field) return { field, quantifier, comparison: value };
  if (!isWhere(value)) return undefined;
  if (!path && isOfMany(name)) {
    const [how] = Object.keys(value);
    const known = QUANTIFIERS.find((each) => each === how);
    return known && Object.keys(value).length === 1 && isWhere(value[known]) ? placedIn(value[known], `${name}.`, known, fields) : undefined;
  }
  return placedIn(value, `${path}${name}.`, quantifier, fields);
}

function customIn(where: Where | undefined, path: string, quantifier: Quantifier, fields: FieldsByKey): Placed | undefined {
  const { key, ...condition } = where ?? {};
  const field = fields.get(`${path}custom.${String(key)}`);
  const [part, ...others] = Object.keys(condition);
  if (!field || !part || others.length) return undefined;
  return { field, quantifier, comparison: part === field.part ? condition[part] : condition };
}

function comparisonOf({ field: { kind }, comparison }: Placed): Comparison | undefined {
  const [read, ...others] = comparisonsOf(kind, comparison) ?? [];
  if (!read || others.length) return undefined;
  const offered = offeredOperators(kind);
  // One that is equal is shown as one of a list.
  const operator = offered.find(({ id }) => id === read.operator.id) ?? offered.find(({ form }) => form === "list");
  return operator && { operator, operands: read.operands };
}

function onlyOf(value: unknown): Where | undefined {
  return Array.isArray(value) && value.length === 1 && isWhere(value[0]) ? value[0] : undefined;
}
