import type { Plugin } from "vite";

const TAG = /graphql`([^`]*)`/g;
const DEFINITION = /^\s*(?:query|mutation|subscription|fragment)\s+(\w+)/m;

/** Replaces each `graphql` tag by the artifact that relay-compiler wrote for it. */
export function relay(): Plugin {
  return {
    name: "relay",
    enforce: "pre",
    transform(code, id) {
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
  };
}
