import { getRequest, type GraphQLTaggedNode } from "relay-runtime";
import { keep } from "./storage";

const PREFIX = "unanswered ";
/** After a longer wait, a user means another record. */
const KEPT_MS = 3_600_000;

/** Mutations that take an `idempotencyKey`, by the field that they ask for. */
const MAKING = /(Create|Upload|UpdateMatching|userInvite)$/;
/** A secret is shown once, and a currency is known by its code: these two take no key. */
const WITHOUT_KEY = /^(token|currency)Create$/;

const ofExtensions: RegExp[] = [];

/** An extension says which of its own mutations take a key: its names are in its own modules alone. */
export function alsoMaking(names: RegExp): void {
  ofExtensions.push(names);
}

/** A key with which a mutation can be sent again without making the same thing twice. */
export interface SentKey {
  readonly key: string;
  /** Call it once an answer has come: the same input then makes another record. */
  readonly forget: () => void;
}

/**
 * Return the key for what a mutation makes: the same one for the same input as long as no answer has come, also after the page
 * was loaded again. Undefined for mutations that make nothing.
 */
export function keyFor(mutation: GraphQLTaggedNode, input: object): SentKey | undefined {
  const name = fieldOf(mutation);
  if (![MAKING, ...ofExtensions].some((names) => names.test(name)) || WITHOUT_KEY.test(name)) return undefined;
  const place = `${PREFIX}${name} ${digest(JSON.stringify(input))}`;
  const [at, known] = (sessionStorage.getItem(place) ?? "").split(" ");
  const key = known && Date.now() - Number(at) < KEPT_MS ? known : randomKey();
  if (key !== known) keep(sessionStorage, place, `${Date.now()} ${key}`);
  return { key, forget: () => sessionStorage.removeItem(place) };
}

/** `crypto.randomUUID` exists on secure origins only. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");
}

function fieldOf(mutation: GraphQLTaggedNode): string {
  const [field] = getRequest(mutation).operation.selections;
  return field && "name" in field ? String(field.name) : "";
}

/** Two numbers of 32 bits (FNV-1a from both ends): what was typed is not kept itself. */
function digest(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return [units, units.toReversed()].map((each) => each.reduce((hash, unit) => Math.imul(hash ^ unit, 16_777_619) >>> 0, 2_166_136_261).toString(36)).join("");
}
