import { expect, test } from "vitest";
import type { CompanyEvent } from "./event_pages";
import { notificationsOf } from "./concerns";

const ME = "me";
const EVENT = {
  id: "1",
  at: "2026-11-29T08:00:00Z",
  kind: "DEAL_WON",
  subject: "DEAL",
  subjectId: "d",
  subjectName: null,
  isBulk: false,
  actor: { id: "eva", name: "Eva" },
  organization: { id: "o", name: "Kestrel", owner: null },
  changes: [],
  node: { __typename: "Deal", title: "First order", owner: { id: ME } },
} as unknown as CompanyEvent;

function verbs(...events: object[]): string[] {
  return notificationsOf(events.map((event) => ({ ...EVENT, ...event }) as CompanyEvent), ME).map(({ verb }) => verb);
}

test("what others do to records of the viewer concerns the viewer", () => {
  expect(verbs({}, { actor: { id: ME, name: "Me" } }, { actor: null })).toEqual(["WON"]);
  expect(verbs({ node: { __typename: "Deal", title: "Other", owner: { id: "eva" } } })).toEqual([]);
});

test("of changes in bulk only those of the owner count", () => {
  const assigned = { kind: "DEAL_CHANGED", changes: [{ field: "owner", after: ME }] };
  expect(verbs({ isBulk: true }, { ...assigned, isBulk: true })).toEqual(["ASSIGNED"]);
});

test("a note concerns the owner of its organization", () => {
  const note = { kind: "NOTE_CREATED", subject: "NOTE", node: { __typename: "Note" } };
  const [found] = notificationsOf([{ ...EVENT, ...note, organization: { id: "o", name: "Kestrel", owner: { id: ME } } } as never], ME);
  expect(found).toMatchObject({ verb: "CREATED", name: "", organization: "Kestrel", path: "/app/organizations/o" });
});

test("a mention concerns who was not mentioned before, in any record", () => {
  const note = { kind: "NOTE_CREATED", subject: "NOTE", node: { __typename: "Note", deal: { id: "d" } }, organization: null };
  const mention = (before: unknown, after: unknown) => ({ ...note, changes: [{ field: "mentionedUsers", before, after }] });
  expect(verbs(mention(null, ["eva", ME]), mention([ME], [ME, "eva"]), mention([ME], []))).toEqual(["MENTIONED"]);
  const [found] = notificationsOf([{ ...EVENT, ...mention([], [ME]) } as never], ME);
  expect(found).toMatchObject({ path: "/app/deals/d" });
});
