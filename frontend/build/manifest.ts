import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** What the page of an entry loads. */
interface Entry {
  module: string;
  styles: string[];
  preload: string[];
}

const SOURCE = /^(?:[\w.-]+\.(?:json|ts)|(?:build|src)\/.*\.(?:css|json|ts|tsx))$/;

/**
 * Writes MANIFEST.json: what the page names, which files belong to a gated extension only, what its pages load, and a
 * digest of the sources, by which a test sees that a change was not built.
 */
export function manifest(extensions: readonly string[]): Plugin {
  return {
    name: "manifest",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const entries = new Map(entriesOf(bundle).map((chunk) => [chunk.name, chunk]));
        const shell = entries.get("shell")!;
        const open = reachable(bundle, [shell]);
        const gated = Object.fromEntries(
          extensions.map((gate) => [gate, difference(reachable(bundle, [entries.get(gate)!]), open)]),
        );
        const content = {
          shell: describe(bundle, shell),
          extensions: Object.fromEntries(extensions.map((gate) => [gate, describe(bundle, entries.get(gate)!)])),
          gated,
          parts: Object.fromEntries(extensions.map((gate) => [gate, partsOf(bundle, entries.get(gate)!, open)])),
          sources: digestOfSources(),
        };
        this.emitFile({ type: "asset", fileName: "MANIFEST.json", source: `${JSON.stringify(content, null, 2)}\n` });
      },
    },
  };
}

function digestOfSources(): string {
  const below = ["build", "src"].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((path) => `${folder}/${String(path)}`),
  );
  const paths = [...readdirSync("."), ...below].filter((path) => SOURCE.test(path) && !path.includes("__generated__"));
  const digest = createHash("sha256");
  for (const path of paths.toSorted()) digest.update(`${path}\n`).update(readFileSync(path));
  return digest.digest("hex");
}

function entriesOf(bundle: Bundle): Chunk[] {
  return Object.values(bundle).filter((output): output is Chunk => output.type === "chunk" && output.isEntry);
}

function describe(bundle: Bundle, entry: Chunk): Entry {
  const chunks = closure(bundle, [entry], (chunk) => chunk.imports);
  const styles = chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
  const preload = chunks.filter((chunk) => chunk !== entry).map((chunk) => chunk.fileName);
  return { module: entry.fileName, styles: [...new Set(styles)].toSorted(), preload: preload.toSorted() };
}

/** Every file that code from these chunks can load: scripts, styles and assets. */
function reachable(bundle: Bundle, from: Chunk[]): Set<string> {
  return new Set(filesOf(closure(bundle, from, (chunk) => [...chunk.imports, ...chunk.dynamicImports])));
}

function filesOf(chunks: Chunk[]): string[] {
  return chunks.flatMap(({ fileName, viteMetadata }) => [
    fileName,
    ...(viteMetadata?.importedCss ?? []),
    ...(viteMetadata?.importedAssets ?? []),
  ]);
}

/** The files that each part of an extension adds, which is loaded when it is needed: a page, or a catalogue. */
function partsOf(bundle: Bundle, entry: Chunk, open: Set<string>): string[][] {
  const first = new Set([...open, ...filesOf(closure(bundle, [entry], (chunk) => chunk.imports))]);
  const parts = entry.dynamicImports.map((name) => closure(bundle, [bundle[name] as Chunk], (chunk) => chunk.imports));
  return parts.map((chunks) => difference(new Set(filesOf(chunks)), first)).filter((files) => files.length > 0);
}

function closure(bundle: Bundle, from: Chunk[], next: (chunk: Chunk) => string[]): Chunk[] {
  const found = new Set(from);
  for (const chunk of found) {
    for (const name of next(chunk)) {
      const other = bundle[name];
      if (other?.type === "chunk") found.add(other);
    }
  }
  return [...found];
}

function difference(files: Set<string>, without: Set<string>): string[] {
  return [...files].filter((file) => !without.has(file)).toSorted();
}
