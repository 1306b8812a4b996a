import { expect, test } from "vitest";
import { askedAt, mentionedIds, splitAtMentions } from "./mentions";

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
