import type { Store } from "relay-runtime";
import type { Formats } from "../format";

const PREFIX = "customFields.";

/** Return the name of the custom field that a difference is in, as the page has read it; undefined for other differences. */
export function customNameOf(source: ReturnType<Store["getSource"]>, field: string): string | undefined {
  if (!field.startsWith(PREFIX)) return undefined;
  const key = field.slice(PREFIX.length);
  const record = source.getRecordIDs().map((id) => source.get(id)).find((each) => each?.["key"] === key && each["name"]);
  return record?.["name"] as string | undefined;
}

/** Return a value of a custom field as it reads; lists and parts of an address stay as they are. */
export function customPlain(value: unknown, nameOf: (id: string) => string | undefined, format: Formats): unknown {
  if (typeof value !== "object" || value === null) return value;
  const given = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  const [name, part] = given[0] ?? [];
  if (given.length !== 1 || Array.isArray(part)) return value;
  if (name === "money") return format.money(part);
  if (name === "time") return format.time(String(part));
  if (name === "refersToId" || name === "refersTo") return nameOf(String(part)) ?? value;
  return part;
}
