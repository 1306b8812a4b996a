import { createHash } from "node:crypto";
import type { Plugin } from "vite";

const TAG = /graphql`([^`]*)`/g;
const DEFINITION = /^\s*(?:query|mutation|subscription|fragment)\s+(\w+)/m;
const TEXT = /"text": ("(?:[^"\\]|\\.)*")/;
const ARTIFACT = /\/__generated__\/\w+\.graphql\.ts$/;

/**
 * Replaces each `graphql` tag by the artifact that relay-compiler wrote for it, and gives each operation its SHA-256 as
 * its id. Writes documents.json: the texts of all operations, which the server knows by their ids, and trusts where
 * sessions may run trusted documents only.
 */
export function relay(): Plugin {
  const documents = new Set<string>();
  return {
    name: "relay",
    enforce: "pre",
    transform(code, id) {
      if (ARTIFACT.test(id)) return { code: withId(code, documents), map: null };
      if (!/\.tsx?$/.test(id) || !code.includes("graphql`")) return null;
      const imports: string[] = [];
      const replaced = code.replace(TAG, (_tag, document: string) => {
        const name = DEFINITION.exec(document)?.[1];
        if (!name) throw new Error(`A graphql tag in ${id} has no name.`);
        imports.push(`import artifact_${name} from "./__generated__/${name}.graphql";`);
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

/** Give the operation of an artifact its id, and add its text. A fragment has none. */
function withId(artifact: string, documents: Set<string>): string {
  const found = TEXT.exec(artifact)?.[1];
  if (!found) return artifact;
  const text = JSON.parse(found) as string;
  documents.add(text);
  return artifact.replace('"id": null', `"id": "${createHash("sha256").update(text).digest("hex")}"`);
}
