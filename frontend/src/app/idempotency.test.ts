import { beforeEach, expect, test, vi } from "vitest";
import type { GraphQLTaggedNode } from "relay-runtime";
import { alsoMaking, keyFor } from "./idempotency";

const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
});

function mutation(name: string): GraphQLTaggedNode {
  return { kind: "Request", operation: { selections: [{ kind: "LinkedField", alias: "result", name }] } } as unknown as GraphQLTaggedNode;
}

const NOTE = { content: "Call back", organizationId: "o" };

test("the key stays until an answer has come, and what follows is another record", () => {
  const first = keyFor(mutation("noteCreate"), NOTE)!;
  expect(keyFor(mutation("noteCreate"), { ...NOTE })!.key).toBe(first.key);
  first.forget();
  expect(keyFor(mutation("noteCreate"), NOTE)!.key).not.toBe(first.key);
});

test("another input and another mutation have keys of their own", () => {
  const keys = [keyFor(mutation("noteCreate"), NOTE), keyFor(mutation("noteCreate"), { ...NOTE, content: "Call" }), keyFor(mutation("dealCreate"), NOTE)];
  expect(new Set(keys.map((sent) => sent!.key)).size).toBe(3);
});

test("what was typed is not kept with the key", () => {
  keyFor(mutation("noteCreate"), NOTE);
  expect([...stored].join(" ")).not.toContain("Call");
});

test("an extension says what its own mutations make", () => {
  expect(keyFor(mutation("cardMove"), NOTE)).toBeUndefined();
  alsoMaking(/Move$/);
  expect(keyFor(mutation("cardMove"), NOTE)).toBeDefined();
});

test("mutations that make nothing, and those that take no key, have none", () => {
  const names = ["noteUpdate", "tokenCreate", "currencyCreate", "dealWin", "noteRestore"];
  expect(names.map((name) => keyFor(mutation(name), NOTE))).toEqual(names.map(() => undefined));
});
