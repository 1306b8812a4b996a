import { expect, test } from "vitest";
import { codeOf } from "./errors";

test("a script that did not arrive is a matter of the network, as each browser says it", () => {
  const messages = [
    "Failed to fetch dynamically imported module: https://x/app/assets/1.js",
    "error loading dynamically imported module",
    "Importing a module script failed.",
    "Unable to preload CSS for /app/assets/1.css",
  ];
  expect(messages.map((message) => codeOf(new TypeError(message)))).toEqual(messages.map(() => "NETWORK"));
  expect(codeOf(new TypeError("x is undefined"))).toBe("UNKNOWN");
});
