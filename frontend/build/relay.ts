import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Plugin } from "vite";

const TAG = /graphql`([^`]*)`/g;
const DEFINITION = /^\s*(?:query|mutation|subscription|fragment)\s+(\w+)/m;
const TEXT = /"text": ("(?:[^"\\]|\\.)*")/;

/**
 * Replaces each `graphql` tag by the artifact that relay-compiler wrote for it. Writes documents.json: the texts of all
 * operations, which the server trusts where sessions may run trusted documents only.
 */
export function relay(): Plugin {
  const documents = new Set<string>();
  return {
    name: "relay",
    enforce: "pre",
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes("graphql`")) return null;
      const imports: string[] = [];
      const replaced = code.replace(TAG, (_tag, document: string) => {
        const name = DEFINITION.exec(document)?.[1];
        if (!name) throw new Error(`A graphql tag in ${id} has no name.`);
        const artifact = `__generated__/${name}.graphql`;
        const text = TEXT.exec(readFileSync(`${dirname(id)}/${artifact}.ts`, "utf8"))?.[1];
        if (text) documents.add(JSON.parse(text) as string);
        imports.push(`import artifact_${name} from "./${artifact}";`);
        return `artifact_${name}`;
      });
      return { code: `${imports.join("")}${replaced}`, map: null };
    },
    generateBundle() {
      const source = `${JSON.stringify([...documents].toSorted(), null, 2)}\n`;
      this.emitFile({ type: "asset", fileName: "documents.json", source });
    },
  };
}
