import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";

/** Compiles the catalogues of `messages/`: a plain text stays, a message with arguments becomes its syntax tree. */
export function messages(): Plugin {
  return {
    name: "messages",
    enforce: "pre",
    transform: {
      filter: { id: /\/messages\/[\w-]+\.json$/ },
      handler(code) {
        return { code: JSON.stringify(compileCatalogue(JSON.parse(code))), map: null };
      },
    },
  };
}

function compileCatalogue(catalogue: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(catalogue).map(([id, text]) => [id, parse(text)]));
}
