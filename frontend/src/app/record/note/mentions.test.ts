import { expect, test } from "vitest";
import { askedAt, findMentions, mentionedIds, splitAtMentions } from "./mentions";

test.each([
  ["@", { start: 0, words: "" }],
  ["Ask @eva s", { start: 4, words: "eva s" }],
  ["(@Ana-María", { start: 1, words: "Ana-María" }],
  ["mail eva@solera", null],
  ["@Eva Salas  and", null],
  ["@Eva, then", null],
])("the name at the end of %j", (text, asked) => {
  expect(askedAt(text, text.length)).toEqual(asked);
});

test("only those whose names are still there are mentioned", () => {
  const chosen = [
    { id: "1", name: "Eva Salas" },
    { id: "2", name: "Tom" },
    { id: "1", name: "Eva Salas" },
  ];
  expect(mentionedIds("@Eva Salas should call", chosen)).toEqual(["1"]);
});

test("text is split at mentions, the longest name first", () => {
  expect(splitAtMentions("a@b, @Eva Salas and @Eva", ["Eva", "Eva Salas"])).toEqual(["a@b, ", "@Eva Salas", " and ", "@Eva", ""]);
  expect(splitAtMentions("none", ["Eva"])).toEqual(["none"]);
});

test("a whole name that was typed is a mention, too, and others are named", async () => {
  const users = [
    { id: "1", name: "Eva Salas" },
    { id: "2", name: "Eva Salas Ruiz" },
    { id: "3", name: "Tom Ek" },
    { id: "4", name: "Ana Bo" },
    { id: "5", name: "Ana Bo" },
  ];
  const lookUp = (word: string) => Promise.resolve(users.filter(({ name }) => name.toLowerCase().includes(word.toLowerCase())));
  const found = (text: string, chosen = users.slice(3, 4)) => findMentions(text, chosen, lookUp);
  expect(await found("@Eva Salas, @Eva Salas Ruiz and (@tom ek)", [])).toEqual({ ids: ["1", "2", "3"], unknown: [] });
  expect(await found("@Eva and @Toms, a@Tom Ek", [])).toEqual({ ids: [], unknown: ["@Eva", "@Toms"] });
  expect(await found("@Ana Bo", [])).toEqual({ ids: [], unknown: ["@Ana"] });
  expect(await found("@Ana Bo")).toEqual({ ids: ["4"], unknown: [] });
});
